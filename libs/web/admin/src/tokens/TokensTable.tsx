import { useFormat, useWords, type Format, type Translate } from '@cashlight/web-i18n';
import { Button, classes, DataTable, useChangeView, useViewState, type Column } from '@cashlight/web-ui';
import { unitNames, type AdminUnits } from '../units';
import styles from '../admin.module.css';
import type { AdminToken } from './TokensTab';

interface TokensTableProps {
  readonly tokens: readonly AdminToken[];
  readonly units: AdminUnits;
  readonly onRevoke: (token: AdminToken) => void;
}

export function TokensTable({ tokens, units, onRevoke }: TokensTableProps) {
  const t = useWords();
  const format = useFormat();
  const { sort } = useViewState();
  const change = useChangeView();
  const actions: Column<AdminToken> = {
    id: 'actions',
    header: t('admin.actions'),
    kind: 'graphic',
    cell: (token) =>
      token.revokedAt === null && (
        <Button
          kind="quiet"
          aria-label={t('admin.token.revokeOf', { name: token.name })}
          onClick={() => onRevoke(token)}
        >
          {t('admin.token.revoke')}
        </Button>
      ),
  };
  return (
    <DataTable
      caption={t('admin.tableOf', { list: t('admin.tab.tokens') })}
      columns={[...tokenColumns(units, t, format), actions]}
      rows={tokens}
      rowKey={({ id }) => String(id)}
      sort={sort}
      onSort={(next) => change({ sort: next })}
      fileName={t('admin.tab.tokens')}
    />
  );
}

function tokenColumns(units: AdminUnits, t: Translate, format: Format): Column<AdminToken>[] {
  const stateOf = ({ revokedAt }: AdminToken) =>
    revokedAt === null
      ? t('admin.token.works')
      : t('admin.token.revoked', { since: format.moment(revokedAt) });
  return [
    { id: 'name', header: t('admin.token.name'), kind: 'text', value: ({ name }) => name, minWidth: 9 },
    {
      id: 'role',
      header: t('admin.person.role'),
      kind: 'text',
      value: ({ role }) => t(`role.${role}`),
      minWidth: 8,
    },
    {
      id: 'unit',
      header: t('admin.token.unit'),
      kind: 'text',
      value: ({ unitCode }) => (unitCode === null ? null : unitNames([unitCode], units, format)),
    },
    {
      id: 'state',
      header: t('admin.person.state'),
      kind: 'text',
      value: stateOf,
      cell: (token) => (
        <span className={classes(styles['pill'], styles[token.revokedAt === null ? 'on' : 'faint'])}>
          {stateOf(token)}
        </span>
      ),
    },
    {
      id: 'lastUsed',
      header: t('admin.token.lastUsed'),
      kind: 'text',
      value: ({ lastUsedAt }) => lastUsedAt,
      cell: ({ lastUsedAt }) => (
        <span className={classes(styles['moment'], lastUsedAt === null && styles['faint'])}>
          {lastUsedAt === null ? t('admin.token.unused') : format.moment(lastUsedAt)}
        </span>
      ),
    },
    {
      id: 'createdAt',
      header: t('admin.token.createdAt'),
      kind: 'text',
      value: ({ createdAt }) => createdAt,
      cell: ({ createdAt }) => <span className={styles['moment']}>{format.moment(createdAt)}</span>,
    },
  ];
}
