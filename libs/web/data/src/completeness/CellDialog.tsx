import type { UnitMonthFragment } from '@cashlight/contract';
import { useOperation } from '@cashlight/web-graphql';
import { useFormat, useWords } from '@cashlight/web-i18n';
import { Async, Dialog, homeOf, monthPeriod, Notice, Skeleton, ViewLink } from '@cashlight/web-ui';
import { LateImportsDocument } from './completeness.graphql';
import { useNames } from '../desk/useCodes';
import { StateMark } from '../parts/StateMark';
import { jumpWords } from './cellWords';
import styles from './map.module.css';

interface CellDialogProps {
  readonly cell: UnitMonthFragment;
  readonly mayReadImports: boolean;
  readonly onClose: () => void;
}

/** One unit in one month: what came, how much of it, and by which files. */
export function CellDialog({ cell, mayReadImports, onClose }: CellDialogProps) {
  const t = useWords();
  const format = useFormat();
  const unit = useNames('unit_code')(cell.unitCode);
  const { month, source } = cell;
  const facts: readonly (readonly [string, string])[] = [
    [t('data.cell.records'), format.count(cell.records)],
    [t('measure.CUSTOMERS.label'), format.count(cell.customers)],
    [t('data.cell.base'), format.count(cell.baseCustomers)],
    [t('data.cell.coverage'), format.percent(cell.coverage)],
    [t('data.cell.lastPaidAt'), cell.lastPaidAt === null ? '–' : format.date(cell.lastPaidAt.slice(0, 10))],
  ];
  return (
    <Dialog
      open
      onClose={onClose}
      title={`${unit}, ${format.monthLong(month)}`}
      description={<span className={styles['sentence']}>{t(`data.source.${source}`)}</span>}
    >
      {cell.jump !== null && (
        <Notice tone="behind">{t('data.cell.jump', { jump: jumpWords(cell.jump, t, format) })}</Notice>
      )}
      <dl className={styles['facts']}>
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {source !== 'NONE' && (
        <ViewLink to={homeOf(cell.unitCode)} view={{ period: monthPeriod(month) }}>
          {t('data.cell.open')}
        </ViewLink>
      )}
      {mayReadImports && <Imports month={month} />}
    </Dialog>
  );
}

const MOST_SHOWN = 6;

/** The imports of late that touched the month. */
function Imports({ month }: { readonly month: string }) {
  const t = useWords();
  const format = useFormat();
  const state = useOperation(LateImportsDocument, {});
  return (
    <section className={styles['imports']}>
      <h3>{t('data.cell.imports')}</h3>
      <Async state={state} skeleton={<Skeleton height={4} />}>
        {({ imports }) => {
          const touching = imports.entries.filter(({ months }) => months.includes(month));
          if (touching.length === 0) return <p>{t('data.cell.noImports')}</p>;
          return (
            <ul>
              {touching.slice(0, MOST_SHOWN).map(({ id, fileName, startedAt, state: ended }) => (
                <li key={id}>
                  <ViewLink to="/data" page={{ tab: 'history', import: String(id) }}>
                    {fileName}
                  </ViewLink>
                  <span>
                    {format.moment(startedAt)} · <StateMark state={ended} />
                  </span>
                </li>
              ))}
            </ul>
          );
        }}
      </Async>
    </section>
  );
}
