import type { ReactNode } from 'react';
import { barAxis, BulletBar, sharedDomain, Sparkline, type MonthPoint } from '@cashlight/web-charts';
import { useFormat, useWords, type Translate } from '@cashlight/web-i18n';
import { GapText, homeOf, ViewLink, type Column } from '@cashlight/web-ui';
import type { UnitsModel } from './model';
import type { RankedUnit } from './ranking';
import styles from './UnitsPage.module.css';

/** The columns of the ranking; customers to convert only where a goal is given in this measure. */
export function rankingColumns(model: UnitsModel, t: Translate): Column<RankedUnit>[] {
  return [...identity(t), ...standing(model, t), ...goal(model, t)];
}

function identity(t: Translate): Column<RankedUnit>[] {
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

function standing(
  { units, total, history, companyHistory, question }: UnitsModel,
  t: Translate,
): Column<RankedUnit>[] {
  const lines = [...history.values()];
  const domain = sharedDomain(lines);
  const max = barAxis(units.flatMap((unit) => [unit.latestRatio ?? 0, unit.target ?? 0])).domain[1];
  return [
    {
      id: 'ratio',
      header: t('units.ratio'),
      kind: 'percent',
      value: (row) => row.ratio,
      cell: (row) => <Ratio row={row} />,
      definition: t(`measure.${question.measure}.definition`),
    },
    {
      id: 'change',
      header: t('units.change'),
      kind: 'points',
      value: (row) => row.change,
      definition: t('units.changeDefinition'),
    },
    {
      id: 'trend',
      header: t('units.trend', { months: lines[0]?.length ?? 0 }),
      kind: 'graphic',
      cell: (row) => (
        <Trend row={row} points={row === total ? companyHistory : history.get(row.code)} domain={domain} />
      ),
      definition: t('units.trendDefinition'),
    },
    {
      id: 'bullet',
      header: t('units.bullet'),
      kind: 'graphic',
      cell: (row) => <BulletBar value={row.latestRatio} target={row.target} gap={row.gap} max={max} />,
      minWidth: 9,
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
      definition: t('units.gapDefinition'),
    },
  ];
}

function goal({ units, total }: UnitsModel, t: Translate): Column<RankedUnit>[] {
  const year = [...units, ...(total ? [total] : [])].find((unit) => unit.goalYear !== null)?.goalYear ?? null;
  if (year === null) return [];
  return [
    {
      id: 'convert',
      header: t('units.convert'),
      kind: 'count',
      value: (row) => row.toConvert,
      definition: t('units.convertDefinition', { year }),
    },
  ];
}

function UnitLink({ row, children }: { row: RankedUnit; children: ReactNode }) {
  return (
    <ViewLink to={homeOf(row.code)} className={styles['unit']}>
      {children}
    </ViewLink>
  );
}

function Ratio({ row }: { row: RankedUnit }) {
  const format = useFormat();
  return (
    <UnitLink row={row}>
      <span className={styles['ratio']}>{format.percent(row.ratio)}</span>
    </UnitLink>
  );
}

function Gap({ row }: { row: RankedUnit }) {
  return row.gap === null && row.target !== null ? '–' : <GapText gap={row.gap} form="bare" />;
}

interface TrendProps {
  row: RankedUnit;
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
