import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { freePlace, writeWhole } from './places.js';

describe('a place for a file', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'cashlight-places-'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  it('has the name of the file, numbered when that is taken', async () => {
    expect(await freePlace(folder, 'a.csv.gz')).toMatchObject({
      name: 'a.csv.gz',
      result: 'a.csv.gz.result.json',
      rejected: 'a.csv.gz.rejected.csv',
    });
    writeFileSync(join(folder, 'a.csv.gz.result.json'), '');
    expect(await freePlace(folder, 'a.csv.gz')).toMatchObject({ name: 'a-2.csv.gz' });
  });

  it('cuts a name that leaves no room, and keeps its extension and the names apart', async () => {
    const long = `payments-${'ệ'.repeat(80)}.csv`;
    const names: string[] = [];
    for (let time = 0; time < 2; time++) {
      const { name, rejected, result } = await freePlace(folder, long);
      for (const file of [rejected, result]) await writeWhole(folder, file, 'x');
      writeFileSync(join(folder, name), '');
      names.push(name);
    }
    expect(names).toEqual([`payments-${'ệ'.repeat(74)}.csv`, `payments-${'ệ'.repeat(74)}-2.csv`]);
  });

  it('can be taken whatever the file is called', async () => {
    const letter = fc.constantFrom('a', '.', 'é', 'ệ', '😀');
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: letter, minLength: 1, maxLength: 255 }), async (letters) => {
        const name = `p${letters}`;
        fc.pre(Buffer.byteLength(name) <= 255);
        const place = await freePlace(folder, name);
        expect(place.name).not.toContain('\uFFFD');
        await writeWhole(folder, place.rejected, 'x');
        expect(readdirSync(folder)).toContain(place.rejected);
      }),
      { numRuns: 50 },
    );
  });

  it('is filled with what only this account may read', async () => {
    await writeWhole(folder, 'a.csv.result.json', '{}');
    expect(statSync(join(folder, 'a.csv.result.json')).mode & 0o777).toBe(0o600);
  });
});
