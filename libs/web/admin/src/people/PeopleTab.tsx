import { useOperation } from '@cashlight/web-graphql';
import { useWords } from '@cashlight/web-i18n';
import { Async, Button, Card, Skeleton } from '@cashlight/web-ui';
import { useState } from 'react';
import type { AdminUnits } from '../units';
import { AdminPeopleDocument } from './people.graphql';
import { PeopleDialog, type PeopleDialogState } from './PeopleDialog';
import { PeopleTable } from './PeopleTable';
import { countAccounts, type AdminPerson } from './standing';

export interface PeopleTabProps {
  readonly units: AdminUnits;
  /** The viewer's login; null for a token. */
  readonly viewer: string | null;
}

/** Everybody with an account: who may do what, and who is still to come. */
export function PeopleTab({ units, viewer }: PeopleTabProps) {
  const t = useWords();
  const state = useOperation(AdminPeopleDocument, {});
  const [dialog, setDialog] = useState<PeopleDialogState>();
  return (
    <Async state={state} skeleton={<Skeleton height={24} />}>
      {({ people }) => (
        <Card
          title={t('admin.tab.people')}
          description={<Summary people={people} />}
          actions={
            <Button kind="primary" icon="plus" onClick={() => setDialog({ kind: 'add' })}>
              {t('admin.person.add')}
            </Button>
          }
        >
          <PeopleTable people={people} units={units} viewer={viewer} onOpen={setDialog} />
          {dialog && <PeopleDialog state={dialog} units={units} onChange={setDialog} />}
        </Card>
      )}
    </Async>
  );
}

function Summary({ people }: { readonly people: readonly AdminPerson[] }) {
  const t = useWords();
  const { able, waiting, locked } = countAccounts(people);
  return [
    t('admin.person.summary', { count: able }),
    waiting > 0 && t('admin.person.waiting', { count: waiting }),
    locked > 0 && t('admin.person.disabled', { count: locked }),
  ]
    .filter(Boolean)
    .join(' ');
}
