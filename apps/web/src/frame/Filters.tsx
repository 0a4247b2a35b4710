import type { FrameQuery, Measure } from '@cashlight/contract';
import { useFormat, useWords } from '@cashlight/web-i18n';
import {
  homeOf,
  type OrganisationView,
  PeriodPicker,
  scopeOptions,
  Segmented,
  Select,
  useView,
  useViewState,
  writeSearch,
} from '@cashlight/web-ui';
import { useLocation, useNavigate } from '@tanstack/react-router';
import { useRef } from 'react';
import { useStickyHeight } from './useStickyHeight';
import styles from './frame.module.css';

const MEASURES: readonly Measure[] = ['CUSTOMERS', 'PAYMENTS', 'AMOUNT'];
const ORGANISATIONS: readonly OrganisationView[] = ['AS_WAS', 'TODAY'];

/** The question: when, measured how, where, and by which organisation once units have followed each other. */
export function Filters({ units }: { readonly units: FrameQuery['units'] }) {
  const t = useWords();
  const format = useFormat();
  const { period, bounds, measure, unit, sample, organisation, change } = useView();
  const choose = useScopeChange();
  const bar = useRef<HTMLElement>(null);
  useStickyHeight(bar);
  const hasSuccessors = units.some(({ successorCode }) => successorCode !== null);
  return (
    <search ref={bar} className={styles['sticky']} aria-label={t('frame.filters')}>
      <div className={styles['filters']}>
        <PeriodPicker period={period} bounds={bounds} onChange={(chosen) => change({ period: chosen })} />
        <Select
          className={styles['scope']}
          label={t('frame.scope')}
          value={unit ?? ''}
          options={scopeOptions(units, unit, format, t('term.total'))}
          onChange={choose}
        />
        <Segmented
          label={t('frame.measure')}
          value={measure}
          options={MEASURES.map((value) => ({ value, label: t(`measure.${value}.label`) }))}
          onChange={(chosen) => change({ measure: chosen })}
        />
        {hasSuccessors && (
          <span className={styles['organisation']}>
            <span aria-hidden="true">{t('frame.organisation')}</span>
            <Segmented
              label={t('frame.organisation')}
              value={organisation}
              options={ORGANISATIONS.map((value) => ({ value, label: t(`frame.organisations.${value}`) }))}
              onChange={(chosen) => change({ organisation: chosen })}
            />
          </span>
        )}
        {sample && (
          <span className={styles['sample']} title={t('frame.sampleTitle')}>
            {t('term.sampleData')}
          </span>
        )}
      </div>
    </search>
  );
}

/** Choosing a scope on the overview leads to the unit's own page; elsewhere it is a filter. */
function useScopeChange(): (code: string) => void {
  const { change } = useView();
  const { pathname } = useLocation();
  const navigate = useNavigate();
  const filters = useViewState();
  return (code) => {
    const unit = code === '' ? undefined : code;
    if (pathname !== '/') change({ unit });
    else void navigate({ to: homeOf(unit), search: { ...writeSearch(filters) } });
  };
}
