import { useFormat, useWords } from '@cashlight/web-i18n';
import { VisuallyHidden } from '../layout/VisuallyHidden';
import { classes } from '../styles/classes';
import { Icon } from '../styles/icons';
import styles from './figures.module.css';

export type Tone = 'ahead' | 'behind' | 'on' | 'none';

/** Half of what two decimals of a percentage point can show, as a fraction. */
const INVISIBLE = 0.00005;

/** Which side of the plan a gap is on; what would be shown as 0,00 counts as on plan. `gap` is a fraction. */
export function toneOf(gap: number | null | undefined): Tone {
  if (gap === null || gap === undefined) return 'none';
  if (Math.abs(gap) < INVISIBLE) return 'on';
  return gap > 0 ? 'ahead' : 'behind';
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
  if (tone === 'none') return <span className={styles['even']}>{t('gap.none')}</span>;
  if (tone === 'on' && form === 'words') return <span className={styles['even']}>{t('gap.on')}</span>;
  const figure = form === 'bare' ? format.pointsBare(gap) : format.points(gap);
  return (
    <span className={classes(styles['gap'], tone === 'on' ? styles['even'] : styles[tone])}>
      {tone !== 'on' && <Icon name={tone === 'ahead' ? 'up' : 'down'} />}
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
