import { useWords } from '@cashlight/web-i18n';
import { Field, SelectField } from '@cashlight/web-ui';
import type { DateFormat, NumberFormat } from '../desk/upload';
import { withLayout, type Draft } from './draft';
import styles from './load.module.css';

const DATES: readonly DateFormat[] = ['AUTO', 'DMY', 'MDY', 'YMD'];
const NUMBERS: readonly NumberFormat[] = ['PLAIN', 'DOT_THOUSANDS', 'COMMA_THOUSANDS'];
const LAST_HEADER_LINE = 100;

interface FormatsProps {
  readonly draft: Draft;
  /** The line that the columns shown were read from. */
  readonly shownLine: number;
  readonly onChange: (draft: Draft) => void;
}

/** How the file writes dates and numbers, and where its header is. */
export function Formats({ draft, shownLine, onChange }: FormatsProps) {
  const t = useWords();
  const { layout } = draft;
  return (
    <div className={styles['triple']}>
      <SelectField
        label={t('data.load.dates')}
        value={layout.dateFormat}
        options={DATES.map((value) => ({ value, label: t(`data.load.dateFormat.${value}`) }))}
        onChange={({ target }) => {
          const dateFormat = DATES.find((format) => format === target.value);
          if (dateFormat) onChange(withLayout(draft, { dateFormat }));
        }}
      />
      <SelectField
        label={t('data.load.numbers')}
        value={layout.numberFormat}
        options={NUMBERS.map((value) => ({ value, label: t(`data.load.numberFormat.${value}`) }))}
        onChange={({ target }) => {
          const numberFormat = NUMBERS.find((format) => format === target.value);
          if (numberFormat) onChange(withLayout(draft, { numberFormat }));
        }}
      />
      <Field
        label={t('data.load.headerLine')}
        hint={
          layout.headerLine === shownLine ? undefined : t('data.load.headerElsewhere', { line: shownLine })
        }
        type="number"
        min={1}
        max={LAST_HEADER_LINE}
        value={layout.headerLine}
        onChange={({ target }) => {
          const headerLine = Math.trunc(target.valueAsNumber);
          if (headerLine >= 1 && headerLine <= LAST_HEADER_LINE) onChange(withLayout(draft, { headerLine }));
        }}
      />
    </div>
  );
}
