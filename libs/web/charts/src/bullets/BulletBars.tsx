import type { ReactNode } from 'react';
import { useFormat, useWords } from '@cashlight/web-i18n';
import { ChartFigure, type ChartFrame } from '../figure/ChartFigure';
import { barAxis } from '../series/axis';
import { shortNames } from '../series/names';
import { byWorstGap, type RenderLink, type UnitStanding } from '../series/standing';
import { BulletBar } from './BulletBar';
import { StandingGap } from './StandingGap';
import { standingColumns } from './columns';
import styles from './BulletBars.module.css';

interface Props extends ChartFrame {
  units: readonly UnitStanding[];
  renderLink?: RenderLink | undefined;
}

const plain: RenderLink = (_code, label): ReactNode => label;

/** Units as bars from zero against their own targets, the worst gap first. */
export function BulletBars({ units, renderLink = plain, ...frame }: Props) {
  const t = useWords();
  const format = useFormat();
  const sorted = byWorstGap(units);
  const names = shortNames(units);
  const max = barAxis(units.flatMap(({ value, target }) => [value ?? 0, target ?? 0])).domain[1];
  const hasTargets = units.some((unit) => unit.target !== null);
  return (
    <ChartFigure
      frame={frame}
      isEmpty={units.every((unit) => unit.value === null)}
      notes={hasTargets ? [t('charts.pathNote')] : []}
      table={{ columns: standingColumns(t), rows: sorted, rowKey: (unit) => unit.code }}
    >
      <ul className={styles['list']}>
        {sorted.map((unit) => (
          <li key={unit.code} className={styles['row']}>
            <span className={styles['name']}>{renderLink(unit.code, names.get(unit.code) ?? unit.name)}</span>
            <span className={styles['bar']}>
              <BulletBar {...unit} max={max} />
            </span>
            <span className={styles['value']}>{format.percent(unit.value)}</span>
            <span className={styles['gap']}>
              <StandingGap unit={unit} />
            </span>
          </li>
        ))}
      </ul>
    </ChartFigure>
  );
}
