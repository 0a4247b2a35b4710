import { Allow } from '@cashlight/api-access';
import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { answerAsCsv } from '../csv/attachment.js';
import type { Parameters } from '../csv/parameters.js';
import { MonthlyReportService } from './monthly-report.service.js';
import { readReportAddress } from './report-address.js';

/** The monthly report as a file. */
@Controller('api/reports')
export class ReportsController {
  constructor(private readonly reports: MonthlyReportService) {}

  @Allow('report.read')
  @Get(':file')
  async report(
    @Param('file') file: string,
    @Query() parameters: Parameters,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    const question = readReportAddress(file, parameters);
    const csv = await this.reports.csv(question);
    const scope = question.unitCode === null ? '' : `-${question.unitCode.replaceAll(/[^\w-]/g, '_')}`;
    answerAsCsv(reply, `cashlight-${question.month}${scope}-${question.language}.csv`);
    return csv;
  }
}
