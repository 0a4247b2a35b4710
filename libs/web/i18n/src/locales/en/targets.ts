import type { targets as vietnamese } from '../vi/targets';
import type { Words } from '../words';

export const targets: Words<typeof vietnamese> = {
  title: 'Targets',
};
