import type { ReportsQuery } from '@cashlight/contract';
import { useFormat, useWords } from '@cashlight/web-i18n';
import { Field } from '@cashlight/web-ui';
import type { Typed } from './scheduleForm';
import styles from './delivery.module.css';

interface UnitRecipientsProps {
  readonly typed: Typed;
  readonly units: ReportsQuery['units'];
  /** By unit. */
  readonly faults: ReadonlyMap<string, string>;
  readonly onChange: (typed: Typed) => void;
}

/** Who gets the own report of each unit right below the one reported on. */
export function UnitRecipients({ typed, units, faults, onChange }: UnitRecipientsProps) {
  const t = useWords();
  const format = useFormat();
  const tops = units.filter(({ parentCode }) => parentCode === null).map(({ code }) => code);
  const above = typed.unitCode === '' ? tops : [typed.unitCode];
  const offered = units.filter(
    ({ code, parentCode, successorCode }) =>
      typed.unitRecipients.has(code) ||
      (parentCode !== null && above.includes(parentCode) && successorCode === null),
  );
  if (offered.length === 0) return null;
  const write = (code: string, text: string) =>
    onChange({ ...typed, unitRecipients: new Map([...typed.unitRecipients, [code, text]]) });
  return (
    <details className={styles['units']} open={typed.unitRecipients.size > 0}>
      <summary>{t('reports.schedule.units')}</summary>
      <p className={styles['small']}>{t('reports.schedule.unitsText')}</p>
      <div className={styles['pair']}>
        {offered.map((unit) => (
          <Field
            key={unit.code}
            label={format.name(unit)}
            error={faults.get(unit.code)}
            value={typed.unitRecipients.get(unit.code) ?? ''}
            inputMode="email"
            autoCapitalize="none"
            autoComplete="off"
            spellCheck={false}
            onChange={(event) => write(unit.code, event.target.value)}
          />
        ))}
      </div>
    </details>
  );
}
