import { errorFields, LOG, type Log, Problem } from '@cashlight/api-platform';
import { ReferenceService } from '@cashlight/api-reference';
import type { Language, Month } from '@cashlight/domain';
import { type BeforeApplicationShutdown, Inject, Injectable } from '@nestjs/common';
import { ReportArchive } from './archive.js';
import { ArchiveRepository } from './archive.repository.js';
import { ClosingsReadModel, type HeldClosing } from './closings.read-model.js';

const LANGUAGES: readonly Language[] = ['vi', 'en'];

/**
 * Keeps the documents of every closing that holds: of the whole and of each unit right below, in both languages. What a crash left out, or
 * a version before this one, is made up for the next time.
 */
@Injectable()
export class Freezer implements BeforeApplicationShutdown {
  private running: Promise<void> = Promise.resolve();
  private stopping = false;
  private isTroubled = false;

  constructor(
    private readonly closings: ClosingsReadModel,
    private readonly archive: ReportArchive,
    private readonly repository: ArchiveRepository,
    private readonly reference: ReferenceService,
    @Inject(LOG) private readonly log: Log,
  ) {}

  /** Settles when every closing that holds now is frozen; what cannot be is told in the log, once, and tried again the next time. */
  freezeAll(): Promise<void> {
    this.running = this.running.then(() => this.freezeUnfrozen());
    return this.running;
  }

  /** Stops after the document that is being made. */
  async beforeApplicationShutdown(): Promise<void> {
    this.stopping = true;
    await this.running;
  }

  private async freezeUnfrozen(): Promise<void> {
    try {
      for (const closing of await this.closings.unfrozen()) await this.freeze(closing);
      this.isTroubled = false;
    } catch (error) {
      if (!this.stopping && !this.isTroubled)
        this.log.warn({ err: errorFields(error) }, 'reports of closed months are not all kept');
      this.isTroubled = true;
    }
  }

  private async freeze({ id, month }: HeldClosing): Promise<void> {
    for (const unitCode of await this.scopes(month))
      for (const language of LANGUAGES) {
        if (this.stopping) return;
        if (!(await this.keep({ month, unitCode, language }, id))) return;
      }
    await this.repository.markFrozen(id);
  }

  /** False when the month is no longer closed by that closing. */
  private async keep(
    question: { readonly month: Month; readonly unitCode: string | null; readonly language: Language },
    closingId: number,
  ): Promise<boolean> {
    try {
      const { kept } = await this.archive.report(question);
      return kept?.closingId === closingId;
    } catch (error) {
      // A unit that has not come yet, or is no more, has no report.
      if (error instanceof Problem && error.code === 'NOT_FOUND') return true;
      throw error;
    }
  }

  /** The whole, and the units right below the company; of several tops, these. */
  private async scopes(month: Month): Promise<readonly (string | null)[]> {
    const tree = await this.reference.unitTree({ at: month });
    const [top, ...others] = tree.tops;
    const below = top && others.length === 0 ? tree.childrenOf(top) : tree.tops;
    return [null, ...below.map(({ code }) => code)];
  }
}
