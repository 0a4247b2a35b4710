import { useSyncExternalStore } from 'react';
import { VisuallyHidden } from '@cashlight/web-ui';
import styles from './frame.module.css';

const SHOWN_MS = 5000;

interface Messages {
  /** In sight for a few seconds, and spoken. */
  readonly shown: string;
  /** Only spoken. */
  readonly spoken: string;
}

let messages: Messages = { shown: '', spoken: '' };
let clearing: ReturnType<typeof setTimeout> | undefined;
const listeners = new Set<() => void>();

function change(next: Partial<Messages>): void {
  messages = { ...messages, ...next };
  listeners.forEach((listener) => listener());
}

/** Says at the foot of the page what has just been done. */
export function say(text: string): void {
  clearTimeout(clearing);
  change({ shown: text });
  clearing = setTimeout(() => change({ shown: '' }), SHOWN_MS);
}

/** Says something to those who listen. */
export function announce(text: string): void {
  change({ spoken: text });
}

/** Where messages appear: once on a page, there from the start, so that screen readers watch it. */
export function Messages() {
  const { shown, spoken } = useSyncExternalStore(subscribe, () => messages);
  return (
    <>
      <div className={styles['messages']} role="status">
        {shown !== '' && <p className={styles['message']}>{shown}</p>}
      </div>
      <VisuallyHidden>
        <span role="status">{spoken}</span>
      </VisuallyHidden>
    </>
  );
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
