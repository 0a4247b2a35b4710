import { isLanguage, useFormat, useWords } from '@cashlight/web-i18n';
import { scopeOptions, SelectField, TextArea, type ScopeUnit } from '@cashlight/web-ui';
import { useId } from 'react';
import { REPORT_FORMATS } from '../address';
import type { ChoiceFaults, ReportChoice } from './choice';
import styles from './delivery.module.css';

interface ChoiceFieldsProps {
  readonly choice: ReportChoice;
  readonly units: readonly ScopeUnit[];
  readonly faults: ChoiceFaults;
  readonly onChange: (choice: ReportChoice) => void;
}

/** Which report, in which forms, to whom. */
export function ChoiceFields({ choice, units, faults, onChange }: ChoiceFieldsProps) {
  const t = useWords();
  const format = useFormat();
  const { unitCode, language } = choice;
  const scope = unitCode === '' ? undefined : unitCode;
  return (
    <>
      <div className={styles['pair']}>
        <SelectField
          label={t('frame.scope')}
          value={unitCode}
          options={scopeOptions(units, scope, format, t('term.total'))}
          onChange={(event) => onChange({ ...choice, unitCode: event.target.value })}
        />
        <SelectField
          label={t('reports.paper.language')}
          value={language}
          options={(['vi', 'en'] as const).map((value) => ({ value, label: t(`reports.language.${value}`) }))}
          onChange={({ target: { value } }) =>
            onChange({ ...choice, language: isLanguage(value) ? value : language })
          }
        />
      </div>
      <Formats choice={choice} fault={faults.formats} onChange={onChange} />
      <TextArea
        label={t('reports.choice.recipients')}
        hint={t('reports.choice.recipientsHint')}
        error={faults.recipients}
        rows={3}
        value={choice.recipients}
        inputMode="email"
        autoCapitalize="none"
        spellCheck={false}
        onChange={(event) => onChange({ ...choice, recipients: event.target.value })}
      />
    </>
  );
}

interface FormatsProps extends Pick<ChoiceFieldsProps, 'choice' | 'onChange'> {
  readonly fault: string | undefined;
}

function Formats({ choice, fault, onChange }: FormatsProps) {
  const t = useWords();
  const id = useId();
  return (
    <fieldset className={styles['formats']} aria-describedby={fault === undefined ? undefined : id}>
      <legend>{t('reports.choice.formats')}</legend>
      <div className={styles['checks']}>
        {REPORT_FORMATS.map((each) => (
          <label key={each} className={styles['check']}>
            <input
              type="checkbox"
              checked={choice.formats.includes(each)}
              onChange={({ target: { checked } }) =>
                onChange({
                  ...choice,
                  formats: REPORT_FORMATS.filter((one) =>
                    one === each ? checked : choice.formats.includes(one),
                  ),
                })
              }
            />
            {t(`format.${each}`)}
          </label>
        ))}
      </div>
      {fault !== undefined && (
        <span id={id} className={styles['fault']} role="alert">
          {fault}
        </span>
      )}
    </fieldset>
  );
}
