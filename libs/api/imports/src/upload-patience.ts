/** Injects how long an upload may bring nothing before it is given up, in milliseconds. */
export const UPLOAD_PATIENCE = Symbol('upload patience');

/** Whoever sends nothing for so long keeps others waiting: an import holds a place and keeps the reference data from changing. */
export const UPLOAD_PATIENCE_MS = 60_000;

/** So many bytes at least must come while that long is waited: who sends in crumbs keeps others waiting as well. */
export const LEAST_BYTES = 65_536;
