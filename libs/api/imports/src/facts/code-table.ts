const MIN_SLOTS = 64;

/** Finds small numbers by the bytes of a code, without making a string of them. */
export class CodeTable {
  private readonly codes: Buffer[] = [];
  private readonly numbers: number[] = [];
  private readonly slots: Int32Array;
  private readonly mask: number;

  constructor(entries: Iterable<readonly [string, number]>) {
    const all = [...entries];
    const size = 2 ** Math.ceil(Math.log2(Math.max(MIN_SLOTS, all.length * 4)));
    this.slots = new Int32Array(size).fill(-1);
    this.mask = size - 1;
    for (const [code, number] of all) {
      const bytes = Buffer.from(code);
      this.slots[this.slotOf(bytes, 0, bytes.length)] = this.codes.length;
      this.codes.push(bytes);
      this.numbers.push(number);
    }
  }

  /** The number of the code that stands there, or -1. */
  find(bytes: Buffer, start: number, end: number): number {
    const entry = this.slots[this.slotOf(bytes, start, end)] ?? -1;
    return entry < 0 ? -1 : (this.numbers[entry] ?? -1);
  }

  /** The slot that holds the code, or the empty one where it would go. */
  private slotOf(bytes: Buffer, start: number, end: number): number {
    let hash = 0x811c9dc5;
    for (let at = start; at < end; at++) hash = Math.imul(hash ^ (bytes[at] ?? 0), 0x01000193);
    let slot = (hash ^ (hash >>> 15)) & this.mask;
    for (;;) {
      const entry = this.slots[slot] ?? -1;
      if (entry < 0 || equal(this.codes[entry], bytes, start, end)) return slot;
      slot = (slot + 1) & this.mask;
    }
  }
}

function equal(code: Buffer | undefined, bytes: Buffer, start: number, end: number): boolean {
  if (code?.length !== end - start) return false;
  for (let at = 0; at < code.length; at++) if (code[at] !== bytes[start + at]) return false;
  return true;
}
