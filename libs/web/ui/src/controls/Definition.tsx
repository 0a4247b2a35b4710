import { useWords } from '@cashlight/web-i18n';
import { Popover as Primitive } from 'radix-ui';
import { useRef, useState, type PointerEvent, type ReactNode } from 'react';
import { classes } from '../styles/classes';
import { Icon } from '../styles/icons';
import styles from './controls.module.css';

export interface DefinitionProps {
  readonly term: string;
  /** A small sign beside a term that does something else when clicked, such as sorting. */
  readonly asSign?: boolean;
  readonly children: ReactNode;
}

/** Time to move the mouse from the term onto its definition. */
const LEAVING_MS = 200;

/** A term with its definition one hover, tap or key away. */
export function Definition({ term, asSign = false, children }: DefinitionProps) {
  const t = useWords();
  const [open, setOpen] = useState(false);
  const hover = useHover(setOpen);
  return (
    <Primitive.Root open={open} onOpenChange={setOpen}>
      <Primitive.Trigger
        className={styles[asSign ? 'sign' : 'term']}
        aria-label={asSign ? t('parts.definitionOf', { term }) : undefined}
        {...hover}
        onClick={(event) => {
          event.preventDefault();
          setOpen(true);
        }}
      >
        {asSign ? <Icon name="info" /> : term}
      </Primitive.Trigger>
      <Primitive.Portal>
        <Primitive.Content
          className={classes(styles['floating'], styles['definition'])}
          aria-label={t('parts.definitionOf', { term })}
          sideOffset={6}
          collisionPadding={16}
          align="start"
          onOpenAutoFocus={(event) => event.preventDefault()}
          onCloseAutoFocus={(event) => event.preventDefault()}
          {...hover}
        >
          {children}
        </Primitive.Content>
      </Primitive.Portal>
    </Primitive.Root>
  );
}

/** Opens under the mouse and stays open while the mouse is on the term or on its definition. */
function useHover(setOpen: (open: boolean) => void) {
  const leaving = useRef<ReturnType<typeof setTimeout>>(undefined);
  const isMouse = (event: PointerEvent) => event.pointerType === 'mouse';
  return {
    onPointerEnter: (event: PointerEvent) => {
      clearTimeout(leaving.current);
      if (isMouse(event)) setOpen(true);
    },
    onPointerLeave: (event: PointerEvent) => {
      if (isMouse(event)) leaving.current = setTimeout(() => setOpen(false), LEAVING_MS);
    },
  };
}
