import type { CompletenessQuery } from '@cashlight/contract';
import { useOperation } from '@cashlight/web-graphql';
import { useFormat, useWords } from '@cashlight/web-i18n';
import {
  Async,
  Button,
  Card,
  EmptyState,
  IconButton,
  monthRange,
  Skeleton,
  useMisread,
  usePageSearch,
  useView,
  ViewLink,
} from '@cashlight/web-ui';
import { useNames } from '../desk/useCodes';
import { isMonth, isWithin } from '../month';
import { CompletenessDocument } from './completeness.graphql';
import { CellDialog } from './CellDialog';
import { HeatMap } from './HeatMap';
import { Jumps } from './Jumps';
import { MapKey } from './MapKey';
import { mapRows } from './map';
import { ProviderGaps } from './ProviderGaps';
import { mapWindow, neighbours, type Window } from './window';
import styles from './map.module.css';

/** What has come and what has not, by unit and month. */
export function CompletenessTab({ mayReadImports }: { readonly mayReadImports: boolean }) {
  const format = useFormat();
  const [search] = usePageSearch();
  const { period, bounds, unit } = useView();
  const { until: asked } = search;
  const until = isMonth(asked) && isWithin(asked, bounds) ? asked : undefined;
  const window = mapWindow(period, bounds, until);
  useMisread('until', asked === until ? undefined : asked, format.period({ kind: 'RANGE', ...window }));
  const state = useOperation(CompletenessDocument, { period: window, unit: unit ?? null });
  return (
    <Async state={state} skeleton={<Skeleton height={24} />}>
      {(data) => <Completeness data={data} mayReadImports={mayReadImports} />}
    </Async>
  );
}

interface CompletenessProps {
  readonly data: CompletenessQuery;
  readonly mayReadImports: boolean;
}

function Completeness({ data, mayReadImports }: CompletenessProps) {
  const t = useWords();
  const format = useFormat();
  const [search, change] = usePageSearch();
  const months = monthsOf(data);
  const [first, last] = [months[0], months.at(-1)];
  const rows = mapRows(data.completeness, months);
  const [month, unitCode] = (search['cell'] ?? '').split('.');
  const opened = data.completeness.find((cell) => cell.month === month && cell.unitCode === unitCode);
  const closed = new Set(data.monthStates.filter((state) => state.closed).map((state) => state.month));
  if (!first || !last || rows.length === 0) return <NothingExpected mayLoad={mayReadImports} />;
  return (
    <div className={styles['tab']}>
      <Card
        title={t('data.map.title')}
        description={t('data.map.text', { first: format.month(first), last: format.month(last) })}
        actions={<Steps window={{ from: first, to: last }} />}
        footer={<MapKey />}
      >
        <OneUnit />
        <HeatMap
          caption={t('data.map.caption')}
          months={months}
          rows={rows}
          closed={closed}
          onOpen={(cell) => change({ cell: `${cell.month}.${cell.unitCode}` })}
        />
      </Card>
      <div className={styles['pair']}>
        <ProviderGaps />
        <Jumps unitMonths={data.completeness} />
      </div>
      {opened && (
        <CellDialog
          cell={opened}
          mayReadImports={mayReadImports}
          onClose={() => change({ cell: undefined })}
        />
      )}
    </div>
  );
}

/** Earlier and later months. */
function Steps({ window }: { readonly window: Window }) {
  const t = useWords();
  const [, change] = usePageSearch();
  const { bounds } = useView();
  const { earlier, later } = neighbours(window, bounds);
  if (!earlier && !later) return null;
  return (
    <span className={styles['steps']}>
      <IconButton
        icon="chevronLeft"
        label={t('data.map.earlier')}
        disabled={!earlier}
        onClick={() => change({ until: earlier }, true)}
      />
      <IconButton
        icon="chevronRight"
        label={t('data.map.later')}
        disabled={!later}
        onClick={() => change({ until: later }, true)}
      />
    </span>
  );
}

/** The address may name a unit, from the page one comes from: says so, and leads to all of them. */
function OneUnit() {
  const t = useWords();
  const { unit, change } = useView();
  const nameOf = useNames('unit_code');
  if (unit === undefined) return null;
  return (
    <p>
      {t('data.map.only', { unit: nameOf(unit) })}{' '}
      <Button kind="quiet" onClick={() => change({ unit: undefined })}>
        {t('data.map.allUnits')}
      </Button>
    </p>
  );
}

/** Every month from the first to the last that the answer names. */
function monthsOf({ completeness }: CompletenessQuery): readonly string[] {
  const named = completeness.map(({ month }) => month).toSorted();
  const [first, last] = [named[0], named.at(-1)];
  return first && last ? monthRange(first, last) : [];
}

function NothingExpected({ mayLoad }: { readonly mayLoad: boolean }) {
  const t = useWords();
  return (
    <EmptyState
      title={t('data.map.nothing')}
      action={
        mayLoad && (
          <ViewLink to="/data" page={{ tab: 'load' }}>
            {t('data.history.toLoad')}
          </ViewLink>
        )
      }
    />
  );
}
