/** Why a row was refused. */
export type RejectionCode =
  | 'MISSING'
  | 'BAD_DATE'
  | 'FUTURE_DATE'
  | 'BAD_NUMBER'
  | 'OUT_OF_RANGE'
  | 'UNKNOWN_UNIT'
  | 'UNKNOWN_CHANNEL'
  | 'UNKNOWN_PROVIDER'
  | 'NOT_A_LEAF_UNIT'
  | 'TOO_LONG'
  | 'BAD_TEXT'
  | 'WRONG_COLUMNS'
  | 'CONFLICT'
  | 'MONTH_CLOSED'
  | 'SUMMARY_EXISTS'
  | 'RECORDS_EXIST';

/** The first thing that is wrong with a row. */
export interface Fault {
  /** The column at fault; empty when it is the row as a whole. */
  readonly column: string;
  readonly code: RejectionCode;
  /** What stands there in the file. */
  readonly value: string;
}
