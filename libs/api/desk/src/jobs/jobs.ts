import { ImportService, keepRefusedRows } from '@cashlight/api-imports';
import { errorFields, LOG, type Log, Problem } from '@cashlight/api-platform';
import { type BeforeApplicationShutdown, Inject, Injectable } from '@nestjs/common';
import { HistoryService } from '../history/history.service.js';
import { broughtToRest } from '../stopping.js';
import { Uploads, type UploadedFile } from '../uploads/uploads.js';
import { Job, type JobOrder } from './job.js';

/** How the refused rows of a dry run are called beside the upload. */
export const KEPT_ROWS = 'rejected-rows';

/** So many jobs that are over are remembered; the history of imports knows them all. */
const MOST_REMEMBERED = 200;

/** The work on uploaded files. It goes on whoever watches; when the server stops it is broken off, and the file stays. */
@Injectable()
export class Jobs implements BeforeApplicationShutdown {
  /** The last job of each upload, by the upload's id, in the order in which they were begun. */
  private readonly jobs = new Map<string, Job>();
  private readonly underWay = new Set<Promise<void>>();

  constructor(
    private readonly imports: ImportService,
    private readonly history: HistoryService,
    private readonly uploads: Uploads,
    @Inject(LOG) private readonly log: Log,
  ) {}

  /**
   * Begins to work on a whole file.
   * @throws Problem CONFLICT while another job works on it
   */
  start(file: UploadedFile, order: JobOrder): Job {
    this.refuseBusy(file.id);
    const job = new Job(file, order);
    this.jobs.delete(file.id);
    this.jobs.set(file.id, job);
    this.forgetOldest();
    const work = this.run(job).finally(() => this.underWay.delete(work));
    this.underWay.add(work);
    return job;
  }

  /** The last job of an upload of this actor, also when it is over and the file is gone. */
  find(uploadId: string, actor: string): Job | undefined {
    const job = this.jobs.get(uploadId);
    return job?.file.actor === actor ? job : undefined;
  }

  /**
   * Breaks a job off: nothing of it lands.
   * @throws Problem CONFLICT when it is over
   */
  async cancel(job: Job, actor: string): Promise<void> {
    if (job.isOver)
      throw new Problem('CONFLICT', {
        vi: 'Việc này đã kết thúc, không hủy được nữa.',
        en: 'This job is over; it cannot be cancelled any more.',
      });
    job.cancelledBy = actor;
    if (job.order.dryRun) job.breakOff();
    else if (job.importId !== null) await this.history.cancel(job.importId, actor);
  }

  /** @throws Problem CONFLICT while a job works on the upload */
  refuseBusy(uploadId: string): void {
    if (this.jobs.get(uploadId)?.isOver !== false) return;
    throw new Problem('CONFLICT', {
      vi: 'Tệp này đang được xử lý. Hãy chờ xong hoặc hủy việc đang chạy.',
      en: 'This file is being worked on. Wait until that is over, or cancel it.',
    });
  }

  /** Breaks off what is under way, before the database's connections are closed. */
  async beforeApplicationShutdown(): Promise<void> {
    for (const job of this.jobs.values()) if (!job.isOver) job.breakOff();
    await broughtToRest(Promise.all(this.underWay));
  }

  private async run(job: Job): Promise<void> {
    const { file, order } = job;
    const source = this.uploads.open(file.id);
    try {
      const result = await this.imports.run({
        ...order,
        source,
        fileName: file.fileName,
        actor: file.actor,
        via: 'DESK',
        bytesTotal: file.bytesTotal,
        signal: job.signal,
        onDryRunRejections: (_, refused) => keepRefusedRows(refused, this.uploads.beside(file.id, KEPT_ROWS)),
        onOpened: (importId) => {
          this.opened(job, importId);
        },
        onProgress: ({ rows, bytes }) => {
          job.went(rows, bytes);
        },
      });
      if (result.state === 'DONE' && !order.dryRun) await this.removeSpooled(file);
      job.ended(result);
    } catch (error) {
      job.brokeOff(error);
      this.tell(job, error);
    } finally {
      source.destroy();
    }
  }

  private opened(job: Job, importId: number): void {
    job.importId = importId;
    // Cancelled while it waited for its turn.
    if (job.cancelledBy !== null)
      this.history.cancel(importId, job.cancelledBy).catch((error: unknown) => {
        this.tell(job, error);
      });
  }

  /** The import stands, also when the file cannot be removed: then it is later, with the old ones. */
  private async removeSpooled({ id }: UploadedFile): Promise<void> {
    await this.uploads.remove(id).catch((error: unknown) => {
      this.log.warn({ reason: (error as Error).message }, 'an upload could not be removed');
    });
  }

  /** What nobody asked for belongs into the log. */
  private tell(job: Job, error: unknown): void {
    if (error instanceof Problem || job.signal.aborted) return;
    const { importId, order } = job;
    this.log.error({ importId, kind: order.kind, err: errorFields(error) }, 'a job on an upload broke off');
  }

  private forgetOldest(): void {
    const over = [...this.jobs].filter(([, job]) => job.isOver);
    for (const [id] of over.slice(0, Math.max(0, over.length - MOST_REMEMBERED))) this.jobs.delete(id);
  }
}
