import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { cli, dataFolder } from '../support/product';

const UNITS = 'code,name,parent_code,level\nC,Công ty,,COMPANY\nU,Điện lực U,C,UNIT\n';
const CHANNELS = 'code,name,group\nBANKING,Ngân hàng,BANK\n';
const HEADER = 'record_id,customer_code,unit_code,paid_at,amount_vnd,channel_code\n';

/** The JSON object on the last line. */
function answer(stdout: string): Record<string, unknown> {
  return JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as Record<string, unknown>;
}

describe('the command line, with no server running', () => {
  const folder = dataFolder();
  const path = (name: string): string => join(folder.path, name);
  const run = (...args: string[]): ReturnType<typeof cli> => cli(folder.path, args);

  beforeAll(async () => {
    writeFileSync(path('units.csv'), UNITS);
    writeFileSync(path('channels.csv'), CHANNELS);
    await run('import', 'units', path('units.csv'));
    await run('import', 'channels', path('channels.csv'));
  }, 60_000);
  afterAll(() => {
    folder.remove();
  });

  it('loads several files, lists the rejected rows, and says so by its exit status', async () => {
    writeFileSync(path('good.csv'), `${HEADER}A1,K1,U,2023-01-05,1000,BANKING\n`);
    writeFileSync(
      path('mixed.csv.gz'),
      gzipSync(`${HEADER}A2,K2,U,05/01/2023,2000,BANKING\nA3,K3,U,2023-02-30,1,BANKING\n`),
    );
    const { code, stdout } = await run(
      'import',
      'payments',
      path('good.csv'),
      path('mixed.csv.gz'),
      '--json',
    );
    expect(code).toBe(2);
    const told = answer(stdout);
    expect(told).toMatchObject({ kind: 'payments', rows: 3, accepted: 2, rejected: 1, months: ['2023-01'] });
    const rejected = readFileSync(String(told['rejectedFile']), 'utf8');
    expect(rejected).toMatch(
      /^\uFEFFline,record_id,column,code,message,value\r?\n3,A3,paid_at,BAD_DATE,.*,2023-02-30/,
    );
  }, 60_000);

  it('closes a month after its checklist, keeps imports out, and opens it again for a reason', async () => {
    writeFileSync(path('november.csv'), `${HEADER}N1,K1,U,2022-11-05,1000,BANKING\n`);
    await run('import', 'payments', path('november.csv'));
    const refused = await run('close', '2022-11');
    expect(refused).toMatchObject({ code: 1 });
    expect(refused.stdout).toContain('ok  1/1 units have data');
    expect(refused.stdout).toContain('!   0/1 units have a target for 2022; without: Điện lực U');
    expect(refused.stderr).toContain('November 2022 cannot be closed.');
    const closed = await run('close', '2022-11', '--note', 'complete', '--acknowledge');
    expect(closed).toMatchObject({ code: 0, stderr: '' });
    expect(closed.stdout).toContain('2022-11 is closed');

    writeFileSync(path('late.csv'), `${HEADER}N2,K2,U,2022-11-06,1000,BANKING\n`);
    expect(await run('import', 'payments', path('late.csv'))).toMatchObject({ code: 2 });
    expect(await run('reopen', '2022-11', '--reason', 'no')).toMatchObject({ code: 1 });
    expect(await run('reopen', '2022-11', '--reason', 'a late file')).toMatchObject({ code: 0 });
    expect(await run('import', 'payments', path('late.csv'))).toMatchObject({ code: 0 });
  }, 60_000);

  it('lists what a dry run would reject, and changes nothing', async () => {
    writeFileSync(
      path('try.csv'),
      `${HEADER}D1,K1,U,2023-03-05,1000,BANKING\nD2,K2,NOPE,2023-03-05,1,BANKING\n`,
    );
    const { code, stdout } = await run('import', 'payments', path('try.csv'), '--dry-run', '--json');
    expect(code).toBe(2);
    const told = answer(stdout);
    expect(told).toMatchObject({ importId: null, rows: 2, accepted: 1, rejected: 1 });
    expect(readFileSync(String(told['rejectedFile']), 'utf8')).toContain('3,D2,unit_code,UNKNOWN_UNIT');
    const after = await run('status');
    expect(after.stdout).not.toContain('try.csv');
  }, 60_000);

  it('takes the file that is there when another is not', async () => {
    const { code, stdout, stderr } = await run(
      'import',
      'payments',
      path('missing.csv'),
      path('good.csv'),
      '--json',
    );
    expect(code).toBe(2);
    expect(stderr).toContain('missing.csv: there is no such file');
    expect(answer(stdout)).toMatchObject({ rows: 1, unchanged: 1 });
  }, 60_000);

  it.each([
    ['a file that is not there', 'payments', 'nowhere.csv', 'there is no such file'],
    ['a folder', 'payments', 'folder', 'this is a folder'],
    ['an unknown kind', 'invoices', 'good.csv', 'There is no kind "invoices"'],
    ['a file of another kind', 'payments', 'units.csv', 'The header lacks'],
  ])(
    'refuses %s in words, without a stack, and changes nothing',
    async (_, kind, name, words) => {
      mkdirSync(path('folder'), { recursive: true });
      const { code, stdout, stderr } = await run('import', kind, path(name), '--json');
      expect(code).toBe(1);
      expect(stderr).toContain(words);
      expect(stderr).not.toMatch(/\n\s+at /);
      expect(answer(stdout)).toMatchObject({ rows: 0, accepted: 0, rejectedFile: null });
    },
    60_000,
  );

  it('writes the report of a month, and says where there is none', async () => {
    const written = await run('report', '2023-01', '--format', 'csv', '--out', path('report.csv'));
    expect(written.code).toBe(0);
    expect(readFileSync(path('report.csv'), 'utf8')).toContain('100,00%');
    const none = await run('report', '2020-01', '--format', 'csv', '--out', path('none.csv'));
    expect(none.code).toBe(1);
    expect(none.stderr).toContain('Data reach from 2022-11 to 2023-01');
  }, 60_000);

  it('computes every rollup again without changing a figure', async () => {
    const report = readFileSync(path('report.csv'), 'utf8');
    expect((await run('rebuild')).code).toBe(0);
    await run('report', '2023-01', '--format', 'csv', '--out', path('again.csv'));
    expect(readFileSync(path('again.csv'), 'utf8')).toBe(report);
  }, 60_000);
});
