import type { ReportsQuery } from '@cashlight/contract';
import { useOperation } from '@cashlight/web-graphql';
import { useFormat, useWords } from '@cashlight/web-i18n';
import {
  Async,
  EmptyState,
  LeaveGuard,
  Page,
  Skeleton,
  usePageSearch,
  useView,
  ViewLink,
} from '@cashlight/web-ui';
import { Desk } from './Desk';
import { useDrafts } from './draft/useDrafts';
import { Finding } from './Finding';
import { monthIn, newestFirst } from './months/months';
import { ReportsDocument } from './reports.graphql';

/** Báo cáo tháng: the month's report as it will print, what people write into it, and how it goes out. */
export function ReportsPage() {
  const t = useWords();
  const { unit, sample } = useView();
  const state = useOperation(ReportsDocument, { unitCode: unit ?? null });
  const drafts = useDrafts();
  const month = useMonth(state.data);
  const { unsaved } = drafts;
  return (
    <Page
      title={useTitle(month?.month)}
      headline={month && <Finding month={month} />}
      aside={month && sample && t('term.sampleData')}
    >
      <LeaveGuard unsaved={unsaved} text={t('reports.leave', { count: unsaved })} />
      <Async state={state} skeleton={<Skeleton height={40} />}>
        {(data) =>
          month ? (
            <Desk data={data} month={month} drafts={drafts} onRefresh={state.retry} />
          ) : (
            <EmptyState
              title={t('reports.empty')}
              action={<ViewLink to="/data">{t('reports.toData')}</ViewLink>}
            >
              {t('reports.emptyText')}
            </EmptyState>
          )
        }
      </Async>
    </Page>
  );
}

/** The month that the page is about. */
function useMonth(data: ReportsQuery | undefined) {
  const { period } = useView();
  const [{ month: asked }] = usePageSearch();
  return data && monthIn(asked, period, newestFirst(data.reportMonths));
}

function useTitle(month: string | undefined): string {
  const t = useWords();
  const format = useFormat();
  return month === undefined ? t('reports.title') : t('reports.titleOf', { month: format.monthLong(month) });
}
