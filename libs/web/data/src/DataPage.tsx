import type { DataStateQuery } from '@cashlight/contract';
import { useOperation } from '@cashlight/web-graphql';
import { useWords } from '@cashlight/web-i18n';
import { Async, classes, Notice, Page, Skeleton, usePageSearch, useView, ViewLink } from '@cashlight/web-ui';
import { DataStateDocument } from './completeness/completeness.graphql';
import { ClosingTab } from './closing/ClosingTab';
import { CompletenessTab } from './completeness/CompletenessTab';
import { Finding } from './Finding';
import { HistoryTab } from './history/HistoryTab';
import { ImportDialog } from './history/ImportDialog';
import { LoadTab } from './load/LoadTab';
import { useLanding } from './load/useLanding';
import { isWithheld, tabOf, tabsFor, type Tab } from './tabs';
import styles from './data.module.css';

/** Dữ liệu: files loaded, checked and corrected, and months closed. */
export function DataPage() {
  const t = useWords();
  const { bounds } = useView();
  const month = bounds.lastMonth;
  const state = useOperation(DataStateDocument, { period: { from: month, to: month }, month });
  return (
    <Page title={t('data.title')} headline={state.data && <Finding data={state.data} month={month} />}>
      <Async state={state} skeleton={<Skeleton height={30} />}>
        {(data) => <Desk viewer={data.viewer} />}
      </Async>
    </Page>
  );
}

/** The parts of the page that the viewer may see, one at a time. */
function Desk({ viewer }: { readonly viewer: DataStateQuery['viewer'] }) {
  const t = useWords();
  const [search] = usePageSearch();
  const allowed = tabsFor(viewer.permissions);
  const tab = tabOf(search, allowed);
  const mayRead = allowed.includes('history');
  useLanding(allowed.includes('load'));
  return (
    <div className={styles['desk']}>
      <Tabs allowed={allowed} current={tab} />
      {isWithheld(search, allowed) && <Notice>{t('data.withheld')}</Notice>}
      <TabContent tab={tab} permissions={viewer.permissions} />
      {mayRead && <ImportDialog />}
    </div>
  );
}

function Tabs({ allowed, current }: { readonly allowed: readonly Tab[]; readonly current: Tab }) {
  const t = useWords();
  return (
    <nav className={styles['tabs']} aria-label={t('data.parts')}>
      {allowed.map((tab) => (
        <ViewLink
          key={tab}
          to="/data"
          page={{ tab }}
          className={classes(styles['tab'], tab === current && styles['current'])}
          aria-current={tab === current ? 'page' : undefined}
        >
          {t(`data.tab.${tab}`)}
        </ViewLink>
      ))}
    </nav>
  );
}

function TabContent({ tab, permissions }: { readonly tab: Tab; readonly permissions: readonly string[] }) {
  switch (tab) {
    case 'load':
      return <LoadTab />;
    case 'history':
      return <HistoryTab />;
    case 'completeness':
      return <CompletenessTab mayReadImports={permissions.includes('import.read')} />;
    case 'closing':
      return <ClosingTab mayClose={permissions.includes('month.close')} />;
  }
}
