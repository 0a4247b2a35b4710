import { admin } from './admin';
import { channels } from './channels';
import { core } from './core';
import { data } from './data';
import { navigation } from './navigation';
import { reports } from './reports';
import { targets } from './targets';
import { unit } from './unit';
import { units } from './units';
import { views } from './views';

/** Every word of the language. */
export const vi = {
  ...core,
  admin,
  channels,
  data,
  navigation,
  reports,
  targets,
  unit,
  units,
  views,
} as const;
