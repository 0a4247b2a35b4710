import { PassThrough } from 'node:stream';
import { Problem } from '@cashlight/api-platform';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { PAYMENTS, World } from '../testing/world.js';

let world: World;
beforeEach(async () => {
  world = await (await World.create()).withReference();
});
afterEach(() => world.drop());

const SUMMARIES = 'month,unit_code,channel_code,provider_code,customers,payments,amount_vnd';

async function load(kind: string, lines: readonly string[], onConflict: 'reject' | 'replace' = 'reject') {
  const { importId } = await world.import(kind, lines, { onConflict });
  if (importId === null) throw new Error('The import has no number.');
  return importId;
}

const refusal = (importId: number) =>
  world.imports.undo(importId, 'lan').then(
    () => 'undone',
    (error: unknown) => (error instanceof Problem ? `${error.code}: ${error.words.en}` : String(error)),
  );

const units = async () =>
  (await world.rows<{ code: string }>('SELECT code FROM unit ORDER BY code')).map(({ code }) => code);

describe('undoing an import', () => {
  it('takes its payments away and leaves those of others, with a trace of who did it', async () => {
    const kept = await load('payments', [PAYMENTS, 'r1,c1,A,2022-12-01,100,AUTO,VCB']);
    const before = await world.rollup();
    const taken = await load('payments', [
      PAYMENTS,
      'r2,c1,A,2022-12-02,900,CASH,',
      'r3,c3,B,2023-01-02,7,CASH,',
    ]);
    const record = await world.imports.undo(taken, 'lan');
    expect(record).toMatchObject({ importId: taken, state: 'UNDONE', undoneBy: 'lan', accepted: 2 });
    expect(record.undoneAt).not.toBeNull();
    expect(await world.rollup()).toEqual(before);
    expect((await world.imports.find(kept))?.state).toBe('DONE');
  });

  it('brings back what was replaced, so that the import that had brought it can be undone in turn', async () => {
    const first = await load('payments', [PAYMENTS, 'r1,c1,A,2022-12-01,100,AUTO,VCB']);
    const before = await world.rollup();
    const second = await load('payments', [PAYMENTS, 'r1,c1,B,2023-01-05,90,CASH,'], 'replace');
    expect(await refusal(first)).toBe(
      `CONFLICT: Import ${String(first)} cannot be undone. The later import ${String(second)} (payments.csv) corrected 1 of its rows. Undo that one first.`,
    );
    expect(await refusal(second)).toBe('undone');
    expect(await world.rollup()).toEqual(before);
    expect(await refusal(first)).toBe('undone');
    expect(await world.rollup()).toEqual([]);
  });

  it('is refused while a later import relies on rows that it repeated', async () => {
    const file = [PAYMENTS, 'r1,c1,A,2022-12-01,100,AUTO,VCB'];
    const first = await load('payments', file);
    const again = await load('payments', file);
    expect(await refusal(first)).toContain(
      'repeated 1 of its rows, which were therefore not stored again. Undo that one first.',
    );
    expect(await refusal(again)).toBe('undone');
    expect(await refusal(first)).toBe('undone');
  });

  it('is refused where summaries have taken the place, and in a closed month', async () => {
    await load('payments', [PAYMENTS, 'r1,c1,A,2022-12-01,100,AUTO,VCB']);
    const moved = await load('payments', [PAYMENTS, 'r1,c1,B,2022-12-01,100,AUTO,VCB'], 'replace');
    await load('summaries', [SUMMARIES, '2022-12,A,CASH,,5,5,500']);
    expect(await refusal(moved)).toContain('The unit A has summaries for 2022-12 by now');
    const other = await load('payments', [PAYMENTS, 'r9,c1,X1,2022-11-01,1,CASH,']);
    await world.rows("INSERT INTO month_closing (month, closed_by) VALUES ('2022-11-01', 'spec')");
    expect(await refusal(other)).toContain('The month 2022-11 is closed. Have it reopened first.');
    expect(await world.imports.obstacles(other)).toHaveLength(1);
  });

  it('of an import that did not land, was undone already or never was says so', async () => {
    const failed = (await world.import('payments', 'not,a,payment\n1,2,3\n')).importId ?? 0;
    expect(await refusal(failed)).toContain('Nothing of this import landed');
    const done = await load('payments', [PAYMENTS, 'r1,c1,A,2022-12-01,100,AUTO,VCB']);
    await world.imports.undo(done, 'lan');
    expect(await refusal(done)).toContain('undone already');
    expect(await refusal(9_999)).toBe('NOT_FOUND: There is no import number 9999.');
  });

  it('of a month that is all its own empties it, and the same file then loads again', async () => {
    const file = [PAYMENTS, 'r1,c1,A,2022-12-01,100,AUTO,VCB', 'r2,c2,B,2022-12-01,5,CASH,'];
    const first = await load('payments', file);
    const before = await world.rollup();
    await world.imports.undo(first, 'lan');
    expect(await world.rows('SELECT record_id FROM payment')).toEqual([]);
    await load('payments', file);
    expect(await world.rollup()).toEqual(before);
  });

  it('of summaries restores what they corrected', async () => {
    await load('summaries', [SUMMARIES, '2022-12,A,CASH,,5,5,500']);
    const before = await world.rollup();
    const corrected = await load(
      'summaries',
      [SUMMARIES, '2022-12,A,CASH,,6,6,600', '2022-12,A,AUTO,VCB,1,1,1'],
      'replace',
    );
    await world.imports.undo(corrected, 'lan');
    expect(await world.rollup()).toEqual(before);
  });

  it('keeps reference data that a correction would need to be undone', async () => {
    const made = await load('channels', ['code,name,group', 'NEW,Kênh mới,BANK']);
    await load('payments', [PAYMENTS, 'r1,c1,A,2022-12-01,100,NEW,VCB']);
    const before = await world.rollup();
    const corrected = await load('payments', [PAYMENTS, 'r1,c1,A,2022-12-01,100,CASH,'], 'replace');
    expect(await refusal(made)).toContain('NEW cannot be removed');
    expect(await refusal(corrected)).toBe('undone');
    expect(await world.rollup()).toEqual(before);
  });

  it('of reference data goes by which import landed last, not by which began last', async () => {
    const slow = new PassThrough();
    const opened = new Promise<number>((resolve) => {
      running = world.import('units', slow, { onOpened: resolve });
    });
    const began = await opened;
    const landedFirst = await load('units', ['code,name,parent_code,level', 'A,Tên một,C,UNIT']);
    slow.end('code,name,parent_code,level\nA,Tên hai,C,UNIT\n');
    await running;
    expect(landedFirst).toBeGreaterThan(began);
    expect(await refusal(landedFirst)).toContain(`The later import ${String(began)}`);
    expect(await refusal(began)).toBe('undone');
    expect(await world.rows("SELECT name FROM unit WHERE code = 'A'")).toEqual([{ name: 'Tên một' }]);
  });
  let running: ReturnType<World['import']> | undefined;

  it('again and again of the same file makes no further tables', async () => {
    const file = [PAYMENTS, 'r1,c1,A,2022-12-01,100,AUTO,VCB'];
    for (let round = 0; round < 3; round++) await world.imports.undo(await load('payments', file), 'lan');
    expect(
      await world.rows(
        "SELECT inhrelid::regclass::text AS name FROM pg_inherits WHERE inhparent = 'payment'::regclass",
      ),
    ).toEqual([{ name: 'payment_2022_12' }]);
  });

  it('of reference data removes what it made and renames back what it renamed, unless something refers to it', async () => {
    const before = await units();
    const changed = await load('units', [
      'code,name,parent_code,level',
      'A,Tên khác,C,UNIT',
      'D,Đơn vị D,C,UNIT',
    ]);
    const paid = await load('payments', [PAYMENTS, 'r1,c1,D,2022-12-01,100,AUTO,VCB']);
    expect(await refusal(changed)).toContain('D cannot be removed: other data refers to it');
    expect((await world.imports.obstacles(changed)).map(({ en }) => en)).toEqual([
      expect.stringContaining('D cannot be removed'),
    ]);
    await world.imports.undo(paid, 'lan');
    expect(await refusal(changed)).toBe('undone');
    expect(await units()).toEqual(before);
    expect(await world.rows("SELECT name FROM unit WHERE code = 'A'")).toEqual([{ name: 'Đơn vị A' }]);
  });
});
