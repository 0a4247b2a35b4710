/** What a key asks for while the page is shown to a room. `forward` and `back` go through a long page first, as a presenter's remote expects. */
export type Command = 'next' | 'previous' | 'forward' | 'back' | 'leave' | 'help' | 'fullscreen';

export interface Pressed {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
}

const COMMANDS: Readonly<Record<string, Command>> = {
  ArrowRight: 'next',
  ArrowLeft: 'previous',
  PageDown: 'forward',
  PageUp: 'back',
  Escape: 'leave',
  '?': 'help',
  f: 'fullscreen',
  F: 'fullscreen',
};

/** Controls that need the arrows, page keys or letters for themselves: charts are sliders over their points, tables scroll. */
const TAKES_KEYS =
  'input, select, textarea, [contenteditable=true], [role=slider], [role=radio], [role=tab], [role=region][tabindex], [role=combobox], [role=grid]';
const TAKES_SPACE = 'a, button, summary, label';

/** What a key means where the focus is; undefined: it belongs to what has the focus. */
export function commandOf(pressed: Pressed, focused: Element | null): Command | undefined {
  if (pressed.ctrlKey || pressed.altKey || pressed.metaKey) return undefined;
  const taken = Boolean(focused?.closest(TAKES_KEYS));
  if (pressed.key === ' ') {
    if (taken || focused?.closest(TAKES_SPACE)) return undefined;
    return pressed.shiftKey ? 'back' : 'forward';
  }
  const command = COMMANDS[pressed.key];
  return taken && command !== 'leave' ? undefined : command;
}
