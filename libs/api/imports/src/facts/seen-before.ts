const WORDS = 2 ** 22;
const BLOCKS = WORDS / 16;
const BITS_PER_KEY = 4;

/**
 * Tells which keys may have been seen before, in 16 MB however many there are (a blocked Bloom filter: a key's bits lie in one cache line).
 * A key that was seen is always recognised; a new one is mistaken for a known one rarely, which costs a look and nothing else.
 */
export class SeenBefore {
  private readonly words = new Uint32Array(WORDS);

  /** Whether the key may have been seen; from now on it has been. */
  see(bytes: Buffer, start: number, end: number): boolean {
    let first = 0x811c9dc5;
    let second = 0x9747b28c;
    for (let at = start; at < end; at++) {
      const byte = bytes[at] ?? 0;
      first = Math.imul(first ^ byte, 0x01000193);
      second = Math.imul((second + byte) | 0, 0x5bd1e995);
      second ^= second >>> 15;
    }
    first = Math.imul(first ^ (first >>> 15), 0x2c1b3c6d);
    return this.mark((first ^ (first >>> 12)) >>> 0, second);
  }

  private mark(place: number, bits: number): boolean {
    const block = (place % BLOCKS) * 16;
    let known = true;
    let rest = bits;
    for (let count = 0; count < BITS_PER_KEY; count++) {
      const word = block + (rest & 15);
      const bit = 1 << ((rest >>> 4) & 31);
      const before = this.words[word] ?? 0;
      if ((before & bit) === 0) {
        known = false;
        this.words[word] = before | bit;
      }
      rest = Math.imul(rest ^ (rest >>> 13), 0x9e3779b1) + count + (place >>> 18);
      rest ^= rest >>> 9;
    }
    return known;
  }
}
