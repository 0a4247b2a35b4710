import type { Measure } from '@cashlight/contract';
import { ChangeBars } from '@cashlight/web-charts';
import {
  isCountedMonthly,
  measureLabel,
  measureUnit,
  useFormat,
  useWords,
  type Format,
  type Translate,
} from '@cashlight/web-i18n';
import { Card, ViewLink } from '@cashlight/web-ui';
import { channelLink, groupPath } from '../shared/links';
import styles from '../shared/story.module.css';
import { changesSince, type Changes, type NoChanges } from './changes';
import type { EvidenceProps } from './Evidence';
import { isWholeYear } from './question';
import unitStyles from './unit.module.css';

/** What came and went since the period before, and since the year before. */
export function ChangeCards(props: EvidenceProps) {
  const t = useWords();
  const format = useFormat();
  const { answer, question, last } = props.story;
  const { period, measure } = question;
  const since = (before: typeof answer.channelMonths) =>
    changesSince(answer.channelMonths, before, last.isComplete, measure, answer.channels, format);
  return (
    <div className={isWholeYear(period) ? undefined : styles['row']}>
      <ChangeCard
        {...props}
        than={t(`overview.thanPrevious.${period.kind}`)}
        changes={since(answer.channelMonthsBefore)}
      />
      {!isWholeYear(period) && (
        <ChangeCard {...props} than={t('unit.thanYearAgo')} changes={since(answer.channelMonthsYearAgo)} />
      )}
    </div>
  );
}

interface ChangeCardProps extends EvidenceProps {
  readonly than: string;
  readonly changes: Changes | NoChanges;
}

function ChangeCard({ story, source, than, changes }: ChangeCardProps) {
  const t = useWords();
  const format = useFormat();
  const { measure, period } = story.question;
  const title = t('unit.changes.title', { measure: measureLabel(story.question, t), than });
  if (changes.kind !== 'COUNTED') {
    return (
      <Card title={title}>
        <p>{whyNot(changes, t)}</p>
      </Card>
    );
  }
  return (
    <ChangeBars
      title={title}
      finding={t('unit.changes.finding', {
        cashless: signed(changes.cashless, measure, format),
        other: signed(changes.notCashless, measure, format),
        unit: measure === 'AMOUNT' ? '' : measureUnit(story.question, t),
        than,
      })}
      period={format.period(period)}
      source={source}
      controls={
        <Groups changes={changes} measure={measure} isCountedMonthly={isCountedMonthly(story.question)} />
      }
      items={changes.channels.map(({ code, name, before, now, change }) => ({
        code,
        name,
        change: Number(change),
        detail: t('unit.changes.fromTo', {
          before: format.quantity(measure, before),
          now: format.quantity(measure, now),
        }),
      }))}
      kind={measure === 'AMOUNT' ? 'vnd' : 'count'}
      itemName={t('unit.channel')}
      changeName={t('unit.changes.name')}
      detailName={t('unit.changes.detail')}
      renderLink={channelLink}
    />
  );
}

interface GroupsProps {
  readonly changes: Changes;
  readonly measure: Measure;
  readonly isCountedMonthly: boolean;
}

const GROUPS = ['BANK', 'INTERMEDIARY', 'CASH'] as const;

/** Cashless or not, and by group, each the way to its own page: the sums over the bars below. */
function Groups({ changes, measure, isCountedMonthly: monthly }: GroupsProps) {
  const t = useWords();
  const format = useFormat();
  const sums = [
    [t('unit.changes.cashless'), changes.cashless, '/channels'],
    ...GROUPS.map((group) => [t(`group.${group}`), changes.groups[group], groupPath(group)] as const),
  ] as const;
  return (
    <>
      <dl className={unitStyles['groups']}>
        {sums.map(([name, change, to]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              <ViewLink to={to}>{signed(change, measure, format)}</ViewLink>
            </dd>
          </div>
        ))}
      </dl>
      {monthly && <p className={unitStyles['note']}>{t('unit.changes.monthly')}</p>}
    </>
  );
}

function whyNot(changes: NoChanges, t: Translate): string {
  switch (changes.kind) {
    case 'NOTHING_BEFORE':
      return t('unit.changes.nothingBefore');
    case 'INCOMPLETE':
      return t('unit.changes.incomplete');
    case 'UNEVEN':
      return t('unit.changes.uneven', { now: changes.now, before: changes.before });
  }
}

/** A change with its sign: "+61", "−18", "+1,2 tỷ đ"; none has no sign. */
function signed(change: bigint, measure: Measure, format: Format): string {
  const text = format.quantity(measure, change);
  return change > 0n ? `+${text}` : text;
}
