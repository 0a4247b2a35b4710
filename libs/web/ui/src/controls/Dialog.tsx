import { useWords } from '@cashlight/web-i18n';
import { Dialog as Primitive } from 'radix-ui';
import type { ReactNode, SubmitEvent } from 'react';
import { classes } from '../styles/classes';
import { IconButton } from './Button';
import { useOpener } from './opener';
import styles from './dialog.module.css';

export interface DialogProps {
  readonly open: boolean;
  /** Asked to close by Escape or the cross; a click beside the dialog never loses what was typed. */
  readonly onClose: () => void;
  readonly title: string;
  readonly description?: ReactNode;
  /** Buttons at the foot, the one that does it last; of type submit where `onSubmit` is given. */
  readonly actions?: ReactNode;
  /** Makes the dialog a form. */
  readonly onSubmit?: (form: HTMLFormElement) => void;
  readonly wide?: boolean;
  readonly children?: ReactNode;
}

/** One thing to do or to read before going on: the page behind waits, the focus stays inside and goes back where it was. */
export function Dialog({ open, onClose, title, description, wide = false, ...content }: DialogProps) {
  const t = useWords();
  const { opener, ref } = useOpener(open);
  return (
    <Primitive.Root open={open} onOpenChange={(next) => !next && onClose()}>
      <Primitive.Portal>
        <Primitive.Overlay className={styles['overlay']}>
          <Primitive.Content
            className={classes(styles['dialog'], wide && styles['wide'])}
            ref={ref}
            onInteractOutside={(event) => event.preventDefault()}
            onOpenAutoFocus={focusFirstLine}
            onCloseAutoFocus={(event) => {
              if (!opener?.isConnected) return;
              event.preventDefault();
              opener.focus();
            }}
            {...(description === undefined ? { 'aria-describedby': undefined } : {})}
          >
            <header className={styles['head']}>
              <Primitive.Title className={styles['title']}>{title}</Primitive.Title>
              {description !== undefined && (
                <Primitive.Description asChild>
                  <div className={styles['description']}>{description}</div>
                </Primitive.Description>
              )}
            </header>
            <DialogContent {...content} />
            <Primitive.Close asChild>
              <IconButton icon="close" label={t('parts.dialog.close')} className={styles['close']} />
            </Primitive.Close>
          </Primitive.Content>
        </Primitive.Overlay>
      </Primitive.Portal>
    </Primitive.Root>
  );
}

function DialogContent({
  actions,
  onSubmit,
  children,
}: Pick<DialogProps, 'actions' | 'onSubmit' | 'children'>) {
  const body = (
    <>
      {children && <div className={styles['body']}>{children}</div>}
      {actions && <footer className={styles['actions']}>{actions}</footer>}
    </>
  );
  if (!onSubmit) return body;
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    onSubmit(event.currentTarget);
  };
  return (
    <form className={styles['form']} onSubmit={submit}>
      {body}
    </form>
  );
}

const LINE = 'input:not([readonly], [type=hidden]), select, textarea';

/** A form starts at the first line that can be filled in; anything else at its first button. */
function focusFirstLine(event: Event): void {
  const line = event.target instanceof Element ? event.target.querySelector<HTMLElement>(LINE) : null;
  if (!line) return;
  event.preventDefault();
  line.focus();
}
