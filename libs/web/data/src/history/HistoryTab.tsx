import type { ImportLineFragment } from '@cashlight/contract';
import { usePages } from '@cashlight/web-graphql';
import { useFormat, useWords } from '@cashlight/web-i18n';
import {
  Async,
  Button,
  Card,
  DataTable,
  EmptyState,
  Select,
  Skeleton,
  useMisread,
  usePageSearch,
  ViewLink,
} from '@cashlight/web-ui';
import { ImportHistoryDocument } from '../parts/imports.graphql';
import { isKind, KINDS, kindKey } from '../desk/kinds';
import { isLive } from '../parts/ImportOutcome';
import { historyColumns } from './columns';
import { isState, STATES } from './states';
import { useRenewal } from './useRenewal';
import styles from './history.module.css';

const REFRESH_MS = 2000;

/** Every import, newest first. */
export function HistoryTab() {
  const t = useWords();
  const [search] = usePageSearch();
  const kind = isKind(search['kind']) ? search['kind'] : null;
  const state = isState(search['state']) ? search['state'] : null;
  useMisread('kind', kind === null ? search['kind'] : undefined, t('data.history.allKinds'));
  useMisread('state', state === null ? search['state'] : undefined, t('data.history.allStates'));
  const pages = usePages(
    ImportHistoryDocument,
    { kind, state },
    {
      next: (page) => page.imports.before,
      refreshMs: (all) => (all.some(({ imports }) => imports.entries.some(isLive)) ? REFRESH_MS : false),
    },
  );
  const entries = pages.data?.flatMap(({ imports }) => imports.entries);
  useRenewal(entries);
  return (
    <Card
      title={t('data.history.title')}
      className={styles['history']}
      actions={<Filters kind={kind} state={state} />}
    >
      <Async state={pages} skeleton={<Skeleton height={20} />}>
        {() => <Entries entries={entries ?? []} isFiltered={kind !== null || state !== null} />}
      </Async>
      {pages.more && (
        <p className={styles['more']}>
          <Button disabled={pages.isLoadingMore} onClick={pages.more}>
            {t('data.history.more')}
          </Button>
        </p>
      )}
    </Card>
  );
}

function Filters({ kind, state }: { readonly kind: string | null; readonly state: string | null }) {
  const t = useWords();
  const [, change] = usePageSearch();
  return (
    <div className={styles['filters']}>
      <Select
        label={t('data.history.kind')}
        value={kind ?? ''}
        options={[
          { value: '', label: t('data.history.allKinds') },
          ...KINDS.map((each) => ({ value: each, label: t(kindKey(each)) })),
        ]}
        onChange={(chosen) => change({ kind: chosen === '' ? undefined : chosen }, true)}
      />
      <Select
        label={t('data.history.state')}
        value={state ?? ''}
        options={[
          { value: '', label: t('data.history.allStates') },
          ...STATES.map((each) => ({ value: each, label: t(`data.state.${each}`) })),
        ]}
        onChange={(chosen) => change({ state: chosen === '' ? undefined : chosen }, true)}
      />
    </div>
  );
}

interface EntriesProps {
  readonly entries: readonly ImportLineFragment[];
  readonly isFiltered: boolean;
}

function Entries({ entries, isFiltered }: EntriesProps) {
  const t = useWords();
  const format = useFormat();
  const [search] = usePageSearch();
  if (entries.length === 0) return <NoEntries isFiltered={isFiltered} />;
  return (
    <DataTable
      caption={t('data.history.caption')}
      columns={historyColumns(t, format, search)}
      rows={entries}
      rowKey={({ id }) => String(id)}
      fileName={t('data.history.title')}
    />
  );
}

function NoEntries({ isFiltered }: { readonly isFiltered: boolean }) {
  const t = useWords();
  const [, change] = usePageSearch();
  return isFiltered ? (
    <EmptyState
      title={t('data.history.noneSuch')}
      action={
        <Button onClick={() => change({ kind: undefined, state: undefined })}>
          {t('data.history.showAll')}
        </Button>
      }
    />
  ) : (
    <EmptyState
      title={t('data.history.none')}
      action={
        <ViewLink to="/data" page={{ tab: 'load' }}>
          {t('data.history.toLoad')}
        </ViewLink>
      }
    />
  );
}
