import type { TargetsQuery } from '@cashlight/contract';
import { useFormat, useWords } from '@cashlight/web-i18n';
import { Notice, PageTabs, Stack, usePageSearch } from '@cashlight/web-ui';
import { useMemo } from 'react';
import { EditTab } from './edit/EditTab';
import type { Drafts } from './edit/useDrafts';
import { HistoryTab } from './history/HistoryTab';
import { livePlan } from './plan/live';
import { planOf } from './plan/model';
import { PlanTab } from './plan/PlanTab';
import { ProposalsTab } from './proposals/ProposalsTab';
import { tabOf, tabsFor } from './tabs';
import { WhatIfTab } from './whatif/WhatIfTab';

interface DeskProps {
  readonly data: TargetsQuery;
  readonly drafts: Drafts;
  readonly onRefresh: () => void;
}

/** The parts of the page, one at a time; what was typed stays while one goes from one to the other. */
export function Desk({ data, drafts, onRefresh }: DeskProps) {
  const t = useWords();
  const format = useFormat();
  const [search] = usePageSearch();
  const { permissions } = data.viewer;
  const mayWrite = permissions.includes('target.write');
  const allowed = tabsFor(mayWrite);
  const tab = tabOf(search, allowed);
  const plan = useMemo(() => planOf(data, format), [data, format]);
  const stored = useMemo(() => livePlan(plan), [plan]);
  const draft = drafts.draftOf(plan);
  const shared = { plan, draft, mayWrite };
  const count = draft.entries.size;
  const isWithheld = search['tab'] === 'edit' && !mayWrite;
  const unsaved = count > 0 ? { badge: t('targets.unsaved', { count }) } : {};
  return (
    <Stack>
      <PageTabs
        label={t('targets.parts')}
        to="/targets"
        tabs={allowed.map((id) => ({ id, label: t(`targets.tab.${id}`), ...(id === 'edit' ? unsaved : {}) }))}
        current={tab}
        page={search}
        isWithheld={isWithheld}
      />
      {isWithheld && <Notice>{t('targets.withheld')}</Notice>}
      {tab === 'plan' && <PlanTab live={stored} mayWrite={mayWrite} />}
      {tab === 'edit' && <EditTab plan={plan} draft={draft} onRefresh={onRefresh} />}
      {tab === 'whatif' && <WhatIfTab key={`${plan.measure} ${plan.year}`} {...shared} />}
      {tab === 'proposals' && <ProposalsTab {...shared} />}
      {tab === 'history' && <HistoryTab plan={plan} mayReadImports={permissions.includes('import.read')} />}
    </Stack>
  );
}
