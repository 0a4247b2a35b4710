import type { Readable } from 'node:stream';
import { FileRefused, ImportProfiles, inspectFile, type Guess, type Layout } from '@cashlight/api-imports';
import { Injectable } from '@nestjs/common';
import { kindOfName } from './kind-of-name.js';

/** What a file is taken for, and how it is laid out when not as the contract has it. */
export interface FileKind {
  readonly kind: string;
  readonly profileName?: string;
  readonly layout?: Layout;
}

/** Their columns are the same: without a name or a profile the one would be taken for the other. */
const ALIKE: readonly string[] = ['channels', 'providers'];

/** Finds out what a file of the watched folder is: by the beginning of its name, else by its columns; by its columns also which profile fits. */
@Injectable()
export class FileKinds {
  constructor(private readonly profiles: ImportProfiles) {}

  /**
   * @param open opens the file
   * @returns undefined when nothing fits
   */
  async find(name: string, open: () => Readable): Promise<FileKind | undefined> {
    const named = kindOfName(name);
    const guesses = (await this.guesses(name, open())).filter(({ missing }) => missing.length === 0);
    const best = guesses.find(({ kind }) => kind === (named ?? kind));
    if (best && best.profileName !== null)
      return { kind: best.kind, ...(await this.profiles.forImport(best.profileName, best.kind)) };
    if (named !== undefined) return { kind: named };
    return best && !ALIKE.includes(best.kind) ? { kind: best.kind } : undefined;
  }

  /** None for what is no table: the import of a file with a name will say what is wrong with it. */
  private async guesses(name: string, source: Readable): Promise<readonly Guess[]> {
    try {
      return (await inspectFile(source, name, await this.profiles.list())).guesses;
    } catch (error) {
      if (error instanceof FileRefused) return [];
      throw error;
    } finally {
      source.destroy();
    }
  }
}
