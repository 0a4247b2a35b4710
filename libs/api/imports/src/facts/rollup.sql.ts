import { PAYMENT_COLUMNS } from './partitions.js';

/**
 * The rollup of some units ($2) in one month ($1). Run in this order; the old figures go, those of the records and of the summaries come.
 */
export const CLEAR_ROLLUP = 'DELETE FROM rollup WHERE month = $1 AND unit_id = ANY ($2)';

export const CLEAR_UNIT_MONTH = 'DELETE FROM unit_month WHERE month = $1 AND unit_id = ANY ($2)';

/** Where customers with several payments count: `assigned`, one row each, of the rows `repeated`. */
const ASSIGNED = `
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
  )`;

/**
 * Customers, payments and VND of some payments by unit, channel and provider, as the query `cells`; `paid` selects the payments of one month.
 * Nearly every customer pays once a month and so counts where he paid: all are counted so first. Those with several payments in the unit and month
 * are then taken out and counted again, each once: under the channel with the largest sum, on a tie the one with the latest payment, then with the
 * highest record id; under the provider chosen the same way within that channel.
 */
const countedCells = (paid: string) => `
  paid AS NOT MATERIALIZED (${paid}),
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
  ${ASSIGNED},
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
  ),
  cells AS (
    SELECT unit_id, channel_id, provider_id, sum(customers) AS customers, sum(payments) AS payments, sum(amount_vnd) AS amount_vnd
    FROM part
    GROUP BY unit_id, channel_id, provider_id
  )`;

const COUNTED_OF_PAYMENT = 'unit_id, customer_code, channel_id, provider_id, amount_vnd, paid_at, record_id';

export const ROLL_UP_RECORDS = `
  INSERT INTO rollup (month, unit_id, channel_id, provider_id, customers, payments, amount_vnd)
  WITH ${countedCells(`SELECT ${COUNTED_OF_PAYMENT} FROM payment WHERE month = $1 AND unit_id = ANY ($2)`)}
  SELECT $1, unit_id, channel_id, provider_id, customers, payments, amount_vnd
  FROM cells`;

/**
 * The same by the difference alone, for a month ($1) that had payments before: only customers of whom payments came or went are counted, as they
 * stood and as they stand. `stage` holds what came, `contest` what went.
 */
export const CREATE_STOOD = `
  CREATE TEMPORARY TABLE stood ON COMMIT DROP AS
  SELECT ${PAYMENT_COLUMNS.join(', ')} FROM payment WITH NO DATA`;

const WENT = 'SELECT * FROM contest WHERE month = $1 AND line = 0 AND NOT stands';

/** What the customers of the arriving and leaving payments had paid before, as far as the decision has met it already. */
export const standMet = (stage: string) => `
  INSERT INTO stood
  SELECT ${PAYMENT_COLUMNS.join(', ')}
  FROM met
  WHERE month = $1
    AND same_customer
    AND (unit_id, customer_code) IN (
      SELECT unit_id, customer_code FROM ${stage} WHERE month = $1
      UNION
      SELECT unit_id, customer_code FROM (${WENT}) AS went
    )`;

/** Whether payments of customers leave a month ($1) whom the decision has not met. */
export const OTHERS_LEAVE = `
  SELECT EXISTS (
    SELECT unit_id, customer_code FROM (${WENT}) AS went
    EXCEPT
    SELECT unit_id, customer_code FROM met WHERE month = $1 AND same_customer
  ) AS leave`;

/** The same by going through the month once more; either is to be asked before anything goes or comes. */
export const standAll = (stage: string) => `
  INSERT INTO stood
  SELECT ${PAYMENT_COLUMNS.map((column) => `stored.${column}`).join(', ')}
  FROM payment AS stored
  WHERE stored.month = $1
    AND (stored.unit_id, stored.customer_code) IN (
      SELECT unit_id, customer_code FROM ${stage} WHERE month = $1
      UNION
      SELECT unit_id, customer_code FROM (${WENT}) AS went
    )`;

export const SUBTRACT_STOOD = `
  UPDATE rollup
  SET customers = rollup.customers - cells.customers, payments = rollup.payments - cells.payments, amount_vnd = rollup.amount_vnd - cells.amount_vnd
  FROM (
    WITH ${countedCells(`SELECT ${COUNTED_OF_PAYMENT} FROM stood WHERE month = $1`)}
    SELECT * FROM cells
  ) AS cells
  WHERE rollup.month = $1
    AND (rollup.unit_id, rollup.channel_id, rollup.provider_id) = (cells.unit_id, cells.channel_id, cells.provider_id)`;

export const addStanding = (stage: string) => `
  INSERT INTO rollup (month, unit_id, channel_id, provider_id, customers, payments, amount_vnd)
  WITH ${countedCells(`
    SELECT ${COUNTED_OF_PAYMENT}
    FROM stood
    WHERE month = $1 AND record_id NOT IN (SELECT record_id FROM (${WENT}) AS went)
    UNION ALL
    SELECT ${COUNTED_OF_PAYMENT} FROM ${stage} WHERE month = $1`)}
  SELECT $1, unit_id, channel_id, provider_id, customers, payments, amount_vnd
  FROM cells
  ON CONFLICT (month, unit_id, channel_id, provider_id) DO UPDATE
  SET customers = rollup.customers + excluded.customers, payments = rollup.payments + excluded.payments, amount_vnd = rollup.amount_vnd + excluded.amount_vnd`;

export const DROP_EMPTY_CELLS =
  'DELETE FROM rollup WHERE month = $1 AND payments = 0 AND unit_id IN (SELECT unit_id FROM stood WHERE month = $1)';

export const noteArrivals = (stage: string) => `
  INSERT INTO unit_month (month, unit_id, source, records, last_paid_at)
  SELECT $1, unit_id, 'RECORDS', count(*), max(paid_at)
  FROM ${stage}
  WHERE month = $1
  GROUP BY unit_id
  ON CONFLICT (month, unit_id) DO UPDATE
  SET records = unit_month.records + excluded.records, last_paid_at = greatest(unit_month.last_paid_at, excluded.last_paid_at)`;

/** The units that lost payments: what they have is noted anew, since the last of them may have gone. */
export const LOSERS = `SELECT coalesce(array_agg(DISTINCT unit_id), '{}') AS "unitIds" FROM (${WENT}) AS went`;

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
