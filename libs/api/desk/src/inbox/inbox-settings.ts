/** Injects the settings of the watched folder; null: there is none. */
export const INBOX_SETTINGS = Symbol('inbox settings');

/** Where files are put to be loaded, and how patient the watch is. Times in milliseconds. */
export interface InboxSettings {
  /** Absolute path. */
  readonly folder: string;
  /** How often the folder is looked at. Looking works on every kind of share; being told of changes does not. */
  readonly lookEveryMs?: number;
  /** How long a file must have kept its size and time before it counts as complete. */
  readonly settledAfterMs?: number;
  /** How long a file may be impossible to read before the log tells. */
  readonly tellAfterMs?: number;
}

export const LOOK_EVERY_MS = 2_000;
export const SETTLED_AFTER_MS = 2_000;
export const TELL_AFTER_MS = 60_000;
