import { useId, useRef, useState, type RefObject } from 'react';
import { usePanels, type Panels } from './usePanels';

/** What a button does that opens something: it knows its panel, and the first sign of interest brings what draws panels. */
export interface OpenerProps {
  readonly ref: RefObject<HTMLButtonElement | null>;
  readonly id: string;
  readonly 'aria-haspopup': 'menu' | 'dialog';
  readonly 'aria-expanded': boolean;
  readonly 'aria-controls': string | undefined;
  readonly onPointerEnter: () => void;
  readonly onFocus: () => void;
}

export interface PanelState {
  readonly open: boolean;
  readonly setOpen: (open: boolean) => void;
  /** Undefined until they have come. */
  readonly panels: Panels | undefined;
  readonly opener: OpenerProps;
  readonly panelId: string;
}

/** Whether a button's panel is open; by itself, or as somebody else says. */
export function usePanel(
  kind: OpenerProps['aria-haspopup'],
  controlled?: {
    readonly open: boolean | undefined;
    readonly onOpenChange: ((open: boolean) => void) | undefined;
  },
): PanelState {
  const id = useId();
  const panelId = `${id}-panel`;
  const ref = useRef<HTMLButtonElement>(null);
  const [isOpen, setIsOpen] = useState(false);
  const [isNear, setNear] = useState(false);
  const open = controlled?.open ?? isOpen;
  const near = () => setNear(true);
  return {
    open,
    setOpen: (next) => {
      setIsOpen(next);
      controlled?.onOpenChange?.(next);
    },
    panels: usePanels(isNear, open),
    opener: {
      ref,
      id,
      'aria-haspopup': kind,
      'aria-expanded': open,
      'aria-controls': open ? panelId : undefined,
      onPointerEnter: near,
      onFocus: near,
    },
    panelId,
  };
}
