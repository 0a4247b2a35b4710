/**
 * How the summaries of a file meet those that are stored. Rows of one file count as if they came one after the other, in the order of their lines;
 * a summary is known by its month, unit, channel and provider.
 */
export const CREATE_STAGE = `
  CREATE TEMPORARY TABLE summary_stage (
    line        integer NOT NULL,
    month       date NOT NULL,
    unit_id     integer NOT NULL,
    channel_id  integer NOT NULL,
    provider_id integer NOT NULL,
    customers   bigint NOT NULL,
    payments    bigint NOT NULL,
    amount_vnd  bigint NOT NULL
  ) ON COMMIT DROP`;

export const CREATE_CONTEST = `
  CREATE TEMPORARY TABLE summary_contest (
    LIKE summary_stage,
    -- of a stored summary: who brought it
    import_id    integer,
    current_line integer,
    verdict      text NOT NULL,
    stands       boolean NOT NULL
  ) ON COMMIT DROP`;

export const STAGE_COLUMNS = [
  'line',
  'month',
  'unit_id',
  'channel_id',
  'provider_id',
  'customers',
  'payments',
  'amount_vnd',
];

/** The columns of the kind as texts, so that a refused row can be mended and sent again. */
const FIELDS = `ARRAY[
  to_char(refused.month, 'YYYY-MM'), unit.code, channel.code, coalesce(provider.code, ''),
  refused.customers::text, refused.payments::text, refused.amount_vnd::text
]`;
const CODES_OF_REFUSED = `
  JOIN unit ON unit.id = refused.unit_id
  JOIN channel ON channel.id = refused.channel_id
  LEFT JOIN provider ON provider.id = refused.provider_id`;

/** Refuses the import's ($1) rows whose unit has records for the month. */
export const REFUSE_BESIDE_RECORDS = `
  WITH refused AS (
    DELETE FROM summary_stage AS staged
    USING unit_month
    WHERE unit_month.month = staged.month AND unit_month.unit_id = staged.unit_id AND unit_month.source = 'RECORDS'
    RETURNING staged.*
  )
  INSERT INTO import_rejection (import_id, line, record_id, column_name, code, value, fields)
  SELECT $1, line, '', 'unit_code', 'RECORDS_EXIST', unit.code, ${FIELDS}
  FROM refused ${CODES_OF_REFUSED}`;

/** Refuses the import's ($1) rows of closed months; one that is stored just so changes nothing and stays. */
export const REFUSE_CLOSED = `
  WITH refused AS (
    DELETE FROM summary_stage AS staged
    USING month_closing
    WHERE month_closing.month = staged.month
      AND month_closing.reopened_at IS NULL
      AND NOT EXISTS (
        SELECT FROM summary AS stored
        WHERE (stored.month, stored.unit_id, stored.channel_id, stored.provider_id) = (staged.month, staged.unit_id, staged.channel_id, staged.provider_id)
          AND (stored.customers, stored.payments, stored.amount_vnd) = (staged.customers, staged.payments, staged.amount_vnd)
      )
    RETURNING staged.*
  )
  INSERT INTO import_rejection (import_id, line, record_id, column_name, code, value, fields)
  SELECT $1, line, '', 'month', 'MONTH_CLOSED', to_char(month, 'YYYY-MM'), ${FIELDS}
  FROM refused ${CODES_OF_REFUSED}`;

