import { useState, type ReactNode } from 'react';
import { Button } from '@cashlight/web-ui';
import { useWords } from '@cashlight/web-i18n';
import styles from './ChartFigure.module.css';

/** As many rows or cells as can be taken in; a handful more are shown rather than hidden behind a button. */
const MOST = 24;
const HANDFUL = 6;

/** The first of many, and the button that shows the rest and hides it again. The chart's table always has all. */
export function useFirst<Item>(items: readonly Item[]): { shown: readonly Item[]; more: ReactNode } {
  const t = useWords();
  const [all, setAll] = useState(false);
  if (items.length <= MOST + HANDFUL) return { shown: items, more: null };
  return {
    shown: all ? items : items.slice(0, MOST),
    more: (
      <p className={styles['more']} data-picture="omit">
        <Button aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? t('charts.showFirst', { count: MOST }) : t('charts.showAll', { count: items.length })}
        </Button>
      </p>
    ),
  };
}
