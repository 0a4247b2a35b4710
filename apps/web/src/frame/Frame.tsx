import type { FrameQuery } from '@cashlight/contract';
import { useOperation } from '@cashlight/web-graphql';
import { useWords } from '@cashlight/web-i18n';
import { DataScopeProvider, ErrorState, Loading, Misread, Skeleton, type Bounds } from '@cashlight/web-ui';
import { Outlet, useMatches } from '@tanstack/react-router';
import { useMemo, useRef, useState, type ReactNode } from 'react';
import { FrameDocument } from '../frame.graphql';
import { NoDataPage } from '../pages/NoDataPage';
import { usePaletteKey } from '../palette/usePaletteKey';
import { useLargerType, usePresentation } from '../presentation/usePresentation';
import { useArrival } from './arrival';
import { boundsOf } from './bounds';
import { Filters } from './Filters';
import { Header } from './Header';
import { Messages } from './messages';
import { MisreadQuestion, MisreadUnit, Offline } from './Notices';
import { PrintHead } from './PrintHead';
import { AboutPage } from './scope';
import { useLater } from './useLater';
import styles from './frame.module.css';

/** What stands around every page: where one is, what is asked, who looks. Pages below know which months hold data. */
export function Frame() {
  const state = useOperation(FrameDocument, {});
  const { data, error } = state;
  if (error && !error.isUnauthenticated) {
    return (
      <Bare>
        <ErrorState error={error} onRetry={state.retry} />
      </Bare>
    );
  }
  if (!data) {
    return (
      <Bare>
        <Loading>
          <Skeleton height={30} />
        </Loading>
      </Bare>
    );
  }
  return <Framed data={data} onRecheck={state.retry} />;
}

const loadPalette = () => import('../palette/Palette');
const loadPresentation = () => import('../presentation/PresentationBar');

interface FramedProps {
  readonly data: FrameQuery;
  readonly onRecheck: () => void;
}

function Framed({ data, onRecheck }: FramedProps) {
  const { viewer, units, freshness } = data;
  const main = useRef<HTMLElement>(null);
  const known = useMemo(() => boundsOf(freshness), [freshness]);
  const unitCodes = useMemo(() => new Set(units.map(({ code }) => code)), [units]);
  const [beforeAny] = useState(thisMonth);
  const ofFigures = !useMatches({ select: (matches) => matches.some(({ staticData }) => staticData.plain) });
  const { presenting } = usePresentation();
  const palette = usePaletteKey();
  const Palette = useLater(loadPalette, 'navigation', palette.isWanted, palette.close)?.Palette;
  const Presentation = useLater(loadPresentation, 'navigation', presenting)?.PresentationBar;
  useLargerType(presenting);
  useArrival(main, presenting);
  return (
    <DataScopeProvider
      bounds={known ?? beforeAny}
      sample={known !== undefined && freshness.sample}
      unitCodes={unitCodes}
    >
      {presenting ? (
        Presentation && <Presentation units={units} />
      ) : (
        <>
          <Header
            viewer={viewer}
            units={units}
            withFigures={known !== undefined}
            onSkip={() => main.current?.focus()}
            onFind={palette.open}
            onNearFind={palette.prepare}
          />
          {ofFigures && known && <Filters units={units} />}
        </>
      )}
      <main ref={main} tabIndex={-1} className={styles['main']}>
        <PrintHead units={units} ofFigures={ofFigures} />
        <Offline />
        <Misread />
        <MisreadUnit units={units} />
        {ofFigures && known && <MisreadQuestion />}
        {ofFigures && !known ? (
          <NoDataPage mayLoad={viewer.permissions.includes('import.write')} onRecheck={onRecheck} />
        ) : (
          <AboutPage units={units}>
            <Outlet />
          </AboutPage>
        )}
      </main>
      {Palette && <Palette frame={data} isOpen={palette.isOpen} onClose={palette.close} />}
      <Messages />
    </DataScopeProvider>
  );
}

/** Where there are no data yet, pages stand at the month that it is now. */
function thisMonth(): Bounds {
  const now = new Date();
  const month = `${now.getFullYear()}-${String(now.getMonth() + 1).padStart(2, '0')}`;
  return { firstMonth: month, lastMonth: month, openingMonth: month };
}

/** Before anything is known: only whose page it is. */
function Bare({ children }: { readonly children: ReactNode }) {
  const t = useWords();
  return (
    <>
      <div className={styles['top']}>
        <div className={styles['bar']}>
          <span className={styles['brand']}>{t('term.product')}</span>
        </div>
      </div>
      <main className={styles['main']}>{children}</main>
    </>
  );
}
