import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { ClosingNews } from '@cashlight/api-closing';
import { Freezer, ReportArchive } from '@cashlight/api-reports';
import { createTestDatabase } from '@cashlight/api-testing';
import { monthOf } from '@cashlight/domain';
import type { LightMyRequestResponse as Response } from 'fastify';
import { program } from './cli/program.js';
import { openMailbox } from './testing/mailbox.js';
import { loadReference, PAYMENTS } from './testing/reference.js';
import { serve } from './testing/serve.js';
import { TestApp } from './testing/test-app.js';
import { unpacked } from './testing/unpacked.js';

/** A PDF takes its time where the sources run as they are. */
jest.setTimeout(60_000);

const FORMATS = ['csv', 'xlsx', 'pdf', 'docx'];

/** What names a place on the machine that makes a report. */
const PLACES = [
  '/home/',
  '/root/',
  '/Users/',
  '/tmp/',
  '/usr/',
  'node_modules',
  'file://',
  `${process.cwd()}/`,
];

/** A kept file in the list, as far as specs look at it. */
interface Kept {
  readonly id: number;
  readonly closingId: number;
  readonly format: string;
  readonly sha256: string;
  readonly bytes: number;
  readonly address: string;
}

/** A kept document in the list. */
interface KeptDocument {
  readonly closingId: number;
  readonly language: string;
  readonly address: string;
}

/** An app with payments of December 2022, and short ways to ask for reports. */
class Desk {
  private constructor(
    readonly test: TestApp,
    /** of the database */
    readonly url: string,
    readonly analyst: { authorization: string },
  ) {}

  static async open(): Promise<Desk> {
    const own = await createTestDatabase();
    const test = await TestApp.start(own);
    const desk = new Desk(test, own.url, await test.tokenOf('ANALYST'));
    await loadReference(test);
    await desk.pay('R1,K1,A,2022-12-05,1000,AUTO,VCB', 'R2,K2,B,2022-12-06,3000,CASH,');
    return desk;
  }

  async pay(...rows: string[]): Promise<void> {
    const answer = await this.test.ask({
      method: 'POST',
      url: '/api/imports/payments',
      headers: this.analyst,
      payload: [PAYMENTS, ...rows, ''].join('\n'),
    });
    expect(answer.json<{ accepted: number }>().accepted).toBe(rows.length);
  }

  close(): Promise<void> {
    return this.change('closeMonth(month: "2022-12", acknowledged: true) { id }');
  }

  reopen(): Promise<void> {
    return this.change('reopenMonth(month: "2022-12", reason: "bổ sung") { id }');
  }

  /** What is at an address below that of the reports. */
  get(url: string, headers = {}): Promise<Response> {
    return this.test.ask({ url: `/api/reports/${url}`, headers: { ...this.analyst, ...headers } });
  }

  async months(fields: string): Promise<unknown> {
    return (await this.test.graphql(`{ reportMonths { ${fields} } }`, this.analyst)).data?.['reportMonths'];
  }

  /** The kept files, newest first. */
  async kept(): Promise<Kept[]> {
    const months = await this.months('month kept { id closingId format sha256 bytes address }');
    return (months as { kept: Kept[] }[]).flatMap((month) => month.kept);
  }

  /** The kept documents of the whole, newest first. */
  async keptDocuments(): Promise<KeptDocument[]> {
    const months = await this.months('keptDocuments { closingId language address }');
    return (months as { keptDocuments: KeptDocument[] }[]).flatMap((month) => month.keptDocuments);
  }

  documents(): Promise<unknown[]> {
    return this.test.database.query(
      `SELECT unit_code AS unit, array_agg(language ORDER BY language) AS languages
       FROM report_document
       GROUP BY unit_code
       ORDER BY unit_code`,
    );
  }

  private async change(mutation: string): Promise<void> {
    expect((await this.test.graphql(`mutation { ${mutation} }`, this.analyst)).errors).toBeUndefined();
    await this.test.app.get(ClosingNews).settled();
  }
}

