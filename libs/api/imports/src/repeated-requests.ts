import { Database, Problem } from '@cashlight/api-platform';
import { Injectable } from '@nestjs/common';
import { ImportHistory } from './import-history.js';
import type { ImportRecord, ImportResult, ImportState } from './import-result.js';

const FIRST = `
  SELECT import.id AS "importId", import.state
  FROM import_request
  JOIN import ON import.id = import_request.import_id
  WHERE import_request.actor = $1 AND key = $2 AND created_at > now() - interval '7 days'`;

/** A key is taken over from an import of which nothing landed, and from one of long ago; of two at once one gets it. */
const CLAIM = `
  INSERT INTO import_request (actor, key, import_id)
  VALUES ($1, $2, $3)
  ON CONFLICT (actor, key) DO UPDATE
  SET import_id = excluded.import_id, created_at = now()
  WHERE import_request.created_at <= now() - interval '7 days'
     OR (SELECT state FROM import WHERE id = import_request.import_id) IN ('FAILED', 'CANCELLED')
  RETURNING import_id`;

/** Senders' own names (keys) for their requests: one that is sent again within seven days gets the first answer, and nothing is imported twice. */
@Injectable()
export class RepeatedRequests {
  private readonly underWay = new Set<string>();

  constructor(
    private readonly database: Database,
    private readonly history: ImportHistory,
  ) {}

  /**
   * Does the work unless it was done before: then the first import's record is the answer.
   * @param work makes the import; calls `claim` with its number before anything can land, and gives up when that rejects
   * @throws Problem CONFLICT while the first is under way, here or in another process, or when it was of another kind
   */
  async once(
    { actor, key, kind }: { actor: string; key: string; kind: string },
    work: (claim: (importId: number) => Promise<void>) => Promise<ImportResult>,
  ): Promise<ImportResult> {
    const name = `${actor}\n${key}`;
    if (this.underWay.has(name)) throw stillRunning();
    this.underWay.add(name);
    try {
      const first = await this.first(actor, key);
      if (first && first.kind !== kind) throw ofAnotherKind(first.kind);
      return first ?? (await work((importId) => this.claim(actor, key, importId)));
    } finally {
      this.underWay.delete(name);
    }
  }

  private async first(actor: string, key: string): Promise<ImportRecord | undefined> {
    const [found] = await this.database.query<{ importId: number; state: ImportState }>(FIRST, [actor, key]);
    switch (found?.state) {
      case 'RUNNING':
        throw stillRunning();
      case 'DONE':
      case 'REFUSED':
      case 'UNDONE':
        return this.history.find(found.importId);
      case 'FAILED':
      case 'CANCELLED':
      case undefined:
        return undefined;
    }
  }

  private async claim(actor: string, key: string, importId: number): Promise<void> {
    const claimed = await this.database.query(CLAIM, [actor, key, importId]);
    if (claimed.length === 0) throw stillRunning();
  }
}

const stillRunning = () =>
  new Problem('CONFLICT', {
    vi: 'Lần gửi đầu với idempotency-key này còn đang được nhập. Hãy chờ rồi gửi lại cùng khóa để nhận kết quả.',
    en: 'The first request with this idempotency-key is still being imported. Wait, then send the same key again for its result.',
  });

const ofAnotherKind = (kind: string) =>
  new Problem('CONFLICT', {
    vi: `idempotency-key này đã dùng cho một tệp loại ${kind}. Mỗi tệp cần một khóa riêng.`,
    en: `This idempotency-key was used for a file of the kind ${kind}. Each file needs a key of its own.`,
  });
