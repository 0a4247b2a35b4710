import type { views as vietnamese } from '../vi/views';
import type { Words } from '../words';

export const views: Words<typeof vietnamese> = {};
