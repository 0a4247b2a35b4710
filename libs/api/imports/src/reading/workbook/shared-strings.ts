import { damaged } from './zip-parts.js';
import { RichText } from './rich-text.js';
import type { XmlHandler } from './xml.js';

/** More texts than a sheet of a million rows needs. */
const MAX_STRINGS = 8_000_000;
const CHUNK_BITS = 10;
const CHUNK_STRINGS = 1 << CHUNK_BITS;

interface Chunk {
  readonly bytes: Buffer;
  /** Where each text ends. */
  readonly ends: Uint32Array;
}

/** The texts that cells refer to by number, kept as bytes in chunks of equal count: a string of its own for each would take several times as much. */
export class SharedStrings implements XmlHandler {
  private readonly chunks: Chunk[] = [];
  private waiting: string[] = [];
  private readonly current = new RichText();

  /** The text, or undefined when there is none of that number. */
  at(index: number): string | undefined {
    const chunk = this.chunks[index >>> CHUNK_BITS];
    const place = index & (CHUNK_STRINGS - 1);
    if (chunk === undefined) return this.waiting[index - this.chunks.length * CHUNK_STRINGS];
    return chunk.bytes.toString('utf8', place === 0 ? 0 : chunk.ends[place - 1], chunk.ends[place]);
  }

  open(name: string): void {
    if (name === 'si') this.current.begin();
    else this.current.open(name);
  }

  text(text: string): void {
    this.current.text(text);
  }

  close(name: string): void {
    if (name !== 'si') {
      this.current.close(name);
      return;
    }
    if (this.chunks.length * CHUNK_STRINGS >= MAX_STRINGS) throw damaged();
    this.waiting.push(this.current.whole());
    if (this.waiting.length === CHUNK_STRINGS) this.pack();
  }

  private pack(): void {
    const ends = new Uint32Array(CHUNK_STRINGS);
    let end = 0;
    for (const [index, text] of this.waiting.entries()) ends[index] = end += Buffer.byteLength(text);
    this.chunks.push({ bytes: Buffer.from(this.waiting.join('')), ends });
    this.waiting = [];
  }
}
