import type { FrameQuery } from '@cashlight/contract';
import { useWords } from '@cashlight/web-i18n';
import { Icon, IconButton, VisuallyHidden } from '@cashlight/web-ui';
import { Dialog } from 'radix-ui';
import { useRef, useState } from 'react';
import { sectionsFor, type Entry } from './entries';
import { optionId, PaletteList } from './PaletteList';
import { noteChoice, recentChoices } from './recent';
import { usePaletteEntries } from './usePaletteEntries';
import styles from './palette.module.css';

export interface PaletteProps {
  readonly frame: FrameQuery;
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** Type a few letters, press Enter: a page, a unit, a month, a channel, or something to do. */
export function Palette({ frame, isOpen, onClose }: PaletteProps) {
  const t = useWords();
  const opener = useRef<Element>(null);
  return (
    <Dialog.Root open={isOpen} onOpenChange={(open) => !open && onClose()}>
      <Dialog.Portal>
        <Dialog.Overlay className={styles['overlay']}>
          <Dialog.Content
            className={styles['palette']}
            aria-describedby={undefined}
            onOpenAutoFocus={() => {
              opener.current = document.activeElement;
            }}
            onCloseAutoFocus={(event) => {
              event.preventDefault();
              if (opener.current instanceof HTMLElement) opener.current.focus();
            }}
          >
            <Dialog.Title asChild>
              <h2 className={styles['title']}>
                <VisuallyHidden>{t('navigation.palette.title')}</VisuallyHidden>
              </h2>
            </Dialog.Title>
            <Finder frame={frame} onClose={onClose} />
          </Dialog.Content>
        </Dialog.Overlay>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

/** A box to type into and the list of what fits: the focus stays in the box, the arrows move along the list. */
function Finder({ frame, onClose }: Pick<PaletteProps, 'frame' | 'onClose'>) {
  const t = useWords();
  const { entries, periodsFor, isIncomplete } = usePaletteEntries(frame);
  const [query, setQuery] = useState('');
  const [position, setPosition] = useState(0);
  const [recent] = useState(recentChoices);
  const sections = sectionsFor(query, entries, periodsFor(query), recent);
  const flat = sections.flatMap((section) => section.entries);
  const active = flat[Math.min(position, flat.length - 1)];
  const choose = ({ id, run }: Entry) => {
    noteChoice(id);
    onClose();
    run();
  };
  const move = useMove(flat.length, position, setPosition);
  return (
    <>
      <div className={styles['box']}>
        <Icon name="search" />
        <input
          className={styles['input']}
          type="text"
          role="combobox"
          aria-label={t('navigation.palette.title')}
          aria-expanded={flat.length > 0}
          aria-controls={LIST}
          aria-autocomplete="list"
          aria-activedescendant={active && optionId(active)}
          placeholder={t('navigation.palette.hint')}
          autoComplete="off"
          autoCorrect="off"
          spellCheck={false}
          enterKeyHint="go"
          value={query}
          onChange={(event) => {
            setQuery(event.target.value);
            setPosition(0);
          }}
          onKeyDown={(event) => {
            if (event.nativeEvent.isComposing) return;
            if (event.key === 'Enter' && active) choose(active);
            else if (!move(event.key)) return;
            event.preventDefault();
          }}
        />
        <IconButton
          icon="close"
          label={t('parts.dialog.close')}
          className={styles['close']}
          onClick={onClose}
        />
      </div>
      <PaletteList
        id={LIST}
        sections={sections}
        active={active}
        onActive={(entry) => setPosition(flat.indexOf(entry))}
        onChoose={choose}
      />
      <Found query={query} count={flat.length} isIncomplete={isIncomplete} />
      <Keys />
    </>
  );
}

const LIST = 'palette-list';
const PAGE = 8;

/** Moves along the list by a key; false for a key that does not. The ends meet, except for whole pages. */
function useMove(count: number, position: number, setPosition: (position: number) => void) {
  return (key: string): boolean => {
    const last = count - 1;
    const to: Readonly<Record<string, number>> = {
      ArrowDown: position >= last ? 0 : position + 1,
      ArrowUp: position <= 0 ? last : position - 1,
      PageDown: Math.min(last, position + PAGE),
      PageUp: Math.max(0, position - PAGE),
    };
    const next = to[key];
    if (next === undefined) return false;
    setPosition(Math.max(0, next));
    return true;
  };
}

/** How much was found, for those who listen; and what else to try where it was nothing. */
function Found({
  query,
  count,
  isIncomplete,
}: {
  readonly query: string;
  readonly count: number;
  readonly isIncomplete: boolean;
}) {
  const t = useWords();
  const typed = query.trim();
  return (
    <div role="status" className={styles['found']}>
      {typed !== '' && count > 0 && (
        <VisuallyHidden>{t('navigation.palette.found', { count })}</VisuallyHidden>
      )}
      {count === 0 && (
        <div className={styles['none']}>
          <p>{t('navigation.palette.none', { query: typed })}</p>
          <p className={styles['hint']}>{t('navigation.palette.noneHint')}</p>
        </div>
      )}
      {isIncomplete && <p className={styles['none']}>{t('navigation.palette.incomplete')}</p>}
    </div>
  );
}

function Keys() {
  const t = useWords();
  return (
    <p className={styles['keys']} aria-hidden="true">
      <span>
        <kbd>↑</kbd> <kbd>↓</kbd> {t('navigation.palette.choose')}
      </span>
      <span>
        <kbd>Enter</kbd> {t('navigation.palette.open')}
      </span>
      <span>
        <kbd>Esc</kbd> {t('navigation.palette.close')}
      </span>
    </p>
  );
}
