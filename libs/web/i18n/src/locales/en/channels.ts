import type { channels as vietnamese } from '../vi/channels';
import type { Words } from '../words';

export const channels: Words<typeof vietnamese> = {
  title: 'Channels & partners',
};
