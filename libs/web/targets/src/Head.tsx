import type { Measure, TargetsQuery } from '@cashlight/contract';
import { useFormat, useWords } from '@cashlight/web-i18n';
import {
  Headline,
  Segmented,
  Select,
  useMisread,
  useMisreadMeasure,
  usePageSearch,
  useView,
} from '@cashlight/web-ui';
import { findingOf } from './plan/finding';
import { livePlan } from './plan/live';
import { planOf } from './plan/model';
import { yearsToChoose } from './years';
import styles from './targets.module.css';

/** What stands at the head of the page: the plan as it is stored, in sentences. */
export function Finding({ data }: { readonly data: TargetsQuery }) {
  const t = useWords();
  const format = useFormat();
  return <Headline sentences={findingOf(livePlan(planOf(data, format)), t, format)} />;
}

/** Where the figures come from. */
export function Source({ data: { freshness } }: { readonly data: TargetsQuery }) {
  const t = useWords();
  const format = useFormat();
  const { dataUntil, sample } = freshness;
  const parts = [
    ...(dataUntil === null ? [] : [t('targets.source', { date: format.date(dataUntil) })]),
    ...(sample ? [t('term.sampleData')] : []),
  ];
  return parts.join(' · ');
}

const MEASURES: readonly Measure[] = ['CUSTOMERS', 'PAYMENTS', 'AMOUNT'];

interface QuestionProps {
  readonly year: number;
  /** The years that have targets; undefined: not known yet. */
  readonly given: readonly number[] | undefined;
}

/** Which plan: of which year, in which measure. */
export function Question({ year, given }: QuestionProps) {
  const t = useWords();
  const { measure, bounds, change } = useView();
  const [{ year: asked }, changePage] = usePageSearch();
  useMisread('year', asked === String(year) ? undefined : asked, t('targets.yearOf', { year }));
  useMisreadMeasure();
  return (
    <div className={styles['question']} role="group" aria-label={t('targets.question')}>
      <Select
        label={t('targets.year')}
        value={String(year)}
        options={yearsToChoose(year, given ?? [], bounds).map((each) => ({
          value: String(each),
          label: t(given?.includes(each) === false ? 'targets.yearWithout' : 'targets.yearOf', {
            year: each,
          }),
        }))}
        onChange={(chosen) => changePage({ year: chosen })}
      />
      <Segmented
        label={t('frame.measure')}
        value={measure}
        options={MEASURES.map((value) => ({ value, label: t(`measure.${value}.label`) }))}
        onChange={(chosen) => change({ measure: chosen })}
      />
    </div>
  );
}
