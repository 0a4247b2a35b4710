import { bullets, changes, references, shares } from './bars';
import { controls } from './controls';
import { figures } from './figures';
import { funnels } from './funnels';
import { mixes, multiples, overlays, trends } from './months';
import { maps, strips } from './places';
import { states } from './states';
import { tables } from './tables';
import { tokens } from './tokens';

/** All families, in the order of the page. */
export const FAMILIES = [
  tokens,
  controls,
  states,
  figures,
  tables,
  trends,
  mixes,
  overlays,
  multiples,
  bullets,
  shares,
  references,
  changes,
  strips,
  funnels,
  maps,
];
