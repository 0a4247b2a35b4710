const { floor } = Math;

/** The generator's own source of chance (sfc32): the same name gives the same numbers on every platform and version of Node.js. */
export class Random {
  #a = 0;
  #b = 0;
  #c = 0;
  #counter = 1;

  /** @param name what the numbers are for, such as `lai-chau/2022-12/habits`; different names give independent numbers */
  constructor(name: string) {
    const next = hashOf(name);
    this.#a = next();
    this.#b = next();
    this.#c = next();
    for (let round = 0; round < 15; round++) this.#next();
  }

  /** A fraction from 0 (included) to 1 (excluded), in steps of 2^-32. */
  fraction(): number {
    return this.#next() / 0x1_0000_0000;
  }

  /** True with the given probability (0 to 1). */
  chance(probability: number): boolean {
    return this.fraction() < probability;
  }

  /** A whole number from 0 (included) to `limit` (excluded). */
  below(limit: number): number {
    return floor(this.fraction() * limit);
  }

  /** A number from `low` to `high`, evenly spread. */
  between(low: number, high: number): number {
    return low + this.fraction() * (high - low);
  }

  /** Nearly normal, mean 0 and deviation 1: the sum of twelve fractions, because Math.log and Math.cos differ between engines. */
  normal(): number {
    let sum = -6;
    for (let draw = 0; draw < 12; draw++) sum += this.fraction();
    return sum;
  }

  #next(): number {
    const sum = (this.#a + this.#b + this.#counter) | 0;
    this.#counter = (this.#counter + 1) | 0;
    this.#a = this.#b ^ (this.#b >>> 9);
    this.#b = (this.#c + (this.#c << 3)) | 0;
    this.#c = (((this.#c << 21) | (this.#c >>> 11)) + sum) | 0;
    return sum >>> 0;
  }
}

/** e^x by multiplication alone, so that every engine gives the same bits; good to a thousandth for |x| < 4. */
export function exponential(x: number): number {
  let power = 1 + x / 16_384;
  for (let doubling = 0; doubling < 14; doubling++) power *= power;
  return power;
}

/** Words of a 32-bit hash of the text (xmur3). */
function hashOf(text: string): () => number {
  let hash = 1_779_033_703 ^ text.length;
  for (let position = 0; position < text.length; position++) {
    hash = Math.imul(hash ^ text.charCodeAt(position), 3_432_918_353);
    hash = (hash << 13) | (hash >>> 19);
  }
  return () => {
    hash = Math.imul(hash ^ (hash >>> 16), 2_246_822_507);
    hash = Math.imul(hash ^ (hash >>> 13), 3_266_489_909);
    hash ^= hash >>> 16;
    return hash;
  };
}
