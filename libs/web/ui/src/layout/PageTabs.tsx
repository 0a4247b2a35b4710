import type { ReactNode } from 'react';
import type { PageSearch } from '../view/search';
import { useMisread } from '../view/misread';
import { usePageSearch, ViewLink } from '../view/view';
import styles from './layout.module.css';

export interface PageTabsProps<Tab extends string> {
  /** What the row of tabs is, to those who listen. */
  readonly label: string;
  /** The page that has the tabs. */
  readonly to: string;
  readonly tabs: readonly { readonly id: Tab; readonly label: string; readonly badge?: ReactNode }[];
  readonly current: Tab;
  /** What else the page keeps in the address from tab to tab. */
  readonly page?: PageSearch;
  /** The part that the address asks for exists and is not for the viewer, which the page says itself. */
  readonly isWithheld?: boolean;
}

/** The parts of a page, one at a time; the address says which (`tab`). */
export function PageTabs<Tab extends string>(props: PageTabsProps<Tab>) {
  const { label, to, tabs, current, page, isWithheld = false } = props;
  const [{ tab: asked }] = usePageSearch();
  const shown = tabs.find(({ id }) => id === current)?.label ?? '';
  useMisread('tab', asked === current || isWithheld ? undefined : asked, shown);
  return (
    <nav className={styles['tabs']} aria-label={label}>
      {tabs.map((tab) => (
        <ViewLink
          key={tab.id}
          to={to}
          page={{ ...page, tab: tab.id }}
          className={styles['tab']}
          aria-current={tab.id === current ? 'page' : undefined}
        >
          {tab.label}
          {tab.badge !== undefined && <span className={styles['badge']}>{tab.badge}</span>}
        </ViewLink>
      ))}
    </nav>
  );
}
