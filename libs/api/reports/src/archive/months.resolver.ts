import { Allow } from '@cashlight/api-access';
import { ReferenceService } from '@cashlight/api-reference';
import { Args, Query, Resolver } from '@nestjs/graphql';
import { ReportArchive } from './archive.js';
import { ReportMonth } from './months.types.js';

@Resolver()
export class MonthsResolver {
  constructor(
    private readonly archive: ReportArchive,
    private readonly reference: ReferenceService,
  ) {}

  @Allow('report.read')
  @Query(() => [ReportMonth], { description: 'The months with data and those that are closed, newest first' })
  async reportMonths(
    @Args('unitCode', {
      type: () => String,
      nullable: true,
      description: 'whose kept files; omitted: those of the whole organisation',
    })
    unitCode: string | null,
  ): Promise<ReportMonth[]> {
    if (typeof unitCode === 'string') (await this.reference.unitTree()).find(unitCode);
    const [months, documents, entries] = await Promise.all([
      this.archive.months(),
      this.archive.documents(unitCode ?? null),
      this.archive.entries(unitCode ?? null),
    ]);
    return months.map(({ month, closing }) => ({
      month,
      closed: closing !== null,
      closedOn: closing?.closedOn ?? null,
      closedBy: closing?.closedBy ?? null,
      keptDocuments: documents
        .filter((one) => one.month === month)
        .map((one) => ({ ...one, address: `/api/reports/documents/${String(one.id)}` })),
      kept: entries
        .filter((entry) => entry.month === month)
        .map((entry) => ({ ...entry, address: `/api/reports/kept/${String(entry.id)}` })),
    }));
  }
}
