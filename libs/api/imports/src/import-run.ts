import { createHash } from 'node:crypto';
import type { Transaction } from '@cashlight/api-platform';
import { CopyQueue } from './copy/queue.copy.js';
import type { Ending } from './import-history.js';
import type { ImportRequest } from './import-request.js';
import type { ImportKind, Intake } from './kinds/kind.js';
import { openTable, type Table } from './reading/table.js';
import { Rejections } from './rejections.js';
import { setUpTransaction } from './transaction-settings.js';

/** Told after each block of the file: how many of its bytes and rows have been read. */
export type OnRead = (bytes: number, rows: number) => void;

/** The work of one import inside its transaction: read, decide, and apply unless it is to be refused as a whole. */
export class ImportRun {
  private readonly queue: CopyQueue;
  private readonly rejections: Rejections;
  private rows = 0;
  private bytes = 0;
  private readonly digest = createHash('sha256');

  constructor(
    private readonly transaction: Transaction,
    private readonly importId: number,
    private readonly kind: ImportKind,
    private readonly request: ImportRequest,
    private readonly onRead: OnRead,
  ) {
    this.queue = new CopyQueue(transaction);
    this.rejections = new Rejections(this.queue, importId);
  }

  /** @throws FileRefused when the file is not what it claims to be */
  async execute(): Promise<Ending> {
    const { source, fileName, signal } = this.request;
    const count = (bytes: number, piece: Buffer) => {
      this.bytes = bytes;
      this.digest.update(piece);
    };
    let file: Table | undefined;
    try {
      await setUpTransaction(this.transaction);
      file = await openTable(source, fileName, this.kind.columns, count, this.request);
      const intake = await this.openIntake(file);
      await this.request.edit?.check(this.transaction);
      await this.read(file, intake);
      signal?.throwIfAborted();
      return await this.settle(file, intake);
    } finally {
      await this.queue.abandon();
      await file?.close();
    }
  }

  private openIntake(file: Table): Promise<Intake> {
    const { transaction, importId, queue, rejections } = this;
    const nowMicros = Date.now() * 1_000;
    return this.kind.open(file.header, {
      importId,
      onConflict: this.request.onConflict,
      mayRemove: this.request.edit !== undefined,
      nowMicros,
      transaction,
      queue,
      rejections,
      onDeciding: () => this.request.onDeciding?.(),
    });
  }

  private async read(file: Table, intake: Intake): Promise<void> {
    const blocks = file.rows((row) => {
      this.rows++;
      intake.row(row);
    });
    for await (const _ of blocks) {
      this.request.signal?.throwIfAborted();
      this.onRead(Math.round(this.bytes * file.portion()), this.rows);
      await this.queue.room();
    }
  }

  private async settle(file: Table, intake: Intake): Promise<Ending> {
    const { rows, bytes } = this;
    const read = { rows, bytes, sha256: this.digest.digest('hex') };
    const { warnings } = file.header;
    const { unchanged, replaced, rejected: against } = await intake.decide();
    const rejected = against + this.rejections.count;
    if (this.request.atomic && rejected > 0) {
      await intake.discard();
      return {
        ...read,
        state: 'REFUSED',
        accepted: 0,
        unchanged: 0,
        replaced: 0,
        rejected: rows,
        months: [],
        warnings,
        refusal: rowsRejected(rejected),
      };
    }
    this.request.signal?.throwIfAborted();
    const months = await intake.apply();
    this.request.signal?.throwIfAborted();
    const accepted = rows - unchanged - replaced - rejected;
    return {
      ...read,
      state: 'DONE',
      accepted,
      unchanged,
      replaced,
      rejected,
      months,
      warnings,
      refusal: null,
    };
  }
}

const rowsRejected = (rejected: number) =>
  ({
    code: 'ROWS_REJECTED',
    words: {
      vi: `${String(rejected)} dòng bị từ chối, nên không dòng nào của tệp được nhập. Hãy sửa các dòng đó rồi gửi lại cả tệp.`,
      en: `${String(rejected)} rows were refused, so no row of the file was imported. Mend them and send the whole file again.`,
    },
  }) as const;
