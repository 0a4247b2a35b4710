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

/** Around pages that show figures: with the filters, and only once there are data. */
export function Frame() {
  return <Framed ofFigures />;
}

/** Around pages about everything else, which are there also before any data are. */
export function PlainFrame() {
  return <Framed ofFigures={false} />;
}

/** What stands around every page: where one is, what is asked, who looks. Pages below know which months hold data. */
function Framed({ ofFigures }: { readonly ofFigures: boolean }) {
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
          {ofFigures ? (
            <NoDataPage mayLoad={data.viewer.permissions.includes('import.write')} onRecheck={state.retry} />
          ) : (
            <DataScopeProvider bounds={beforeAnyData()} sample={false}>
              <Outlet />
            </DataScopeProvider>
          )}
        </main>
      </>
    );
  }
  return (
    <DataScopeProvider bounds={bounds} sample={data.freshness.sample}>
      <Header viewer={data.viewer} onSkip={() => main.current?.focus()} withReports />
      {ofFigures && <Filters units={data.units} />}
      <main ref={main} tabIndex={-1} className={styles['main']}>
        {ofFigures && <PrintHead units={data.units} />}
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

/** Where there are no data yet, pages stand at the month that it is now. */
function beforeAnyData(): Bounds {
  const now = new Date();
  const month = `${now.getFullYear()}-${String(now.getMonth() + 1).padStart(2, '0')}`;
  return { firstMonth: month, lastMonth: month, openingMonth: month };
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
