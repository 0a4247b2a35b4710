import {
  chanceError,
  FEWEST_UNITS,
  funnelCurve,
  funnelLimits,
  funnelReach,
  type Funnel,
} from '@cashlight/domain';
import { FunnelPlot, type FunnelBand, type FunnelUnit, type RenderLink } from '@cashlight/web-charts';
import { useFormat, useWords, type Format, type Translate } from '@cashlight/web-i18n';
import { Button, Definition, EmptyState, useView } from '@cashlight/web-ui';
import { useMemo } from 'react';
import { verdictText } from './fairColumns';
import { positionsOf } from './fairFinding';
import type { UnitsModel } from './model';
import { sideOf } from './Verdict';
import styles from './UnitsPage.module.css';

interface Props {
  model: UnitsModel;
  source: string;
  renderLink: RenderLink;
}

const NO_BANDS: readonly FunnelBand[] = [];

/** The limits are drawn a little beyond the largest unit. */
const BEYOND = 1.05;

/** The funnel plot of the units, with its reasons one hover away; where it cannot be drawn, it says why. */
export function FunnelCard({ model, source, renderLink }: Props) {
  const t = useWords();
  const format = useFormat();
  const { unit } = useView();
  const { funnel, own, question } = model;
  const units = useMemo(() => model.units.map((each) => funnelUnit(each, t)), [model, t]);
  const sizes = useMemo(() => units.map(({ size }) => size).toSorted((a, b) => a - b), [units]);
  const bands = useMemo(
    () => (funnel ? bandsOf(funnel, sizes.at(-1) ?? 0, format) : NO_BANDS),
    [funnel, sizes, format],
  );
  const centre = useMemo(() => ({ name: t('units.overall'), value: funnel?.centre ?? 0 }), [funnel, t]);
  const highlighted = useMemo(() => new Set([...own, ...(unit === undefined ? [] : [unit])]), [own, unit]);
  const label = t(`measure.${question.measure}.label`);
  return (
    <FunnelPlot
      title={t('units.funnel')}
      finding={positionsOf(model, t, format).join(' ')}
      period={format.period(question.period)}
      source={source}
      units={units}
      bands={bands}
      centre={centre}
      highlighted={highlighted}
      names={{
        item: t('term.unit'),
        size: question.period.kind === 'MONTH' ? label : t('units.sizeAverage', { name: label }),
        value: t('units.ratio'),
        verdict: t('units.verdict'),
        low: t('units.lowLimit'),
        high: t('units.highLimit'),
        usual: t('units.usual'),
      }}
      note={t(funnel?.spread === 0 ? 'units.funnelNoteChance' : 'units.funnelNote')}
      renderLink={renderLink}
      empty={<WhyNone reason={model.unjudged} />}
      controls={
        funnel && <Why funnel={funnel} model={model} size={sizes[Math.floor(sizes.length / 2)] ?? 0} />
      }
    />
  );
}

function funnelUnit(unit: UnitsModel['units'][number], t: Translate): FunnelUnit {
  const { code, name, size, ratio, usual, verdict } = unit;
  return {
    code,
    name,
    size: size ?? 0,
    value: ratio,
    side: sideOf(verdict),
    verdict: verdict && verdictText(unit, t),
    usual,
  };
}

/** The limits, the widest first, and what chance alone would leave of them. */
function bandsOf(funnel: Funnel, largest: number, format: Format): FunnelBand[] {
  const chance = { centre: funnel.centre, spread: 0 };
  const end = largest * BEYOND;
  return [
    { name: format.percentExact(0.998), points: funnelCurve(funnel, 99.8, end) },
    { name: format.percentExact(0.95), points: funnelCurve(funnel, 95, end) },
    ...(funnel.spread === 0 ? [] : [{ name: null, points: funnelCurve(chance, 95, end) }]),
  ];
}

/** The method, with the numbers of the day for a unit of middle size. */
function Why({ funnel, model, size }: { funnel: Funnel; model: UnitsModel; size: number }) {
  const t = useWords();
  const format = useFormat();
  return (
    <p className={styles['why']}>
      <Definition term={t('units.funnelWhy')} worked={workedText(funnel, model, size, t, format)}>
        {t('units.funnelWhyText')}
      </Definition>
    </p>
  );
}

function workedText(
  funnel: Funnel,
  { question }: UnitsModel,
  size: number,
  t: Translate,
  format: Format,
): string {
  const { low, high } = funnelLimits(funnel, size, 95);
  const { centre, spread, dispersion } = funnel;
  return t('units.funnelWorked', {
    size: format.count(Math.round(size)),
    unit: t(`measure.${question.measure}.unit`),
    error: format.pointsWidth(chanceError(centre, size)),
    spread: format.pointsWidth(spread),
    phi: format.tenths(dispersion),
    centre: format.percent(centre),
    reach: format.pointsWidth(funnelReach(funnel, size, 95)),
    low: format.percent(low),
    high: format.percent(high),
  });
}

function WhyNone({ reason }: { reason: UnitsModel['unjudged'] }) {
  const t = useWords();
  const { change } = useView();
  if (reason === 'AMOUNT') {
    const back = (
      <Button onClick={() => change({ measure: 'CUSTOMERS' })}>{t('units.funnelByCustomers')}</Button>
    );
    return <EmptyState title={t('units.funnelAmount')} action={back} />;
  }
  return <EmptyState title={t('units.funnelFew', { fewest: FEWEST_UNITS })} />;
}
