import type { ReportDocument } from '../document/document.js';

/** JSON has no whole numbers of any size: one stands as `{"#": "12"}`, and no part of a document has a property of that name. */
const WHOLE = '#';

/** The document as JSON, nothing rounded. */
export function documentJson(document: ReportDocument): string {
  return JSON.stringify(document, (_, value: unknown) =>
    typeof value === 'bigint' ? { [WHOLE]: String(value) } : value,
  );
}

/** The document that `documentJson` wrote. */
export function readDocument(json: string): ReportDocument {
  return JSON.parse(json, (_, value: unknown) =>
    isWhole(value) ? BigInt(value[WHOLE]) : value,
  ) as ReportDocument;
}

function isWhole(value: unknown): value is Record<typeof WHOLE, string> {
  return typeof value === 'object' && value !== null && WHOLE in value;
}
