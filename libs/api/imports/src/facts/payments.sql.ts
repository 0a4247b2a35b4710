import { PAYMENT_COLUMNS } from './partitions.js';

/**
 * How the payments of a file meet those that are stored. `stage` names the table where they wait: PaymentStage.
 * Rows of one file count as if they came one after the other, in the order of their lines.
 */
const ALL = PAYMENT_COLUMNS.join(', ');
const CONTENT = ['customer_code', 'unit_id', 'paid_at', 'amount_vnd', 'channel_id', 'provider_id'];
const COLUMNS = ['month', 'record_id', ...CONTENT].join(', ');

/** The months that take nothing until somebody reopens them. */
export const CLOSED_MONTHS = 'SELECT month FROM month_closing WHERE reopened_at IS NULL ORDER BY month';

/** The columns of the kind as texts, so that a refused row can be mended and sent again. */
const FIELDS = `ARRAY[
  refused.record_id, refused.customer_code, unit.code, to_json(refused.paid_at AT TIME ZONE 'Asia/Ho_Chi_Minh') #>> '{}' || '+07:00',
  refused.amount_vnd::text, channel.code, coalesce(provider.code, '')
]`;
const CODES_OF_REFUSED = `
  JOIN unit ON unit.id = refused.unit_id
  JOIN channel ON channel.id = refused.channel_id
  LEFT JOIN provider ON provider.id = refused.provider_id`;

const contentOf = (table: string) => `(${CONTENT.map((column) => `${table}.${column}`).join(', ')})`;

/**
 * Tables of the transaction. `met`: stored payments that have an id of the file, or the month, unit and customer of one of its rows.
 * `counterpart`: those with an id of the file. `contest`: what becomes of every row about such an id or one that comes twice.
 */
