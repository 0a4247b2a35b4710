import type { CsvRow } from '../reading/csv-row.js';
import { Fields } from '../reading/fields.js';
import type { Header } from '../reading/header.js';
import type { Fault } from '../rejection.js';
import { NO_PROVIDER, type KnownCodes } from '../kinds/known-codes.js';
import { readMoment } from '../values/moment.js';
import { PAYMENT_VND_LIMIT, readWhole } from '../values/number.js';
import { CODE_LENGTH } from '../values/text.js';
import { CodeTable } from './code-table.js';
import type { StagedPayment } from './payment-stage.js';
import { PlainMoment, plainWhole } from './plain-values.js';

const SPACE = 0x20;

/** Why a row is no payment, and what stands in it. */
export interface PaymentFault {
  readonly fault: Fault;
  readonly recordId: string;
  /** As `Fields.texts` has it. */
  readonly texts: readonly (string | null)[];
}

/**
 * Reads payments out of rows. An ordinary row is read straight from its bytes; whatever is unusual in any way, right or wrong, goes the careful way,
 * which alone knows all the rules.
 */
export class PaymentReader {
  /** The payment read last. */
  readonly payment: StagedPayment = {
    micros: 0,
    month: 0,
    amountVnd: 0,
    unitId: 0,
    channelId: 0,
    providerId: NO_PROVIDER,
    bytes: Buffer.alloc(0),
    recordStart: 0,
    recordEnd: 0,
    customerStart: 0,
    customerEnd: 0,
  };
  private readonly positions: readonly number[];
  /** Whether the values stand in the file as the contract has them. */
  private readonly isDirect: boolean;
  private readonly leafUnits: CodeTable;
  private readonly channels: CodeTable;
  private readonly providers: CodeTable;
  private readonly moment = new PlainMoment();

  constructor(
    private readonly header: Header,
    private readonly known: KnownCodes,
    private readonly nowMicros: number,
  ) {
    const columns = [
      'record_id',
      'customer_code',
      'unit_code',
      'paid_at',
      'amount_vnd',
      'channel_code',
      'provider_code',
    ];
    this.positions = columns.map((column) => header.positions.get(column) ?? -1);
    this.isDirect = header.rewrites.size === 0 && header.constants.size === 0;
    const leaves = [...known.units].filter(([, { isLeaf }]) => isLeaf);
    this.leafUnits = new CodeTable(leaves.map(([code, { id }]) => [code, id]));
    this.channels = new CodeTable(known.channels);
    this.providers = new CodeTable(known.providers);
  }

  /** Fills `payment` from the row, or says what is wrong with it. */
  read(row: CsvRow): PaymentFault | undefined {
    const plain = this.isDirect && row.plain && row.count === this.header.width;
    return plain && this.readPlain(row) ? undefined : this.readCarefully(row);
  }

  private readPlain(row: CsvRow): boolean {
    const { payment, moment } = this;
    const { bytes, starts, ends } = row;
    const [record = 0, customer = 0, unit = 0, paidAt = 0, amount = 0, channel = 0, provider = 0] =
      this.positions;
    if (!isPlainCode(row, record) || !isPlainCode(row, customer)) return false;
    payment.unitId = this.leafUnits.find(bytes, starts[unit] ?? 0, ends[unit] ?? 0);
    payment.channelId = this.channels.find(bytes, starts[channel] ?? 0, ends[channel] ?? 0);
    payment.providerId = isEmpty(row, provider)
      ? NO_PROVIDER
      : this.providers.find(bytes, starts[provider] ?? 0, ends[provider] ?? 0);
    payment.amountVnd = plainWhole(bytes, starts[amount] ?? 0, ends[amount] ?? 0);
    if (payment.unitId < 0 || payment.channelId < 0 || payment.providerId < 0 || payment.amountVnd < 0)
      return false;
    if (!moment.read(bytes, starts[paidAt] ?? 0, ends[paidAt] ?? 0)) return false;
    payment.micros = moment.seconds * 1_000_000;
    payment.month = moment.month;
    payment.bytes = bytes;
    payment.recordStart = starts[record] ?? 0;
    payment.recordEnd = ends[record] ?? 0;
    payment.customerStart = starts[customer] ?? 0;
    payment.customerEnd = ends[customer] ?? 0;
    return payment.micros <= this.nowMicros;
  }

  private readCarefully(row: CsvRow): PaymentFault | undefined {
    const { known, payment } = this;
    const fields = new Fields(this.header, row);
    const recordId = fields.required('record_id');
    const customerCode = fields.required('customer_code');
    const unit = fields.known('unit_code', known.units, 'UNKNOWN_UNIT');
    if (unit && !unit.isLeaf) fields.fail('unit_code', 'NOT_A_LEAF_UNIT');
    const moment = fields.parsed('paid_at', (text) => readMoment(text, this.nowMicros));
    const amountVnd = fields.parsed('amount_vnd', (text) => readWhole(text, PAYMENT_VND_LIMIT));
    const channelId = fields.known('channel_code', known.channels, 'UNKNOWN_CHANNEL');
    const providerId =
      fields.optional('provider_code') === ''
        ? NO_PROVIDER
        : fields.known('provider_code', known.providers, 'UNKNOWN_PROVIDER');
    if (fields.fault)
      return { fault: fields.fault, recordId: fields.raw('record_id'), texts: fields.texts() };
    payment.bytes = Buffer.from(recordId + customerCode);
    payment.recordStart = 0;
    payment.recordEnd = payment.customerStart = Buffer.byteLength(recordId);
    payment.customerEnd = payment.bytes.length;
    payment.micros = moment?.micros ?? 0;
    payment.month = moment?.month ?? 0;
    payment.amountVnd = Number(amountVnd);
    payment.unitId = unit?.id ?? 0;
    payment.channelId = channelId ?? 0;
    payment.providerId = providerId ?? NO_PROVIDER;
    return undefined;
  }
}

/** Whether a plain field is a code that needs no trimming and is not too long. */
function isPlainCode({ bytes, starts, ends }: CsvRow, field: number): boolean {
  const start = starts[field] ?? 0;
  const end = ends[field] ?? 0;
  return end > start && end - start <= CODE_LENGTH && bytes[start] !== SPACE && bytes[end - 1] !== SPACE;
}

/** Whether the file lacks the column or the row a value in it. */
function isEmpty({ starts, ends }: CsvRow, field: number): boolean {
  return field < 0 || starts[field] === ends[field];
}
