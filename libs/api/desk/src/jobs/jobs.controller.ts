import { Readable } from 'node:stream';
import { actorOf, Allow, Audit, type Caller, CurrentCaller } from '@cashlight/api-access';
import { askedLanguage, keptRefusedRows, sendTable, type TableFormat } from '@cashlight/api-imports';
import { languageOf, Problem } from '@cashlight/api-platform';
import { Body, Controller, Delete, Get, Headers, HttpCode, Param, Post, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Uploads } from '../uploads/uploads.js';
import type { Job } from './job.js';
import { readJobBody } from './job-body.js';
import { JobOrders } from './job-orders.js';
import { jobView, type JobView } from './job-view.js';
import { Jobs, KEPT_ROWS } from './jobs.js';

const ACCEPTED = 202;

/** What a request for refused rows brings. */
interface Asked {
  readonly id: string;
  readonly lang: unknown;
  readonly acceptLanguage: string | undefined;
  readonly caller: Caller;
  readonly reply: FastifyReply;
}

/** The work on an uploaded file: begun, watched, cancelled. */
@Controller('api/uploads/:id/job')
@Allow('import.write')
export class JobsController {
  constructor(
    private readonly uploads: Uploads,
    private readonly jobs: Jobs,
    private readonly orders: JobOrders,
    private readonly audit: Audit,
  ) {}

  @Post()
  @HttpCode(ACCEPTED)
  async start(
    @Param('id') id: string,
    @Body() body: unknown,
    @CurrentCaller() caller: Caller,
    @Headers('accept-language') acceptLanguage: string | undefined,
  ): Promise<JobView> {
    const file = await this.uploads.whole(id, actorOf(caller));
    const job = this.jobs.start(file, await this.orders.orderOf(readJobBody(body)));
    return jobView(job, languageOf(acceptLanguage));
  }

  @Get()
  show(
    @Param('id') id: string,
    @CurrentCaller() caller: Caller,
    @Headers('accept-language') acceptLanguage: string | undefined,
  ): JobView {
    return jobView(this.existing(id, caller), languageOf(acceptLanguage));
  }

  /** The answer may come before the end: the job then still runs, and will end as CANCELLED. */
  @Delete()
  @HttpCode(ACCEPTED)
  async cancel(
    @Param('id') id: string,
    @CurrentCaller() caller: Caller,
    @Headers('accept-language') acceptLanguage: string | undefined,
  ): Promise<JobView> {
    const job = this.existing(id, caller);
    await this.jobs.cancel(job, actorOf(caller));
    return jobView(job, languageOf(acceptLanguage));
  }

  @Get('rejected-rows.csv')
  rejectedCsv(
    @Param('id') id: string,
    @Query('lang') lang: unknown,
    @Headers('accept-language') acceptLanguage: string | undefined,
    @CurrentCaller() caller: Caller,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.rejectedRows({ id, lang, acceptLanguage, caller, reply }, 'csv');
  }

  @Get('rejected-rows.xlsx')
  rejectedXlsx(
    @Param('id') id: string,
    @Query('lang') lang: unknown,
    @Headers('accept-language') acceptLanguage: string | undefined,
    @CurrentCaller() caller: Caller,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.rejectedRows({ id, lang, acceptLanguage, caller, reply }, 'xlsx');
  }

  /** The refused rows of a dry run, to be mended and sent again. They may name customers: who reads them is kept in the audit log. */
  private async rejectedRows(
    { id, lang, acceptLanguage, caller, reply }: Asked,
    format: TableFormat,
  ): Promise<void> {
    const language = askedLanguage(lang, acceptLanguage);
    const job = this.existing(id, caller);
    if (!job.hasKeptRows) throw noRows();
    // They went with the upload; the job is remembered longer.
    await this.uploads.find(id, actorOf(caller));
    await this.audit.record(actorOf(caller), 'import.rejected.read', {
      uploadId: id,
      fileName: job.file.fileName,
    });
    const rows = keptRefusedRows(this.uploads.beside(id, KEPT_ROWS), job.order.kind);
    const content = format === 'csv' ? Readable.from(rows.csv(language)) : await rows.xlsx(language);
    await sendTable(reply, 'rejected-rows', format, content);
  }

  private existing(id: string, caller: Caller): Job {
    const job = this.jobs.find(id, actorOf(caller));
    if (job) return job;
    throw new Problem('NOT_FOUND', {
      vi: 'Không có việc nào đang làm với tệp này; nếu máy chủ vừa khởi động lại, hãy xem lịch sử nhập.',
      en: 'There is no job for this file; if the server has just been restarted, look into the history of imports.',
    });
  }
}

const noRows = () =>
  new Problem('NOT_FOUND', {
    vi: 'Không có dòng bị từ chối của lần thử nào với tệp này. Dòng bị từ chối của một lần nhập thật ở /api/imports/<số>/rejected-rows.csv.',
    en: 'There are no refused rows of a dry run of this file. Those of a real import are at /api/imports/<id>/rejected-rows.csv.',
  });
