import { useWords } from '@cashlight/web-i18n';
import { Notice } from '../states/states';
import { Button } from './Button';
import { Dialog } from './Dialog';

export interface ConfirmProps {
  readonly title: string;
  readonly description: string;
  /** What the button does. */
  readonly action: string;
  /** Why it could not be done, in words for people. */
  readonly error: { readonly message: string } | null;
  readonly isRunning: boolean;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
}

/** Asks before something that others will notice. */
export function Confirm({ title, description, action, error, isRunning, onConfirm, onClose }: ConfirmProps) {
  const t = useWords();
  return (
    <Dialog
      open
      onClose={onClose}
      title={title}
      description={description}
      actions={
        <>
          <Button onClick={onClose}>{t('parts.confirm.cancel')}</Button>
          <Button kind="primary" disabled={isRunning} onClick={onConfirm}>
            {isRunning ? t('parts.confirm.running') : action}
          </Button>
        </>
      }
    >
      {error && (
        <Notice tone="behind" alert>
          {error.message}
        </Notice>
      )}
    </Dialog>
  );
}
