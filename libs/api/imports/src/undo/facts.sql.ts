/**
 * Taking back what an import ($1) brought in payments or summaries. `months` ($2) are those whose figures it changed: nothing of it lies elsewhere.
 * What it replaced is in `import_change`; of several corrections of one key within the import the first tells what was before it.
 */

/** The records that stand again, as they were; filled once, used by the steps below. */
export const COLLECT_RESTORED_PAYMENTS = `
  CREATE TEMPORARY TABLE restored ON COMMIT DROP AS
  WITH first_change AS (
    SELECT DISTINCT ON (key) before
    FROM import_change
    WHERE import_id = $1 AND kind = 'payments'
    ORDER BY key, line
  ),
  record AS (
    SELECT *
    FROM first_change, jsonb_to_record(before) AS record (
      "recordId" text, "customerCode" text, "unitCode" text, "paidAt" timestamptz, "amountVnd" bigint,
      "channelCode" text, "providerCode" text, "importId" integer, line integer
    )
    -- what the import replaced of its own was never there before it
    WHERE "importId" <> $1
  )
  SELECT "paidAt" AS paid_at, "amountVnd" AS amount_vnd,
         date_trunc('month', "paidAt" AT TIME ZONE 'Asia/Ho_Chi_Minh')::date AS month,
         unit.id AS unit_id, channel.id AS channel_id, coalesce(provider.id, 0) AS provider_id,
         "importId" AS import_id, line, "recordId" COLLATE "C" AS record_id, "customerCode" COLLATE "C" AS customer_code
  FROM record
  JOIN unit ON unit.code = "unitCode"
  JOIN channel ON channel.code = "channelCode"
  LEFT JOIN provider ON provider.code = "providerCode"
  WHERE "providerCode" IS NULL OR provider.id IS NOT NULL`;

/** How many rows the import replaced that were not its own, and how many of them can stand again: all, unless a code of theirs is gone. */
export const COUNT_RESTORED = `
  SELECT (SELECT count(*)
          FROM (SELECT DISTINCT ON (key) before FROM import_change WHERE import_id = $1 AND kind = $2 ORDER BY key, line) AS first_change
          WHERE (before->>'importId')::integer <> $1)::float8 AS kept,
         (SELECT count(*) FROM restored)::float8 AS restored`;

/** The units that have summaries by now where records would stand again. */
export const SUMMARIES_IN_THE_WAY = `
  SELECT DISTINCT unit.code AS "unitCode", to_char(restored.month, 'YYYY-MM') AS month
  FROM restored
  JOIN unit_month USING (month, unit_id)
  JOIN unit ON unit.id = unit_id
  WHERE unit_month.source = 'SUMMARIES'
  ORDER BY 1, 2`;

export const TOUCH_PAYMENTS = `
  INSERT INTO touched
  SELECT month, unit_id FROM payment WHERE import_id = $1 AND month = ANY ($2)
  UNION
  SELECT month, unit_id FROM restored`;

/** Whether a table of payments holds some of the import ($1), and some of others. */
export const whoseIs = (table: string) => `
  SELECT EXISTS (SELECT FROM ${table} WHERE import_id = $1) AS own,
         EXISTS (SELECT FROM ${table} WHERE import_id <> $1) AS shared`;

export const RESTORE_PAYMENTS = `
  INSERT INTO payment (paid_at, amount_vnd, month, unit_id, channel_id, provider_id, import_id, line, record_id, customer_code)
  SELECT paid_at, amount_vnd, month, unit_id, channel_id, provider_id, import_id, line, record_id, customer_code
  FROM restored`;

export const COLLECT_RESTORED_SUMMARIES = `
  CREATE TEMPORARY TABLE restored ON COMMIT DROP AS
  WITH first_change AS (
    SELECT DISTINCT ON (key) before
    FROM import_change
    WHERE import_id = $1 AND kind = 'summaries'
    ORDER BY key, line
  ),
  total AS (
    SELECT *
    FROM first_change, jsonb_to_record(before) AS total (
      month text, "unitCode" text, "channelCode" text, "providerCode" text,
      customers bigint, payments bigint, "amountVnd" bigint, "importId" integer
    )
    WHERE "importId" <> $1
  )
  SELECT to_date(month, 'YYYY-MM') AS month, unit.id AS unit_id, channel.id AS channel_id, coalesce(provider.id, 0) AS provider_id,
         customers, payments, "amountVnd" AS amount_vnd, "importId" AS import_id
  FROM total
  JOIN unit ON unit.code = "unitCode"
  JOIN channel ON channel.code = "channelCode"
  LEFT JOIN provider ON provider.code = "providerCode"
  WHERE "providerCode" IS NULL OR provider.id IS NOT NULL`;

export const TOUCH_SUMMARIES = `
  INSERT INTO touched
  SELECT month, unit_id FROM summary WHERE import_id = $1 AND month = ANY ($2)
  UNION
  SELECT month, unit_id FROM restored`;

export const DELETE_SUMMARIES = 'DELETE FROM summary WHERE import_id = $1 AND month = ANY ($2)';

export const RESTORE_SUMMARIES = `
  INSERT INTO summary (month, unit_id, channel_id, provider_id, customers, payments, amount_vnd, import_id)
  SELECT month, unit_id, channel_id, provider_id, customers, payments, amount_vnd, import_id
  FROM restored`;