/** As for payments: with 'replace' ($1) each row is compared with the one before it, with 'reject' with the first. Line 0 is what is stored. */
export const DECIDE_CONTEST = `
  INSERT INTO summary_contest
  WITH claim AS (
    SELECT *, NULL::integer AS import_id
    FROM summary_stage
    UNION ALL
    SELECT 0, month, unit_id, channel_id, provider_id, customers, payments, amount_vnd, import_id
    FROM summary
    WHERE (month, unit_id, channel_id, provider_id) IN (SELECT month, unit_id, channel_id, provider_id FROM summary_stage)
  ),
  compared AS (
    SELECT *,
      line = first_value(line) OVER story AS first,
      CASE
        WHEN $1 = 'replace' THEN lag((customers, payments, amount_vnd)::text) OVER story
        ELSE first_value((customers, payments, amount_vnd)::text) OVER story
      END AS current_content
    FROM claim
    WINDOW story AS (PARTITION BY month, unit_id, channel_id, provider_id ORDER BY line)
  ),
  judged AS (
    SELECT *,
      CASE
        WHEN line = 0 THEN 'STORED'
        WHEN first THEN 'ACCEPTED'
        WHEN (customers, payments, amount_vnd)::text = current_content THEN 'UNCHANGED'
        WHEN $1 = 'replace' THEN 'REPLACED'
        ELSE 'CONFLICT'
      END AS verdict
    FROM compared
  ),
  holding AS (
    SELECT *, CASE WHEN verdict IN ('STORED', 'ACCEPTED', 'REPLACED') THEN line END AS holding_line
    FROM judged
  )
  SELECT line, month, unit_id, channel_id, provider_id, customers, payments, amount_vnd, import_id,
    max(holding_line) OVER (story ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING),
    verdict,
    line = max(holding_line) OVER (PARTITION BY month, unit_id, channel_id, provider_id)
  FROM holding
  WINDOW story AS (PARTITION BY month, unit_id, channel_id, provider_id ORDER BY line)`;

export const COUNT_VERDICTS = 'SELECT verdict, count(*) AS rows FROM summary_contest GROUP BY verdict';

export const REFUSE_CONFLICTS = `
  INSERT INTO import_rejection (import_id, line, record_id, column_name, code, value, fields)
  SELECT $1, line, '', 'month', 'CONFLICT', to_char(month, 'YYYY-MM'), ${FIELDS}
  FROM summary_contest AS refused ${CODES_OF_REFUSED}
  WHERE verdict = 'CONFLICT'`;

/** How many rows correct or repeat a stored summary, by the import that brought it. */
export const COUNT_BASIS = `
  SELECT old.import_id AS "importId", count(*) FILTER (WHERE new.verdict = 'REPLACED') AS replaced,
         count(*) FILTER (WHERE new.verdict = 'UNCHANGED') AS unchanged
  FROM summary_contest AS new
  JOIN summary_contest AS old USING (month, unit_id, channel_id, provider_id)
  WHERE new.verdict IN ('REPLACED', 'UNCHANGED') AND old.line = new.current_line AND old.line = 0
  GROUP BY old.import_id`;

/** Keeps what each correction replaced, and whose it was, in the import's ($1) history. */
export const KEEP_REPLACED = `
  INSERT INTO import_change (import_id, line, kind, key, before)
  SELECT $1, new.line, 'summaries',
    concat_ws('|', to_char(old.month, 'YYYY-MM'), unit.code, channel.code, coalesce(provider.code, '')),
    jsonb_build_object(
      'month', to_char(old.month, 'YYYY-MM'),
      'unitCode', unit.code,
      'channelCode', channel.code,
      'providerCode', provider.code,
      'customers', old.customers,
      'payments', old.payments,
      'amountVnd', old.amount_vnd,
      'importId', coalesce(old.import_id, $1)
    )
  FROM summary_contest AS new
  JOIN summary_contest AS old USING (month, unit_id, channel_id, provider_id)
  JOIN unit ON unit.id = unit_id
  JOIN channel ON channel.id = channel_id
  LEFT JOIN provider ON provider.id = provider_id
  WHERE new.verdict = 'REPLACED' AND old.line = new.current_line`;

export const TOUCH_PLACES = `
  INSERT INTO touched
  SELECT DISTINCT month, unit_id FROM summary_contest WHERE stands AND line > 0`;

/** Stores what holds in the end, as the import's ($1). */
export const STORE = `
  INSERT INTO summary (month, unit_id, channel_id, provider_id, customers, payments, amount_vnd, import_id)
  SELECT month, unit_id, channel_id, provider_id, customers, payments, amount_vnd, $1
  FROM summary_contest
  WHERE stands AND line > 0
  ON CONFLICT (month, unit_id, channel_id, provider_id) DO UPDATE
  SET customers = excluded.customers, payments = excluded.payments, amount_vnd = excluded.amount_vnd, import_id = excluded.import_id`;
