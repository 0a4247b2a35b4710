import { FIRST_RECORD_MONTH, LAST_MONTH, LAST_SUMMARY_MONTH, monthName, monthRange } from './calendar.js';
import { Curves } from './curves.js';
import { customerBaseCsv } from './customer-base.js';
import { isConnected, makeUnit, type SampleUnit } from './customers.js';
import { liveMonth, settle } from './habits.js';
import { METHODS } from './methods.js';
import { drawPattern, PATTERNS, RECORDS } from './patterns.js';
import { PAYMENTS_HEADER, PaymentWriter } from './payments.js';
import { MonthPickers } from './pickers.js';
import { Random } from './random.js';
import { readReference, type SampleReference } from './reference.js';
import { summariesCsv } from './summaries.js';

/** A month of payment records. */
export interface SampleMonth {
  /** As `2022-12`. */
  readonly month: string;
  /** Payment records of the month, the header not counted. */
  readonly rows: number;
  /** The month as CSV of the import kind `payments`, in pieces of some 64 KB of ASCII, header first; the same at every call. */
  readonly chunks: () => Iterable<string>;
}

/** How the customers of a unit pay in one month, by their position in it: indexes of methods and patterns. */
interface UnitMonth {
  readonly unit: SampleUnit;
  readonly methods: Uint8Array;
  readonly patterns: Uint8Array;
}

const CHUNK_LENGTH = 65_536;

/** The months known payment by payment. */
export const SAMPLE_MONTHS: readonly string[] = monthRange(FIRST_RECORD_MONTH, LAST_MONTH).map(monthName);

/**
 * Made-up customers and payments of PC Lai Châu, December 2022 exactly as the calibration has it.
 * The same seed gives the same bytes everywhere. Making one takes about a second; rows are written when they are asked for.
 */
export class LaiChauSample {
  /** The months of SAMPLE_MONTHS, in order. */
  readonly months: readonly SampleMonth[];
  /** The year 2021 as CSV of the import kind `summaries`. */
  readonly summaries: string;
  /** The active customers of every month as CSV of the import kind `customer-base`. */
  readonly customerBase: string;

  /** @throws Error when a reference file of the sample is damaged */
  constructor(seed = 'lai-chau', reference: SampleReference = readReference()) {
    const curves = new Curves(reference, seed);
    const units = reference.calibration.map((calibration) => makeUnit(calibration, curves, seed));
    for (const unit of units) settleUnit(unit, curves, reference, seed);
    this.summaries = summariesCsv(units, curves, reference.events);
    this.customerBase = customerBaseCsv(reference.calibration, curves);
    this.months = monthRange(FIRST_RECORD_MONTH, LAST_MONTH).map((month) =>
      sampleMonth(
        month,
        units.map((unit) => unitMonth(unit, month, curves, reference, seed)),
        seed,
      ),
    );
  }
}

function settleUnit(unit: SampleUnit, curves: Curves, reference: SampleReference, seed: string): void {
  const customers = unit.customers.filter((customer) => isConnected(customer, LAST_SUMMARY_MONTH)).length;
  const pickers = new MonthPickers(
    unit.calibration.unitCode,
    unit.profile,
    LAST_SUMMARY_MONTH,
    reference.events,
  );
  settle(
    unit,
    curves.split(unit.calibration, LAST_SUMMARY_MONTH, customers),
    pickers,
    LAST_SUMMARY_MONTH,
    seed,
  );
}

/** Moves the unit on to the month and keeps how its customers pay in it. */
function unitMonth(
  unit: SampleUnit,
  month: number,
  curves: Curves,
  reference: SampleReference,
  seed: string,
): UnitMonth {
  const unitCode = unit.calibration.unitCode;
  const pickers = new MonthPickers(unitCode, unit.profile, month, reference.events);
  liveMonth(
    unit,
    { month, quota: curves.payers(unit.calibration, month), events: reference.events, pickers },
    seed,
  );
  const random = new Random(`${seed}/${unitCode}/${monthName(month)}/patterns`);
  const methods = new Uint8Array(unit.customers.length);
  const patterns = new Uint8Array(unit.customers.length);
  unit.customers.forEach((customer, position) => {
    methods[position] = customer.method.index;
    patterns[position] = PATTERNS.indexOf(drawPattern(customer, random));
  });
  return { unit, methods, patterns };
}

function sampleMonth(month: number, units: readonly UnitMonth[], seed: string): SampleMonth {
  const recordsByPattern = PATTERNS.map((pattern) => RECORDS[pattern]);
  let rows = 0;
  for (const { patterns } of units) {
    for (const pattern of patterns) rows += recordsByPattern[pattern] ?? 0;
  }
  return { month: monthName(month), rows, chunks: () => chunksOf(month, units, seed) };
}

function* chunksOf(month: number, units: readonly UnitMonth[], seed: string): Generator<string, void> {
  const writer = new PaymentWriter(month, seed);
  let chunk = PAYMENTS_HEADER;
  for (const { unit, methods, patterns } of units) {
    writer.startUnit(unit);
    let position = 0;
    for (const customer of unit.customers) {
      const method = METHODS[methods[position] ?? 0];
      const pattern = PATTERNS[patterns[position] ?? 0];
      position++;
      if (method === undefined || pattern === undefined || pattern === 'NONE') continue;
      chunk += writer.rows(customer, method, pattern);
      if (chunk.length < CHUNK_LENGTH) continue;
      yield chunk;
      chunk = '';
    }
  }
  yield chunk;
}