describe('a month that is closed, opened and closed again', () => {
  let desk: Desk;
  beforeEach(async () => {
    desk = await Desk.open();
  });
  afterEach(() => desk.test.stop());

  const all = async (): Promise<Map<string, Buffer>> => {
    const files = new Map<string, Buffer>();
    for (const format of FORMATS) files.set(format, (await desk.get(`2022-12.${format}`)).rawPayload);
    return files;
  };
  const differing = (some: Map<string, Buffer>, others: Map<string, Buffer>): string[] =>
    FORMATS.filter((format) => !some.get(format)?.equals(others.get(format) ?? Buffer.of()));

  it('has the same bytes whatever becomes of the data, and its own when closed anew', async () => {
    const open = await all();
    await desk.close();
    const first = await all();
    expect(differing(first, open)).toEqual(FORMATS);
    await desk.test.database.query("UPDATE unit SET name = 'Tên mới' WHERE code = 'A'");
    await desk.test.database.query("UPDATE channel SET cashless = false WHERE code = 'AUTO'");
    expect(differing(await all(), first)).toEqual([]);
    const keptFirst = await desk.kept();
    expect(
      keptFirst.map(({ closingId, format, sha256, bytes }) => ({ closingId, format, sha256, bytes })),
    ).toEqual(FORMATS.toReversed().map((format) => ({ closingId: 1, format, ...told(first.get(format)) })));

    await desk.reopen();
    await desk.pay('R3,K3,A,2022-12-07,500,WALLET,MOMO');
    expect(differing(await all(), first)).toEqual(FORMATS);
    await desk.close();
    expect(differing(await all(), first)).toEqual(FORMATS);
    for (const { address, format } of keptFirst) {
      const old = await desk.get(address.replace('/api/reports/', ''));
      expect([format, first.get(format)?.equals(old.rawPayload)]).toEqual([format, true]);
    }
    expect((await desk.kept()).map(({ closingId }) => closingId)).toEqual([2, 2, 2, 2, 1, 1, 1, 1]);
  });

  it('gives each file of an earlier closing, also one that nobody had asked for before it was opened', async () => {
    await desk.close();
    const archive = desk.test.app.get(ReportArchive);
    const report = await archive.report({ month: monthOf(2022, 12), unitCode: null, language: 'en' });
    const asItWouldBe = await archive.file({ ...report, kept: null }, 'pdf');
    await desk.reopen();
    await desk.pay('R3,K3,A,2022-12-07,500,WALLET,MOMO');
    await desk.close();
    expect(await desk.kept()).toEqual([]);
    const documents = await desk.keptDocuments();
    expect(documents.map(({ closingId, language }) => `${closingId} ${language}`)).toEqual([
      ...['2 en', '2 vi', '1 en', '1 vi'],
    ]);
    const address = `${documents[2]?.address.replace('/api/reports/', '') ?? ''}.pdf`;
    const late = await desk.get(address);
    expect(late.headers).toMatchObject({
      'x-content-sha256': asItWouldBe.sha256,
      'content-disposition': expect.stringContaining('filename="cashlight-2022-12-en.pdf"'),
    });
    expect(late.rawPayload.equals(asItWouldBe.bytes)).toBe(true);
    expect(await desk.kept()).toEqual([
      expect.objectContaining({ closingId: 1, format: 'pdf', sha256: asItWouldBe.sha256 }),
    ]);
    expect((await desk.get(address)).rawPayload.equals(asItWouldBe.bytes)).toBe(true);
  });

  it('is made once for all who ask at the same time while it is open, and anew for whoever asks later', async () => {
    const archive = desk.test.app.get(ReportArchive);
    const asked = (['vi', 'vi', 'en'] as const).map((language) =>
      archive.report({ month: monthOf(2022, 12), unitCode: null, language }),
    );
    const [report, same, other] = await Promise.all(asked);
    if (!report || !same || !other) throw new Error('A report is missing.');
    const files = await Promise.all([report, same, other].map((each) => archive.file(each, 'csv')));
    expect(files[1]).toBe(files[0]);
    expect(files[2]?.sha256).not.toBe(files[0]?.sha256);
    const later = await archive.file(same, 'csv');
    expect(later).not.toBe(files[0]);
    expect(later).toEqual(files[0]);
  });

  it('is mailed, as it is kept, by a server that was started with a mail server', async () => {
    const mail = await openMailbox();
    const server = await serve({
      DATABASE_URL: desk.url,
      DATA_DIR: desk.test.dataDir,
      SMTP_URL: mail.url,
      MAIL_FROM: 'reports@pclaichau.example',
    });
    try {
      const answer = await fetch(`${server.url}/graphql`, {
        method: 'POST',
        headers: { ...desk.analyst, 'content-type': 'application/json' },
        body: JSON.stringify({ query: SCHEDULE_AND_CLOSE }),
      });
      expect(await answer.json()).not.toHaveProperty('errors');
      const letter = (await mail.letter).replaceAll('\r\n', '');
      expect(await server.stop()).toBe(0);
      const kept = await desk.kept();
      expect(kept.map(({ format }) => format).sort()).toEqual(FORMATS.toSorted());
      for (const { format, address } of kept) {
        const { rawPayload } = await desk.get(address.replace('/api/reports/', ''));
        expect([format, letter.includes(rawPayload.toString('base64'))]).toEqual([format, true]);
      }
    } finally {
      await server.stop();
      await mail.close();
    }
  });

  it('is kept at the next start, where a crash or an older version has left it out', async () => {
    await desk.test.database.query(
      "INSERT INTO month_closing (month, closed_by, closed_at) VALUES ('2022-12-01', 'older', '2023-01-04T02:00:00Z')",
    );
    expect(await desk.documents()).toEqual([]);
    await desk.test.app.get(Freezer).freezeAll();
    expect(await desk.documents()).toHaveLength(3);
    expect((await desk.get('2022-12.csv')).payload).toContain('04/01/2023');
    expect(await desk.months('month closed closedOn closedBy')).toEqual([
      { month: '2022-12', closed: true, closedOn: '2023-01-04', closedBy: 'older' },
    ]);
  });
});

