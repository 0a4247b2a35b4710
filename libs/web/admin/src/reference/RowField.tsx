import { useFormat, useWords } from '@cashlight/web-i18n';
import { Field, SelectField, type Option } from '@cashlight/web-ui';
import { useId } from 'react';
import { choicesOf, valueText } from './choices';
import type { ListColumn, ReferenceData } from './lists';

interface RowFieldProps {
  readonly column: ListColumn;
  /** Undefined: nothing yet. */
  readonly value: string | undefined;
  /** Part of what the row is known by: shown, not changed. */
  readonly fixed: boolean;
  readonly data: ReferenceData;
  readonly error: string | undefined;
}

/** The line of a form for one column. */
export function RowField({ column, value = '', fixed, data, error }: RowFieldProps) {
  const t = useWords();
  const format = useFormat();
  const { name, type, required } = column;
  const choices = choicesOf(type, data, t, format);
  const line = {
    label: t(`admin.reference.column.${name}`),
    name,
    defaultValue: value,
    required,
    error,
  };
  if (fixed) {
    const shown = valueText(type, value, choices, format);
    return (
      <>
        <Field label={line.label} value={shown} error={error} readOnly />
        <input type="hidden" name={name} value={value} />
      </>
    );
  }
  switch (type) {
    case 'type':
      return <SuggestedField {...line} hint={t('admin.reference.typeHint')} choices={choices ?? []} />;
    case 'month':
      return <Field {...line} type="month" hint={t('admin.reference.monthHint')} />;
    case 'day':
      return <Field {...line} type="date" />;
    case 'vnd':
      return <Field {...line} inputMode="numeric" autoComplete="off" hint={t('admin.reference.vndHint')} />;
    case 'percent':
      return (
        <Field {...line} inputMode="decimal" autoComplete="off" hint={t('admin.reference.percentHint')} />
      );
    case 'text':
      return <Field {...line} autoComplete="off" />;
    case 'unit':
    case 'channel':
    case 'provider':
    case 'group':
    case 'level':
    case 'flag': {
      const none = { value: '', label: t(required ? 'admin.reference.choose' : 'admin.reference.none') };
      const options = required && value !== '' ? (choices ?? []) : [none, ...(choices ?? [])];
      return <SelectField {...line} options={options} />;
    }
  }
}

type SuggestedFieldProps = Parameters<typeof Field>[0] & { readonly choices: readonly Option<string>[] };

/** A line to type into that offers what is usual. */
function SuggestedField({ choices, ...line }: SuggestedFieldProps) {
  const id = useId();
  return (
    <>
      <Field {...line} list={id} autoComplete="off" />
      <datalist id={id}>
        {choices.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </datalist>
    </>
  );
}
