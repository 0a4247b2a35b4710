import { Popover } from 'radix-ui';
import { Menu } from 'radix-ui/internal';
import { useRef, type PointerEventHandler, type ReactNode, type RefObject } from 'react';
import { classes } from '../styles/classes';
import styles from './controls.module.css';

export const MenuItemPrimitive = Menu.Item;
export const MenuLabelPrimitive = Menu.Label;

interface PanelProps {
  readonly id: string;
  readonly opener: RefObject<HTMLElement | null>;
  readonly onOpenChange: (open: boolean) => void;
  readonly children: ReactNode;
}

/** The list of a menu, below its button. */
export function MenuPanel({
  id,
  opener,
  labelledBy,
  onOpenChange,
  children,
}: PanelProps & { readonly labelledBy: string }) {
  const leaving = useLeaving(opener);
  return (
    <Menu.Root open onOpenChange={onOpenChange} modal={false}>
      <Menu.Anchor virtualRef={opener} />
      <Menu.Content
        id={id}
        aria-labelledby={labelledBy}
        className={classes(styles['floating'], styles['menu'])}
        sideOffset={4}
        collisionPadding={16}
        align="end"
        {...leaving}
      >
        {children}
      </Menu.Content>
    </Menu.Root>
  );
}

export interface PopoverPanelProps extends PanelProps {
  readonly label: string;
  readonly className?: string | undefined;
  readonly align: 'start' | 'end';
  readonly distance: number;
  /** A panel that is only read leaves the focus where it is. */
  readonly takesFocus: boolean;
  readonly onPointerEnter?: PointerEventHandler;
  readonly onPointerLeave?: PointerEventHandler;
}

/** A panel at its button. */
export function PopoverPanel({
  id,
  opener,
  label,
  className,
  distance,
  takesFocus,
  onOpenChange,
  children,
  ...rest
}: PopoverPanelProps) {
  const leaving = useLeaving(opener);
  const stay = (event: Event) => event.preventDefault();
  return (
    <Popover.Root open onOpenChange={onOpenChange}>
      <Popover.Anchor virtualRef={opener} />
      <Popover.Portal>
        <Popover.Content
          id={id}
          className={classes(styles['floating'], className)}
          aria-label={label}
          sideOffset={distance}
          collisionPadding={16}
          {...leaving}
          {...(takesFocus ? {} : { onOpenAutoFocus: stay, onCloseAutoFocus: stay })}
          {...rest}
        >
          {children}
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  );
}

/** The focus goes back to the button, unless something else was clicked; a click on the button itself closes by the button. */
function useLeaving(opener: RefObject<HTMLElement | null>) {
  const isElsewhere = useRef(false);
  return {
    onInteractOutside: (event: Event) => {
      if (event.target instanceof Node && opener.current?.contains(event.target)) event.preventDefault();
      else isElsewhere.current = true;
    },
    onCloseAutoFocus: (event: Event) => {
      event.preventDefault();
      if (!isElsewhere.current) opener.current?.focus();
    },
  };
}
