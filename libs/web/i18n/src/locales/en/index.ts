import { access } from './access';
import { charts } from './charts';
import { frame } from './frame';
import { overview } from './overview';
import { parts } from './parts';
import { shared } from './shared';
import { units } from './units';

export const en = { ...shared, access, charts, frame, overview, parts, units } as const;
