import { BulletBars, SmallMultiples, TrendChart, type ChartFrame } from '@cashlight/web-charts';
import { useFormat, useWords } from '@cashlight/web-i18n';
import { classes, monthPeriod, useView } from '@cashlight/web-ui';
import { unitLink } from '../shared/links';
import { pathPoints } from '../shared/path';
import type { Standing } from '../shared/standing.graphql';
import styles from '../shared/story.module.css';
import { reachedText, unitBars } from '../shared/unitBars';
import { ChangeCards } from './ChangeCards';
import { Events } from './Events';
import type { UnitStory } from './model';
import { Place } from './Place';
import { ShareCards } from './ShareCards';
import unitStyles from './unit.module.css';

export interface EvidenceProps {
  readonly story: UnitStory;
  readonly standing: Standing;
  /** Where the figures come from and how complete they are, in words. */
  readonly source: string;
}

/** The pictures behind the finding. */
export function Evidence(props: EvidenceProps) {
  const { below, peers } = props.story;
  return (
    <div className={styles['grid']}>
      <div className={classes(styles['row'], styles['leading'])}>
        <Trend {...props} />
        <div className={unitStyles['stack']}>
          {peers.length > 1 && <Place {...props} />}
          <Events story={props.story} />
        </div>
      </div>
      {below.length > 0 && <Below {...props} />}
      <ChangeCards {...props} />
      <ShareCards {...props} />
      {peers.length > 1 && <Months {...props} />}
    </div>
  );
}

/** The months of the lines, as written on a picture. */
function useWindow(
  { points, answer }: UnitStory,
  source: string,
): Pick<ChartFrame, 'period' | 'source' | 'unclosedMonths'> {
  const format = useFormat();
  const [first, last] = [points[0]?.month, points.at(-1)?.month];
  return {
    period: first && last ? `${format.month(first)} – ${format.month(last)}` : '',
    source,
    unclosedMonths: answer.shown.provisionalMonths.length,
  };
}

function Trend({ story, standing, source }: EvidenceProps) {
  const t = useWords();
  const format = useFormat();
  const { change } = useView();
  const framing = useWindow(story, source);
  const { points, answer } = story;
  const path = pathPoints(answer.path, answer.pathBefore, points[0]?.month ?? '');
  const month = standing.latestMonth ? format.month(standing.latestMonth) : '';
  const ratio = format.percent(standing.latestRatio);
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
      breaks={answer.organisationBreaks}
      target={path.length > 0 ? { name: t('term.target'), points: path } : undefined}
      onSelectMonth={(chosen) => change({ period: monthPeriod(chosen) })}
    />
  );
}

/** The units right below, against their own targets. */
function Below({ story, source }: EvidenceProps) {
  const t = useWords();
  const format = useFormat();
  const bars = unitBars(story.below, story.answer.units, format);
  return (
    <BulletBars
      title={t('unit.below.title')}
      finding={reachedText(bars, t)}
      period={format.period(story.question.period)}
      source={source}
      units={bars}
      renderLink={unitLink}
    />
  );
}

/** The unit and its peers month by month on one scale, the company behind each. */
function Months({ story, source }: EvidenceProps) {
  const t = useWords();
  const framing = useWindow(story, source);
  const { family, peers, companyPoints, answer, rank } = story;
  const isOwn = ({ code }: { code: string }) => code === family.unit.code;
  const ordered = [...peers.filter(isOwn), ...peers.filter((peer) => !isOwn(peer))];
  return (
    <SmallMultiples
      {...framing}
      title={t('unit.months.title')}
      finding={t('unit.months.finding', { unit: story.shortName, count: rank === null ? 0 : rank.of - 1 })}
      units={ordered.map(({ code, fullName, points }) => ({ code, name: fullName, points }))}
      breaks={answer.organisationBreaks}
      reference={{ name: t('term.total'), points: companyPoints }}
      renderLink={unitLink}
    />
  );
}
