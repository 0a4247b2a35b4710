import { useFormat, useWords, type WordKey } from '@cashlight/web-i18n';
import { useView } from '@cashlight/web-ui';
import { useLocation } from '@tanstack/react-router';
import type { Units } from './frameData';
import { useScopeName } from './scope';
import styles from './frame.module.css';

interface PrintHeadProps {
  readonly units: Units;
  /** Whether the page is about what the filters ask. */
  readonly ofFigures: boolean;
}

/** Pages that answer no question of the filters, by their path. */
const NAMES: Readonly<Record<string, WordKey>> = {
  '/targets': 'frame.targets',
  '/reports': 'frame.reports',
  '/data': 'frame.data',
  '/admin': 'frame.admin',
};

/** The header of a printed page: what was asked, and when it was printed. How far the data of a period go the page says itself. */
export function PrintHead({ units, ofFigures }: PrintHeadProps) {
  const t = useWords();
  const format = useFormat();
  const { pathname } = useLocation();
  const { period, measure, sample, bounds } = useView();
  const scope = useScopeName(units);
  const name = NAMES[pathname];
  const asked = ofFigures
    ? [scope, format.period(period), t(`measure.${measure}.by`)]
    : [name && t(name), t('frame.dataUntil', { month: format.month(bounds.lastMonth) })];
  const said = [...asked, sample && t('term.sampleData')];
  return (
    <div className={styles['printHead']}>
      <span>
        {t('term.product')} · {said.filter(Boolean).join(' · ')}
      </span>
      <span>{t('frame.printed', { date: format.date(today()) })}</span>
    </div>
  );
}

/** Today in the reader's own time zone, as "2022-12-31". */
function today(): string {
  const now = new Date();
  const two = (part: number) => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
