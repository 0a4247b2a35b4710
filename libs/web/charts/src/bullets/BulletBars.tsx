import { useFormat, useWords } from '@cashlight/web-i18n';
import { ChartFigure, type ChartFrame } from '../figure/ChartFigure';
import { useFirst } from '../figure/ShowMore';
import { barAxis } from '../series/axis';
import { shortNames } from '../series/names';
import { byWorstGap, plainLabel, type RenderLink, type UnitStanding } from '../series/standing';
import { BulletBar } from './BulletBar';
import { StandingGap } from './StandingGap';
import { standingColumns } from './columns';
import styles from '../figure/rows.module.css';

interface Props extends ChartFrame {
  units: readonly UnitStanding[];
  renderLink?: RenderLink | undefined;
}

/** Units as bars from zero against their own targets, the worst gap first. */
export function BulletBars({ units, renderLink = plainLabel, ...frame }: Props) {
  const t = useWords();
  const format = useFormat();
  const sorted = byWorstGap(units);
  const names = shortNames(units);
  const { shown, more } = useFirst(sorted);
  const max = barAxis(units.flatMap(({ value, target }) => [value ?? 0, target ?? 0])).domain[1];
  const hasTargets = units.some((unit) => unit.target !== null);
  return (
    <ChartFigure
      frame={frame}
      isEmpty={units.every((unit) => unit.value === null)}
      notes={hasTargets ? [t('charts.pathNote')] : []}
      table={{ columns: standingColumns(t, renderLink), rows: sorted, rowKey: (unit) => unit.code }}
    >
      <div className={styles['frame']}>
        <ul className={styles['list']}>
          {shown.map((unit) => (
            <li key={unit.code} className={styles['row']}>
              <span className={styles['name']}>
                {renderLink(unit.code, names.get(unit.code) ?? unit.name)}
              </span>
              <span className={styles['whole']}>
                <BulletBar {...unit} max={max} />
              </span>
              <span className={styles['value']}>{format.percent(unit.value)}</span>
              <span className={styles['beside']}>
                <StandingGap unit={unit} />
              </span>
            </li>
          ))}
        </ul>
        {more}
      </div>
    </ChartFigure>
  );
}
