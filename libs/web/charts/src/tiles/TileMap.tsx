import type { ReactNode } from 'react';
import { toneOf } from '@cashlight/web-ui';
import { useFormat, useWords } from '@cashlight/web-i18n';
import { standingColumns } from '../bullets/columns';
import { StandingGap } from '../bullets/StandingGap';
import { ChartFigure, type ChartFrame } from '../figure/ChartFigure';
import { shortNames } from '../series/names';
import { type RenderLink, type UnitStanding } from '../series/standing';
import { tileLayout } from './layout';
import styles from './TileMap.module.css';

interface Props extends ChartFrame {
  units: readonly UnitStanding[];
  renderLink?: RenderLink | undefined;
}

const plain: RenderLink = (_code, label): ReactNode => label;

/** A map with one tile of the same size for every unit, so that a large district weighs no more than a small one. */
export function TileMap({ units, renderLink = plain, ...frame }: Props) {
  const t = useWords();
  const layout = tileLayout(units.map((unit) => unit.code));
  const names = shortNames(units);
  return (
    <ChartFigure
      frame={frame}
      isEmpty={units.every((unit) => unit.value === null)}
      notes={[t(layout.isMap ? 'charts.mapNote' : 'charts.gridNote')]}
      table={{ columns: standingColumns(t), rows: [...units], rowKey: (unit) => unit.code }}
    >
      <ul
        className={styles['map']}
        style={{ gridTemplateColumns: `repeat(${layout.columns}, minmax(0, 1fr))` }}
      >
        {units.map((unit) => {
          const [row, column] = layout.places.get(unit.code) ?? [];
          return (
            <li
              key={unit.code}
              className={styles['tile']}
              data-tone={toneOf(unit.gap)}
              style={{ gridRow: row, gridColumn: column }}
            >
              <Tile unit={unit} name={renderLink(unit.code, names.get(unit.code) ?? unit.name)} />
            </li>
          );
        })}
      </ul>
    </ChartFigure>
  );
}

function Tile({ unit, name }: { unit: UnitStanding; name: ReactNode }) {
  const format = useFormat();
  return (
    <>
      <span className={styles['name']}>{name}</span>
      <span className={styles['value']}>{format.percent(unit.value)}</span>
      <span className={styles['gap']}>
        <StandingGap unit={unit} />
      </span>
    </>
  );
}
