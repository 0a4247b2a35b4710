import type { OverviewQuery } from '@cashlight/contract';
import { useFormat, useWords } from '@cashlight/web-i18n';
import { BarList, BulletBars, MixChart, TrendChart, type ChartFrame } from '@cashlight/web-charts';
import { classes, monthPeriod, useView, ViewLink } from '@cashlight/web-ui';
import { comparedStandings, mixSeries, trendPoints } from './evidence';
import { providerBars } from './providers';
import { providerLink, unitLink } from './shared/links';
import { pathPoints } from './shared/path';
import type { Standing } from './shared/standing.graphql';
import styles from './shared/story.module.css';
import { reachedText, unitBars } from './shared/unitBars';
import { useOpenChannels } from './shared/useOpenChannels';

interface EvidenceProps {
  readonly data: OverviewQuery;
  readonly standing: Standing;
  /** Where the figures come from and how complete they are, in words. */
  readonly source: string;
}

/** The pictures behind the finding. */
export function Evidence(props: EvidenceProps) {
  const isAlone = comparedStandings(props.data).length === 0;
  return (
    <div className={styles['grid']}>
      <div className={classes(!isAlone && styles['row'], styles['leading'])}>
        <Trend {...props} />
        {!isAlone && <Units {...props} />}
      </div>
      <div className={styles['row']}>
        <Mix {...props} />
        <Providers {...props} />
      </div>
    </div>
  );
}

type Framing = Pick<ChartFrame, 'period' | 'source' | 'unclosedMonths'>;

function useWindow({ trend, shown }: OverviewQuery, source: string): Framing {
  const format = useFormat();
  const [first, last] = [trend[0]?.month, trend.at(-1)?.month];
  return {
    period: first && last ? `${format.month(first)} – ${format.month(last)}` : '',
    source,
    unclosedMonths: shown.provisionalMonths.length,
  };
}

function Trend({ data, standing, source }: EvidenceProps) {
  const t = useWords();
  const format = useFormat();
  const { measure, change } = useView();
  const framing = useWindow(data, source);
  const path = pathPoints(data.path, data.pathBefore, data.trend[0]?.month ?? '');
  const points = trendPoints(data, measure);
  const last = points.at(-1);
  const month = last ? format.month(last.month) : '';
  const ratio = format.percent(last?.value);
  return (
    <TrendChart
      {...framing}
      title={t(path.length > 0 ? 'overview.trendTitle' : 'overview.trendTitleAlone')}
      finding={
        standing.target === null
          ? t('overview.trendFindingNoTarget', { ratio, month })
          : t('overview.trendFinding', { ratio, month, target: format.percent(standing.target) })
      }
      actual={{ name: t('overview.actual'), points }}
      breaks={data.organisationBreaks}
      target={path.length > 0 ? { name: t('term.target'), points: path } : undefined}
      onSelectMonth={(chosen) => change({ period: monthPeriod(chosen) })}
    />
  );
}

function Units({ data, source }: EvidenceProps) {
  const t = useWords();
  const format = useFormat();
  const { period } = useView();
  const bars = unitBars(comparedStandings(data), data.units, format);
  return (
    <BulletBars
      title={t('overview.unitsTitle')}
      finding={reachedText(bars, t)}
      period={format.period(period)}
      source={source}
      controls={<ViewLink to="/units">{t('overview.unitsAll')}</ViewLink>}
      units={bars}
      renderLink={unitLink}
    />
  );
}

function Mix({ data, source }: EvidenceProps) {
  const t = useWords();
  const format = useFormat();
  const { measure } = useView();
  const openChannels = useOpenChannels();
  const framing = useWindow(data, source);
  const series = mixSeries(data, measure, (group) => t(`group.${group}`));
  const last = (index: number) => format.percent(series[index]?.points.at(-1)?.value);
  const month = series[0]?.points.at(-1)?.month;
  return (
    <MixChart
      {...framing}
      title={t('overview.mixTitle')}
      finding={t('overview.mixFinding', {
        month: month ? format.month(month) : '',
        bank: last(0),
        intermediary: last(1),
        cash: last(2),
      })}
      controls={<ViewLink to="/channels">{t('overview.channelsAll')}</ViewLink>}
      series={series}
      onSelectMonth={openChannels}
    />
  );
}

function Providers({ data, source }: EvidenceProps) {
  const t = useWords();
  const format = useFormat();
  const { measure, period } = useView();
  const items = providerBars(data, measure, format, t);
  const [largest] = items;
  return (
    <BarList
      title={t('overview.providersTitle')}
      finding={
        largest
          ? t('overview.providersFinding', { name: largest.name, share: format.percent(largest.value) })
          : ''
      }
      period={format.period(period)}
      source={source}
      items={items}
      itemName={t('term.provider')}
      valueName={t('term.share')}
      detailName={t(`measure.${measure}.label`)}
      renderLink={providerLink}
    />
  );
}
