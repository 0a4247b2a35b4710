import type { ReactNode } from 'react';
import { classes, toneOf } from '@cashlight/web-ui';
import { useFormat, useWords } from '@cashlight/web-i18n';
import { standingColumns } from '../bullets/columns';
import { StandingGap } from '../bullets/StandingGap';
import { ChartFigure, type ChartFrame } from '../figure/ChartFigure';
import { shortNames } from '../series/names';
import { plainLabel, type RenderLink, type UnitStanding } from '../series/standing';
import { mapLayout } from './layout';
import styles from './TileMap.module.css';

interface Props extends ChartFrame {
  units: readonly UnitStanding[];
  renderLink?: RenderLink | undefined;
}

/** A map with one tile of the same size for every unit, so that a large district weighs no more than a small one. */
export function TileMap({ units, renderLink = plainLabel, ...frame }: Props) {
  const t = useWords();
  const map = mapLayout(units.map((unit) => unit.code));
  const names = shortNames(units);
  return (
    <ChartFigure
      frame={frame}
      isEmpty={units.every((unit) => unit.value === null)}
      notes={[t(map ? 'charts.mapNote' : 'charts.gridNote')]}
      table={{ columns: standingColumns(t, renderLink), rows: [...units], rowKey: (unit) => unit.code }}
    >
      <ul
        className={classes(styles['map'], map && styles['placed'])}
        style={map && { gridTemplateColumns: `repeat(${map.columns}, minmax(0, 1fr))` }}
      >
        {units.map((unit) => {
          const [row, column] = map?.places.get(unit.code) ?? [];
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
