import { Slot } from 'radix-ui';
import { createContext, useContext, type KeyboardEvent, type ReactElement, type ReactNode } from 'react';
import styles from './controls.module.css';
import { usePanel } from './usePanel';
import type { Panels } from './usePanels';

const PanelsContext = createContext<Panels | undefined>(undefined);

/** A list of things to do, behind one button. */
export function Menu({
  trigger,
  onLeave,
  children,
}: {
  readonly trigger: ReactElement;
  /** The focus has left the button. */
  readonly onLeave?: () => void;
  readonly children: ReactNode;
}) {
  const { open, setOpen, panels, opener, panelId } = usePanel('menu');
  const openByKey = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowDown') return;
    event.preventDefault();
    setOpen(true);
  };
  return (
    <>
      <Slot.Root {...opener} onClick={() => setOpen(!open)} onKeyDown={openByKey} onBlur={onLeave}>
        {trigger}
      </Slot.Root>
      {panels && open && (
        <PanelsContext value={panels}>
          <panels.MenuPanel id={panelId} labelledBy={opener.id} opener={opener.ref} onOpenChange={setOpen}>
            {children}
          </panels.MenuPanel>
        </PanelsContext>
      )}
    </>
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
  const { MenuItemPrimitive } = useMenuPanels();
  const content = (
    <>
      <span>{children}</span>
      {hint && <span className={styles['menuHint']}>{hint}</span>}
    </>
  );
  if (href === undefined) {
    return (
      <MenuItemPrimitive className={styles['menuItem']} onSelect={() => onSelect?.()}>
        {content}
      </MenuItemPrimitive>
    );
  }
  return (
    <MenuItemPrimitive className={styles['menuItem']} asChild>
      <a href={href} download="">
        {content}
      </a>
    </MenuItemPrimitive>
  );
}

/** Words in a menu that do nothing, such as who is signed in. */
export function MenuText({ hint, children }: { readonly hint?: ReactNode; readonly children: ReactNode }) {
  const { MenuLabelPrimitive } = useMenuPanels();
  return (
    <MenuLabelPrimitive className={styles['menuItem']}>
      <span>{children}</span>
      {hint && <span className={styles['menuHint']}>{hint}</span>}
    </MenuLabelPrimitive>
  );
}

function useMenuPanels(): Panels {
  const panels = useContext(PanelsContext);
  if (!panels) throw new Error('An entry of a menu needs a Menu around it');
  return panels;
}