export const CREATE_TABLES = `
  CREATE TEMPORARY TABLE met ON COMMIT DROP AS
  SELECT ${ALL}, NULL::boolean AS same_id, NULL::boolean AS same_customer FROM payment WITH NO DATA;
  CREATE TEMPORARY TABLE counterpart ON COMMIT DROP AS
  SELECT ${ALL} FROM payment WITH NO DATA;
  CREATE TEMPORARY TABLE contest ON COMMIT DROP AS
  SELECT ${ALL},
         -- the line of the row that said what held before this one; 0: the stored record
         NULL::integer AS current_line,
         NULL::text AS verdict,
         -- whether this is what holds in the end
         NULL::boolean AS stands
  FROM payment WITH NO DATA`;

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
    RETURNING staged.*
  )
  INSERT INTO import_rejection (import_id, line, record_id, column_name, code, value, fields)
  SELECT refused.import_id, line, record_id, 'unit_code', 'SUMMARY_EXISTS', unit.code, ${FIELDS}
  FROM refused ${CODES_OF_REFUSED}`;

/** Between which ids the rows of each month of the file lie. */
export const idRanges = (stage: string) => `
  CREATE TEMPORARY TABLE id_range ON COMMIT DROP AS
  SELECT month, min(record_id) AS lowest, max(record_id) AS highest
  FROM ${stage}
  GROUP BY month`;

/** The months of the file whose ids may be stored in a month ($1): its key knows between which ids it lies. */
export const MONTHS_IN_REACH = `
  SELECT id_range.month
  FROM id_range,
       (SELECT min(record_id) AS lowest, max(record_id) AS highest FROM payment WHERE month = $1) AS stored
  WHERE id_range.lowest <= stored.highest AND id_range.highest >= stored.lowest`;

/** Finds the stored payments of a month ($1) that have an id of the file's rows of some months ($2), or a customer of its rows of this month, in one pass. */
export const meet = (stage: string) => `
  INSERT INTO met
  SELECT ${PAYMENT_COLUMNS.map((column) => `stored.${column}`).join(', ')}, same_id.record_id IS NOT NULL, same_customer.unit_id IS NOT NULL
  FROM payment AS stored
  LEFT JOIN (SELECT DISTINCT record_id FROM ${stage} WHERE month = ANY ($2)) AS same_id USING (record_id)
  LEFT JOIN (SELECT DISTINCT unit_id, customer_code FROM ${stage} WHERE month = $1) AS same_customer USING (unit_id, customer_code)
  WHERE stored.month = $1 AND (same_id.record_id IS NOT NULL OR same_customer.unit_id IS NOT NULL)`;

/** The same for a few rows: each id is looked up by the key (the OFFSET keeps the planner from turning that into a pass through the month). */
export const lookUp = (stage: string) => `
  INSERT INTO met
  SELECT ${PAYMENT_COLUMNS.map((column) => `stored.${column}`).join(', ')}, true,
    (stored.unit_id, stored.customer_code) IN (SELECT unit_id, customer_code FROM ${stage} WHERE month = $1)
  FROM (SELECT DISTINCT record_id FROM ${stage} WHERE month = ANY ($2)) AS staged
  CROSS JOIN LATERAL (
    SELECT * FROM payment WHERE month = $1 AND payment.record_id = staged.record_id OFFSET 0
  ) AS stored`;

export const TAKE_COUNTERPARTS = `INSERT INTO counterpart SELECT ${ALL} FROM met WHERE same_id`;

/** Drops the rows that are stored just so, and counts them by import; those whose id may come twice in the file are left for the contest. */
export const dropUnchanged = (stage: string) => `
  WITH dropped AS (
    DELETE FROM ${stage} AS staged
    USING counterpart AS stored
    WHERE stored.record_id = staged.record_id
      AND stored.month = staged.month
      AND ${contentOf('stored')} = ${contentOf('staged')}
      AND NOT EXISTS (SELECT FROM suspect WHERE suspect.record_id = staged.record_id)
    RETURNING stored.import_id
  )
  SELECT import_id AS "importId", count(*) AS rows
  FROM dropped
  GROUP BY import_id`;

/** Forgets the stored records about which the file says nothing any more. */
export const dropSettledCounterparts = (stage: string) => `
  DELETE FROM counterpart
  WHERE NOT EXISTS (SELECT FROM ${stage} AS staged WHERE staged.record_id = counterpart.record_id)`;

/** Refuses the rows of a closed month ($1); one that is stored just so changes nothing and is left for the contest. */
export const refuseClosed = (stage: string) => `
  WITH refused AS (
    DELETE FROM ${stage} AS staged
    WHERE staged.month = $1
      AND NOT EXISTS (
        SELECT FROM counterpart AS stored
        WHERE stored.month = $1 AND stored.record_id = staged.record_id AND ${contentOf('stored')} = ${contentOf('staged')}
      )
    RETURNING staged.*
  )
  INSERT INTO import_rejection (import_id, line, record_id, column_name, code, value, fields)
  SELECT refused.import_id, line, record_id, 'paid_at', 'MONTH_CLOSED', to_char(month, 'YYYY-MM'), ${FIELDS}
  FROM refused ${CODES_OF_REFUSED}`;

/** What becomes of a row that was compared with what holds. */
const JUDGED = `
  judged AS (
    SELECT *,
      CASE
        WHEN line = 0 THEN 'STORED'
        WHEN first THEN 'ACCEPTED'
        WHEN content = current_content THEN 'UNCHANGED'
        WHEN $1 = 'reject' THEN 'CONFLICT'
        WHEN closed THEN 'CLOSED'
        ELSE 'REPLACED'
      END AS verdict
    FROM compared
  )`;

/**
 * Goes through the contested rows of each id in order, the stored record first. With 'replace' ($1) each row is compared with the one before it,
 * with 'reject' with the first, which is the only one that may hold; so it is too when a record is stored in a closed month ($2).
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
  bound AS (
    SELECT *, coalesce(bool_or(line = 0 AND month = ANY ($2)) OVER (PARTITION BY record_id), false) AS closed
    FROM claim
  ),
  compared AS (
    SELECT *,
      line = first_value(line) OVER story AS first,
      CASE WHEN $1 = 'replace' AND NOT closed THEN lag(content) OVER story ELSE first_value(content) OVER story END AS current_content
    FROM bound
    WINDOW story AS (PARTITION BY record_id ORDER BY line)
  ),
  ${JUDGED},
  holding AS (
    SELECT *, CASE WHEN verdict IN ('STORED', 'ACCEPTED', 'REPLACED') THEN line END AS holding_line
    FROM judged
  )
  SELECT ${COLUMNS}, line, import_id,
    max(holding_line) OVER (PARTITION BY record_id ORDER BY line ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING),
    verdict,
    line = max(holding_line) OVER (PARTITION BY record_id)
  FROM holding`;

