import { FileRefused, ImportProfiles, inspectFile, type Inspection } from '@cashlight/api-imports';
import { Problem } from '@cashlight/api-platform';
import { Injectable } from '@nestjs/common';
import { Fingerprints } from './fingerprints.js';
import { Uploads } from './uploads.js';

/** Looks into uploads. */
@Injectable()
export class Inspections {
  constructor(
    private readonly uploads: Uploads,
    private readonly fingerprints: Fingerprints,
    private readonly profiles: ImportProfiles,
  ) {}

  /**
   * Looks at the beginning of a whole upload. Afterwards the list of uploads knows whether the same file was imported before.
   * @throws Problem NOT_FOUND; CONFLICT while a part is missing; BAD_USER_INPUT when it is no table
   */
  async of(id: string, actor: string): Promise<Inspection> {
    const { fileName } = await this.uploads.whole(id, actor);
    const source = this.uploads.open(id);
    try {
      const inspection = await inspectFile(source, fileName, await this.profiles.list());
      await this.fingerprints.of(id);
      return inspection;
    } catch (error) {
      throw error instanceof FileRefused ? new Problem('BAD_USER_INPUT', error.refusal.words) : error;
    } finally {
      source.destroy();
    }
  }
}
