import { access } from './access';
import { admin } from './admin';
import { charts } from './charts';
import { data } from './data';
import { frame } from './frame';
import { overview } from './overview';
import { parts } from './parts';
import { shared } from './shared';
import { units } from './units';

export const vi = { ...shared, access, admin, charts, data, frame, overview, parts, units } as const;
