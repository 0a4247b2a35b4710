import type { AuditDetail } from './audit.types.js';

/** What the log knows of an event, as plain texts: `{role: {before: "LEADER", after: "ADMIN"}}` tells both. */
export function detailsOf(detail: Readonly<Record<string, unknown>>): readonly AuditDetail[] {
  return Object.entries(detail).map(([name, value]) =>
    isChange(value)
      ? { name, values: textsOf(value.after), before: textsOf(value.before) }
      : { name, values: textsOf(value), before: null },
  );
}

function isChange(value: unknown): value is { readonly before: unknown; readonly after: unknown } {
  return typeof value === 'object' && value !== null && 'before' in value && 'after' in value;
}

function textsOf(value: unknown): readonly string[] {
  if (value === null || value === undefined) return [];
  if (Array.isArray(value)) return value.flatMap(textsOf);
  return [typeof value === 'string' ? value : JSON.stringify(value)];
}
