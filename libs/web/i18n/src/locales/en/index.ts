import { access } from './access';
import { admin } from './admin';
import { channels } from './channels';
import { charts } from './charts';
import { data } from './data';
import { frame } from './frame';
import { navigation } from './navigation';
import { overview } from './overview';
import { parts } from './parts';
import { shared } from './shared';
import { targets } from './targets';
import { unit } from './unit';
import { units } from './units';
import { views } from './views';

export const en = {
  ...shared,
  access,
  admin,
  channels,
  charts,
  data,
  frame,
  navigation,
  overview,
  parts,
  targets,
  unit,
  units,
  views,
} as const;
