/** What the history says against taking an import ($1) back. */

export const FIND = `
  SELECT id, kind, state, accepted::float8, months::text[], sha256 IS NOT NULL AS "isTraced",
         (SELECT count(*) FROM import_change WHERE import_id = import.id AND outcome = 'ACCEPTED')::float8 AS "acceptedKeys"
  FROM import
  WHERE id = $1`;

export const LOCK = 'SELECT id FROM import WHERE id = $1 FOR UPDATE';

/** Later imports that stand and build on payments or summaries of this one. */
export const BUILT_ON_FACTS = `
  SELECT later.id AS "importId", later.file_name AS "fileName", basis.replaced::float8, basis.unchanged::float8
  FROM import_basis AS basis
  JOIN import AS later ON later.id = basis.import_id
  WHERE basis.on_import_id = $1 AND later.state = 'DONE'
  ORDER BY later.id`;

/** Later imports that stand and name the same reference data. */
export const BUILT_ON_REFERENCE = `
  SELECT later.id AS "importId", later.file_name AS "fileName",
         count(DISTINCT change.key) FILTER (WHERE change.outcome <> 'UNCHANGED')::float8 AS replaced,
         count(DISTINCT change.key) FILTER (WHERE change.outcome = 'UNCHANGED')::float8 AS unchanged
  FROM import_change AS own
  JOIN import AS earlier ON earlier.id = own.import_id
  JOIN import_change AS change ON change.kind = own.kind AND change.key = own.key AND change.import_id <> own.import_id
  -- the end is noted under the lock; a number is given before
  JOIN import AS later ON later.id = change.import_id AND later.finished_at > earlier.finished_at
  WHERE own.import_id = $1 AND own.outcome <> 'UNCHANGED' AND later.state = 'DONE'
  GROUP BY later.id
  ORDER BY later.id`;

/** Closed months among those whose figures the import changed. */
export const CLOSED = `
  SELECT to_char(month, 'YYYY-MM') AS month
  FROM month_closing
  WHERE reopened_at IS NULL AND month IN (SELECT unnest(months) FROM import WHERE id = $1)
  ORDER BY month`;

export const NOTE_UNDONE = `
  UPDATE import SET state = 'UNDONE', undone_by = $2, undone_at = clock_timestamp()
  WHERE id = $1`;