export const COUNT_VERDICTS = 'SELECT verdict, count(*) AS rows FROM contest GROUP BY verdict';

/** How many rows correct or repeat a stored record, by the import that brought it. */
export const COUNT_BASIS = `
  SELECT old.import_id AS "importId", count(*) FILTER (WHERE new.verdict = 'REPLACED') AS replaced,
         count(*) FILTER (WHERE new.verdict = 'UNCHANGED') AS unchanged
  FROM contest AS new
  JOIN contest AS old ON old.record_id = new.record_id AND old.line = new.current_line
  WHERE new.verdict IN ('REPLACED', 'UNCHANGED') AND old.line = 0
  GROUP BY old.import_id`;

/** Refuses what contradicts a record that may not be corrected. */
export const REFUSE_CONTRADICTIONS = `
  INSERT INTO import_rejection (import_id, line, record_id, column_name, code, value, fields)
  SELECT refused.import_id, refused.line, refused.record_id,
    CASE verdict WHEN 'CLOSED' THEN 'paid_at' ELSE 'record_id' END,
    CASE verdict WHEN 'CLOSED' THEN 'MONTH_CLOSED' ELSE 'CONFLICT' END,
    CASE verdict WHEN 'CLOSED' THEN to_char(counterpart.month, 'YYYY-MM') ELSE refused.record_id END,
    ${FIELDS}
  FROM contest AS refused ${CODES_OF_REFUSED}
  LEFT JOIN counterpart ON counterpart.record_id = refused.record_id
  WHERE verdict IN ('CONFLICT', 'CLOSED')`;

/** Drops the rows of the file that do not hold in the end. */
export const dropSettled = (stage: string) => `
  DELETE FROM ${stage} AS staged
  USING contest
  WHERE contest.month = staged.month AND contest.line = staged.line AND NOT contest.stands`;

/** Keeps what each correction replaced, and whose it was, in the import's ($1) history. */
export const KEEP_REPLACED = `
  INSERT INTO import_change (import_id, line, kind, key, before)
  SELECT $1, new.line, 'payments', old.record_id, jsonb_build_object(
    'recordId', old.record_id,
    'customerCode', old.customer_code,
    'unitCode', unit.code,
    'paidAt', to_json(old.paid_at AT TIME ZONE 'UTC') #>> '{}' || 'Z',
    'amountVnd', old.amount_vnd,
    'channelCode', channel.code,
    'providerCode', provider.code,
    'importId', old.import_id,
    'line', coalesce(counterpart.line, old.line)
  )
  FROM contest AS new
  JOIN contest AS old ON old.record_id = new.record_id AND old.line = new.current_line
  LEFT JOIN counterpart ON counterpart.record_id = old.record_id AND old.line = 0
  JOIN unit ON unit.id = old.unit_id
  JOIN channel ON channel.id = old.channel_id
  LEFT JOIN provider ON provider.id = old.provider_id
  WHERE new.verdict = 'REPLACED'`;

/** The places of a month ($1) that gain records. */
export const touchPlaces = (stage: string) => `
  INSERT INTO touched
  SELECT DISTINCT month, unit_id FROM ${stage} WHERE month = $1`;

export const LEAVING_MONTHS = 'SELECT DISTINCT month FROM contest WHERE line = 0 AND NOT stands';

/** Removes the stored records of some months ($1) that do not hold any more. */
export const REMOVE_REPLACED = `
  DELETE FROM payment
  USING contest
  WHERE payment.month = ANY ($1)
    AND contest.line = 0 AND NOT contest.stands
    AND payment.month = contest.month AND payment.record_id = contest.record_id`;

/** How many records a month ($1) has. */
export const STORED_ROWS =
  'SELECT coalesce(sum(records), 0)::float8 AS rows FROM unit_month WHERE month = $1';
