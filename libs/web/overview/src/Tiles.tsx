import type { Measure } from '@cashlight/contract';
import { useFormat, useWords } from '@cashlight/web-i18n';
import { monthsBetween, Tile, toneOf, useView, type ViewPatch } from '@cashlight/web-ui';
import type { OverviewStanding } from './evidence';
import { otherMeasure } from './question';
import styles from './overview.module.css';

/** Over a whole year the period before is the year before: said once. */
const MONTHS_OF_YEAR = 12;

interface TilesProps {
  readonly standing: OverviewStanding;
  readonly other: OverviewStanding | undefined;
  /** Whether units are missing in the period's last month: a part is not held against the plan of all. */
  readonly partial: boolean;
}

/** The key figures, each against something and each a way down. */
export function Tiles({ standing, other, partial }: TilesProps) {
  const t = useWords();
  const { measure } = useView();
  const customers = measure === 'CUSTOMERS' ? standing : other;
  const beside = measure === 'CUSTOMERS' ? other : standing;
  const besideMeasure = measure === 'CUSTOMERS' ? otherMeasure(measure) : measure;
  return (
    <dl className={styles['tiles']} aria-label={t('overview.figures')}>
      {customers && <RatioTile measure="CUSTOMERS" standing={customers} lead={measure === 'CUSTOMERS'} />}
      {beside && <RatioTile measure={besideMeasure} standing={beside} lead={measure === besideMeasure} />}
      {partial ? (
        <TooEarlyTile label="overview.gapLabel" definition="overview.gapDefinition" />
      ) : (
        <GapTile standing={standing} customers={customers} />
      )}
      {partial && <TooEarlyTile label="overview.convertLabelNone" definition="overview.convertDefinition" />}
      {!partial && customers && <ConvertTile standing={customers} />}
    </dl>
  );
}

interface RatioTileProps {
  readonly measure: Measure;
  readonly standing: OverviewStanding;
  readonly lead: boolean;
}

function RatioTile({ measure, standing, lead }: RatioTileProps) {
  const t = useWords();
  const format = useFormat();
  const { period } = useView();
  const view: ViewPatch = { measure, unit: undefined };
  const quantities = {
    cashless: format.quantity(measure, standing.cashless),
    total: format.quantity(measure, standing.total),
  };
  return (
    <Tile
      lead={lead}
      label={t(`measure.${measure}.by`)}
      definition={t(`measure.${measure}.definition`)}
      value={format.percent(standing.ratio)}
      to="/units"
      view={view}
      comparison={
        <>
          <span>
            {standing.change === null
              ? t('overview.noPrevious')
              : `${format.points(standing.change)} ${t(`overview.thanPrevious.${period.kind}`)}`}
          </span>
          {standing.yearAgoChange !== null && monthsBetween(period.from, period.to) !== MONTHS_OF_YEAR && (
            <span>{t('overview.thanYearAgo', { points: format.points(standing.yearAgoChange) })}</span>
          )}
          <span>
            {measure === 'AMOUNT'
              ? t('overview.amountOf', quantities)
              : t('overview.fractionOf', { ...quantities, unit: t(`measure.${measure}.unit`) })}
          </span>
        </>
      }
    />
  );
}

interface TooEarlyTileProps {
  readonly label: 'overview.gapLabel' | 'overview.convertLabelNone';
  readonly definition: 'overview.gapDefinition' | 'overview.convertDefinition';
}

/** In the place of a judgement that a part of the units does not allow. */
function TooEarlyTile({ label, definition }: TooEarlyTileProps) {
  const t = useWords();
  return <Tile label={t(label)} definition={t(definition)} value="–" comparison={t('overview.tooEarly')} />;
}

interface GapTileProps {
  readonly standing: OverviewStanding;
  readonly customers: OverviewStanding | undefined;
}

/** Targets are given for customers; where the measure has none, the customers' gap is shown and says so. */
function GapTile({ standing, customers }: GapTileProps) {
  const t = useWords();
  const format = useFormat();
  const { measure } = useView();
  const borrowed = measure !== 'CUSTOMERS' && standing.target === null;
  const { gap, target, latestMonth, goal } = borrowed && customers ? customers : standing;
  const tone = toneOf(gap);
  const sided = tone === 'ahead' || tone === 'behind';
  return (
    <Tile
      label={t(borrowed ? 'overview.gapLabelCustomers' : 'overview.gapLabel')}
      definition={t('overview.gapDefinition')}
      value={format.points(gap)}
      tone={sided ? tone : undefined}
      to="/units"
      view={{
        unit: undefined,
        sort: { column: 'gap', descending: false },
        ...(borrowed ? { measure: 'CUSTOMERS' } : {}),
      }}
      comparison={
        target === null || latestMonth === null ? (
          <span>
            {goal
              ? t('overview.noPath', { year: goal.year, target: format.percent(goal.target) })
              : t('overview.noPlan')}
          </span>
        ) : (
          <>
            <span>{t(`overview.status.${tone}`)}</span>
            <span>
              {t('overview.planOf', { month: format.month(latestMonth), target: format.percent(target) })}
            </span>
          </>
        )
      }
    />
  );
}

function ConvertTile({ standing: { goal } }: { readonly standing: OverviewStanding }) {
  const t = useWords();
  const format = useFormat();
  const definition = t('overview.convertDefinition');
  const count = goal?.customersToConvert ?? null;
  if (!goal || count === null) {
    return (
      <Tile
        label={t('overview.convertLabelNone')}
        definition={definition}
        value="–"
        comparison={t('overview.noPlan')}
      />
    );
  }
  const { monthsLeft, year, target } = goal;
  return (
    <Tile
      label={t('overview.convertLabel', { target: format.percent(target), year })}
      definition={definition}
      value={format.count(count)}
      unit={t('overview.convertUnit')}
      to="/units"
      view={{
        unit: undefined,
        measure: 'CUSTOMERS',
        sort: { column: 'customersToConvert', descending: true },
      }}
      comparison={
        count === 0
          ? t('overview.convertDone', { year })
          : monthsLeft === 0
            ? t('overview.convertNow')
            : t('overview.convertPerMonth', {
                months: monthsLeft,
                value: format.count(Math.round(count / monthsLeft)),
              })
      }
    />
  );
}
