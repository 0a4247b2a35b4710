import { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ImportService, type ImportRequest, type ImportResult } from '@cashlight/api-imports';
import { createTestDatabase } from '@cashlight/api-testing';
import { loadReference, PAYMENTS } from './testing/reference.js';
import { type Answer, TestApp } from './testing/test-app.js';
import type { Header } from './testing/uploads.js';

describe('the history of imports', () => {
  let test: TestApp;
  let analyst: Header;
  let mixed: ImportResult;
  beforeAll(async () => {
    test = await TestApp.start(await createTestDatabase());
    analyst = { ...(await test.tokenOf('ANALYST')), 'accept-language': 'en' };
    await loadReference(test);
    mixed = await load('payments', [
      PAYMENTS,
      'h1,c1,A,2022-12-05,100,AUTO,VCB',
      ...['h2', 'h3', 'h4', 'h5'].map((id) => `${id},c2,NOWHERE,2022-12-05,100,AUTO,VCB`),
      'h6,c3,A,2022-12-05,ten,AUTO,VCB',
      'h7,c4,A,2022-12-05,5,CARD,VCB',
      'h8,c4,A,2022-12-05,7,CARD,VCB',
    ]);
    await load('payments', ['no,such,column', '1,2,3']);
  });
  afterAll(() => test.stop());

  const load = (
    kind: string,
    lines: readonly string[],
    options: Partial<ImportRequest> = {},
  ): Promise<ImportResult> =>
    test.app.get(ImportService).run({
      kind,
      source: Readable.from([Buffer.from(`${lines.join('\n')}\n`)]),
      fileName: `${kind}.csv`,
      onConflict: 'reject',
      atomic: false,
      dryRun: false,
      actor: 'spec',
      ...options,
    });
  const ask = (question: string, who = analyst): Promise<Answer> => test.graphql(question, who);
  const pages = async (args: string): Promise<{ ids: readonly number[]; before: number | null }> => {
    const { data } = await ask(`{ imports(${args}) { entries { id } before } }`);
    const { entries, before } = data?.['imports'] as { entries: { id: number }[]; before: number | null };
    return { ids: entries.map(({ id }) => id), before };
  };

  it('tells everything about an import', async () => {
    const answer = await ask(`{ import(id: ${String(mixed.importId)}) {
      id kind fileName state via actor startedAt finishedAt seconds sha256 bytes rows accepted unchanged replaced rejected months
      onConflict atomic profileName cancelledBy undoneBy undoneAt message(language: EN) warnings(language: EN) obstacles(language: EN)
      rejections(language: EN) { code column rows message examples { line value } }
    } }`);
    expect(answer).toEqual({
      data: {
        import: {
          id: mixed.importId,
          kind: 'payments',
          fileName: 'payments.csv',
          state: 'DONE',
          via: 'COMMAND',
          actor: 'spec',
          startedAt: expect.stringMatching(/Z$/),
          finishedAt: expect.stringMatching(/Z$/),
          seconds: expect.any(Number),
          sha256: mixed.sha256,
          bytes: expect.any(Number),
          rows: 8,
          accepted: 1,
          unchanged: 0,
          replaced: 0,
          rejected: 7,
          months: ['2022-12'],
          onConflict: 'reject',
          atomic: false,
          profileName: null,
          cancelledBy: null,
          undoneBy: null,
          undoneAt: null,
          message: null,
          warnings: [],
          obstacles: [],
          rejections: [
            {
              code: 'UNKNOWN_UNIT',
              column: 'unit_code',
              rows: 4,
              message: expect.stringMatching(/No unit has the code/),
              examples: [3, 4, 5].map((line) => ({ line, value: 'NOWHERE' })),
            },
            {
              code: 'UNKNOWN_CHANNEL',
              column: 'channel_code',
              rows: 2,
              message: expect.any(String),
              examples: [
                { line: 8, value: 'CARD' },
                { line: 9, value: 'CARD' },
              ],
            },
            {
              code: 'BAD_NUMBER',
              column: 'amount_vnd',
              rows: 1,
              message: expect.any(String),
              examples: [{ line: 7, value: 'ten' }],
            },
          ],
        },
      },
    });
  });

  it('tells why a file was refused, in either language', async () => {
    const { data } = await ask(
      '{ imports(state: REFUSED) { entries { state message en: message(language: EN) rejections { code } } } }',
    );
    expect(data).toEqual({
      imports: {
        entries: [
          {
            state: 'REFUSED',
            message: expect.stringMatching(/cột/),
            en: expect.stringMatching(/column/),
            rejections: [],
          },
        ],
      },
    });
  });

  it('is read page by page, newest first, and by kind', async () => {
    const all = (await pages('first: 100')).ids;
    expect(all).toEqual([...all].sort((one, other) => other - one));
    const first = await pages('first: 2');
    const second = await pages(`first: 2, before: ${String(first.before)}`);
    const last = await pages(`first: 2, before: ${String(second.before)}`);
    expect([...first.ids, ...second.ids, ...last.ids]).toEqual(all);
    expect([first.before, last.before]).toEqual([first.ids[1], null]);
    expect((await pages('kind: "units"')).ids).toHaveLength(1);
  });

  it.each([
    ['an import that is not there', '{ import(id: 99999) { id } }', 'NOT_FOUND'],
    ['a page without an entry', '{ imports(first: 0) { before } }', 'BAD_USER_INPUT'],
    ['a page without end', '{ imports(first: 101) { before } }', 'BAD_USER_INPUT'],
    ['to cancel what is over', 'mutation { cancelImport(id: 1) }', 'CONFLICT'],
    ['to undo what is not there', 'mutation { undoImport(id: 99999) { id } }', 'NOT_FOUND'],
  ])('refuses %s', async (_, question, code) => {
    expect((await ask(question)).errors?.[0]?.extensions).toEqual({ code });
  });

  it('takes an import back, and keeps who did', async () => {
    const { importId } = await load('payments', [PAYMENTS, 'u1,c1,B,2022-11-05,100,AUTO,VCB']);
    const undone = await ask(
      `mutation { undoImport(id: ${String(importId)}) { state undoneBy undoneAt obstacles(language: EN) } }`,
    );
    expect(undone).toEqual({
      data: {
        undoImport: {
          state: 'UNDONE',
          undoneBy: expect.stringMatching(/^token: a ANALYST #\d+$/),
          undoneAt: expect.stringMatching(/Z$/),
          obstacles: [expect.any(String)],
        },
      },
    });
    expect(await test.database.query("SELECT FROM payment WHERE record_id = 'u1'")).toEqual([]);
    expect(
      await test.database.query("SELECT actor, detail FROM audit_event WHERE action = 'import.undone'"),
    ).toEqual([
      {
        actor: expect.stringMatching(/^token: a ANALYST #\d+$/),
        detail: { importId, rows: 1, months: ['2022-11'] },
      },
    ]);
  });

  it('is for those who import', async () => {
    const leader = await test.tokenOf('LEADER');
    for (const question of [
      '{ imports { before } }',
      '{ import(id: 1) { id } }',
      'mutation { cancelImport(id: 1) }',
      'mutation { undoImport(id: 1) { id } }',
    ])
      expect((await ask(question, leader)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });
});
