import type { unit as vietnamese } from '../vi/unit';
import type { Words } from '../words';

export const unit: Words<typeof vietnamese> = {
  title: 'Unit',
};
