import { useMemo, useState } from 'react';
import { useFormat, useWords } from '@cashlight/web-i18n';
import { ChartFigure, type ChartFrame } from '../figure/ChartFigure';
import { useFirst } from '../figure/ShowMore';
import type { PlotLine } from '../plot/rows';
import { useMonthsTwin } from '../plot/useMonthsTwin';
import { breakMarks, breaksOf, type OrganisationBreak } from '../series/breaks';
import { shortNames } from '../series/names';
import { valuesOf, type NamedSeries } from '../series/series';
import { plainLabel, type RenderLink } from '../series/standing';
import { Multiple } from './Multiple';
import { multiplesShape, type MultipleUnit } from './shape';
import styles from './SmallMultiples.module.css';

interface Props extends ChartFrame {
  units: readonly MultipleUnit[];
  /** Drawn pale behind every unit: the company. */
  reference?: NamedSeries | undefined;
  /** Where units are not any more what they were; drawn in the cells of the units they touch. */
  breaks?: readonly OrganisationBreak[] | undefined;
  renderLink?: RenderLink | undefined;
}

/** The same line for every unit, on the same months and one scale; reading a month in one reads it in all. */
export function SmallMultiples({ units, reference, breaks = [], renderLink = plainLabel, ...frame }: Props) {
  const t = useWords();
  const format = useFormat();
  const [active, setActive] = useState<number | null>(null);
  const shape = useMemo(() => multiplesShape(units, reference?.points ?? []), [units, reference?.points]);
  const names = useMemo(() => shortNames(units), [units]);
  const lines = shape.units.map(({ code, name, points }): PlotLine => ({
    key: code,
    name,
    points,
    color: 'var(--accent)',
  }));
  const { shown: shownUnits, more } = useFirst(shape.units);
  const marks = breakMarks(breaks, shape.months);
  const { table } = useMonthsTwin(shape.months, lines, marks);
  const [from, to] = [format.percentAxis(shape.axis.domain[0]), format.percentAxis(shape.axis.domain[1])];
  const provisional = units.some(({ points }) => points.some((point) => point.provisional === true));
  const shown = active === null ? null : Math.min(active, shape.months.length - 1);
  return (
    <ChartFigure
      frame={frame}
      isEmpty={valuesOf(units.map((unit) => unit.points)).length === 0}
      notes={[
        ...(reference ? [t('charts.reference', { name: reference.name })] : []),
        t('charts.sameScale', { from, to }),
        ...(provisional ? [t('charts.provisionalNote')] : []),
        ...(marks.length > 0 ? [t('charts.breakNote')] : []),
      ]}
      table={table}
    >
      <ul className={styles['grid']}>
        {shownUnits.map((unit) => (
          <li key={unit.code} className={styles['cell']}>
            <Multiple
              unit={unit}
              months={shape.months}
              reference={shape.reference}
              axis={shape.axis}
              breaks={breakMarks(breaksOf(unit.code, breaks), shape.months)}
              name={renderLink(unit.code, names.get(unit.code) ?? unit.name)}
              active={shown}
              onActive={setActive}
            />
          </li>
        ))}
      </ul>
      {more}
    </ChartFigure>
  );
}
