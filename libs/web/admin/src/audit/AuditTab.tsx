import { usePages } from '@cashlight/web-graphql';
import { useFormat, useWords, type Format, type Translate } from '@cashlight/web-i18n';
import {
  Async,
  Button,
  Card,
  DataTable,
  EmptyState,
  Skeleton,
  usePageSearch,
  type Column,
} from '@cashlight/web-ui';
import type { AdminUnits } from '../units';
import styles from '../admin.module.css';
import { AdminAuditDocument } from './audit.graphql';
import { actionText } from './actions';
import { AuditFilters } from './AuditFilters';
import { actorText, detailsText, type AuditEvent } from './eventText';

/** Who did what, when. The filter is part of the address. */
export function AuditTab({ units }: { readonly units: AdminUnits }) {
  const t = useWords();
  const format = useFormat();
  const [{ actor = '', action = '' }, change] = usePageSearch();
  const state = usePages(
    AdminAuditDocument,
    { actor: actor || null, action: action || null },
    { next: ({ auditEvents }) => auditEvents.before },
  );
  return (
    <Card title={t('admin.tab.audit')} description={t('admin.audit.text')}>
      <AuditFilters actor={actor} action={action} onChange={change} />
      <Async state={state} skeleton={<Skeleton height={24} />}>
        {(pages) => {
          const events = pages.flatMap(({ auditEvents }) => auditEvents.events);
          if (events.length === 0) {
            return (
              <EmptyState
                title={t('admin.audit.empty')}
                action={
                  <Button onClick={() => change({ actor: undefined, action: undefined })}>
                    {t('admin.audit.clear')}
                  </Button>
                }
              />
            );
          }
          return (
            <div className={styles['log']}>
              <DataTable
                caption={t('admin.tableOf', { list: t('admin.tab.audit') })}
                columns={eventColumns(units, t, format)}
                rows={events}
                rowKey={({ id }) => String(id)}
                fileName={t('admin.tab.audit')}
              />
              {state.more && (
                <Button className={styles['more']} disabled={state.isLoadingMore} onClick={state.more}>
                  {t(state.isLoadingMore ? 'admin.audit.loading' : 'admin.audit.more')}
                </Button>
              )}
            </div>
          );
        }}
      </Async>
    </Card>
  );
}

function eventColumns(units: AdminUnits, t: Translate, format: Format): Column<AuditEvent>[] {
  return [
    {
      id: 'at',
      header: t('admin.audit.at'),
      kind: 'text',
      value: ({ at }) => format.moment(at),
      cell: ({ at }) => <span className={styles['moment']}>{format.moment(at)}</span>,
    },
    { id: 'who', header: t('admin.audit.who'), kind: 'text', value: ({ actor }) => actorText(actor, t) },
    {
      id: 'what',
      header: t('admin.audit.what'),
      kind: 'text',
      value: ({ action }) => actionText(action, t),
      minWidth: 8,
    },
    {
      id: 'details',
      header: t('admin.audit.details'),
      kind: 'text',
      value: ({ details }) => detailsText(details, units, t, format) || null,
      minWidth: 16,
    },
  ];
}
