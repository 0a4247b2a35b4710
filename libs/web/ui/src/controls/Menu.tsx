import { DropdownMenu } from 'radix-ui';
import type { ReactElement, ReactNode } from 'react';
import { classes } from '../styles/classes';
import styles from './controls.module.css';

/** A list of things to do, behind one button. */
export function Menu({
  trigger,
  children,
}: {
  readonly trigger: ReactElement;
  readonly children: ReactNode;
}) {
  return (
    <DropdownMenu.Root modal={false}>
      <DropdownMenu.Trigger asChild>{trigger}</DropdownMenu.Trigger>
      <DropdownMenu.Content
        className={classes(styles['floating'], styles['menu'])}
        sideOffset={4}
        collisionPadding={16}
        align="end"
      >
        {children}
      </DropdownMenu.Content>
    </DropdownMenu.Root>
  );
}

export interface MenuItemProps {
  readonly hint?: ReactNode;
  /** An address to follow or a file to download; without it `onSelect` acts. */
  readonly href?: string;
  readonly onSelect?: () => void;
  readonly children: ReactNode;
}

export function MenuItem({ hint, href, onSelect, children }: MenuItemProps) {
  const content = (
    <>
      <span>{children}</span>
      {hint && <span className={styles['menuHint']}>{hint}</span>}
    </>
  );
  if (href === undefined) {
    return (
      <DropdownMenu.Item className={styles['menuItem']} onSelect={() => onSelect?.()}>
        {content}
      </DropdownMenu.Item>
    );
  }
  return (
    <DropdownMenu.Item className={styles['menuItem']} asChild>
      <a href={href} download="">
        {content}
      </a>
    </DropdownMenu.Item>
  );
}

/** Words in a menu that do nothing, such as who is signed in. */
export function MenuText({ hint, children }: { readonly hint?: ReactNode; readonly children: ReactNode }) {
  return (
    <DropdownMenu.Label className={styles['menuItem']}>
      <span>{children}</span>
      {hint && <span className={styles['menuHint']}>{hint}</span>}
    </DropdownMenu.Label>
  );
}
