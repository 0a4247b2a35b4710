import type { AdminTokensQuery, CreateApiTokenMutation } from '@cashlight/contract';
import { useOperation } from '@cashlight/web-graphql';
import { useWords } from '@cashlight/web-i18n';
import { Async, Button, Card, EmptyState, Skeleton } from '@cashlight/web-ui';
import { useState } from 'react';
import { ShownOnce } from '../parts/ShownOnce';
import type { AdminUnits } from '../units';
import { CreateToken } from './CreateToken';
import { RevokeToken } from './RevokeToken';
import { AdminTokensDocument } from './tokens.graphql';
import { TokensTable } from './TokensTable';

export type AdminToken = AdminTokensQuery['apiTokens'][number];
export type NewToken = CreateApiTokenMutation['createApiToken'];

/** The one dialog of the tab that is open. */
type TokensDialog =
  | { readonly kind: 'create' }
  | { readonly kind: 'created'; readonly created: NewToken }
  | { readonly kind: 'revoke'; readonly token: AdminToken };

/** The tokens with which other programs come. */
export function TokensTab({ units }: { readonly units: AdminUnits }) {
  const t = useWords();
  const state = useOperation(AdminTokensDocument, {});
  const [dialog, setDialog] = useState<TokensDialog>();
  const create = (
    <Button kind="primary" icon="plus" onClick={() => setDialog({ kind: 'create' })}>
      {t('admin.token.create')}
    </Button>
  );
  const close = () => setDialog(undefined);
  return (
    <Async state={state} skeleton={<Skeleton height={24} />}>
      {({ apiTokens }) => (
        <Card
          title={t('admin.tab.tokens')}
          description={t('admin.token.text')}
          actions={apiTokens.length > 0 && create}
        >
          {apiTokens.length === 0 ? (
            <EmptyState title={t('admin.token.empty')} action={create}>
              {t('admin.token.emptyText')}
            </EmptyState>
          ) : (
            <TokensTable
              tokens={apiTokens}
              units={units}
              onRevoke={(token) => setDialog({ kind: 'revoke', token })}
            />
          )}
          {dialog?.kind === 'create' && (
            <CreateToken
              units={units}
              onCreated={(created) => setDialog({ kind: 'created', created })}
              onClose={close}
            />
          )}
          {dialog?.kind === 'created' && (
            <ShownOnce
              title={t('admin.token.shownTitle', { name: dialog.created.apiToken.name })}
              description={t('admin.token.shownText')}
              label={t('admin.token.value')}
              secret={dialog.created.token}
              onClose={close}
            />
          )}
          {dialog?.kind === 'revoke' && <RevokeToken token={dialog.token} onClose={close} />}
        </Card>
      )}
    </Async>
  );
}
