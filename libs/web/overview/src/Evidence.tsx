import type { OverviewQuery } from '@cashlight/contract';
import { measureLabel, useFormat, useWords } from '@cashlight/web-i18n';
import { BarList, BulletBars, MixChart } from '@cashlight/web-charts';
import { classes, useView, ViewLink } from '@cashlight/web-ui';
import { comparedStandings, mixSeries, trendPoints } from './evidence';
import { providerBars } from './providers';
import { providerLink, unitLink } from './shared/links';
import type { Standing } from './shared/standing.graphql';
import styles from './shared/story.module.css';
import { Trend as StandingTrend } from './shared/Trend';
import { reachedText, unitBars } from './shared/unitBars';
import { useFraming } from './shared/useFraming';
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

function Trend({ data, standing, source }: EvidenceProps) {
  const { measure } = useView();
  const framing = useFraming(data.trend, data.shown.provisionalMonths, source);
  const points = trendPoints(data, measure);
  const last = points.at(-1);
  return (
    <StandingTrend
      framing={framing}
      points={points}
      path={data.path}
      pathBefore={data.pathBefore}
      breaks={data.organisationBreaks}
      reached={{ month: last?.month ?? null, ratio: last?.value ?? null }}
      target={standing.target}
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
  const framing = useFraming(data.trend, data.shown.provisionalMonths, source);
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
  const items = providerBars(data, { measure, period }, format, t);
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
      detailName={measureLabel({ measure, period }, t)}
      renderLink={providerLink}
    />
  );
}
