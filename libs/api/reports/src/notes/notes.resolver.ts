import { Allow, type Caller, CurrentCaller } from '@cashlight/api-access';
import { YearMonth } from '@cashlight/api-reference';
import type { Month } from '@cashlight/domain';
import { Args, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { type CurrentNotes, NotesService } from './notes.service.js';
import { ReportNotesInput, ReportNotesView } from './notes.types.js';

const MONTH = { type: () => YearMonth };
const UNIT = { type: () => String, nullable: true, description: 'omitted: the whole organisation' };

@Resolver()
export class NotesResolver {
  constructor(private readonly notes: NotesService) {}

  @Allow('report.read')
  @Query(() => ReportNotesView)
  reportNotes(
    @Args('month', MONTH) month: Month,
    @Args('unitCode', UNIT) unitCode: string | null,
  ): Promise<CurrentNotes> {
    return this.notes.current({ month, unitCode: unitCode ?? null });
  }

  @Allow('report.note')
  @Mutation(() => ReportNotesView, {
    description:
      'CONFLICT when the month is closed, or somebody else has saved since that version was read. A manager writes those of his units alone',
  })
  saveReportNotes(
    @Args('month', MONTH) month: Month,
    @Args('unitCode', UNIT) unitCode: string | null,
    @Args('version', { type: () => Int, description: 'of the notes that were edited' }) version: number,
    @Args('input') input: ReportNotesInput,
    @CurrentCaller() by: Caller,
  ): Promise<CurrentNotes> {
    return this.notes.save({ month, unitCode: unitCode ?? null }, version, input, by);
  }
}
