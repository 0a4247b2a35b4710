import type { CopyQueue } from './queue.copy.js';

const BLOCK_BYTES = 262_144;
/** Hardly a row of ours is larger: a handful of numbers and a few texts of bounded length. */
const MAX_ROW_BYTES = 16_384;
/** PostgreSQL's number for the type `text`. */
const TEXT_TYPE = 25;
const TWO_TO_32 = 4_294_967_296;
const DAYS_1970_TO_2000 = 10_957;
const MICROS_1970_TO_2000 = DAYS_1970_TO_2000 * 86_400_000_000;

/** Writes rows in PostgreSQL's binary COPY format: `begin`, then one call for each column in order. Full blocks go to the queue. */
export class CopyRows {
  private readonly sql: string;
  private readonly columnCount: number;
  private block: Buffer = Buffer.alloc(0);
  private at = 0;

  /** @param maxRowBytes no row is larger */
  constructor(
    private readonly queue: CopyQueue,
    table: string,
    columns: readonly string[],
    private readonly maxRowBytes = MAX_ROW_BYTES,
  ) {
    this.sql = `COPY ${table} (${columns.join(', ')}) FROM STDIN (FORMAT binary)`;
    this.columnCount = columns.length;
  }

  begin(): void {
    if (this.at > this.block.length - this.maxRowBytes) this.flush();
    if (this.at === 0) this.block = this.queue.emptyBlock(BLOCK_BYTES);
    this.int16(this.columnCount);
  }

  /** Hands over what has been written. */
  flush(): void {
    if (this.at === 0) return;
    this.queue.copy(this.sql, this.block.subarray(0, this.at));
    this.at = 0;
  }

  integer(value: number): void {
    this.int32(4);
    this.int32(value);
  }

  /** @param value a whole number, exact up to 2^53 */
  bigint(value: number): void {
    const high = Math.floor(value / TWO_TO_32);
    this.int32(8);
    this.int32(high);
    this.int32(value - high * TWO_TO_32);
  }

  /** A whole number of 64 bits. */
  exact(value: bigint): void {
    this.int32(8);
    this.at = this.block.writeBigInt64BE(value, this.at);
  }

  /** @param days since 1970-01-01 */
  date(days: number): void {
    this.integer(days - DAYS_1970_TO_2000);
  }

  /** @param micros microseconds since 1970-01-01T00:00Z */
  timestamp(micros: number): void {
    this.bigint(micros - MICROS_1970_TO_2000);
  }

  text(value: string): void {
    const length = this.block.write(value, this.at + 4, 'utf8');
    this.int32(length);
    this.at += length;
  }

  /** An array of texts and nulls. */
  texts(values: readonly (string | null)[]): void {
    const lengthAt = this.at;
    this.int32(0);
    // Dimensions, whether there may be nulls, the type; of the one dimension its length and first index.
    const shape = values.length === 0 ? [] : [values.length, 1];
    for (const word of [shape.length / 2, 1, TEXT_TYPE, ...shape]) this.int32(word);
    for (const value of values) {
      if (value === null) this.int32(-1);
      else this.text(value);
    }
    this.block.writeInt32BE(this.at - lengthAt - 4, lengthAt);
  }

  /** Text that is UTF-8 already. */
  bytes(source: Buffer, start: number, end: number): void {
    this.int32(end - start);
    const { block } = this;
    let at = this.at;
    for (let index = start; index < end; index++) block[at++] = source[index] ?? 0;
    this.at = at;
  }

  private int16(value: number): void {
    this.block[this.at++] = value >>> 8;
    this.block[this.at++] = value;
  }

  private int32(value: number): void {
    const { block, at } = this;
    block[at] = value >>> 24;
    block[at + 1] = value >>> 16;
    block[at + 2] = value >>> 8;
    block[at + 3] = value;
    this.at = at + 4;
  }
}
