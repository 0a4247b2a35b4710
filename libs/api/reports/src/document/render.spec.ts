import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { documentJson } from '../archive/document-json.js';
import { sampleDocument } from '../testing/document.js';
import type { ReportDocument } from './document.js';
import { REPORT_FORMATS, renderReport } from './render.js';
import { RenderThread } from './render-thread.js';

/** What runs in the product: the built files. */
const BUILT = new URL('../../dist/', import.meta.url);
const SCRIPT = new URL('document/render-worker.js', BUILT);

/** Renders a document in every format in a process of its own; tells its time zone, language and what the files are. */
const ELSEWHERE = `
  import { createHash } from 'node:crypto';
  const [, built, json] = process.argv;
  const { readDocument } = await import(built + 'archive/document-json.js');
  const { RENDERERS } = await import(built + 'document/renderers.js');
  const files = {};
  for (const [format, render] of Object.entries(RENDERERS))
    files[format] = createHash('sha256').update(await render(readDocument(json))).digest('hex');
  const { timeZone, locale } = new Intl.DateTimeFormat().resolvedOptions();
  process.stdout.write(JSON.stringify({ timeZone, locale, files }));
`;

const document = sampleDocument({ units: 8, providers: 4 });
const thread = new RenderThread(SCRIPT);
const here = new Map<string, Buffer>();

beforeAll(async () => {
  for (const format of REPORT_FORMATS) here.set(format, await renderReport(document, format));
});
afterAll(() => thread.end());

describe('rendering in a thread of its own', () => {
  it.each(REPORT_FORMATS)('gives the bytes that are given here: %s', async (format) => {
    const bytes = await thread.render({ document, format });
    expect(here.get(format)?.equals(bytes)).toBe(true);
  });

  it('gives the bytes that another process gives, in another place and language', async () => {
    const place = { TZ: 'America/St_Johns', LANG: 'ar_EG.UTF-8', LC_ALL: 'ar_EG.UTF-8' };
    const { stdout } = await promisify(execFile)(
      process.execPath,
      ['--input-type=module', '--eval', ELSEWHERE, BUILT.href, documentJson(document)],
      { env: place },
    );
    expect(JSON.parse(stdout)).toEqual({
      timeZone: 'America/St_Johns',
      locale: 'ar-EG',
      files: Object.fromEntries(Array.from(here, ([format, bytes]) => [format, sha256Of(bytes)])),
    });
  });

  it('answers each of many that are asked at once', async () => {
    const units = [1, 2, 3, 4, 5, 6];
    const all = await Promise.all(
      units.map((each) =>
        thread.render({ document: sampleDocument({ units: each, providers: 1 }), format: 'csv' }),
      ),
    );
    expect(new Set(all.map((bytes) => bytes.toString())).size).toBe(units.length);
  });

  it('says why a report failed, and goes on with the next', async () => {
    const broken = { ...document, sections: null } as unknown as ReportDocument;
    const [failed, next] = await Promise.allSettled([
      thread.render({ document: broken, format: 'pdf' }),
      thread.render({ document, format: 'csv' }),
    ]);
    expect(failed).toMatchObject({ status: 'rejected', reason: { message: expect.stringMatching(/null/) } });
    expect(next.status).toBe('fulfilled');
  });

  it('begins anew after its thread was ended', async () => {
    await thread.end();
    await expect(thread.render({ document, format: 'csv' })).resolves.toBeInstanceOf(Buffer);
  });

  it('fails without a thread that runs', async () => {
    const nowhere = new RenderThread(new URL('./nothing-here.js', import.meta.url));
    await expect(nowhere.render({ document, format: 'csv' })).rejects.toThrow('broke');
  });
});

function sha256Of(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}
