import { toFloat } from '@cashlight/domain';
import { sharedDomain, Sparkline, type MonthPoint } from '@cashlight/web-charts';
import type { Format, Translate } from '@cashlight/web-i18n';
import { GapText, homeOf, monthOf, ViewLink, type Column } from '@cashlight/web-ui';
import { planDefinitions, type PlanDefinitions } from './definitions';
import type { LivePlan, LiveRow } from './live';
import { toConvertHeader } from './words';

/** What stands in a row of the plan. */
export function planColumns(live: LivePlan, t: Translate, format: Format): readonly Column<LiveRow>[] {
  const { plan, company, units } = live;
  const base = plan.baseMonth === null ? '–' : format.month(plan.baseMonth);
  const latest = plan.latestMonth === null ? '–' : format.month(plan.latestMonth);
  const define = planDefinitions(live, t, format);
  const lines = company ? [company, ...units] : units;
  const domain = sharedDomain(lines.map((line) => pathPoints(line, plan.year)));
  const isSame = plan.baseMonth === plan.latestMonth;
  return [
    {
      id: 'unit',
      header: t('term.unit'),
      kind: 'text',
      value: ({ row }) => row.shortName,
      cell: (line) => (
        <ViewLink to={homeOf(line === company ? undefined : line.row.code)}>{line.row.shortName}</ViewLink>
      ),
      minWidth: 8,
    },
    {
      id: 'target',
      header: t('targets.column.targetOfYear', { year: plan.year }),
      definition: define.target,
      kind: 'percent',
      exact: true,
      value: ({ target }) => toFloat(target),
      cell: ({ target }) => (target ? <strong>{format.target(toFloat(target))}</strong> : t('gap.none')),
    },
    {
      id: 'base',
      header:
        plan.baseMonth === null ? t('targets.column.base') : t('targets.column.baseOf', { month: base }),
      definition: define.base,
      kind: 'percent',
      value: ({ base: ratio }) => toFloat(ratio),
    },
    {
      id: 'lift',
      header: t('targets.column.lift'),
      definition: define.lift,
      kind: 'points',
      value: ({ lift }) => toFloat(lift),
    },
    ...(isSame ? [] : latestColumns(latest, define, t)),
    {
      id: 'toConvert',
      header: toConvertHeader(plan.latestMonth, t, format),
      definition: define.toConvert,
      kind: plan.measure === 'AMOUNT' ? 'vnd' : 'count',
      value: ({ toConvert }) => (toConvert === null ? null : String(toConvert)),
    },
    {
      id: 'path',
      header: t('targets.column.path'),
      kind: 'graphic',
      cell: (line) => {
        const points = pathPoints(line, plan.year);
        return points.filter(({ value }) => value !== null).length < 2 ? (
          '–'
        ) : (
          <Sparkline
            points={points}
            label={t('targets.plan.pathOf', { unit: line.row.shortName, year: plan.year })}
            domain={domain}
          />
        );
      },
      minWidth: 7,
    },
  ];
}

function latestColumns(month: string, define: PlanDefinitions, t: Translate): readonly Column<LiveRow>[] {
  return [
    {
      id: 'latest',
      header: t('targets.column.latestOf', { month }),
      kind: 'percent',
      value: ({ latest }) => toFloat(latest),
    },
    {
      id: 'gap',
      header: t('targets.column.gap'),
      definition: define.gap,
      kind: 'points',
      value: ({ gap }) => toFloat(gap),
      cell: ({ gap }) => (gap ? <GapText gap={toFloat(gap)} /> : '–'),
    },
  ];
}

/** The path of a row, month by month. */
function pathPoints({ path }: LiveRow, year: number): readonly MonthPoint[] {
  return path.map(({ month, value }) => ({ month: monthOf(year, month), value: toFloat(value) }));
}
