import type { Measure } from '@cashlight/contract';
import { toFloat, type AimedUnit } from '@cashlight/domain';
import { useFormat, useWords } from '@cashlight/web-i18n';
import { homeOf, ViewLink } from '@cashlight/web-ui';
import type { CSSProperties } from 'react';
import type { LiveRow } from '../plan/live';
import { fractionOf } from '../plan/model';
import { quantityText } from '../plan/words';
import { PercentField } from './PercentField';
import { startOf } from './trial';
import styles from './whatif.module.css';

interface TrialLineProps {
  readonly unit: LiveRow;
  readonly measure: Measure;
  /** The month that the plan starts from, as it is read. */
  readonly month: string;
  /** From where to where the slider goes, in per cent. */
  readonly range: { readonly min: number; readonly max: number };
  /** What is tried, such as "84.19"; undefined: the slider was not moved. */
  readonly percent: string | undefined;
  readonly aimed: AimedUnit | undefined;
  readonly isLocked: boolean;
  readonly onTry: (percent: string) => void;
  readonly onLock: (isLocked: boolean) => void;
}

/** A tenth of a point: fine enough to drag, the field beside it takes the rest. */
const STEP = 0.1;

/** One unit with its slider; marks show where it is and what it is to reach. */
export function TrialLine(props: TrialLineProps) {
  const { unit, measure, month, range, percent, aimed, isLocked, onTry, onLock } = props;
  const t = useWords();
  const format = useFormat();
  const { code, shortName } = unit.row;
  const value = percent ?? startOf(unit);
  const { min, max } = range;
  const at = (fraction: number | null) =>
    fraction === null ? undefined : { '--at': (fraction * 100 - min) / (max - min) };
  return (
    <li className={styles['trial']}>
      <p className={styles['unit']}>
        <ViewLink to={homeOf(code)}>{shortName}</ViewLink>
        <small>{t('targets.whatif.was', { month, ratio: format.percent(toFloat(unit.base)) })}</small>
      </p>
      <span className={styles['slider']}>
        <Mark name="base" at={at(toFloat(unit.base))} />
        <Mark name="goal" at={at(toFloat(unit.target))} />
        <input
          type="range"
          min={min}
          max={max}
          step={STEP}
          value={value}
          disabled={isLocked}
          aria-label={t('targets.whatif.slider', { unit: shortName })}
          aria-valuetext={format.target(fractionOf(value))}
          onChange={(event) => onTry(event.target.value)}
        />
      </span>
      <PercentField
        label={t('targets.whatif.field', { unit: shortName })}
        percent={value}
        disabled={isLocked}
        onCommit={onTry}
      />
      <p className={styles['effect']}>
        {aimed?.lift ? (
          <>
            <span>{format.points(toFloat(aimed.lift))}</span>
            <small>{quantityText(measure, aimed.toConvert, t, format)}</small>
          </>
        ) : (
          <small>{t('gap.none')}</small>
        )}
      </p>
      <label className={styles['lock']}>
        <input type="checkbox" checked={isLocked} onChange={(event) => onLock(event.target.checked)} />
        {t('targets.whatif.lock')}
      </label>
    </li>
  );
}

function Mark({ name, at }: { readonly name: 'base' | 'goal'; readonly at: object | undefined }) {
  if (!at) return null;
  const style: CSSProperties = { ...at };
  return <span className={styles[name]} style={style} aria-hidden="true" />;
}
