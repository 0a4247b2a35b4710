import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { IMPORT_KINDS } from '../kinds/registry.js';
import { World } from '../testing/world.js';
import { columnGuide } from './column-guide.js';
import { templateCsv, templateXlsx } from './template.js';

const SAMPLE = new URL('../../../sample/data/lai-chau/', import.meta.url);
const LOADED = ['units', 'channels', 'providers', 'targets', 'unit-names', 'events', 'fees'];

describe('the template of', () => {
  let world: World;
  beforeAll(async () => {
    world = await World.create();
    for (const kind of LOADED) await world.import(kind, readFileSync(new URL(`${kind}.csv`, SAMPLE)));
  });
  afterAll(() => world.drop());

  it.each(IMPORT_KINDS)('%s is taken as it is, in every form and language', async (kind) => {
    const files = [
      templateCsv(kind, 'vi'),
      templateCsv(kind, 'en'),
      await templateXlsx(kind, 'vi'),
      await templateXlsx(kind, 'en'),
    ];
    for (const [index, file] of files.entries()) {
      const result = await world.import(kind, file);
      expect(result).toMatchObject({ state: 'DONE', rejected: 0, replaced: 0, warnings: [] });
      expect(result.rows).toBeGreaterThan(0);
      // The same rows again are the same, whichever form they come in.
      if (index > 0) expect(result.unchanged).toBe(result.rows);
    }
  });

  it.each(LOADED)('%s changes nothing of the sample', async (kind) => {
    const result = await world.import(kind, templateCsv(kind, 'en'));
    expect(result).toMatchObject({ unchanged: result.rows });
  });

  it('no kind is not there', () => {
    expect(() => templateCsv('nonsense', 'vi')).toThrow(/nonsense/);
    expect(() => columnGuide('units', 'nonsense')).toThrow();
  });
});
