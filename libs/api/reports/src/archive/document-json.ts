import { Problem } from '@cashlight/api-platform';
import type { ReportDocument } from '../document/document.js';

/** How documents are written now. A change that this code could not read any more gets the next number, and `readDocument` a way to read both. */
const VERSION = 1;

/** JSON has no whole numbers of any size: one stands as `{"#": "12"}`, and no part of a document has a property of that name. */
const WHOLE = '#';

/** The document as JSON, nothing rounded, with the version of its form. */
export function documentJson(document: ReportDocument): string {
  return JSON.stringify({ version: VERSION, document }, (_, value: unknown) =>
    typeof value === 'bigint' ? { [WHOLE]: String(value) } : value,
  );
}

/**
 * The document that `documentJson` wrote. One without a version is of the first: it stood alone then.
 * @throws Problem CONFLICT for one that a newer release wrote
 */
export function readDocument(json: string): ReportDocument {
  const kept = JSON.parse(json, (_, value: unknown) => (isWhole(value) ? BigInt(value[WHOLE]) : value)) as
    Kept | ReportDocument;
  if (!('version' in kept)) return kept;
  if (kept.version === VERSION) return kept.document;
  throw ofNewerRelease(kept.version);
}

interface Kept {
  readonly version: number;
  readonly document: ReportDocument;
}

function isWhole(value: unknown): value is Record<typeof WHOLE, string> {
  return typeof value === 'object' && value !== null && WHOLE in value;
}

const ofNewerRelease = (version: number) =>
  new Problem('CONFLICT', {
    vi: `Báo cáo lưu này do một phiên bản Cashlight mới hơn ghi (dạng ${String(version)}; phiên bản đang chạy chỉ đọc được dạng ${String(VERSION)}). Hãy cài lại phiên bản mới hơn đó rồi mở lại báo cáo.`,
    en: `This kept report was written by a newer release of Cashlight (form ${String(version)}; the release that runs reads form ${String(VERSION)}). Install the newer release, then open the report again.`,
  });
