import { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { ImportService } from './import.service.js';
import type { ImportRequest } from './import-request.js';
import type { ImportResult } from './import-result.js';
import { RepeatedRequests } from './repeated-requests.js';

/** Imports that come as the body of a request. */
@Injectable()
export class PostedImports {
  constructor(
    private readonly imports: ImportService,
    private readonly repeated: RepeatedRequests,
  ) {}

  /**
   * Imports, unless the sender did so before under the same key: then answers with that import's record, and the body is not read.
   * @param key the sender's own name for the request; of no use to a dry run, which leaves nothing
   * @throws what `ImportService.run` and `RepeatedRequests.once` throw
   */
  async run(request: ImportRequest, key: string | undefined): Promise<ImportResult> {
    if (key === undefined || request.dryRun) return this.imports.run(request);
    const { actor, kind, source } = request;
    return this.repeated.once({ actor, key, kind }, (claim) => {
      let claimed: Promise<void> | undefined;
      return this.imports.run({
        ...request,
        // Nothing can land before the key is claimed: the file's first byte waits for that.
        source: Readable.from(after(() => claimed, source)),
        onOpened: (importId) => {
          claimed = claim(importId);
          // Whoever reads the file is told.
          claimed.catch(() => undefined);
        },
      });
    });
  }
}

/** The source's bytes, once the promise is kept. */
async function* after(promise: () => Promise<void> | undefined, source: Readable): AsyncGenerator {
  await promise();
  yield* source.iterator({ destroyOnReturn: false });
}
