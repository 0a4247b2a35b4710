import { useWords } from '@cashlight/web-i18n';
import { useBlocker } from '@tanstack/react-router';
import { Button } from '../controls/Button';
import { Dialog } from '../controls/Dialog';

export interface LeaveGuardProps {
  /** How many changes are not saved; at 0 nobody is asked. */
  readonly unsaved: number;
  /** What is lost when one leaves. */
  readonly text: string;
}

/** Asks before changes that are not saved are left behind, by a link, by Back or by closing the tab. */
export function LeaveGuard({ unsaved, text }: LeaveGuardProps) {
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
      title={t('parts.leave.title')}
      description={text}
      actions={
        <>
          <Button kind="primary" onClick={blocker.reset}>
            {t('parts.leave.stay')}
          </Button>
          <Button onClick={blocker.proceed}>{t('parts.leave.leave')}</Button>
        </>
      }
    />
  );
}
