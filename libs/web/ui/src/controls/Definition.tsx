import { useWords } from '@cashlight/web-i18n';
import { useRef, type PointerEvent } from 'react';
import { Icon } from '../styles/icons';
import styles from './controls.module.css';
import { usePanel } from './usePanel';

export interface DefinitionProps {
  readonly term: string;
  /** A small sign beside a term that does something else when clicked, such as sorting. */
  readonly asSign?: boolean;
  /** The formula with the figures shown filled in: "79.959 / 110.000 = 72,69%". */
  readonly worked?: string | undefined;
  /** The definition itself. */
  readonly children: string;
}

/** Time to move the mouse from the term onto its definition. */
const LEAVING_MS = 200;

/** A term with its definition one hover, tap or key away; those who listen hear it with the term. */
export function Definition({ term, asSign = false, worked, children }: DefinitionProps) {
  const t = useWords();
  const { open, setOpen, panels, opener, panelId } = usePanel('dialog');
  const hover = useHover(setOpen);
  const spoken = { 'aria-description': [children, worked].filter(Boolean).join(' ') };
  return (
    <>
      <button
        type="button"
        {...opener}
        className={styles[asSign ? 'sign' : 'term']}
        aria-label={asSign ? t('parts.definitionOf', { term }) : undefined}
        {...spoken}
        onClick={() => setOpen(true)}
        {...hover}
      >
        {asSign ? <Icon name="info" /> : term}
      </button>
      {panels && open && (
        <panels.PopoverPanel
          id={panelId}
          opener={opener.ref}
          label={t('parts.definitionOf', { term })}
          className={styles['definition']}
          align="start"
          distance={6}
          takesFocus={false}
          onOpenChange={setOpen}
          {...hover}
        >
          <p>{children}</p>
          {worked && <p className={styles['worked']}>{worked}</p>}
        </panels.PopoverPanel>
      )}
    </>
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
