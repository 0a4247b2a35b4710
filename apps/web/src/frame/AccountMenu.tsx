import { useSignOut } from '@cashlight/web-access';
import { useWords } from '@cashlight/web-i18n';
import { IconButton, Menu, MenuItem, MenuText } from '@cashlight/web-ui';
import { useNavigate } from '@tanstack/react-router';
import type { Viewer } from './frameData';

/** Who looks, and the way out. */
export function AccountMenu({ viewer }: { readonly viewer: Viewer }) {
  const t = useWords();
  const navigate = useNavigate();
  const signOut = useSignOut(() => void navigate({ to: '/sign-in' }));
  return (
    <Menu trigger={<IconButton icon="person" label={t('frame.account', { name: viewer.name })} />}>
      <MenuText hint={t(`role.${viewer.role}`)}>{viewer.name}</MenuText>
      <MenuItem onSelect={() => signOut.mutate()}>{t('frame.signOut')}</MenuItem>
    </Menu>
  );
}
