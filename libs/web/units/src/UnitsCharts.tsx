import { shownSign } from '@cashlight/domain';
import {
  OverlayChart,
  SmallMultiples,
  TileMap,
  type MonthPoint,
  type RenderLink,
} from '@cashlight/web-charts';
import { useFormat, useWords, type Format, type Translate } from '@cashlight/web-i18n';
import { classes, homeOf, monthPeriod, useView, ViewLink } from '@cashlight/web-ui';
import { ComparePicker } from './ComparePicker';
import { againstPath } from './finding';
import { FunnelCard } from './FunnelCard';
import { greatestRise } from './history';
import { comparedUnits, type UnitsModel } from './model';
import { useSource } from './useSource';
import styles from './UnitsPage.module.css';

/** The map of so many units is no higher than the funnel, and has room beside it. */
const MOST_BESIDE = 16;

const renderLink: RenderLink = (code, label) => (
  <ViewLink to={homeOf(code)} className={styles['unit']}>
    {label}
  </ViewLink>
);

/** The same units against what is usual, on a map, over each other, and side by side. */
export function UnitsCharts({ model }: { model: UnitsModel }) {
  const t = useWords();
  const format = useFormat();
  const source = useSource(model.freshness);
  const { units, total, history, companyHistory, question } = model;
  const standings = units.map(({ code, name, latestRatio, target, gap }) => ({
    code,
    name,
    value: latestRatio,
    target,
    gap,
  }));
  const isMonth = question.period.kind === 'MONTH';
  const months = `${format.month(question.window.from)} – ${format.month(question.window.to)}`;
  return (
    <>
      {units.length > 1 && (
        <>
          <div className={classes(styles['page'], units.length <= MOST_BESIDE && styles['pair'])}>
            <FunnelCard model={model} source={source} renderLink={renderLink} />
            <TileMap
              title={isMonth ? t('units.map') : t('units.mapAt', { month: format.month(question.window.to) })}
              finding={againstPath(units, t, format).join(' ')}
              period={format.period(question.period)}
              source={source}
              units={standings}
              renderLink={renderLink}
            />
          </div>
          <Overlay model={model} months={months} source={source} />
        </>
      )}
      <SmallMultiples
        title={t('units.multiples')}
        finding={riseText(model, t, format)}
        period={months}
        source={source}
        unclosedMonths={model.unclosedMonths}
        units={units.map(({ code, name }) => ({ code, name, points: history.get(code) ?? [] }))}
        breaks={model.breaks}
        reference={total && companyHistory && { name: total.name, points: companyHistory }}
        renderLink={renderLink}
      />
    </>
  );
}

/** Who gained most over the months of the lines; where all fell, who fell least. */
function riseText({ units, history, question }: UnitsModel, t: Translate, format: Format): string {
  const rise = greatestRise(history);
  if (rise === undefined) return '';
  return t(shownSign(rise.change) > 0 ? 'units.multiplesFinding' : 'units.multiplesNoRise', {
    from: format.month(question.window.from),
    to: format.month(question.window.to),
    best: units.find(({ code }) => code === rise.code)?.name ?? '',
    change: format.points(rise.change),
  });
}

function Overlay({ model, months, source }: { model: UnitsModel; months: string; source: string }) {
  const t = useWords();
  const format = useFormat();
  const view = useView();
  const chosen = comparedUnits(model.units, view.compare);
  const series = chosen.map(({ code, name }) => ({ code, name, points: model.history.get(code) ?? [] }));
  return (
    <OverlayChart
      title={t('units.overlay')}
      finding={t('units.overlayFinding', {
        from: format.month(model.question.window.from),
        to: format.month(model.question.window.to),
        units: series.map((each) => courseText(each, t, format)).join('; '),
      })}
      period={months}
      source={source}
      unclosedMonths={model.unclosedMonths}
      series={series}
      onSelectMonth={(month) => view.change({ period: monthPeriod(month) })}
      controls={
        <ComparePicker
          units={model.units}
          chosen={chosen.map(({ code }) => code)}
          onChange={(codes) => view.change({ compare: codes })}
        />
      }
    />
  );
}

/** A unit's first and last value: "Tân Uyên 66,90% → 76,00%". */
function courseText(
  { name, points }: { name: string; points: readonly MonthPoint[] },
  t: Translate,
  format: Format,
): string {
  const values = points.flatMap(({ value }) => value ?? []);
  return t('units.overlayUnit', {
    name,
    first: format.percent(values[0]),
    last: format.percent(values.at(-1)),
  });
}
