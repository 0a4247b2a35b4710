import { afterAll, describe, expect, it } from '@jest/globals';
import { sampleDocument } from '../testing/document.js';
import type { ReportDocument } from './document.js';
import { REPORT_FORMATS, renderReport } from './render.js';
import { RenderThread } from './render-thread.js';

/** What runs in the product: the built files. */
const SCRIPT = new URL('../../dist/document/render-worker.js', import.meta.url);

const document = sampleDocument({ units: 8, providers: 4 });
const thread = new RenderThread(SCRIPT);

afterAll(() => thread.end());

describe('rendering in a thread of its own', () => {
  it.each(REPORT_FORMATS)('gives the bytes that are given here: %s', async (format) => {
    const bytes = await thread.render({ document, format });
    expect(bytes.equals(await renderReport(document, format))).toBe(true);
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
