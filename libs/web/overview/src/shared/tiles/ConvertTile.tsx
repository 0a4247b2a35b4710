import { useFormat, useWords, type Format, type Translate } from '@cashlight/web-i18n';
import { Tile, type ViewPatch } from '@cashlight/web-ui';
import type { Standing } from '../standing.graphql';

/** The customers of the latest month: without cash, and all. */
export interface LatestCustomers {
  readonly cashless: number;
  readonly total: number;
}

interface ConvertTileProps {
  readonly standing: Standing;
  readonly latest: LatestCustomers | undefined;
  /** The page one level down, and what it is to show. */
  readonly to: string;
  readonly view?: ViewPatch;
}

/** How many customers are still to be converted, and how many that is a month. */
export function ConvertTile({ standing: { goal }, latest, to, view = {} }: ConvertTileProps) {
  const t = useWords();
  const format = useFormat();
  const count = goal?.customersToConvert ?? null;
  if (!goal || count === null) return <NoGoalTile />;
  const { monthsLeft, year, target } = goal;
  return (
    <Tile
      label={t('overview.convertLabel', { target: format.target(target), year })}
      definition={t('overview.convertDefinition')}
      worked={latest && workedText(target, latest, count, t, format)}
      value={format.count(count)}
      unit={t('overview.convertUnit', { count })}
      to={to}
      view={{ ...view, measure: 'CUSTOMERS' }}
      comparison={
        count === 0
          ? t('overview.convertDone', { year })
          : monthsLeft === 0
            ? t('overview.convertNow')
            : t('overview.convertPerMonth', {
                count: monthsLeft,
                value: format.count(perMonth(count, monthsLeft)),
              })
      }
    />
  );
}

/** About how many customers a month reach the goal in time. */
export function perMonth(customers: number, months: number): number {
  return Math.max(1, Math.round(customers / months));
}

function NoGoalTile() {
  const t = useWords();
  return (
    <Tile
      label={t('overview.convertLabelNone')}
      definition={t('overview.convertDefinition')}
      value="–"
      comparison={t('overview.noPlan')}
    />
  );
}

function workedText(
  target: number,
  { cashless, total }: LatestCustomers,
  count: number,
  t: Translate,
  format: Format,
): string {
  const numbers = {
    target: format.target(target),
    cashless: format.count(cashless),
    total: format.count(total),
  };
  return count === 0
    ? t('overview.worked.converted', numbers)
    : t('overview.worked.convert', { ...numbers, customers: format.count(count) });
}
