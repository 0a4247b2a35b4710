import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { World } from '../testing/world.js';

let world: World;
beforeEach(async () => {
  world = await (await World.create()).withReference();
});
afterEach(() => world.drop());

const load = async (...rows: readonly string[]) =>
  (await world.import('targets', ['unit_code,year,target_pct,month,measure', ...rows])).importId ?? 0;
const history = async () =>
  (
    await world.rows<{ line: string }>(`
      SELECT concat_ws(' ', unit_code, year, month, measure, coalesce(trim_scale(before_pct)::text, '-'),
                       coalesce(trim_scale(after_pct)::text, '-'), import_id, is_undo) AS line
      FROM target_change ORDER BY id`)
  ).map(({ line }) => line);

describe('the history of targets', () => {
  it('has every change of a file and of taking it back, and nothing that stayed', async () => {
    const one = await load('A,2022,70,,', 'A,2022,71,,', 'B,2022,60,6,amount', 'A,2022,71.0,,');
    const two = await load('A,2022,71,,', 'B,2022,61,6,amount');
    expect(await history()).toEqual([
      `B 2022 6 amount - 60 ${String(one)} f`,
      `A 2022 0 customers - 71 ${String(one)} f`,
      `B 2022 6 amount 60 61 ${String(two)} f`,
    ]);
    await world.imports.undo(two, 'spec');
    await world.imports.undo(one, 'spec');
    expect((await history()).slice(3)).toEqual([
      `B 2022 6 amount 61 60 ${String(two)} t`,
      `B 2022 6 amount 60 - ${String(one)} t`,
      `A 2022 0 customers 71 - ${String(one)} t`,
    ]);
  });

  it('of a dry run has nothing', async () => {
    await world.import('targets', ['unit_code,year,target_pct', 'A,2022,70'], { dryRun: true });
    expect(await history()).toEqual([]);
  });

  it('goes back to what was imported before there was one', async () => {
    await load('A,2022,70,,', 'B,2022,60,,');
    await world.imports.undo(await load('A,2022,99,,', 'C,2022,99,,'), 'spec');
    await load('A,2022,71,,', 'B,2022,60,,');
    const kept = (await history()).filter((line) => !line.includes('99'));
    const { dataSource } = world.test.database;
    const exists = "SELECT to_regclass('target_change') IS NOT NULL AS exists";
    while ((await world.rows<{ exists: boolean }>(exists))[0]?.exists === true)
      await dataSource.undoLastMigration();
    await dataSource.runMigrations();
    expect(await history()).toEqual(kept);
    expect(kept).toHaveLength(3);
  });
});
