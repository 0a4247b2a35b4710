import type { navigation as vietnamese } from '../vi/navigation';
import type { Words } from '../words';

export const navigation: Words<typeof vietnamese> = {};