describe('the report of a closed month', () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await Desk.open();
    await desk.close();
  });
  afterEach(() => {
    jest.restoreAllMocks();
  });
  afterAll(() => desk.test.stop());

  it('says whether it is the one that the caller has, and how it is to be saved', async () => {
    const { headers } = await desk.get('2022-12.csv?unit=A&lang=en');
    expect(headers).toMatchObject({
      etag: `"${String(headers['x-content-sha256'])}"`,
      'content-type': 'text/csv; charset=utf-8',
      'cache-control': 'private, no-cache',
      'content-disposition':
        'attachment; filename="cashlight-2022-12-A-en.csv"; ' +
        "filename*=UTF-8''Report%20on%20payment%20without%20cash%2012-2022%20%28A%29.csv",
    });
    const again = await desk.get('2022-12.csv?unit=A&lang=en', { 'if-none-match': headers.etag });
    expect([again.statusCode, again.payload]).toEqual([304, '']);
    const shown = await desk.get('2022-12.csv?inline=1');
    expect(shown.headers['content-disposition']).toMatch(/^inline; filename="cashlight-2022-12-vi\.csv"/);
    // The page frames what it has fetched, never the address.
    expect(shown.headers['content-security-policy']).toContain("frame-ancestors 'none'");
    expect((await desk.kept()).map(({ format }) => format)).toContain('csv');
  });

  it('is kept once, however many ask for it at the same time', async () => {
    const answers = await Promise.all(Array.from({ length: 8 }, () => desk.get('2022-12.xlsx')));
    expect(new Set(answers.map(({ headers }) => headers['x-content-sha256'])).size).toBe(1);
    expect((await desk.kept()).filter(({ format }) => format === 'xlsx')).toHaveLength(1);
  });

  it('is what the command line writes, and tells nothing of the machine that made it', async () => {
    jest.replaceProperty(process, 'env', { DATABASE_URL: desk.url });
    const printed = jest.spyOn(process.stdout, 'write').mockReturnValue(true);
    for (const format of FORMATS) {
      const out = join(desk.test.dataDir, `report.${format}`);
      const asked = ['report', '2022-12', '--format', format, '--out', out, '--unit', 'A'];
      expect(await program(['node', 'cashlight', ...asked])).toBe(0);
      expect(printed).toHaveBeenLastCalledWith(`${out}\n`);
      const written = readFileSync(out);
      expect((await desk.get(`2022-12.${format}?unit=A`)).rawPayload.equals(written)).toBe(true);
      expect([format, PLACES.filter((place) => unpacked(written).includes(place))]).toEqual([format, []]);
    }
  });

  it('is kept for the whole and each unit with the closing, in both languages', async () => {
    expect(await desk.documents()).toEqual(['', 'A', 'B'].map((unit) => ({ unit, languages: ['en', 'vi'] })));
  });

  it('cannot be changed or taken away, not even in the database', async () => {
    await desk.get('2022-12.csv');
    for (const statement of [
      "UPDATE report_file SET bytes = 'x', sha256 = sha256('x')",
      'DELETE FROM report_file',
      "UPDATE report_document SET document = '{}'",
      'DELETE FROM report_document',
      'TRUNCATE report_file',
      'TRUNCATE report_document CASCADE',
    ])
      await expect(desk.test.database.query(statement)).rejects.toThrow('never changed and never removed');
  });

  it.each([
    ['2022-12.doc', 404],
    ['2022-13.pdf', 400],
    ['2022-12.pdf?lang=fr', 400],
    ['2022-12.pdf?inline=yes', 400],
    ['2022-12.pdf?months=3', 400],
    ['2022-12.pdf?unit=NONE', 400],
    ['2030-12.pdf', 404],
    ['kept/999', 404],
    ['kept/x', 400],
    ['kept/99999999999', 400],
    ['documents/999.pdf', 404],
    ['documents/1.doc', 404],
    ['documents/x.pdf', 400],
    ['documents/1.pdf?lang=vi', 400],
  ])('%s is answered with %i', async (address, status) => {
    const answer = await desk.get(address);
    expect([answer.statusCode, typeof answer.json<{ message: string }>().message]).toEqual([
      status,
      'string',
    ]);
  });
});

function told(bytes: Buffer = Buffer.of()): Pick<Kept, 'sha256' | 'bytes'> {
  return { sha256: createHash('sha256').update(bytes).digest('hex'), bytes: bytes.length };
}

const SCHEDULE_AND_CLOSE = `mutation {
  saveReportSchedule(input: {
    trigger: AFTER_CLOSING, formats: ["csv", "xlsx", "pdf", "docx"], language: "vi", recipients: ["director@pclaichau.example"], active: true
  }) { id }
  closeMonth(month: "2022-12", acknowledged: true) { id }
}`;
