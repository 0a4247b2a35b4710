import { Readable } from 'node:stream';
import { actorOf, Audit, type Caller } from '@cashlight/api-access';
import { type ImportResult, ImportService } from '@cashlight/api-imports';
import type { Transaction } from '@cashlight/api-platform';
import { ReferenceService } from '@cashlight/api-reference';
import { exactTarget, TargetHistoryReadModel, TargetReadModel } from '@cashlight/api-targets';
import { type Measure, type Ratio, targetPercent } from '@cashlight/domain';
import { Injectable } from '@nestjs/common';
import { csvOf } from '../one-row-csv.js';
import {
  type AskedChange,
  checkChanged,
  type PlannedChange,
  readChanges,
  realChanges,
  type StandingPlan,
} from './asked-changes.js';
import { changedMeanwhile, readReason, wrongYear } from './planning-problems.js';
import type { TargetsSaved } from './planning.types.js';

const [FIRST_YEAR, LAST_YEAR] = [2000, 2100];

/** How the history of imports calls the file that is none. */
const FILE_NAME = 'Chỉ tiêu';

const COLUMNS = ['unit_code', 'year', 'month', 'measure', 'target_pct'];

/** A set of changes to the plan of a year in one measure. */
export interface TargetEdit {
  readonly year: number;
  readonly measure: Measure;
  readonly changes: readonly AskedChange[];
  readonly reason: string;
  /** of the plan that whoever edits has seen */
  readonly version: string;
}

/** Saves edited targets as if a file of them came: the same checks, the same history, the same undo. */
@Injectable()
export class TargetEditing {
  constructor(
    private readonly imports: ImportService,
    private readonly reference: ReferenceService,
    private readonly targets: TargetReadModel,
    private readonly history: TargetHistoryReadModel,
    private readonly audit: Audit,
  ) {}

  /**
   * Saves all of the changes or none.
   * @throws Problem BAD_USER_INPUT naming the unit and the month; CONFLICT when a target of the plan changed since the version
   */
  async save(edit: TargetEdit, by: Caller): Promise<TargetsSaved> {
    const { year, measure, version } = edit;
    if (!(year >= FIRST_YEAR && year <= LAST_YEAR)) throw wrongYear(FIRST_YEAR, LAST_YEAR);
    const reason = readReason(edit.reason);
    const asked = readChanges(year, edit.changes);
    const tree = await this.reference.unitTree();
    tree.findAll(asked.map(({ unitCode }) => unitCode));
    const plan = await this.standingPlan(year, measure);
    if ((await this.history.version(year, measure)) !== version) throw changedMeanwhile(year);
    const changes = realChanges(asked, plan);
    if (changes.length === 0) return { changed: 0, version, importId: null };
    checkChanged(year, changes, plan);
    const result = await this.carryOut({ ...edit, reason }, changes, by);
    // Only a unit that was taken back meanwhile makes a row wrong.
    const { state, importId } = result;
    if (state !== 'DONE' || importId === null) throw changedMeanwhile(year);
    // Not the plan's version of now: that may be of somebody else's save, which this editor has not seen.
    const after = await this.history.versionAfter(importId);
    return { changed: changes.length, version: after ?? version, importId };
  }

  private async standingPlan(year: number, measure: Measure): Promise<StandingPlan> {
    const plan = new Map<string, Map<number, Ratio>>();
    for (const given of await this.targets.given(year)) {
      if (given.measure !== measure) continue;
      const months = plan.get(given.unitCode) ?? new Map<number, Ratio>();
      plan.set(given.unitCode, months.set(given.month, exactTarget(given.percent)));
    }
    return plan;
  }

  private carryOut(edit: TargetEdit, changes: readonly PlannedChange[], by: Caller): Promise<ImportResult> {
    const { year, measure, reason } = edit;
    const rows = changes.map(({ unitCode, month, target }) => [
      unitCode,
      String(year),
      month === 0 ? '' : String(month),
      measure,
      target ? targetPercent(target) : '',
    ]);
    return this.imports.run({
      kind: 'targets',
      source: Readable.from([Buffer.from(csvOf(COLUMNS, rows))]),
      fileName: FILE_NAME,
      onConflict: 'replace',
      atomic: true,
      dryRun: false,
      actor: actorOf(by),
      via: 'TARGETS',
      edit: { reason, check: (transaction) => this.check(transaction, edit, changes, by) },
    });
  }

  /** Nobody else changes targets by now: what was looked at is what is there, or the edit ends. */
  private async check(
    transaction: Transaction,
    { year, measure, reason, version }: TargetEdit,
    changes: readonly PlannedChange[],
    by: Caller,
  ): Promise<void> {
    if ((await this.history.version(year, measure, transaction)) !== version) throw changedMeanwhile(year);
    const units = [...new Set(changes.map(({ unitCode }) => unitCode))];
    const detail = { year, measure, units, changes: changes.length, reason };
    await this.audit.record(actorOf(by), 'target.saved', detail, transaction);
  }
}
