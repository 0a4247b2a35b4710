import { actorOf, Allow, type Caller, CurrentCaller } from '@cashlight/api-access';
import { LanguageName, YearMonth } from '@cashlight/api-reference';
import type { Language, Month } from '@cashlight/domain';
import { Args, Int, Mutation, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { ReportSettingsView } from '../settings/settings.types.js';
import type { Delivery } from './deliveries.repository.js';
import { DeliveriesService } from './deliveries.service.js';
import { ReportDeliveryView } from './delivery.types.js';
import { nextDue } from './due.js';
import { Mailer } from './mailer.js';
import { ReportScheduleInput, ReportScheduleView } from './schedule.types.js';
import type { StoredSchedule } from './schedules.repository.js';
import { SchedulesService } from './schedules.service.js';

const ID = { type: () => Int };
const MONTH = { type: () => YearMonth };
const LANGUAGE = { type: () => LanguageName, defaultValue: LanguageName.VI, description: 'of the error' };

@Resolver(() => ReportSettingsView)
export class DeliveryResolver {
  constructor(
    private readonly schedules: SchedulesService,
    private readonly deliveries: DeliveriesService,
    private readonly mailer: Mailer,
  ) {}

  @ResolveField(() => Boolean, { description: 'whether e-mail is set up; without it schedules wait' })
  mailReady(): boolean {
    return this.mailer.isReady;
  }

  @Allow('report.write')
  @Query(() => [ReportScheduleView], { description: 'In the order in which they were made' })
  async reportSchedules(): Promise<ReportScheduleView[]> {
    return (await this.schedules.list()).map(scheduleView);
  }

  @Allow('report.write')
  @Query(() => [ReportDeliveryView], { description: 'Newest first' })
  async reportDeliveries(
    @Args('month', { ...MONTH, nullable: true }) month: Month | null,
    @Args('first', { ...ID, defaultValue: 50, description: 'at most 500' }) first: number,
    @Args('language', LANGUAGE) language: Language,
  ): Promise<ReportDeliveryView[]> {
    return (await this.deliveries.newest(month ?? null, first)).map((one) => deliveryView(one, language));
  }

  @Allow('report.write')
  @Mutation(() => ReportScheduleView, {
    description: 'Adds a schedule, or (with its id) changes one; what was due before is not sent',
  })
  async saveReportSchedule(
    @Args('id', { ...ID, nullable: true }) id: number | null,
    @Args('input') input: ReportScheduleInput,
    @CurrentCaller() by: Caller,
  ): Promise<ReportScheduleView> {
    return scheduleView(await this.schedules.save(id ?? null, input, actorOf(by)));
  }

  @Allow('report.write')
  @Mutation(() => ReportScheduleView, {
    description: 'Answers what it was; what it has not sent yet is not sent',
  })
  async deleteReportSchedule(
    @Args('id', ID) id: number,
    @CurrentCaller() by: Caller,
  ): Promise<ReportScheduleView> {
    return scheduleView(await this.schedules.remove(id, actorOf(by)));
  }

  @Allow('report.write')
  @Mutation(() => ReportDeliveryView, {
    description: 'Sends a report by hand, soon; CONFLICT when e-mail is not set up',
  })
  async sendReport(
    @Args('month', MONTH) month: Month,
    @Args('unitCode', { type: () => String, nullable: true }) unitCode: string | null,
    @Args('formats', { type: () => [String], description: 'xlsx, pdf, docx, csv' }) formats: string[],
    @Args('language', { type: () => String, description: 'vi or en' }) language: string,
    @Args('recipients', { type: () => [String], description: 'e-mail addresses' }) recipients: string[],
    @CurrentCaller() by: Caller,
  ): Promise<ReportDeliveryView> {
    const request = { month, unitCode: unitCode ?? null, formats, language, recipients };
    return deliveryView(await this.deliveries.send(request, actorOf(by)), 'vi');
  }

  @Allow('report.write')
  @Mutation(() => ReportDeliveryView, {
    description:
      'Calls off a report that waits, sent by hand or by a schedule; CONFLICT when it is on its way or over',
  })
  async cancelReportDelivery(
    @Args('id', ID) id: number,
    @CurrentCaller() by: Caller,
  ): Promise<ReportDeliveryView> {
    return deliveryView(await this.deliveries.cancel(id, actorOf(by)), 'vi');
  }
}

function scheduleView(schedule: StoredSchedule): ReportScheduleView {
  const { active, dayOfMonth } = schedule;
  const next = active && dayOfMonth !== null ? nextDue(dayOfMonth, new Date()).at.toISOString() : null;
  return { ...schedule, nextRun: next };
}

function deliveryView(delivery: Delivery, language: Language): ReportDeliveryView {
  return { ...delivery, error: delivery.error?.[language] ?? null };
}
