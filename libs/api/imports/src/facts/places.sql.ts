/** SQL about places: a place is one unit in one month. */

/** The places whose figures an import changes; filled by it, emptied by the end of the transaction. */
export const CREATE_TOUCHED = `
  CREATE TEMPORARY TABLE touched (
    month   date NOT NULL,
    unit_id integer NOT NULL,
    PRIMARY KEY (month, unit_id)
  ) ON COMMIT DROP`;

/** Every place that has anything, or once had. */
export const TOUCH_EVERYTHING = `
  INSERT INTO touched
  SELECT month, unit_id FROM payment
  UNION SELECT month, unit_id FROM summary
  UNION SELECT month, unit_id FROM rollup
  UNION SELECT month, unit_id FROM unit_month`;

export const TOUCHED_UNITS = `
  SELECT month, array_agg(unit_id ORDER BY unit_id) AS "unitIds"
  FROM touched
  GROUP BY month
  ORDER BY month`;
