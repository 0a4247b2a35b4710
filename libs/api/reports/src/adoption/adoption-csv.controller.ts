import { Allow } from '@cashlight/api-access';
import { adoptionRow, AdoptionService } from '@cashlight/api-adoption';
import { Controller, Get, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { answerAsCsv } from '../csv/attachment.js';
import type { Parameters } from '../csv/parameters.js';
import { adoptionCsv } from './adoption-csv.js';
import { readAdoptionQuestion } from './adoption-question.js';

/** The cube for spreadsheets: Excel and Power BI, "From Web". */
@Controller('api/adoption.csv')
export class AdoptionCsvController {
  constructor(private readonly adoption: AdoptionService) {}

  @Allow('adoption.read')
  @Get()
  async rows(
    @Query() parameters: Parameters,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    const { filter, groupBy } = readAdoptionQuestion(parameters);
    const rows = await this.adoption.rows(filter, groupBy);
    answerAsCsv(reply, `adoption-${filter.from}-${filter.to}.csv`);
    return adoptionCsv(rows.map(adoptionRow));
  }
}
