import { createHash } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { ClosingNews } from '@cashlight/api-closing';
import { Freezer } from '@cashlight/api-reports';
import { createTestDatabase } from '@cashlight/api-testing';
import type { LightMyRequestResponse as Response } from 'fastify';
import { loadReference, PAYMENTS } from './testing/reference.js';
import { TestApp } from './testing/test-app.js';

/** A PDF takes its time where the sources run as they are. */
jest.setTimeout(60_000);

const FORMATS = ['csv', 'xlsx', 'pdf', 'docx'];

/** A kept file in the list, as far as specs look at it. */
interface Kept {
  readonly id: number;
  readonly closingId: number;
  readonly format: string;
  readonly sha256: string;
  readonly bytes: number;
  readonly address: string;
}

describe('the report of a closed month', () => {
  let test: TestApp;
  let analyst: { authorization: string };
  beforeEach(async () => {
    test = await TestApp.start(await createTestDatabase());
    analyst = await test.tokenOf('ANALYST');
    await loadReference(test);
    await pay('R1,K1,A,2022-12-05,1000,AUTO,VCB', 'R2,K2,B,2022-12-06,3000,CASH,');
  });
  afterEach(() => test.stop());

  const pay = async (...rows: string[]) => {
    const payload = [PAYMENTS, ...rows, ''].join('\n');
    const answer = await test.ask({
      method: 'POST',
      url: '/api/imports/payments',
      headers: analyst,
      payload,
    });
    expect(answer.json<{ accepted: number }>().accepted).toBe(rows.length);
  };
  const change = async (mutation: string) => {
    expect((await test.graphql(`mutation { ${mutation} }`, analyst)).errors).toBeUndefined();
    await test.app.get(ClosingNews).settled();
  };
  const close = () => change('closeMonth(month: "2022-12", acknowledged: true) { id }');
  const reopen = () => change('reopenMonth(month: "2022-12", reason: "bổ sung") { id }');
  const get = (url: string, headers = {}): Promise<Response> =>
    test.ask({ url: `/api/reports/${url}`, headers: { ...analyst, ...headers } });
  const kept = async (): Promise<Kept[]> => {
    const question = '{ reportMonths { month kept { id closingId format sha256 bytes address } } }';
    const { data } = await test.graphql(question, analyst);
    return (data?.['reportMonths'] as { kept: Kept[] }[]).flatMap((month) => month.kept);
  };
  const documents = () =>
    test.database.query(
      `SELECT unit_code AS unit, array_agg(language ORDER BY language) AS languages
       FROM report_document
       GROUP BY unit_code
       ORDER BY unit_code`,
    );

  it.each(FORMATS)(
    'is the same bytes as %s whatever becomes of the data, and has its own when closed anew',
    async (format) => {
      const open = await get(`2022-12.${format}`);
      await close();
      const first = await get(`2022-12.${format}`);
      expect(first.rawPayload.equals(open.rawPayload)).toBe(false);
      await test.database.query("UPDATE unit SET name = 'Tên mới' WHERE code = 'A'");
      await test.database.query("UPDATE channel SET cashless = false WHERE code = 'AUTO'");
      expect((await get(`2022-12.${format}`)).rawPayload.equals(first.rawPayload)).toBe(true);
      const [only] = await kept();
      expect(only).toMatchObject({
        closingId: 1,
        format,
        sha256: createHash('sha256').update(first.rawPayload).digest('hex'),
        bytes: first.rawPayload.length,
      });

      await reopen();
      await pay('R3,K3,A,2022-12-07,500,WALLET,MOMO');
      const meanwhile = await get(`2022-12.${format}`);
      expect(meanwhile.rawPayload.equals(first.rawPayload)).toBe(false);
      await close();
      const second = await get(`2022-12.${format}`);
      expect(second.rawPayload.equals(first.rawPayload)).toBe(false);
      const old = await test.ask({ url: only?.address ?? '', headers: analyst });
      expect(old.rawPayload.equals(first.rawPayload)).toBe(true);
      expect((await kept()).map(({ closingId }) => closingId)).toEqual([2, 1]);
    },
  );

  it('says whether it is the one that the caller has, and how it is to be saved', async () => {
    await close();
    const { headers } = await get('2022-12.csv?unit=A&lang=en');
    expect(headers).toMatchObject({
      etag: `"${String(headers['x-content-sha256'])}"`,
      'content-type': 'text/csv; charset=utf-8',
      'cache-control': 'private, no-cache',
      'content-disposition':
        'attachment; filename="cashlight-2022-12-A-en.csv"; ' +
        "filename*=UTF-8''Report%20on%20payment%20without%20cash%2012-2022%20%28A%29.csv",
    });
    const again = await get('2022-12.csv?unit=A&lang=en', { 'if-none-match': headers.etag });
    expect([again.statusCode, again.payload]).toEqual([304, '']);
    const shown = await get('2022-12.csv?inline=1');
    expect(shown.headers['content-disposition']).toMatch(/^inline; filename="cashlight-2022-12-vi\.csv"/);
    // The page frames what it has fetched, never the address.
    expect(shown.headers['content-security-policy']).toContain("frame-ancestors 'none'");
    expect((await kept())[0]?.format).toBe('csv');
  });

  it('is kept once, however many ask for it at the same time', async () => {
    await close();
    const answers = await Promise.all(Array.from({ length: 8 }, () => get('2022-12.xlsx')));
    expect(new Set(answers.map(({ headers }) => headers['x-content-sha256'])).size).toBe(1);
    expect(await kept()).toHaveLength(1);
  });

  it('is kept for the whole and each unit with the closing, in both languages', async () => {
    await close();
    expect(await documents()).toEqual(['', 'A', 'B'].map((unit) => ({ unit, languages: ['en', 'vi'] })));
  });

  it('is kept at the next start, where a crash or an older version has left it out', async () => {
    await test.database.query(
      "INSERT INTO month_closing (month, closed_by, closed_at) VALUES ('2022-12-01', 'older', '2023-01-04T02:00:00Z')",
    );
    expect(await documents()).toEqual([]);
    await test.app.get(Freezer).freezeAll();
    expect(await documents()).toHaveLength(3);
    expect((await get('2022-12.csv')).payload).toContain('04/01/2023');
    const { data } = await test.graphql('{ reportMonths { month closed closedOn closedBy } }', analyst);
    expect(data?.['reportMonths']).toEqual([
      { month: '2022-12', closed: true, closedOn: '2023-01-04', closedBy: 'older' },
    ]);
  });

  it('cannot be changed or taken away, not even in the database', async () => {
    await close();
    await get('2022-12.csv');
    for (const statement of [
      "UPDATE report_file SET bytes = 'x', sha256 = sha256('x')",
      'DELETE FROM report_file',
      "UPDATE report_document SET document = '{}'",
      'DELETE FROM report_document',
    ])
      await expect(test.database.query(statement)).rejects.toThrow('never changed and never removed');
  });

  it.each([
    ['2022-12.doc', 404],
    ['2022-13.pdf', 400],
    ['2022-12.pdf?lang=fr', 400],
    ['2022-12.pdf?inline=yes', 400],
    ['2022-12.pdf?months=3', 400],
    ['2022-12.pdf?unit=NONE', 400],
    ['2030-12.pdf', 404],
    ['kept/1', 404],
    ['kept/x', 400],
    ['kept/99999999999', 400],
  ])('%s is answered with %i', async (address, status) => {
    const answer = await get(address);
    expect([answer.statusCode, typeof answer.json<{ message: string }>().message]).toEqual([
      status,
      'string',
    ]);
  });
});
