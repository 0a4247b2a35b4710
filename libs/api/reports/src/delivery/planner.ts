import { ReferenceService, type UnitTree } from '@cashlight/api-reference';
import type { Month } from '@cashlight/domain';
import { Injectable } from '@nestjs/common';
import { ClosingsReadModel } from '../archive/closings.read-model.js';
import { DeliveriesRepository, type NewDelivery } from './deliveries.repository.js';
import { lastDue } from './due.js';
import { linesOf } from './lines.js';
import { SchedulesRepository, type StoredSchedule } from './schedules.repository.js';

/** What a schedule is to send: the report of a month, for a closing or (0) for none. */
interface DueReport {
  readonly month: Month;
  readonly closingId: number;
}

/** Makes deliveries of what has become due. However often and wherever it looks, each is made once. */
@Injectable()
export class Planner {
  constructor(
    private readonly schedules: SchedulesRepository,
    private readonly closings: ClosingsReadModel,
    private readonly deliveries: DeliveriesRepository,
    private readonly reference: ReferenceService,
  ) {}

  /** What became due while no server ran is made up for: of a monthly schedule the last time, of closings those that hold. */
  async plan(now = new Date()): Promise<void> {
    for (const schedule of await this.schedules.list())
      for (const due of await this.dueOf(schedule, now))
        if (!(await this.deliveries.isPlanned(schedule.id, due.month, due.closingId)))
          await this.deliveries.addAll(deliveriesOf(schedule, due, await this.reference.unitTree()));
  }

  private async dueOf({ active, activeSince, dayOfMonth }: StoredSchedule, now: Date): Promise<DueReport[]> {
    if (!active) return [];
    if (dayOfMonth === null)
      return (await this.closings.since(activeSince)).map(({ id, month }) => ({ month, closingId: id }));
    const { at, month } = lastDue(dayOfMonth, now);
    return at >= new Date(activeSince) ? [{ month, closingId: 0 }] : [];
  }
}

/** One for each unit. */
function deliveriesOf(schedule: StoredSchedule, due: DueReport, tree: UnitTree): NewDelivery[] {
  const { id, formats, language, changedBy } = schedule;
  return linesOf(schedule, tree).map((line) => ({
    ...{ ...due, ...line, scheduleId: id },
    ...{ formats, language, createdBy: changedBy },
  }));
}
