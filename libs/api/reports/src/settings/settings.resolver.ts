import { actorOf, Allow, type Caller, CurrentCaller } from '@cashlight/api-access';
import { Args, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { type CurrentSettings, SettingsService } from './settings.service.js';
import { ReportSettingsInput, ReportSettingsView } from './settings.types.js';

const UNIT = { type: () => String, nullable: true, description: 'null: the whole organisation' };
const VERSION = { type: () => Int, description: 'of the settings that were edited' };

@Resolver()
export class SettingsResolver {
  constructor(private readonly settings: SettingsService) {}

  @Allow('report.read')
  @Query(() => ReportSettingsView)
  reportSettings(@Args('unitCode', UNIT) unitCode: string | null): Promise<CurrentSettings> {
    return this.settings.current(unitCode ?? null);
  }

  @Allow('report.settings')
  @Mutation(() => ReportSettingsView, {
    description:
      'CONFLICT when somebody else has saved since that version was read. With a unit, it issues its reports itself',
  })
  saveReportSettings(
    @Args('unitCode', UNIT) unitCode: string | null,
    @Args('version', VERSION) version: number,
    @Args('input') input: ReportSettingsInput,
    @CurrentCaller() by: Caller,
  ): Promise<CurrentSettings> {
    return this.settings.save(unitCode ?? null, version, input, actorOf(by));
  }

  @Allow('report.settings')
  @Mutation(() => ReportSettingsView, {
    description: 'The reports of a unit are issued in the form of the whole again; CONFLICT as in saving',
  })
  withdrawReportSettings(
    @Args('unitCode', { type: () => String }) unitCode: string,
    @Args('version', VERSION) version: number,
    @CurrentCaller() by: Caller,
  ): Promise<CurrentSettings> {
    return this.settings.withdraw(unitCode, version, actorOf(by));
  }
}
