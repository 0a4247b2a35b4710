import type { DataStateQuery } from '@cashlight/contract';
import { useOperation } from '@cashlight/web-graphql';
import { useWords } from '@cashlight/web-i18n';
import { Async, Notice, Page, PageTabs, Skeleton, Stack, usePageSearch, useView } from '@cashlight/web-ui';
import { DataStateDocument } from './completeness/completeness.graphql';
import { ClosingTab } from './closing/ClosingTab';
import { CompletenessTab } from './completeness/CompletenessTab';
import { Finding } from './Finding';
import { HistoryTab } from './history/HistoryTab';
import { ImportDialog } from './history/ImportDialog';
import { LoadTab } from './load/LoadTab';
import { useLanding } from './load/useLanding';
import { isWithheld, tabOf, tabsFor, type Tab } from './tabs';

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
  const withheld = isWithheld(search, allowed);
  const mayRead = allowed.includes('history');
  useLanding(allowed.includes('load'));
  return (
    <Stack>
      <PageTabs
        label={t('data.parts')}
        to="/data"
        tabs={allowed.map((id) => ({ id, label: t(`data.tab.${id}`) }))}
        current={tab}
        isWithheld={withheld}
      />
      {withheld && <Notice>{t('data.withheld')}</Notice>}
      <TabContent tab={tab} permissions={viewer.permissions} />
      {mayRead && <ImportDialog />}
    </Stack>
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
