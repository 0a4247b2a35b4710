import { useWords } from '@cashlight/web-i18n';
import { classes, Scroller } from '@cashlight/web-ui';
import { columnsOf, type ColumnName } from '../desk/kinds';
import type { Inspection } from '../desk/upload';
import { sourceOf, type Draft } from './draft';
import styles from './load.module.css';

interface SampleTableProps {
  readonly fileName: string;
  readonly inspection: Inspection;
  readonly draft: Draft;
}

/** The first rows as they stand in the file, each column with what it is read as. */
export function SampleTable({ fileName, inspection, draft }: SampleTableProps) {
  const t = useWords();
  const { columns, sample } = inspection;
  const caption = t('data.load.sampleOf', { file: fileName });
  const read = columns.map((column) =>
    readAs(column, draft, columns)
      .map((name) => t(`data.load.column.${name}`))
      .join(', '),
  );
  return (
    <Scroller label={caption} className={styles['frame']}>
      <table className={styles['sample']}>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {columns.map((column, index) => (
              <th
                key={`${index} ${column}`}
                scope="col"
                className={classes(!read[index] && styles['unused'])}
              >
                {column === '' ? '∅' : column}
                <span>{read[index] ? `→ ${read[index]}` : t('data.load.ignored')}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sample.map((row, line) => (
            <tr key={line}>
              {columns.map((column, index) => (
                <td key={`${index} ${column}`} className={classes(!read[index] && styles['unused'])}>
                  {row[index] ?? ''}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Scroller>
  );
}

/** The columns of the kind that a column of the file fills. */
function readAs(column: string, { kind, layout }: Draft, columns: readonly string[]): readonly ColumnName[] {
  return columnsOf(kind)
    .filter(({ name }) => {
      const source = sourceOf(name, layout, columns);
      return source && 'from' in source && source.from === column;
    })
    .map(({ name }) => name);
}
