import type { ReactNode } from 'react';
import { Definition } from '../controls/Definition';
import { classes } from '../styles/classes';
import { ViewLink } from '../view/view';
import type { ViewPatch } from '../view/search';
import styles from './figures.module.css';

export interface TileProps {
  readonly label: string;
  /** What the label means, in the words of the company. */
  readonly definition?: string;
  /** The definition's formula with the figures shown filled in: "79.959 / 110.000 = 72,69%". */
  readonly worked?: string | undefined;
  readonly value: ReactNode;
  readonly unit?: string | undefined;
  readonly tone?: 'ahead' | 'behind' | undefined;
  /** The figure of the page: larger. */
  readonly lead?: boolean;
  /** What the figure is held against. */
  readonly comparison?: ReactNode;
  /** Where the figure opens one level down. */
  readonly to?: string;
  readonly view?: ViewPatch;
}

/** One figure with its label, what it is held against, its definition and the way down. */
export function Tile({
  label,
  definition,
  worked,
  value,
  unit,
  tone,
  lead = false,
  comparison,
  to,
  view,
}: TileProps) {
  const figure = (
    <>
      <span>{value}</span>
      {unit && <span className={styles['tileUnit']}>{unit}</span>}
    </>
  );
  return (
    <div className={classes(styles['tile'], lead && styles['lead'])}>
      <dt className={styles['tileLabel']}>
        {definition ? (
          <Definition term={label} worked={worked}>
            {definition}
          </Definition>
        ) : (
          label
        )}
      </dt>
      <dd className={classes(styles['tileValue'], tone && styles[tone])}>
        {to ? (
          <ViewLink to={to} view={view} className={classes(styles['tileLink'], styles['tileValue'])}>
            {figure}
          </ViewLink>
        ) : (
          figure
        )}
      </dd>
      {comparison && <dd className={styles['tileText']}>{comparison}</dd>}
    </div>
  );
}
