import type { InvitePersonMutation } from '@cashlight/contract';
import { useCommand } from '@cashlight/web-graphql';
import { useFormat, useWords } from '@cashlight/web-i18n';
import { Confirm } from '@cashlight/web-ui';
import { ShownOnce } from '../parts/ShownOnce';
import type { AdminUnits } from '../units';
import { AddPerson, ChangePerson } from './PersonForm';
import { DisablePersonDocument, InvitePersonDocument } from './people.graphql';
import type { AdminPerson } from './standing';

type Invitation = InvitePersonMutation['invitePerson'];

/** The one dialog of the tab that is open. */
export type PeopleDialogState =
  | { readonly kind: 'add' }
  | { readonly kind: 'change' | 'disable' | 'invite'; readonly person: AdminPerson }
  | { readonly kind: 'invitation'; readonly invitation: Invitation };

interface PeopleDialogProps {
  readonly state: PeopleDialogState;
  readonly units: AdminUnits;
  readonly onChange: (state: PeopleDialogState | undefined) => void;
}

export function PeopleDialog({ state, units, onChange }: PeopleDialogProps) {
  const close = () => onChange(undefined);
  const show = (invitation: Invitation) => onChange({ kind: 'invitation', invitation });
  switch (state.kind) {
    case 'add':
      return <AddPerson units={units} onAdded={show} onClose={close} />;
    case 'change':
      return <ChangePerson person={state.person} units={units} onClose={close} />;
    case 'disable':
      return <DisablePerson person={state.person} onClose={close} />;
    case 'invite':
      return <InvitePerson person={state.person} onInvited={show} onClose={close} />;
    case 'invitation':
      return <InvitationLink invitation={state.invitation} onClose={close} />;
  }
}

function DisablePerson({ person, onClose }: { readonly person: AdminPerson; readonly onClose: () => void }) {
  const t = useWords();
  const { run, ...disable } = useCommand(DisablePersonDocument);
  return (
    <Confirm
      title={t('admin.person.disableTitle', { name: person.name })}
      description={t('admin.person.disableText')}
      action={t('admin.person.disable')}
      {...disable}
      onConfirm={() => run({ id: person.id }, onClose)}
      onClose={onClose}
    />
  );
}

interface InvitePersonProps {
  readonly person: AdminPerson;
  readonly onInvited: (invitation: Invitation) => void;
  readonly onClose: () => void;
}

function InvitePerson({ person, onInvited, onClose }: InvitePersonProps) {
  const t = useWords();
  const { run, ...invite } = useCommand(InvitePersonDocument);
  return (
    <Confirm
      title={t('admin.person.inviteTitle', { name: person.name })}
      description={t('admin.person.inviteText')}
      action={t('admin.person.inviteAction')}
      {...invite}
      onConfirm={() => run({ id: person.id }, ({ invitePerson }) => onInvited(invitePerson))}
      onClose={onClose}
    />
  );
}

function InvitationLink({
  invitation: { path, expiresAt, person },
  onClose,
}: {
  readonly invitation: Invitation;
  readonly onClose: () => void;
}) {
  const t = useWords();
  const format = useFormat();
  return (
    <ShownOnce
      title={t('admin.person.linkTitle', { name: person.name })}
      description={t('admin.person.linkText', { until: format.moment(expiresAt) })}
      label={t('admin.person.link')}
      secret={new URL(path, window.location.origin).href}
      onClose={onClose}
    />
  );
}
