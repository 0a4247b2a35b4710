import { Audit } from '@cashlight/api-access';
import { Problem } from '@cashlight/api-platform';
import { ReferenceService, type UnitTree } from '@cashlight/api-reference';
import { Injectable } from '@nestjs/common';
import { readFormats, readLanguage } from './asked-form.js';
import { linesOf } from './lines.js';
import { readRecipients } from './recipients.js';
import type { ReportScheduleInput, UnitRecipients } from './schedule.types.js';
import { type Schedule, SchedulesRepository, type StoredSchedule } from './schedules.repository.js';
import { STOPPED } from './sender-words.js';

/** When reports go to whom by themselves. */
@Injectable()
export class SchedulesService {
  constructor(
    private readonly repository: SchedulesRepository,
    private readonly reference: ReferenceService,
    private readonly audit: Audit,
  ) {}

  list(): Promise<StoredSchedule[]> {
    return this.repository.list();
  }

  /**
   * Adds a schedule, or (with a number) changes one. One that begins to run, or runs by another trigger, sends what becomes due from now on.
   * @throws Problem BAD_USER_INPUT for anything that cannot be sent so, NOT_FOUND for an unknown number
   */
  async save(id: number | null, given: ReportScheduleInput, by: string): Promise<StoredSchedule> {
    const tree = await this.reference.unitTree();
    const schedule = readSchedule(given, tree);
    if (id === null)
      return this.repository.within(async (transaction) => {
        const added = await this.repository.add(transaction, schedule, by);
        await this.audit.record(by, 'report-schedule.saved', detailOf(added), transaction);
        return added;
      });
    return this.repository.withSchedule(id, async (transaction, before) => {
      if (!before) throw noSuchSchedule(id);
      const afresh =
        schedule.active &&
        (!before.active || before.trigger !== schedule.trigger || before.dayOfMonth !== schedule.dayOfMonth);
      const changed = await this.repository.change(transaction, id, schedule, afresh, by);
      await this.repository.keepWaiting(
        transaction,
        id,
        schedule.active ? addressed(schedule, tree) : [],
        STOPPED,
      );
      await this.audit.record(by, 'report-schedule.saved', detailOf(changed), transaction);
      return changed;
    });
  }

  /** Takes a schedule away; answers what it was. @throws Problem NOT_FOUND */
  remove(id: number, by: string): Promise<StoredSchedule> {
    return this.repository.withSchedule(id, async (transaction, schedule) => {
      if (!schedule) throw noSuchSchedule(id);
      await this.repository.remove(transaction, id);
      await this.repository.keepWaiting(transaction, id, [], STOPPED);
      await this.audit.record(by, 'report-schedule.deleted', detailOf(schedule), transaction);
      return schedule;
    });
  }
}

function readSchedule(given: ReportScheduleInput, tree: UnitTree): Schedule {
  const schedule = {
    trigger: given.trigger,
    dayOfMonth: readDay(given),
    unitCode: given.unitCode ?? null,
    formats: readFormats(given.formats),
    language: readLanguage(given.language),
    recipients: readRecipients(given.recipients),
    unitRecipients: readUnitRecipients(given.unitRecipients),
    active: given.active,
  };
  if (schedule.recipients.length === 0 && schedule.unitRecipients.length === 0) throw nobody();
  for (const { unitCode } of [schedule, ...schedule.unitRecipients])
    if (unitCode !== null) tree.find(unitCode);
  return schedule;
}

function readDay({ trigger, dayOfMonth = null }: ReportScheduleInput): number | null {
  if (trigger === 'AFTER_CLOSING') return null;
  if (dayOfMonth !== null && dayOfMonth >= 1 && dayOfMonth <= 31) return dayOfMonth;
  throw new Problem('BAD_USER_INPUT', {
    vi: 'Lịch gửi hằng tháng cần ngày trong tháng, từ 1 đến 31 (tháng ngắn hơn thì gửi vào ngày cuối tháng).',
    en: 'A monthly schedule needs a day of the month, 1 to 31 (in a shorter month it is the last day).',
  });
}

/** Lines as deliveries store them: the whole is the empty code. */
function addressed(schedule: Schedule, tree: UnitTree): UnitRecipients[] {
  return linesOf(schedule, tree).map(({ unitCode, recipients }) => ({
    unitCode: unitCode ?? '',
    recipients: [...recipients],
  }));
}

/** Lines of one unit are one line; a unit without people is left out. */
function readUnitRecipients(given: readonly UnitRecipients[]): UnitRecipients[] {
  const codes = [...new Set(given.map(({ unitCode }) => unitCode))];
  return codes
    .map((unitCode) => ({
      unitCode,
      recipients: readRecipients(
        given.filter((line) => line.unitCode === unitCode).flatMap((line) => line.recipients),
      ),
    }))
    .filter(({ recipients }) => recipients.length > 0);
}

/** For the audit log: addresses are people's own, how many there are is enough. */
function detailOf(schedule: StoredSchedule): Record<string, unknown> {
  const { id, trigger, dayOfMonth, unitCode, formats, language, recipients, unitRecipients, active } =
    schedule;
  return {
    scheduleId: id,
    trigger,
    ...(dayOfMonth === null ? {} : { dayOfMonth }),
    ...(unitCode === null ? {} : { unitCode }),
    formats,
    language,
    recipients: recipients.length,
    units: unitRecipients.map((line) => line.unitCode),
    active,
  };
}

const nobody = () =>
  new Problem('BAD_USER_INPUT', {
    vi: 'Lịch gửi chưa có người nhận. Hãy ghi ít nhất một địa chỉ thư điện tử.',
    en: 'Nobody would get the report. Write at least one e-mail address.',
  });

const noSuchSchedule = (id: number) =>
  new Problem('NOT_FOUND', {
    vi: `Không có lịch gửi số ${String(id)}; có lẽ đã bị xóa.`,
    en: `There is no schedule ${String(id)}; perhaps it was deleted.`,
  });
