import type { Role } from '@cashlight/contract';
import { useWords } from '@cashlight/web-i18n';
import { SelectField } from '@cashlight/web-ui';

const ROLES: readonly Role[] = ['LEADER', 'MANAGER', 'ANALYST', 'ADMIN'];

export interface RoleFieldProps {
  readonly role: Role;
  readonly onChange: (role: Role) => void;
}

/** A role, with what it may do. */
export function RoleField({ role, onChange }: RoleFieldProps) {
  const t = useWords();
  return (
    <SelectField
      label={t('admin.person.role')}
      hint={t(`admin.roleHint.${role}`)}
      value={role}
      options={ROLES.map((value) => ({ value, label: t(`role.${value}`) }))}
      onChange={(event) => onChange(ROLES.find((value) => value === event.target.value) ?? role)}
    />
  );
}
