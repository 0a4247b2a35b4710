import { planSide, type PlanSide } from '@cashlight/domain';
import { useFormat, useWords } from '@cashlight/web-i18n';
import { VisuallyHidden } from '../layout/VisuallyHidden';
import { classes } from '../styles/classes';
import { Icon } from '../styles/icons';
import styles from './figures.module.css';

export type Tone = PlanSide | 'none';

/** Which side of the plan a gap is on, as it is shown. `gap` is a fraction; without one there is no plan. */
export function toneOf(gap: number | null | undefined): Tone {
  return gap === null || gap === undefined ? 'none' : planSide(gap);
}

export interface GapTextProps {
  /** A fraction: 0.0381 is 3.81 percentage points ahead; null: no target given. */
  readonly gap: number | null | undefined;
  /** bare: "▲ +3,81"; points: "▲ +3,81 điểm %"; words: "▲ vượt 3,81 điểm %". */
  readonly form?: 'bare' | 'points' | 'words';
}

/** A gap to the plan: sign, word and colour together, never a colour alone. */
export function GapText({ gap, form = 'bare' }: GapTextProps) {
  const t = useWords();
  const format = useFormat();
  const tone = toneOf(gap);
  const sided = tone === 'ahead' || tone === 'behind';
  if (tone === 'none' || (!sided && form === 'words'))
    return <span className={styles['even']}>{t(`gap.${tone}`)}</span>;
  const figure = form === 'bare' ? format.pointsBare(gap) : format.points(gap);
  return (
    <span className={classes(styles['gap'], sided ? styles[tone] : styles['even'])}>
      {sided && <Icon name={tone === 'ahead' ? 'up' : 'down'} />}
      {form === 'words' ? (
        <span>
          {t(tone === 'ahead' ? 'gap.aheadBy' : 'gap.behindBy', { points: format.pointsWidth(gap) })}
        </span>
      ) : (
        <span>
          {figure} <VisuallyHidden>{t(`gap.${tone}`)}</VisuallyHidden>
        </span>
      )}
    </span>
  );
}
