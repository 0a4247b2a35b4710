/**
 * How the payments of a file meet those that are stored. `stage` names the table where they wait: PaymentStage.
 * Rows of one file count as if they came one after the other, in the order of their lines.
 */
const CONTENT = ['customer_code', 'unit_id', 'paid_at', 'amount_vnd', 'channel_id', 'provider_id'];
const COLUMNS = ['month', 'record_id', ...CONTENT].join(', ');

const contentOf = (table: string) => `(${CONTENT.map((column) => `${table}.${column}`).join(', ')})`;

/** Records that are stored under an id of the file, and what becomes of every row about such an id or one that comes twice. */
export const CREATE_CONTEST = `
  CREATE TEMPORARY TABLE counterpart (LIKE payment) ON COMMIT DROP;
  CREATE TEMPORARY TABLE contest (
    LIKE payment,
    -- the line of the row that said what held before this one; 0: the stored record
    current_line integer,
    verdict      text NOT NULL,
    -- whether this is what holds in the end
    stands       boolean NOT NULL
  ) ON COMMIT DROP`;

export const SUMMARY_MONTHS = `SELECT DISTINCT month FROM unit_month WHERE source = 'SUMMARIES' AND month = ANY ($1)`;

export const RECORD_MONTHS = `SELECT DISTINCT month FROM unit_month WHERE source = 'RECORDS' ORDER BY month`;

/** Refuses the rows of a month ($1) whose unit has summaries for it. */
export const refuseBesideSummaries = (stage: string) => `
  WITH refused AS (
    DELETE FROM ${stage} AS staged
    USING unit_month
    WHERE staged.month = $1
      AND unit_month.month = $1
      AND unit_month.unit_id = staged.unit_id
      AND unit_month.source = 'SUMMARIES'
    RETURNING staged.import_id, staged.line, staged.record_id, staged.unit_id
  )
  INSERT INTO import_rejection (import_id, line, record_id, column_name, code, value)
  SELECT import_id, line, record_id, 'unit_code', 'SUMMARY_EXISTS', unit.code
  FROM refused
  JOIN unit ON unit.id = refused.unit_id`;

/** Drops the rows that the month ($1) has already, just so; those whose id may come twice in the file are left for the contest. */
export const dropUnchanged = (stage: string) => `
  DELETE FROM ${stage} AS staged
  USING payment AS stored
  WHERE staged.month = $1
    AND stored.month = $1
    AND stored.record_id = staged.record_id
    AND ${contentOf('stored')} = ${contentOf('staged')}
    AND NOT EXISTS (SELECT FROM suspect WHERE suspect.record_id = staged.record_id)`;

export const idRange = (stage: string) =>
  `SELECT min(record_id) AS lowest, max(record_id) AS highest FROM ${stage}`;

/** Whether a month ($1) has ids from $2 to $3; its key answers without reading the month. */
export const MEETS_RANGE = `
  SELECT min(record_id) <= $3 COLLATE "C" AND max(record_id) >= $2 COLLATE "C" AS meets
  FROM payment
  WHERE month = $1`;

/** Finds the stored records of some months ($1) under ids of the file. */
export const findCounterparts = (stage: string) => `
  INSERT INTO counterpart
  SELECT stored.*
  FROM payment AS stored
  WHERE stored.month = ANY ($1)
    AND stored.record_id IN (SELECT record_id FROM ${stage})`;

/**
 * Goes through the contested rows of each id in order, the stored record first. With 'replace' ($1) each row is compared with the one before it,
 * with 'reject' with the first, which is the only one that may hold.
 */
