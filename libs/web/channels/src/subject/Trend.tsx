import { toFloat } from '@cashlight/domain';
import { OverlayChart, TrendChart } from '@cashlight/web-charts';
import { useFormat, useWords, type Format, type Translate } from '@cashlight/web-i18n';
import { monthPeriod, useView } from '@cashlight/web-ui';
import { isDrop } from '../figures/moved';
import { growthText } from '../figures/words';
import { useSource } from '../parts/useSource';
import styles from '../parts/page.module.css';
import type { SubjectModel } from './model';

/** The share month by month; a unit's beside the company's. Drops are called out in words. */
export function Trend({ model }: { readonly model: SubjectModel }) {
  const t = useWords();
  const format = useFormat();
  const { change } = useView();
  const { question, answer, part, scope, companyLine } = model;
  const framing = {
    title: t('channels.subject.trendTitle'),
    finding: trendFinding(model, t, format),
    period: `${format.month(question.lines.from)} – ${format.month(question.lines.to)}`,
    source: useSource(answer, question),
    unclosedMonths: answer.shown.provisionalMonths.length,
    controls: <Drops model={model} />,
    onSelectMonth: (month: string) => change({ period: monthPeriod(month) }),
  };
  if (!scope || !companyLine) {
    return <TrendChart {...framing} actual={{ name: part.name, points: part.line }} />;
  }
  return (
    <OverlayChart
      {...framing}
      series={[
        { code: scope.code, name: format.name(scope), points: part.line },
        { code: '', name: t('channels.column.company'), points: companyLine },
      ]}
    />
  );
}

function Drops({ model }: { readonly model: SubjectModel }) {
  const t = useWords();
  const format = useFormat();
  const text = dropsText(model, t, format);
  const isNone = !model.months.some(({ moved }) => moved !== null && isDrop(moved));
  return text === '' ? null : <p className={styles[isNone ? 'remark' : 'drop']}>{text}</p>;
}

/** The months in which it dropped; that there are none is said only where it could be told of at least one. */
export function dropsText({ months }: Pick<SubjectModel, 'months'>, t: Translate, format: Format): string {
  const told = months.map(({ moved }) => moved).filter((moved) => moved !== null);
  const drops = told.filter(isDrop).toReversed();
  if (drops.length === 0) return told.length === 0 ? '' : t('channels.subject.noDrops');
  const named = drops.map(
    ({ month, change }) => `${format.month(month)} (${growthText(toFloat(change), t, format)})`,
  );
  return t('channels.subject.dropMonths', { months: named.join(', ') });
}

/** The last month of the line, in words. */
export function trendFinding(
  { part, companyLine, scope }: Pick<SubjectModel, 'part' | 'companyLine' | 'scope'>,
  t: Translate,
  format: Format,
): string {
  const last = part.line.findLast(({ value }) => value !== null);
  if (!last) return '';
  const values = { name: part.name, share: format.percent(last.value), month: format.month(last.month) };
  const company = companyLine?.find(({ month }) => month === last.month);
  if (!scope || !company) return t('channels.subject.trendFinding', values);
  return t('channels.subject.trendFindingBoth', {
    ...values,
    unit: format.name(scope),
    company: format.percent(company.value),
  });
}
