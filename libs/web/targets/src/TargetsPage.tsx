import { useOperation } from '@cashlight/web-graphql';
import { useWords } from '@cashlight/web-i18n';
import { Async, LeaveGuard, Page, Skeleton, usePageSearch, useView } from '@cashlight/web-ui';
import { Desk } from './Desk';
import { useDrafts } from './edit/useDrafts';
import { Finding, Question, Source } from './Head';
import { TargetsDocument } from './targets.graphql';
import { yearIn } from './years';

/** Chỉ tiêu: what the company and its units are to reach in a year; read by everybody, written by those who may. */
export function TargetsPage() {
  const t = useWords();
  const { measure, period } = useView();
  const [{ year: asked }] = usePageSearch();
  const year = yearIn(asked, period);
  const state = useOperation(TargetsDocument, { year, measure });
  const drafts = useDrafts();
  return (
    <Page
      title={t('targets.title')}
      headline={state.data && <Finding data={state.data} />}
      aside={state.data && <Source data={state.data} />}
    >
      <LeaveGuard unsaved={drafts.unsaved} text={t('targets.leave', { count: drafts.unsaved })} />
      <Question year={year} given={state.data?.targetPlan.years} />
      <Async state={state} skeleton={<Skeleton height={30} />}>
        {(data) => <Desk data={data} drafts={drafts} onRefresh={state.retry} />}
      </Async>
    </Page>
  );
}
