import { Slot } from 'radix-ui';
import type { ReactElement, ReactNode } from 'react';
import { usePanel } from './usePanel';

export interface PopoverProps {
  readonly trigger: ReactElement;
  /** Names the panel for screen readers. */
  readonly label: string;
  readonly open?: boolean;
  readonly onOpenChange?: (open: boolean) => void;
  /** With which edge of the button the panel is in line. */
  readonly align?: 'start' | 'end';
  readonly children: ReactNode;
}

/** A panel that opens at its button; Escape or a click outside closes it and gives the focus back. */
export function Popover({
  trigger,
  label,
  open: isOpen,
  onOpenChange,
  align = 'start',
  children,
}: PopoverProps) {
  const { open, setOpen, panels, opener, panelId } = usePanel('dialog', { open: isOpen, onOpenChange });
  return (
    <>
      <Slot.Root {...opener} onClick={() => setOpen(!open)}>
        {trigger}
      </Slot.Root>
      {panels && open && (
        <panels.PopoverPanel
          id={panelId}
          opener={opener.ref}
          label={label}
          align={align}
          distance={4}
          takesFocus
          onOpenChange={setOpen}
        >
          {children}
        </panels.PopoverPanel>
      )}
    </>
  );
}
