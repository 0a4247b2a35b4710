import { MixChart, SmallMultiples, type MonthPoint } from '@cashlight/web-charts';
import { useFormat, useWords } from '@cashlight/web-i18n';
import { monthPeriod, useView, ViewLink } from '@cashlight/web-ui';
import type { Part } from '../figures/part';
import { useSource } from '../parts/useSource';
import { channelPath } from '../paths';
import styles from '../parts/page.module.css';
import { mixOf, type ChannelsModel } from './model';

/** As many small pictures as one looks at; the table has all. */
const MOST_MULTIPLES = 12;

function useFraming({ answer, question }: ChannelsModel) {
  const format = useFormat();
  const source = useSource(answer, question);
  return {
    period: `${format.month(question.lines.from)} – ${format.month(question.lines.to)}`,
    source,
    unclosedMonths: answer.shown.provisionalMonths.length,
  };
}

/** The groups as parts of the whole, month by month. */
export function Mix({ model }: { readonly model: ChannelsModel }) {
  const t = useWords();
  const format = useFormat();
  const { change } = useView();
  const framing = useFraming(model);
  const share = (group: string) => {
    const found = model.groups.find((each) => each.group === group);
    return format.percent(found ? lastOf(found.part.line)?.value : null);
  };
  const month = lastOf(model.whole.line)?.month ?? model.question.latest;
  return (
    <MixChart
      {...framing}
      title={t('channels.mixTitle')}
      finding={t('channels.mixFinding', {
        month: format.month(month),
        bank: share('BANK'),
        intermediary: share('INTERMEDIARY'),
        cash: share('CASH'),
      })}
      series={mixOf(model)}
      onSelectMonth={(chosen) => change({ period: monthPeriod(chosen) })}
    />
  );
}

/** Every channel's share month by month, on one scale. */
export function Multiples({ model }: { readonly model: ChannelsModel }) {
  const t = useWords();
  const format = useFormat();
  const framing = useFraming(model);
  const shown = model.channels.slice(0, MOST_MULTIPLES);
  const others = model.channels.length - shown.length;
  const rise = greatestRise(shown);
  return (
    <SmallMultiples
      {...framing}
      title={t('channels.multiplesTitle')}
      finding={
        rise
          ? t('channels.multiplesFinding', {
              from: format.month(rise.from),
              to: format.month(rise.to),
              name: rise.name,
              points: format.points(rise.change),
            })
          : t('channels.multiplesFindingNone')
      }
      controls={
        others > 0 && (
          <p className={styles['remark']}>
            {t('channels.moreAbove', {
              count: others,
              what: t('channels.what.channel', { count: others }),
            })}
          </p>
        )
      }
      units={shown.map(({ code, name, line }) => ({ code, name, points: line }))}
      renderLink={(code, label) => (
        <ViewLink to={channelPath(code)} className={styles['name']}>
          {label}
        </ViewLink>
      )}
    />
  );
}

interface Rise {
  readonly name: string;
  readonly from: string;
  readonly to: string;
  readonly change: number;
}

/** The part whose share rose most from its first to its last month; undefined where none rose. */
export function greatestRise(parts: readonly Pick<Part, 'name' | 'line'>[]): Rise | undefined {
  const rises = parts.flatMap(({ name, line }): Rise[] => {
    const [first, last] = [line.find(({ value }) => value !== null), lastOf(line)];
    if (!first || !last || first.month === last.month) return [];
    return [{ name, from: first.month, to: last.month, change: (last.value ?? 0) - (first.value ?? 0) }];
  });
  return rises.filter(({ change }) => change > 0).toSorted((one, other) => other.change - one.change)[0];
}

function lastOf(line: readonly MonthPoint[]): MonthPoint | undefined {
  return line.findLast(({ value }) => value !== null);
}
