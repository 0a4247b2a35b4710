import { useWords } from '@cashlight/web-i18n';
import { Button, Dialog } from '@cashlight/web-ui';
import { useBlocker } from '@tanstack/react-router';

/** Asks before changes that are not saved are left behind, by a link, by Back or by closing the tab. */
export function LeaveGuard({ unsaved }: { readonly unsaved: number }) {
  const t = useWords();
  const blocker = useBlocker({
    shouldBlockFn: ({ current, next }) => unsaved > 0 && current.pathname !== next.pathname,
    enableBeforeUnload: () => unsaved > 0,
    withResolver: true,
  });
  if (blocker.status !== 'blocked') return null;
  return (
    <Dialog
      open
      onClose={blocker.reset}
      title={t('targets.leave.title')}
      description={t('targets.leave.text', { count: unsaved })}
      actions={
        <>
          <Button kind="primary" onClick={blocker.reset}>
            {t('targets.leave.stay')}
          </Button>
          <Button onClick={blocker.proceed}>{t('targets.leave.leave')}</Button>
        </>
      }
    />
  );
}
