import type { UnitMonthFragment } from '@cashlight/contract';
import { useFormat, useWords } from '@cashlight/web-i18n';
import { classes, Icon, Scroller, VisuallyHidden } from '@cashlight/web-ui';
import { useRef, useState, type KeyboardEvent } from 'react';
import { useNames, useShortNames } from '../desk/useCodes';
import { cellText, cellWords } from './cellWords';
import { lookOf, yearsOf, type MapRow } from './map';
import { cellAfterKey, type Place } from './walk';
import styles from './map.module.css';

interface HeatMapProps {
  readonly caption: string;
  readonly months: readonly string[];
  readonly rows: readonly MapRow[];
  readonly closed: ReadonlySet<string>;
  readonly onOpen: (cell: UnitMonthFragment) => void;
}

/** Units by months, the newest at the right: what came, and how much of it. One stop for the keyboard; arrows walk the cells. */
export function HeatMap({ caption, months, rows, closed, onOpen }: HeatMapProps) {
  const nameOf = useNames('unit_code');
  const shortOf = useShortNames('unit_code');
  const [at, setAt] = useState<Place>({ row: 0, column: months.length - 1 });
  const table = useRef<HTMLTableElement>(null);
  const stop = { row: Math.min(at.row, rows.length - 1), column: Math.min(at.column, months.length - 1) };
  const walk = (event: KeyboardEvent) => {
    const next = cellAfterKey(event.key, stop, rows.length, months.length);
    if (!next) return;
    event.preventDefault();
    setAt(next);
    table.current?.tBodies[0]?.rows[next.row]?.cells[next.column + 1]?.querySelector('button')?.focus();
  };
  return (
    <Scroller key={months.at(-1)} label={caption} startsAtEnd>
      <table ref={table} className={styles['map']}>
        <caption>
          <VisuallyHidden>{caption}</VisuallyHidden>
        </caption>
        <MonthHeads months={months} closed={closed} />
        <tbody>
          {rows.map(({ unitCode, cells }, row) => (
            <tr key={unitCode}>
              <th scope="row">{shortOf(unitCode)}</th>
              {cells.map((cell, column) => (
                <td key={months[column]}>
                  {cell && (
                    <Cell
                      cell={cell}
                      unit={nameOf(unitCode)}
                      isStop={row === stop.row && column === stop.column}
                      onKeyDown={walk}
                      onOpen={() => {
                        setAt({ row, column });
                        onOpen(cell);
                      }}
                    />
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Scroller>
  );
}

function MonthHeads({ months, closed }: Pick<HeatMapProps, 'months' | 'closed'>) {
  const t = useWords();
  const format = useFormat();
  return (
    <thead>
      <tr>
        <th rowSpan={2} scope="col">
          {t('term.unit')}
        </th>
        {yearsOf(months).map(({ year, count }) => (
          <th key={year} colSpan={count} scope="colgroup" className={styles['year']}>
            <span>{year}</span>
          </th>
        ))}
      </tr>
      <tr>
        {months.map((month) => (
          <th key={month} scope="col" className={styles['month']}>
            <VisuallyHidden>{format.monthLong(month)}</VisuallyHidden>
            <span aria-hidden="true">{month.slice(5)}</span>
            {closed.has(month) && (
              <span title={t('term.closed')}>
                <Icon name="lock" />
                <VisuallyHidden>{t('term.closed')}</VisuallyHidden>
              </span>
            )}
          </th>
        ))}
      </tr>
    </thead>
  );
}

interface CellProps {
  readonly cell: UnitMonthFragment;
  readonly unit: string;
  /** Where the keyboard enters the map. */
  readonly isStop: boolean;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onOpen: () => void;
}

function Cell({ cell, unit, isStop, onKeyDown, onOpen }: CellProps) {
  const t = useWords();
  const format = useFormat();
  const words = cellWords(cell, unit, t, format);
  return (
    <button
      type="button"
      className={classes(
        styles['cell'],
        styles[lookOf(cell)],
        cell.source === 'SUMMARIES' && styles['summary'],
      )}
      tabIndex={isStop ? 0 : -1}
      aria-label={words}
      title={words}
      onKeyDown={onKeyDown}
      onClick={onOpen}
    >
      {cellText(cell, t, format)}
      {cell.jump !== null && <Icon name={cell.jump > 0 ? 'up' : 'down'} />}
    </button>
  );
}
