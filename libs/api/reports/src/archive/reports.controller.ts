import { Allow } from '@cashlight/api-access';
import { Problem } from '@cashlight/api-platform';
import { Controller, Get, Headers, Param, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { type Parameters, refuseUnknown } from '../csv/parameters.js';
import { MEDIA_TYPES, type ReportFormat } from '../document/render.js';
import type { ReportQuestion } from '../monthly/monthly-report.service.js';
import { ReportArchive, type ReportFile } from './archive.js';
import { fileName, plainFileName } from './file-names.js';
import { readFile, readInline, readReportAddress } from './report-address.js';

/** How a file is handed out. */
interface Handing {
  readonly question: ReportQuestion;
  readonly format: ReportFormat;
  readonly inline: boolean;
  /** what the caller has already, as he says */
  readonly known: string | undefined;
}

/** The monthly report as a file. */
@Controller('api/reports')
export class ReportsController {
  constructor(private readonly archive: ReportArchive) {}

  /** Of a closed month the file that is kept; of an open one as the data are now. */
  @Allow('report.read')
  @Get(':file')
  async report(
    @Param('file') file: string,
    @Query() parameters: Parameters,
    @Headers('if-none-match') known: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Buffer | undefined> {
    const { question: asked, format, inline } = readReportAddress(file, parameters);
    const report = await this.archive.report(asked);
    const { question } = report;
    return handOut(reply, await this.archive.file(report, format), { question, format, inline, known });
  }

  /** A kept file by its number: the same bytes for ever, also after its month was opened again. */
  @Allow('report.read')
  @Get('kept/:id')
  async kept(
    @Param('id') id: string,
    @Query() parameters: Parameters,
    @Headers('if-none-match') known: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Buffer | undefined> {
    refuseUnknown(parameters, ['inline']);
    const inline = readInline(parameters);
    const { format, ...report } = await this.archive.keptReport(readNumber(id));
    return handOut(reply, report, { question: report, format, inline, known });
  }

  /** The file of a kept document, as `12.pdf`: also when nobody had asked for it before its month was opened again. */
  @Allow('report.read')
  @Get('documents/:file')
  async ofDocument(
    @Param('file') file: string,
    @Query() parameters: Parameters,
    @Headers('if-none-match') known: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Buffer | undefined> {
    const { name, format } = readFile(file);
    refuseUnknown(parameters, ['inline']);
    const inline = readInline(parameters);
    const report = await this.archive.keptDocument(readNumber(name));
    const { question } = report;
    return handOut(reply, await this.archive.file(report, format), { question, format, inline, known });
  }
}

/** Answers with the file, or that the caller has it already. */
function handOut(
  reply: FastifyReply,
  { bytes, sha256 }: ReportFile,
  { question, format, inline, known }: Handing,
): Buffer | undefined {
  const name = `filename="${plainFileName(question, format)}"; filename*=UTF-8''${encoded(fileName(question, format))}`;
  reply
    .header('etag', `"${sha256}"`)
    .header('x-content-sha256', sha256)
    // To be asked for again each time, by whoever may: then the tag above spares the bytes.
    .header('cache-control', 'private, no-cache');
  if (known?.includes(`"${sha256}"`) === true) {
    reply.code(304);
    return undefined;
  }
  reply
    .header('content-type', MEDIA_TYPES[format])
    .header('content-disposition', `${inline ? 'inline' : 'attachment'}; ${name}`);
  return bytes;
}

/** @throws Problem BAD_USER_INPUT for anything but a number that a kept report may have */
function readNumber(text: string): number {
  const number = Number(text);
  if (/^\d{1,10}$/.test(text) && number <= 2_147_483_647) return number;
  throw new Problem('BAD_USER_INPUT', {
    vi: `"${text.slice(0, 40)}" không phải số của báo cáo lưu.`,
    en: `"${text.slice(0, 40)}" is not the number of a kept report.`,
  });
}

/** After RFC 5987. */
function encoded(name: string): string {
  return encodeURIComponent(name).replaceAll(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
