import type { Measure } from '@cashlight/contract';
import { measureDefinition, measureUnit, useFormat, useWords } from '@cashlight/web-i18n';
import { monthsBetween, Tile, useView } from '@cashlight/web-ui';
import type { Standing } from '../standing.graphql';

/** Over a whole year the period before is the year before: said once. */
const MONTHS_OF_YEAR = 12;

interface RatioTileProps {
  readonly measure: Measure;
  readonly standing: Standing;
  readonly lead: boolean;
  /** The page one level down. */
  readonly to: string;
}

/** The ratio in one measure, against the period before and the year before. */
export function RatioTile({ measure, standing, lead, to }: RatioTileProps) {
  const t = useWords();
  const format = useFormat();
  const { period } = useView();
  const { cashless, total, ratio, change, yearAgoChange } = standing;
  const written = (value: string) => (measure === 'AMOUNT' ? format.vnd(value) : format.count(value));
  const quantities = { cashless: format.quantity(measure, cashless), total: format.quantity(measure, total) };
  return (
    <Tile
      lead={lead}
      label={t(`measure.${measure}.by`)}
      definition={measureDefinition({ measure, period }, t)}
      worked={t('overview.worked.ratio', {
        cashless: written(cashless),
        total: written(total),
        ratio: format.percent(ratio),
      })}
      value={format.percent(ratio)}
      to={to}
      view={{ measure }}
      comparison={
        <>
          <span>
            {change === null
              ? t('overview.noPrevious')
              : `${format.points(change)} ${t(`overview.thanPrevious.${period.kind}`)}`}
          </span>
          {yearAgoChange !== null && monthsBetween(period.from, period.to) !== MONTHS_OF_YEAR && (
            <span>{t('overview.thanYearAgo', { points: format.points(yearAgoChange) })}</span>
          )}
          <span>
            {measure === 'AMOUNT'
              ? t('overview.amountOf', quantities)
              : t('overview.fractionOf', { ...quantities, unit: measureUnit({ measure, period }, t) })}
          </span>
        </>
      }
    />
  );
}
