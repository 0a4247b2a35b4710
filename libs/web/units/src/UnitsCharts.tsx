import { OverlayChart, SmallMultiples, TileMap, type RenderLink } from '@cashlight/web-charts';
import { useFormat, useWords } from '@cashlight/web-i18n';
import { homeOf, monthPeriod, useView, ViewLink } from '@cashlight/web-ui';
import { ComparePicker } from './ComparePicker';
import { againstPath } from './finding';
import { greatestRise } from './history';
import { comparedUnits, type UnitsModel } from './model';
import { useSource } from './useSource';
import styles from './UnitsPage.module.css';

const renderLink: RenderLink = (code, label) => (
  <ViewLink to={homeOf(code)} className={styles['unit']}>
    {label}
  </ViewLink>
);

/** The same units on a map, over each other, and side by side. */
export function UnitsCharts({ model }: { model: UnitsModel }) {
  const t = useWords();
  const format = useFormat();
  const source = useSource(model.freshness);
  const { units, total, history, companyHistory, question } = model;
  const period = format.period(question.period);
  const months = `${format.month(question.window.from)} – ${format.month(question.window.to)}`;
  const standings = units.map(({ code, name, latestRatio, target, gap }) => ({
    code,
    name,
    value: latestRatio,
    target,
    gap,
  }));
  const series = units.map(({ code, name }) => ({ code, name, points: history.get(code) ?? [] }));
  const rise = greatestRise(history);
  const riseName = units.find(({ code }) => code === rise?.code)?.name ?? '';
  const [from, to] = [format.month(question.window.from), format.month(question.window.to)];
  const multiplesFinding = rise
    ? t('units.multiplesFinding', { from, to, best: riseName, change: format.points(rise.change) })
    : '';
  return (
    <>
      <div className={styles['pair']}>
        <TileMap
          title={t('units.map')}
          finding={againstPath(units, t, format).join(' ')}
          period={period}
          source={source}
          units={standings}
          renderLink={renderLink}
        />
        <Overlay model={model} months={months} source={source} />
      </div>
      <SmallMultiples
        title={t('units.multiples')}
        finding={multiplesFinding}
        period={months}
        source={source}
        unclosedMonths={model.unclosedMonths}
        units={series}
        breaks={model.breaks}
        reference={total && companyHistory && { name: total.name, points: companyHistory }}
        renderLink={renderLink}
      />
    </>
  );
}

function Overlay({ model, months, source }: { model: UnitsModel; months: string; source: string }) {
  const t = useWords();
  const view = useView();
  const chosen = comparedUnits(model.units, view.compare);
  return (
    <OverlayChart
      title={t('units.overlay')}
      finding={t('units.overlayFinding', { names: chosen.map(({ name }) => name).join(', ') })}
      period={months}
      source={source}
      unclosedMonths={model.unclosedMonths}
      series={chosen.map(({ code, name }) => ({ code, name, points: model.history.get(code) ?? [] }))}
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
