import type { ReactNode } from 'react';
import { barAxis, BulletBar, sharedDomain, Sparkline, type MonthPoint } from '@cashlight/web-charts';
import { measureDefinition, useFormat, useWords, type Format, type Translate } from '@cashlight/web-i18n';
import { classes, GapText, homeOf, ViewLink, type Column } from '@cashlight/web-ui';
import type { ComparedUnit } from './fair';
import { changeVerdictColumns, groupColumns, verdictColumns } from './fairColumns';
import type { UnitsModel } from './model';
import { workedOf } from './worked';
import styles from './UnitsPage.module.css';

/** The columns of the ranking; customers to convert only where a goal is given in this measure. */
export function rankingColumns(model: UnitsModel, t: Translate, format: Format): Column<ComparedUnit>[] {
  const worked = workedOf(model, t, format);
  return [
    ...identity(t),
    ratio(model, worked.ratio, t),
    ...groupColumns(model, t, format),
    ...verdictColumns(model, t, format),
    change(worked.change, t),
    ...changeVerdictColumns(model, t, format),
    trend(model, t),
    ...againstPath(model, worked.gap, t),
    ...goal(model, worked.convert, t),
  ];
}

function identity(t: Translate): Column<ComparedUnit>[] {
  return [
    {
      id: 'unit',
      header: t('term.unit'),
      kind: 'text',
      value: (row) => row.name,
      cell: (row) => <UnitLink row={row}>{row.name}</UnitLink>,
      minWidth: 8,
    },
    {
      id: 'rank',
      header: t('units.rank'),
      kind: 'count',
      value: (row) => row.rank,
      cell: (row) => row.rank,
      definition: t('units.rankDefinition'),
    },
  ];
}

function ratio({ question }: UnitsModel, worked: string, t: Translate): Column<ComparedUnit> {
  return {
    id: 'ratio',
    header: t('units.ratio'),
    kind: 'percent',
    value: (row) => row.ratio,
    cell: (row) => <Ratio row={row} />,
    definition: withWorked(measureDefinition(question, t), worked),
  };
}

function change(worked: string, t: Translate): Column<ComparedUnit> {
  return {
    id: 'change',
    header: t('units.change'),
    kind: 'points',
    value: (row) => row.change,
    definition: withWorked(t('units.changeDefinition'), worked),
  };
}

function trend({ total, history, companyHistory }: UnitsModel, t: Translate): Column<ComparedUnit> {
  const lines = [...history.values()];
  const domain = sharedDomain(lines);
  return {
    id: 'trend',
    header: t('units.trend', { months: lines[0]?.length ?? 0 }),
    kind: 'graphic',
    cell: (row) => (
      <Trend row={row} points={row === total ? companyHistory : history.get(row.code)} domain={domain} />
    ),
    definition: t('units.trendDefinition'),
  };
}

/** How units stand against their path; nothing where no unit has one in this measure. */
function againstPath({ units, total }: UnitsModel, worked: string, t: Translate): Column<ComparedUnit>[] {
  const rows = total ? [...units, total] : units;
  if (rows.every((row) => row.target === null)) return [];
  const max = barAxis(rows.flatMap((row) => [row.latestRatio ?? 0, row.target ?? 0])).domain[1];
  return [
    {
      id: 'bullet',
      header: t('units.bullet'),
      kind: 'graphic',
      cell: (row) => <BulletBar value={row.latestRatio} target={row.target} gap={row.gap} max={max} />,
      minWidth: 6.5,
    },
    {
      id: 'target',
      header: t('units.target'),
      kind: 'percent',
      value: (row) => row.target,
      definition: t('units.targetDefinition'),
    },
    {
      id: 'gap',
      header: t('units.gap'),
      kind: 'points',
      value: (row) => row.gap,
      cell: (row) => <Gap row={row} />,
      definition: withWorked(t('units.gapDefinition'), worked),
    },
  ];
}

function goal({ units, total }: UnitsModel, worked: string, t: Translate): Column<ComparedUnit>[] {
  const year = [...units, ...(total ? [total] : [])].find((unit) => unit.goalYear !== null)?.goalYear ?? null;
  if (year === null) return [];
  return [
    {
      id: 'convert',
      header: t('units.convert'),
      kind: 'count',
      value: (row) => row.toConvert,
      definition: withWorked(t('units.convertDefinition', { year }), worked),
    },
  ];
}

function withWorked(definition: string, worked: string): string {
  return worked === '' ? definition : `${definition} ${worked}`;
}

function UnitLink({ row, children }: { row: ComparedUnit; children: ReactNode }) {
  return (
    <ViewLink to={homeOf(row.code)} className={styles['unit']}>
      {children}
    </ViewLink>
  );
}

function Ratio({ row }: { row: ComparedUnit }) {
  const format = useFormat();
  return (
    <ViewLink to={homeOf(row.code)} className={classes(styles['unit'], styles['ratio'])}>
      {format.percent(row.ratio)}
    </ViewLink>
  );
}

function Gap({ row }: { row: ComparedUnit }) {
  return row.gap === null && row.target !== null ? '–' : <GapText gap={row.gap} form="bare" />;
}

interface TrendProps {
  row: ComparedUnit;
  points: readonly MonthPoint[] | undefined;
  domain: readonly [number, number];
}

function Trend({ row, points, domain }: TrendProps) {
  const t = useWords();
  if (points === undefined) return null;
  return (
    <Sparkline
      points={points}
      domain={domain}
      label={t('units.trendOf', { months: points.length, unit: row.name })}
    />
  );
}
