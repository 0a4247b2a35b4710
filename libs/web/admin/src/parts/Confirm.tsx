import type { ApiError } from '@cashlight/web-graphql';
import { useWords } from '@cashlight/web-i18n';
import { Button, Dialog, Notice } from '@cashlight/web-ui';

export interface ConfirmProps {
  readonly title: string;
  readonly description: string;
  /** What the button does. */
  readonly action: string;
  readonly error: ApiError | null;
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
          <Button onClick={onClose}>{t('admin.cancel')}</Button>
          <Button kind="primary" disabled={isRunning} onClick={onConfirm}>
            {isRunning ? t('admin.saving') : action}
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
