import { useWords, type Translate } from '@cashlight/web-i18n';
import { Select, type Option } from '@cashlight/web-ui';
import { columnsOf, type KindColumn } from '../desk/kinds';
import type { Inspection, Source } from '../desk/upload';
import { columnNamed, sourceOf, withSource, type Draft } from './draft';
import styles from './load.module.css';

interface MappingProps {
  readonly draft: Draft;
  readonly inspection: Inspection;
  readonly onChange: (draft: Draft) => void;
}

/** For each column of the kind: which column of the file it is, or one value for every row. */
export function Mapping({ draft, inspection, onChange }: MappingProps) {
  const t = useWords();
  return (
    <table className={styles['mapping']}>
      <caption>{t('data.load.mapping')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('data.load.ourColumn')}</th>
          <th scope="col">{t('data.load.theirColumn')}</th>
          <th scope="col">{t('data.load.example')}</th>
        </tr>
      </thead>
      <tbody>
        {columnsOf(draft.kind).map((column) => (
          <MappingRow
            key={column.name}
            column={column}
            source={sourceOf(column.name, draft.layout, inspection.columns)}
            inspection={inspection}
            onChange={(source) => onChange(withSource(draft, column.name, source))}
          />
        ))}
      </tbody>
    </table>
  );
}

interface MappingRowProps {
  readonly column: KindColumn;
  readonly source: Source | undefined;
  readonly inspection: Inspection;
  readonly onChange: (source: Source | undefined) => void;
}

const NONE = '';
const FIXED = 'fixed';
const PREFIX = 'from ';

function MappingRow({ column, source, inspection, onChange }: MappingRowProps) {
  const t = useWords();
  const { name, required } = column;
  const isFixed = source && 'value' in source;
  const choose = (chosen: string) => {
    if (chosen === FIXED) onChange({ value: '' });
    else if (chosen !== NONE) onChange({ from: chosen.slice(PREFIX.length) });
    // A column of the same name would be taken by itself: only an empty value leaves it out.
    else onChange(columnNamed(name, inspection.columns) ? { value: '' } : undefined);
  };
  return (
    <tr>
      <th scope="row">
        {t(`data.load.column.${name}`)}
        <span className={styles['required']}>
          {name}
          {required && ` · ${t('data.load.required')}`}
        </span>
      </th>
      <td>
        <span className={styles['source']}>
          <Select
            label={t('data.load.sourceOf', { column: t(`data.load.column.${name}`) })}
            value={isFixed ? FIXED : source ? PREFIX + source.from : NONE}
            options={optionsOf(column, inspection.columns, t)}
            onChange={choose}
          />
          {isFixed && (
            <input
              aria-label={t('data.load.valueOf', { column: t(`data.load.column.${name}`) })}
              value={source.value}
              onChange={(event) => onChange({ value: event.target.value })}
            />
          )}
        </span>
      </td>
      <td className={styles['example']}>{exampleOf(source, inspection)}</td>
    </tr>
  );
}

function optionsOf({ required }: KindColumn, columns: readonly string[], t: Translate): Option<string>[] {
  return [
    { value: NONE, label: t(required ? 'data.load.chooseColumn' : 'data.load.noColumn') },
    ...columns.filter((column) => column !== '').map((column) => ({ value: PREFIX + column, label: column })),
    { value: FIXED, label: t('data.load.fixedValue') },
  ];
}

/** What the first rows have there. */
function exampleOf(source: Source | undefined, { columns, sample }: Inspection): string {
  if (!source) return '';
  if ('value' in source) return source.value;
  const index = columns.indexOf(source.from);
  const values = sample.map((row) => row[index] ?? '').filter((value) => value !== '');
  return [...new Set(values)].slice(0, 2).join(' · ');
}
