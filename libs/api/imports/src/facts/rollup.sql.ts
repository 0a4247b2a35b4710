/**
 * The rollup of some units ($2) in one month ($1). Run in this order; the old figures go, those of the records and of the summaries come.
 */
export const CLEAR_ROLLUP = 'DELETE FROM rollup WHERE month = $1 AND unit_id = ANY ($2)';

export const CLEAR_UNIT_MONTH = 'DELETE FROM unit_month WHERE month = $1 AND unit_id = ANY ($2)';

/**
 * Nearly every customer pays once a month and so counts where he paid: all are counted so first. Those with several payments in the unit and month
 * are then taken out and counted again, each once: under the channel with the largest sum, on a tie the one with the latest payment, then with the
 * highest record id; under the provider chosen the same way within that channel.
 */
export const ROLL_UP_RECORDS = `
  INSERT INTO rollup (month, unit_id, channel_id, provider_id, customers, payments, amount_vnd)
  WITH paid AS NOT MATERIALIZED (
    SELECT unit_id, customer_code, channel_id, provider_id, amount_vnd, paid_at, record_id
    FROM payment
    WHERE month = $1 AND unit_id = ANY ($2)
  ),
  repeat_customer AS MATERIALIZED (
    SELECT unit_id, customer_code
    FROM paid
    GROUP BY unit_id, customer_code
    HAVING count(*) > 1
  ),
  repeated AS MATERIALIZED (
    SELECT paid.*
    FROM paid
    JOIN repeat_customer USING (unit_id, customer_code)
  ),
  cell AS (
    SELECT unit_id, customer_code, channel_id, provider_id, sum(amount_vnd) AS amount, max(paid_at) AS latest, max(record_id) AS highest
    FROM repeated
    GROUP BY unit_id, customer_code, channel_id, provider_id
  ),
  cell_in_channel AS (
    SELECT *,
      sum(amount) OVER channel AS channel_amount,
      max(latest) OVER channel AS channel_latest,
      max(highest) OVER channel AS channel_highest
    FROM cell
    WINDOW channel AS (PARTITION BY unit_id, customer_code, channel_id)
  ),
  assigned AS (
    SELECT DISTINCT ON (unit_id, customer_code) unit_id, channel_id, provider_id
    FROM cell_in_channel
    ORDER BY unit_id, customer_code, channel_amount DESC, channel_latest DESC, channel_highest DESC, amount DESC, latest DESC, highest DESC
  ),
  part AS (
    SELECT unit_id, channel_id, provider_id, count(*) AS customers, count(*) AS payments, sum(amount_vnd) AS amount_vnd
    FROM paid
    GROUP BY unit_id, channel_id, provider_id
    UNION ALL
    SELECT unit_id, channel_id, provider_id, -count(*), 0, 0
    FROM repeated
    GROUP BY unit_id, channel_id, provider_id
    UNION ALL
    SELECT unit_id, channel_id, provider_id, count(*), 0, 0
    FROM assigned
    GROUP BY unit_id, channel_id, provider_id
  )
  SELECT $1, unit_id, channel_id, provider_id, sum(customers), sum(payments), sum(amount_vnd)
  FROM part
  GROUP BY unit_id, channel_id, provider_id`;

export const NOTE_RECORDS = `
  INSERT INTO unit_month (month, unit_id, source, records, last_paid_at)
  SELECT $1, unit_id, 'RECORDS', count(*), max(paid_at)
  FROM payment
  WHERE month = $1 AND unit_id = ANY ($2)
  GROUP BY unit_id`;

export const ROLL_UP_SUMMARIES = `
  INSERT INTO rollup (month, unit_id, channel_id, provider_id, customers, payments, amount_vnd)
  SELECT month, unit_id, channel_id, provider_id, customers, payments, amount_vnd
  FROM summary
  WHERE month = $1 AND unit_id = ANY ($2)`;

export const NOTE_SUMMARIES = `
  INSERT INTO unit_month (month, unit_id, source, records, last_paid_at)
  SELECT DISTINCT month, unit_id, 'SUMMARIES', 0, NULL::timestamptz
  FROM summary
  WHERE month = $1 AND unit_id = ANY ($2)`;
