import type { InvitePersonMutation, Role } from '@cashlight/contract';
import { useCommand, type ApiError } from '@cashlight/web-graphql';
import { useFormat, useWords } from '@cashlight/web-i18n';
import { Button, Dialog, Field, Notice } from '@cashlight/web-ui';
import { useState } from 'react';
import { typedInto } from '../parts/form';
import { RoleField } from '../parts/RoleField';
import { unitOptions, type AdminUnits } from '../units';
import styles from '../admin.module.css';
import { AddPersonDocument, ChangePersonDocument } from './people.graphql';
import type { AdminPerson } from './standing';

const LOGIN = '\\s*[A-Za-z0-9][A-Za-z0-9._@\\-]{1,63}\\s*';

interface AddPersonProps {
  readonly units: AdminUnits;
  readonly onAdded: (invitation: InvitePersonMutation['invitePerson']) => void;
  readonly onClose: () => void;
}

export function AddPerson({ units, onAdded, onClose }: AddPersonProps) {
  const t = useWords();
  const { run, error, isRunning } = useCommand(AddPersonDocument);
  return (
    <PersonForm
      title={t('admin.person.add')}
      description={t('admin.person.addText')}
      action={t('admin.person.add')}
      units={units}
      error={error}
      isRunning={isRunning}
      onSubmit={(person) => run(person, ({ addPerson }) => onAdded(addPerson))}
      onClose={onClose}
    />
  );
}

interface ChangePersonProps {
  readonly person: AdminPerson;
  readonly units: AdminUnits;
  readonly onClose: () => void;
}

export function ChangePerson({ person, units, onClose }: ChangePersonProps) {
  const t = useWords();
  const { run, error, isRunning } = useCommand(ChangePersonDocument);
  return (
    <PersonForm
      title={t('admin.person.change', { name: person.name })}
      action={t('admin.save')}
      person={person}
      units={units}
      error={error}
      isRunning={isRunning}
      onSubmit={({ name, role, unitCodes }) => run({ id: person.id, name, role, unitCodes }, onClose)}
      onClose={onClose}
    />
  );
}

interface PersonDetails {
  readonly login: string;
  readonly name: string;
  readonly role: Role;
  readonly unitCodes: string[];
}

interface PersonFormProps {
  readonly title: string;
  readonly description?: string;
  readonly action: string;
  readonly person?: AdminPerson;
  readonly units: AdminUnits;
  readonly error: ApiError | null;
  readonly isRunning: boolean;
  readonly onSubmit: (person: PersonDetails) => void;
  readonly onClose: () => void;
}

function PersonForm({ person, units, error, isRunning, onSubmit, onClose, ...dialog }: PersonFormProps) {
  const t = useWords();
  const [role, setRole] = useState<Role>(person?.role ?? 'LEADER');
  const [chosen, setChosen] = useState<readonly string[]>(person?.unitCodes ?? []);
  const [lacksUnit, setLacksUnit] = useState(false);
  const unitCodes = role === 'MANAGER' ? [...chosen] : [];
  const submit = (form: HTMLFormElement) => {
    const typed = typedInto(form);
    const lacks = role === 'MANAGER' && unitCodes.length === 0;
    setLacksUnit(lacks);
    if (!lacks) onSubmit({ login: typed('login'), name: typed('name'), role, unitCodes });
  };
  return (
    <Dialog
      open
      onClose={onClose}
      title={dialog.title}
      {...(dialog.description ? { description: dialog.description } : {})}
      onSubmit={submit}
      actions={
        <>
          <Button onClick={onClose}>{t('admin.cancel')}</Button>
          <Button kind="primary" type="submit" disabled={isRunning}>
            {isRunning ? t('admin.saving') : dialog.action}
          </Button>
        </>
      }
    >
      <Field
        label={t('admin.person.name')}
        name="name"
        defaultValue={person?.name}
        maxLength={100}
        autoComplete="off"
        required
      />
      {!person && (
        <Field
          label={t('admin.person.login')}
          hint={t('admin.person.loginHint')}
          name="login"
          pattern={LOGIN}
          title={t('admin.person.loginHint')}
          autoCapitalize="none"
          autoComplete="off"
          spellCheck={false}
          required
        />
      )}
      <RoleField role={role} onChange={setRole} />
      {role === 'MANAGER' && (
        <UnitChoice units={units} chosen={chosen} isMissing={lacksUnit} onChange={setChosen} />
      )}
      {error && (
        <Notice tone="behind" alert>
          {error.message}
        </Notice>
      )}
    </Dialog>
  );
}

interface UnitChoiceProps {
  readonly units: AdminUnits;
  readonly chosen: readonly string[];
  readonly isMissing: boolean;
  readonly onChange: (codes: readonly string[]) => void;
}

function UnitChoice({ units, chosen, isMissing, onChange }: UnitChoiceProps) {
  const t = useWords();
  const format = useFormat();
  const toggle = (code: string, on: boolean) =>
    onChange(on ? [...chosen, code] : chosen.filter((other) => other !== code));
  return (
    <fieldset className={styles['fieldset']}>
      <legend>{t('admin.person.units')}</legend>
      <div className={styles['choices']}>
        {unitOptions(units, format).map(({ value, label }) => (
          <label key={value} className={styles['choice']}>
            <input
              type="checkbox"
              checked={chosen.includes(value)}
              onChange={(event) => toggle(value, event.target.checked)}
            />
            {label}
          </label>
        ))}
      </div>
      <span className={styles['hint']}>{t('admin.person.unitsHint')}</span>
      {isMissing && (
        <Notice tone="behind" alert>
          {t('admin.person.noUnit')}
        </Notice>
      )}
    </fieldset>
  );
}
