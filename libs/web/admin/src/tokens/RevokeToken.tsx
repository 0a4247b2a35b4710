import { useCommand } from '@cashlight/web-graphql';
import { useWords } from '@cashlight/web-i18n';
import { Confirm } from '@cashlight/web-ui';
import { RevokeApiTokenDocument } from './tokens.graphql';
import type { AdminToken } from './TokensTab';

export function RevokeToken({
  token,
  onClose,
}: {
  readonly token: AdminToken;
  readonly onClose: () => void;
}) {
  const t = useWords();
  const { run, ...revoke } = useCommand(RevokeApiTokenDocument);
  return (
    <Confirm
      title={t('admin.token.revokeTitle', { name: token.name })}
      description={t('admin.token.revokeText')}
      action={t('admin.token.revoke')}
      {...revoke}
      onConfirm={() => run({ id: token.id }, onClose)}
      onClose={onClose}
    />
  );
}
