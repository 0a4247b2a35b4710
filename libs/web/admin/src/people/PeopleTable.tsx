import { useCommand } from '@cashlight/web-graphql';
import { useFormat, useWords, type Format, type Translate } from '@cashlight/web-i18n';
import {
  Button,
  classes,
  DataTable,
  IconButton,
  Menu,
  MenuItem,
  Notice,
  useChangeView,
  usePageSearch,
  useViewState,
  type Column,
} from '@cashlight/web-ui';
import { unitNames, type AdminUnits } from '../units';
import styles from '../admin.module.css';
import { EnablePersonDocument } from './people.graphql';
import type { PeopleDialogState } from './PeopleDialog';
import { accountState, type AccountState, type AdminPerson } from './standing';

export interface PeopleTableProps {
  readonly people: readonly AdminPerson[];
  readonly units: AdminUnits;
  readonly viewer: string | null;
  readonly onOpen: (dialog: PeopleDialogState) => void;
}

export function PeopleTable({ people, units, viewer, onOpen }: PeopleTableProps) {
  const t = useWords();
  const format = useFormat();
  const { sort } = useViewState();
  const change = useChangeView();
  const enable = useCommand(EnablePersonDocument);
  const actions: Column<AdminPerson> = {
    id: 'actions',
    header: t('admin.actions'),
    kind: 'graphic',
    cell: (person) => (
      <Actions
        person={person}
        isViewer={person.login === viewer}
        onOpen={onOpen}
        onEnable={() => enable.run({ id: person.id })}
      />
    ),
  };
  return (
    <>
      {enable.error && (
        <Notice tone="behind" alert>
          {enable.error.message}
        </Notice>
      )}
      <DataTable
        caption={t('admin.tableOf', { list: t('admin.tab.people') })}
        columns={[...peopleColumns(units, viewer, t, format), actions]}
        rows={people}
        rowKey={({ id }) => String(id)}
        sort={sort ?? { column: 'name', descending: false }}
        onSort={(next) => change({ sort: next })}
        fileName={t('admin.tab.people')}
      />
    </>
  );
}

const LOOK: Record<AccountState, string | undefined> = {
  active: styles['on'],
  sample: styles['on'],
  invited: styles['waiting'],
  uninvited: styles['waiting'],
  locked: styles['faint'],
};

function peopleColumns(
  units: AdminUnits,
  viewer: string | null,
  t: Translate,
  format: Format,
): Column<AdminPerson>[] {
  return [
    {
      id: 'name',
      header: t('admin.person.name'),
      kind: 'text',
      value: ({ name }) => name,
      cell: ({ name, login }) => (login === viewer ? `${name} (${t('admin.person.you')})` : name),
      minWidth: 9,
    },
    { id: 'login', header: t('admin.person.login'), kind: 'text', value: ({ login }) => login },
    {
      id: 'role',
      header: t('admin.person.role'),
      kind: 'text',
      value: ({ role }) => t(`role.${role}`),
      minWidth: 8,
    },
    {
      id: 'units',
      header: t('admin.person.units'),
      kind: 'text',
      value: ({ unitCodes }) => (unitCodes.length === 0 ? null : unitNames(unitCodes, units, format)),
      minWidth: 9,
    },
    {
      id: 'state',
      header: t('admin.person.state'),
      kind: 'text',
      value: (person) => stateText(person, t, format),
      cell: (person) => (
        <span className={classes(styles['pill'], LOOK[accountState(person)])}>
          {stateText(person, t, format)}
        </span>
      ),
    },
    {
      id: 'lastSeen',
      header: t('admin.person.lastSeen'),
      kind: 'text',
      value: ({ lastSeenAt }) => lastSeenAt,
      cell: ({ lastSeenAt }) => (
        <span className={classes(styles['moment'], lastSeenAt === null && styles['faint'])}>
          {lastSeenAt === null ? t('admin.person.never') : format.moment(lastSeenAt)}
        </span>
      ),
    },
  ];
}

function stateText(person: AdminPerson, t: Translate, format: Format): string {
  const { disabledAt, invitedUntil } = person;
  switch (accountState(person)) {
    case 'locked':
      return t('admin.person.locked', { since: format.moment(disabledAt ?? '') });
    case 'invited':
      return t('admin.person.invited', { until: format.moment(invitedUntil ?? '') });
    case 'active':
      return t('admin.person.active');
    case 'sample':
      return t('admin.person.sample');
    case 'uninvited':
      return t('admin.person.uninvited');
  }
}

interface ActionsProps {
  readonly person: AdminPerson;
  readonly isViewer: boolean;
  readonly onOpen: (dialog: PeopleDialogState) => void;
  readonly onEnable: () => void;
}

function Actions({ person, isViewer, onOpen, onEnable }: ActionsProps) {
  const t = useWords();
  const [, changePage] = usePageSearch();
  const { name, login } = person;
  const locked = person.disabledAt !== null;
  return (
    <span className={styles['rowActions']}>
      <Button
        kind="quiet"
        aria-label={t('admin.editOf', { name })}
        onClick={() => onOpen({ kind: 'change', person })}
      >
        {t('admin.edit')}
      </Button>
      <Menu trigger={<IconButton icon="more" label={t('admin.moreFor', { name })} />}>
        {!locked && (
          <MenuItem onSelect={() => onOpen({ kind: 'invite', person })}>{t('admin.person.invite')}</MenuItem>
        )}
        {!locked && !isViewer && (
          <MenuItem onSelect={() => onOpen({ kind: 'disable', person })}>
            {t('admin.person.disable')}
          </MenuItem>
        )}
        {locked && <MenuItem onSelect={onEnable}>{t('admin.person.enable')}</MenuItem>}
        <MenuItem onSelect={() => changePage({ tab: 'audit', actor: login })}>
          {t('admin.person.trace')}
        </MenuItem>
      </Menu>
    </span>
  );
}
