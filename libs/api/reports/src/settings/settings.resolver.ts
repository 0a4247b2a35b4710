import { actorOf, Allow, type Caller, CurrentCaller } from '@cashlight/api-access';
import { Args, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { type CurrentSettings, SettingsService } from './settings.service.js';
import { ReportSettingsInput, ReportSettingsView } from './settings.types.js';

@Resolver()
export class SettingsResolver {
  constructor(private readonly settings: SettingsService) {}

  @Allow('report.read')
  @Query(() => ReportSettingsView)
  reportSettings(): Promise<CurrentSettings> {
    return this.settings.current();
  }

  @Allow('report.settings')
  @Mutation(() => ReportSettingsView, {
    description: 'CONFLICT when somebody else has saved since that version was read',
  })
  saveReportSettings(
    @Args('version', { type: () => Int, description: 'of the settings that were edited' }) version: number,
    @Args('input') input: ReportSettingsInput,
    @CurrentCaller() by: Caller,
  ): Promise<CurrentSettings> {
    return this.settings.save(version, input, actorOf(by));
  }
}
