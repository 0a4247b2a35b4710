import type { FrameQuery } from '@cashlight/contract';
import { useFormat, useWords } from '@cashlight/web-i18n';
import { useView } from '@cashlight/web-ui';
import styles from './frame.module.css';

/** The header of a printed page: what was asked, and when it was printed. The page itself says how fresh its data are. */
export function PrintHead({ units }: { readonly units: FrameQuery['units'] }) {
  const t = useWords();
  const format = useFormat();
  const { period, measure, unit, sample } = useView();
  const scope =
    units.find(({ code }) => code === unit) ?? units.find(({ parentCode }) => parentCode === null);
  const asked = [
    scope && format.name(scope),
    format.period(period),
    t(`measure.${measure}.by`),
    sample && t('term.sampleData'),
  ];
  return (
    <div className={styles['printHead']}>
      <span>
        {t('term.product')} · {asked.filter(Boolean).join(' · ')}
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
