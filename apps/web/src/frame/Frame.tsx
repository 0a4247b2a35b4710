import type { FrameQuery } from '@cashlight/contract';
import { useOperation } from '@cashlight/web-graphql';
import { useWords } from '@cashlight/web-i18n';
import { DataScopeProvider, ErrorState, Loading, Skeleton, type Bounds } from '@cashlight/web-ui';
import { Outlet } from '@tanstack/react-router';
import { useMemo, useRef } from 'react';
import { FrameDocument } from '../frame.graphql';
import { NoDataPage } from '../pages/NoDataPage';
import { Filters } from './Filters';
import { Header } from './Header';
import { PrintHead } from './PrintHead';
import styles from './frame.module.css';

/** What stands around every page: where one is, what is asked, who looks. Pages below know which months hold data. */
export function Frame() {
  const state = useOperation(FrameDocument, {});
  const main = useRef<HTMLElement>(null);
  const bounds = useBounds(state.data?.freshness);
  const { data, error } = state;
  if (error && !error.isUnauthenticated) {
    return (
      <main className={styles['main']}>
        <ErrorState error={error} onRetry={state.retry} />
      </main>
    );
  }
  if (!data) return <FrameSkeleton />;
  if (!bounds) {
    return (
      <>
        <Header viewer={data.viewer} onSkip={() => main.current?.focus()} />
        <main ref={main} tabIndex={-1} className={styles['main']}>
          <NoDataPage onRecheck={state.retry} />
        </main>
      </>
    );
  }
  return (
    <DataScopeProvider bounds={bounds} sample={data.freshness.sample}>
      <Header viewer={data.viewer} onSkip={() => main.current?.focus()} withReports />
      <Filters units={data.units} />
      <main ref={main} tabIndex={-1} className={styles['main']}>
        <PrintHead units={data.units} />
        <Outlet />
      </main>
    </DataScopeProvider>
  );
}

function useBounds(freshness: FrameQuery['freshness'] | undefined) {
  const { firstMonth, lastMonth, lastFullMonth } = freshness ?? {};
  return useMemo<Bounds | undefined>(
    () =>
      firstMonth && lastMonth
        ? { firstMonth, lastMonth, openingMonth: lastFullMonth ?? lastMonth }
        : undefined,
    [firstMonth, lastMonth, lastFullMonth],
  );
}

function FrameSkeleton() {
  const t = useWords();
  return (
    <>
      <div className={styles['top']}>
        <div className={styles['bar']}>
          <span className={styles['brand']}>{t('term.product')}</span>
        </div>
      </div>
      <main className={styles['main']}>
        <Loading>
          <Skeleton height={30} />
        </Loading>
      </main>
    </>
  );
}
