import { access } from './access';
import { charts } from './charts';
import { frame } from './frame';
import { overview } from './overview';
import { parts } from './parts';
import { shared } from './shared';
import { start } from './start';

/** What every page says; the words of a single page come with it. */
export const core = {
  ...shared,
  access,
  charts,
  frame,
  overview,
  parts,
  start,
} as const;
