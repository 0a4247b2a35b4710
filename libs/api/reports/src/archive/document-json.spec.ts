import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { sampleDocument } from '../testing/document.js';
import type { ReportDocument } from '../document/document.js';
import { documentJson, readDocument } from './document-json.js';

describe('a document as JSON', () => {
  it('comes back as it was, to the last digit', () => {
    const document = sampleDocument({ units: 3, providers: 2 });
    expect(readDocument(documentJson(document))).toEqual(document);
    expect(documentJson(readDocument(documentJson(document)))).toBe(documentJson(document));
  });

  it('keeps whole numbers of any size', () => {
    const document = sampleDocument({ units: 1, providers: 1 });
    fc.assert(
      fc.property(fc.bigInt(), fc.double({ noNaN: true, noDefaultInfinity: true }), (value, fraction) => {
        const numbers = { ...document, numbers: [value, fraction === 0 ? 0 : fraction] } as ReportDocument;
        expect(readDocument(documentJson(numbers))).toEqual(numbers);
      }),
    );
  });

  it('says its version; one without is of the first', () => {
    const document = sampleDocument({ units: 1, providers: 1 });
    const { version, document: alone } = JSON.parse(documentJson(document)) as Record<string, unknown>;
    expect(version).toBe(1);
    expect(readDocument(JSON.stringify(alone))).toEqual(document);
  });

  it('is refused when a newer release wrote it, with what to do', () => {
    const newer = JSON.stringify({ version: 2, document: { parts: [] } });
    expect(() => readDocument(newer)).toThrow(
      expect.objectContaining({
        code: 'CONFLICT',
        words: {
          vi: expect.stringContaining('Hãy cài lại phiên bản mới hơn'),
          en: expect.stringContaining('Install the newer release'),
        },
      }),
    );
  });
});
