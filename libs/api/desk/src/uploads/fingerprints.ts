import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { Injectable } from '@nestjs/common';
import { Uploads } from './uploads.js';

/** The SHA-256 of whole uploads, in hexadecimal; reckoned once and kept beside the file. */
@Injectable()
export class Fingerprints {
  private readonly underWay = new Map<string, Promise<string>>();

  constructor(private readonly uploads: Uploads) {}

  async of(id: string): Promise<string> {
    return (await this.kept(id)) ?? (await this.reckonOnce(id));
  }

  /** The fingerprint if it is there; otherwise it will be before long. */
  async soFar(id: string): Promise<string | undefined> {
    const kept = await this.kept(id);
    // What keeps the file from being read is told to whoever imports it.
    if (kept === undefined) this.reckonOnce(id).catch(() => undefined);
    return kept;
  }

  private kept(id: string): Promise<string | undefined> {
    return readFile(this.place(id), 'utf8').catch(() => undefined);
  }

  private reckonOnce(id: string): Promise<string> {
    const before = this.underWay.get(id);
    if (before) return before;
    const work = this.reckon(id).finally(() => this.underWay.delete(id));
    this.underWay.set(id, work);
    return work;
  }

  private async reckon(id: string): Promise<string> {
    const hash = createHash('sha256');
    await pipeline(this.uploads.open(id), hash);
    const fingerprint = hash.digest('hex');
    await writeFile(this.place(id), fingerprint);
    return fingerprint;
  }

  private place(id: string): string {
    return this.uploads.beside(id, 'sha256');
  }
}
