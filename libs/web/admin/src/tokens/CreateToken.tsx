import type { Role } from '@cashlight/contract';
import { useCommand } from '@cashlight/web-graphql';
import { useFormat, useWords } from '@cashlight/web-i18n';
import { Button, Dialog, Field, Notice, SelectField } from '@cashlight/web-ui';
import { useState } from 'react';
import { typedInto } from '../parts/form';
import { RoleField } from '../parts/RoleField';
import { unitOptions, type AdminUnits } from '../units';
import { CreateApiTokenDocument } from './tokens.graphql';
import type { NewToken } from './TokensTab';

interface CreateTokenProps {
  readonly units: AdminUnits;
  readonly onCreated: (created: NewToken) => void;
  readonly onClose: () => void;
}

export function CreateToken({ units, onCreated, onClose }: CreateTokenProps) {
  const t = useWords();
  const format = useFormat();
  const [role, setRole] = useState<Role>('LEADER');
  const { run, error, isRunning } = useCommand(CreateApiTokenDocument);
  const submit = (form: HTMLFormElement) => {
    const typed = typedInto(form);
    const unitCode = role === 'MANAGER' ? typed('unit') : null;
    run({ name: typed('name'), role, unitCode }, ({ createApiToken }) => onCreated(createApiToken));
  };
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('admin.token.create')}
      description={t('admin.token.createText')}
      onSubmit={submit}
      actions={
        <>
          <Button onClick={onClose}>{t('admin.cancel')}</Button>
          <Button kind="primary" type="submit" disabled={isRunning}>
            {t(isRunning ? 'admin.saving' : 'admin.token.create')}
          </Button>
        </>
      }
    >
      <Field
        label={t('admin.token.name')}
        hint={t('admin.token.nameHint')}
        name="name"
        maxLength={100}
        autoComplete="off"
        required
      />
      <RoleField role={role} onChange={setRole} />
      {role === 'MANAGER' && (
        <SelectField
          label={t('admin.token.unit')}
          hint={t('admin.token.unitHint')}
          name="unit"
          options={unitOptions(units, format)}
          required
        />
      )}
      {error && (
        <Notice tone="behind" alert>
          {error.message}
        </Notice>
      )}
    </Dialog>
  );
}
