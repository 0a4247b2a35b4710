import { Allow } from '@cashlight/api-access';
import { Problem } from '@cashlight/api-platform';
import { Controller, Get, Headers, Param, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { askedLanguage } from '../writing/asked-language.js';
import { sendTable } from '../writing/send-file.js';
import { templateCsv, templateXlsx } from './template.js';

const FILE = /^([a-z-]{1,40})\.(csv|xlsx)$/;

/** Files to be filled in, for every kind that can be imported. */
@Controller('api/import-templates')
export class TemplatesController {
  /** @param file the kind and the format: `payments.xlsx` */
  @Get(':file')
  @Allow('import.read')
  async template(
    @Param('file') file: string,
    @Query('lang') lang: unknown,
    @Headers('accept-language') acceptLanguage: string | undefined,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const [, kind = '', format] = FILE.exec(file) ?? [];
    const language = askedLanguage(lang, acceptLanguage);
    if (format === 'csv') await sendTable(reply, kind, 'csv', templateCsv(kind, language));
    else if (format === 'xlsx') await sendTable(reply, kind, 'xlsx', await templateXlsx(kind, language));
    else throw noSuchTemplate(file);
  }
}

const noSuchTemplate = (file: string) =>
  new Problem('NOT_FOUND', {
    vi: `Không có tệp mẫu "${file.slice(0, 60)}". Hãy hỏi như payments.csv hoặc payments.xlsx.`,
    en: `There is no template "${file.slice(0, 60)}". Ask for one as payments.csv or payments.xlsx.`,
  });
