import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { monthIndex } from './calendar.js';

/** A reference file of the sample in the format of the import kind of that name. */
export interface ReferenceFile {
  readonly kind: 'units' | 'unit-names' | 'channels' | 'providers' | 'targets' | 'events' | 'fees';
  readonly path: string;
}

/** What a unit's December 2022 must be, in customers by channel group. */
export interface Calibration {
  readonly unitCode: string;
  readonly customers: number;
  readonly bank: number;
  readonly intermediary: number;
}

/** An event that leaves its mark on the sample; months are counted as in the calendar, `lastMonth` included. */
export interface SampleEvent {
  readonly type: string;
  readonly firstMonth: number;
  readonly lastMonth: number;
  readonly unitCode: string;
  readonly providerCode: string;
}

/** The reference data that the generator works from. */
export interface SampleReference {
  readonly calibration: readonly Calibration[];
  readonly events: readonly SampleEvent[];
}

const directory = new URL('../data/lai-chau/', import.meta.url);
const pathOf = (name: string): string => fileURLToPath(new URL(`${name}.csv`, directory));

/** The reference files in the order in which they can be imported. */
export const REFERENCE_FILES: readonly ReferenceFile[] = (
  ['units', 'unit-names', 'channels', 'providers', 'targets', 'events', 'fees'] as const
).map((kind) => ({ kind, path: pathOf(kind) }));

/** Reads the calibration and the events of PC Lai Châu. @throws Error when a column is missing or a number is not one */
export function readReference(): SampleReference {
  const calibration = readRecords('calibration-2022-12').map((record) => ({
    unitCode: record.text('unit_code'),
    customers: record.count('customers'),
    bank: record.count('bank'),
    intermediary: record.count('intermediary'),
  }));
  const events = readRecords('events').map((record) => ({
    type: record.text('type'),
    firstMonth: monthIndex(record.text('date').slice(0, 7)),
    lastMonth: monthIndex((record.text('end_date') || record.text('date')).slice(0, 7)),
    unitCode: record.text('unit_code'),
    providerCode: record.text('provider_code'),
  }));
  return { calibration, events };
}

interface Row {
  text(column: string): string;
  count(column: string): number;
}

/** Rows of one of our own files, which use no quotes. */
function readRecords(name: string): readonly Row[] {
  const [header = '', ...lines] = readFileSync(pathOf(name), 'utf8').trim().split(/\r?\n/);
  const columns = header.split(',');
  return lines.map((line, index) => {
    const fields = line.split(',');
    const where = `${name}.csv, line ${String(index + 2)}`;
    const text = (column: string): string => {
      const field = fields[columns.indexOf(column)];
      if (field === undefined) throw new Error(`${where} has no ${column}: restore the file of the sample.`);
      return field;
    };
    const count = (column: string): number => {
      const value = Number(text(column));
      if (!Number.isSafeInteger(value))
        throw new Error(`${where}: ${column} "${text(column)}" is not a whole number.`);
      return value;
    };
    return { text, count };
  });
}
