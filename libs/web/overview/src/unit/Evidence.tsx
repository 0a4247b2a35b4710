import { BulletBars, SmallMultiples } from '@cashlight/web-charts';
import { useFormat, useWords } from '@cashlight/web-i18n';
import { classes } from '@cashlight/web-ui';
import { unitLink } from '../shared/links';
import type { Standing } from '../shared/standing.graphql';
import styles from '../shared/story.module.css';
import { Trend as StandingTrend } from '../shared/Trend';
import { reachedText, unitBars } from '../shared/unitBars';
import { useFraming } from '../shared/useFraming';
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

function Trend({ story, standing, source }: EvidenceProps) {
  const { points, answer } = story;
  const framing = useFraming(points, answer.shown.provisionalMonths, source);
  return (
    <StandingTrend
      framing={framing}
      points={points}
      path={answer.path}
      pathBefore={answer.pathBefore}
      breaks={answer.organisationBreaks}
      reached={{ month: standing.latestMonth, ratio: standing.latestRatio }}
      target={standing.target}
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
  const { family, peers, companyPoints, points, answer, rank } = story;
  const framing = useFraming(points, answer.shown.provisionalMonths, source);
  const isOwn = ({ code }: { code: string }) => code === family.unit.code;
  const ordered = [...peers.filter(isOwn), ...peers.filter((peer) => !isOwn(peer))];
  return (
    <SmallMultiples
      {...framing}
      title={t('unit.months.title')}
      finding={t('unit.months.finding', { unit: story.shortName, count: rank === null ? 0 : rank.of - 1 })}
      units={ordered.map((peer) => ({ code: peer.code, name: peer.fullName, points: peer.points }))}
      breaks={answer.organisationBreaks}
      reference={{ name: t('term.total'), points: companyPoints }}
      renderLink={unitLink}
    />
  );
}