export const decideContest = (stage: string) => `
  INSERT INTO contest (${COLUMNS}, line, import_id, current_line, verdict, stands)
  WITH claim AS (
    SELECT ${COLUMNS}, 0 AS line, import_id, ${contentOf('counterpart')}::text AS content
    FROM counterpart
    UNION ALL
    SELECT ${COLUMNS}, line, import_id, ${contentOf('staged')}::text
    FROM ${stage} AS staged
    WHERE record_id IN (SELECT record_id FROM suspect UNION SELECT record_id FROM counterpart)
  ),
  compared AS (
    SELECT *,
      CASE WHEN $1 = 'replace' THEN lag(line) OVER story ELSE nullif(first_value(line) OVER story, line) END AS current_line,
      CASE WHEN $1 = 'replace' THEN lag(content) OVER story ELSE first_value(content) OVER story END AS current_content
    FROM claim
    WINDOW story AS (PARTITION BY record_id ORDER BY line)
  ),
  judged AS (
    SELECT *,
      CASE
        WHEN line = 0 THEN 'STORED'
        WHEN current_line IS NULL THEN 'ACCEPTED'
        WHEN content = current_content THEN 'UNCHANGED'
        WHEN $1 = 'replace' THEN 'REPLACED'
        ELSE 'CONFLICT'
      END AS verdict
    FROM compared
  )
  SELECT ${COLUMNS}, line, import_id, current_line, verdict,
    line = max(line) FILTER (WHERE verdict IN ('STORED', 'ACCEPTED', 'REPLACED')) OVER (PARTITION BY record_id)
  FROM judged`;

export const COUNT_VERDICTS = 'SELECT verdict, count(*) AS rows FROM contest GROUP BY verdict';

export const REFUSE_CONFLICTS = `
  INSERT INTO import_rejection (import_id, line, record_id, column_name, code, value)
  SELECT import_id, line, record_id, 'record_id', 'CONFLICT', record_id
  FROM contest
  WHERE verdict = 'CONFLICT'`;

/** Drops the rows of the file that do not hold in the end. */
export const dropSettled = (stage: string) => `
  DELETE FROM ${stage} AS staged
  USING contest
  WHERE contest.month = staged.month AND contest.line = staged.line AND NOT contest.stands`;

/** Keeps what each correction replaced, in the import's ($1) history. */
export const KEEP_REPLACED = `
  INSERT INTO import_replacement (import_id, line, kind, key, before)
  SELECT $1, new.line, 'payments', old.record_id, jsonb_build_object(
    'recordId', old.record_id,
    'customerCode', old.customer_code,
    'unitCode', unit.code,
    'paidAt', to_json(old.paid_at AT TIME ZONE 'UTC') #>> '{}' || 'Z',
    'amountVnd', old.amount_vnd,
    'channelCode', channel.code,
    'providerCode', provider.code
  )
  FROM contest AS new
  JOIN contest AS old ON old.record_id = new.record_id AND old.line = new.current_line
  JOIN unit ON unit.id = old.unit_id
  JOIN channel ON channel.id = old.channel_id
  LEFT JOIN provider ON provider.id = old.provider_id
  WHERE new.verdict = 'REPLACED'`;

/** The places that gain or lose records. */
export const touchPlaces = (stage: string) => `
  INSERT INTO touched
  SELECT month, unit_id FROM ${stage}
  UNION
  SELECT month, unit_id FROM contest WHERE line = 0 AND NOT stands`;

export const LEAVING_MONTHS = 'SELECT DISTINCT month FROM contest WHERE line = 0 AND NOT stands';

/** Removes the stored records of some months ($1) that do not hold any more. */
export const REMOVE_REPLACED = `
  DELETE FROM payment
  USING contest
  WHERE payment.month = ANY ($1)
    AND contest.line = 0 AND NOT contest.stands
    AND payment.month = contest.month AND payment.record_id = contest.record_id`;

/** Whether anything is left in a partition of the stage. */
export const isFilled = (partition: string) => `SELECT EXISTS (SELECT FROM ${partition}) AS filled`;

export const PARTITIONS = `SELECT relname AS name FROM pg_inherits JOIN pg_class ON oid = inhrelid WHERE inhparent = 'payment'::regclass`;
