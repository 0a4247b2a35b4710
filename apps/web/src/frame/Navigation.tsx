import { useWords } from '@cashlight/web-i18n';
import { ViewLink } from '@cashlight/web-ui';
import { useLocation } from '@tanstack/react-router';
import { useCallback, useEffect, useRef } from 'react';
import { currentFor } from './family';
import { mayAdminister, type Units, type Viewer } from './frameData';
import { MyUnits } from './MyUnits';
import styles from './frame.module.css';

export interface NavigationProps {
  readonly viewer: Viewer;
  readonly units: Units;
}

/** The pages, with the one where one is marked. Where they have no room they scroll, and the edges say so. */
export function Navigation({ viewer, units }: NavigationProps) {
  const t = useWords();
  const { pathname } = useLocation();
  const { strip, look } = useStrip(pathname);
  const mine = units.filter(({ code }) => viewer.unitCodes.includes(code));
  const isMine = mine.some(({ code }) => pathname === `/units/${encodeURIComponent(code)}`);
  return (
    <nav className={styles['navFrame']} aria-label={t('frame.navigation')} data-after="false">
      <div ref={strip} className={styles['nav']} onScroll={look}>
        <div className={styles['entries']}>
          {mine.length > 0 && <MyUnits units={mine} isCurrent={isMine} />}
          <PageLink to="/">{t('frame.overview')}</PageLink>
          <PageLink to="/units" isElsewhere={isMine}>
            {t('frame.units')}
          </PageLink>
          <PageLink to="/channels">{t('frame.channels')}</PageLink>
          <PageLink to="/targets">{t('frame.targets')}</PageLink>
          <PageLink to="/reports">{t('frame.reports')}</PageLink>
          <PageLink to="/data">{t('frame.data')}</PageLink>
          {mayAdminister(viewer) && <PageLink to="/admin">{t('frame.admin')}</PageLink>}
        </div>
      </div>
    </nav>
  );
}

interface PageLinkProps {
  readonly to: string;
  /** Another entry is where one is. */
  readonly isElsewhere?: boolean;
  readonly children: string;
}

function PageLink({ to, isElsewhere = false, children }: PageLinkProps) {
  const { pathname } = useLocation();
  return (
    <ViewLink
      to={to}
      className={styles['link']}
      aria-current={isElsewhere ? undefined : currentFor(to, pathname)}
    >
      {children}
    </ViewLink>
  );
}

/** Keeps where one is in sight, and notes for the style sheet on which sides there is more. */
function useStrip(pathname: string) {
  const strip = useRef<HTMLDivElement>(null);
  const look = useCallback(() => {
    const { current } = strip;
    if (!current?.parentElement) return;
    const { scrollLeft, clientWidth, scrollWidth, parentElement } = current;
    parentElement.dataset['before'] = String(scrollLeft > 1);
    parentElement.dataset['after'] = String(scrollLeft + clientWidth < scrollWidth - 1);
  }, []);
  useEffect(() => {
    const { current } = strip;
    if (!current?.firstElementChild) return undefined;
    const settle = () => {
      const here = current.querySelector<HTMLElement>('[aria-current]');
      if (here) current.scrollLeft = here.offsetLeft - (current.clientWidth - here.offsetWidth) / 2;
      look();
    };
    settle();
    // The entries grow when their type has come.
    const observer = new ResizeObserver(settle);
    observer.observe(current);
    observer.observe(current.firstElementChild);
    return () => observer.disconnect();
  }, [pathname, look]);
  return { strip, look };
}
