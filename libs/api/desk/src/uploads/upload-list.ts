import { Injectable } from '@nestjs/common';
import { jobView, type JobView } from '../jobs/job-view.js';
import { Jobs } from '../jobs/jobs.js';
import type { Language } from '@cashlight/api-platform';
import { Fingerprints } from './fingerprints.js';
import { SameFileReadModel, type SameFileImport } from './same-file.read-model.js';
import { Uploads, type UploadedFile } from './uploads.js';

/** An upload as its sender sees it. */
export interface UploadView {
  readonly id: string;
  readonly fileName: string;
  readonly bytes: number;
  readonly bytesTotal: number;
  readonly complete: boolean;
  readonly createdAt: string;
  /** The last import of the very same bytes that stands; null also while the file is still being looked at. */
  readonly sameFileImport: SameFileImport | null;
  /** Null also after a restart of the server: what became of it then is in the history of imports. */
  readonly job: JobView | null;
}

/** Puts together what is known about uploads. */
@Injectable()
export class UploadList {
  constructor(
    private readonly uploads: Uploads,
    private readonly fingerprints: Fingerprints,
    private readonly sameFiles: SameFileReadModel,
    private readonly jobs: Jobs,
  ) {}

  /** The uploads of one actor, oldest first. */
  async of(actor: string, language: Language): Promise<readonly UploadView[]> {
    const files = await this.uploads.list(actor);
    return Promise.all(files.map((file) => this.view(file, language)));
  }

  private async view(file: UploadedFile, language: Language): Promise<UploadView> {
    const { id, fileName, bytes, bytesTotal, createdAt } = file;
    const complete = bytes === bytesTotal;
    const fingerprint = complete ? await this.fingerprints.soFar(id) : undefined;
    const job = this.jobs.find(id, file.actor);
    return {
      id,
      fileName,
      bytes,
      bytesTotal,
      complete,
      createdAt,
      sameFileImport: fingerprint === undefined ? null : await this.sameFiles.last(fingerprint),
      job: job ? jobView(job, language) : null,
    };
  }
}
