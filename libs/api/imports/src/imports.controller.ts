import { Readable } from 'node:stream';
import { actorOf, Allow, Audit, type Caller, CurrentCaller } from '@cashlight/api-access';
import { languageOf, Problem } from '@cashlight/api-platform';
import { Controller, Get, Headers, Inject, Param, Post, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ImportService } from './import.service.js';
import { readImportQuery, type ImportQuery } from './import-query.js';
import type { ImportRecord, ImportResult } from './import-result.js';
import { UPLOAD_PATIENCE } from './upload-patience.js';

/** What was sent cannot be processed as it is: nothing landed. */
const REFUSED_STATUS = 422;

/** Imports over HTTP, as the contract has them. */
@Controller('api/imports')
export class ImportsController {
  constructor(
    private readonly imports: ImportService,
    private readonly audit: Audit,
    @Inject(UPLOAD_PATIENCE) private readonly patienceMs: number,
  ) {}

  /** The body is the file, streamed straight into the import. Answers with the import's JSON; 422 with it when the file was refused as a whole; a Problem when the file stopped coming. */
  @Post(':kind')
  @Allow('import.write')
  async create(
    @Param('kind') kind: string,
    @Query() query: ImportQuery,
    @CurrentCaller() caller: Caller,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { onConflict, atomic, fileName } = readImportQuery(query, kind);
    const source = request.body instanceof Readable ? request.body : request.raw;
    const result = await this.imports
      .run({
        kind,
        source,
        fileName,
        onConflict,
        atomic,
        dryRun: false,
        actor: actorOf(caller),
        patienceMs: this.patienceMs,
      })
      .catch((error: unknown) => {
        // What may still come of the body is not waited for.
        if (!request.raw.complete) reply.header('connection', 'close');
        throw isReset(error) && !request.raw.complete ? uploadBrokeOff() : error;
      });
    const { refusal } = result;
    if (refusal === null) await reply.status(200).send(withRejectedFile(result));
    else {
      const message = refusal.words[languageOf(request.headers['accept-language'])];
      await reply
        .status(REFUSED_STATUS)
        .send({ ...withRejectedFile(result), code: 'BAD_USER_INPUT', message });
    }
  }

  /** How far an import is, or what became of it. */
  @Get(':id')
  @Allow('import.read')
  async show(@Param('id') id: string): Promise<ImportRecord> {
    return withRejectedFile(await this.existing(id));
  }

  /** The refused rows of an import, with what is wrong in the caller's language. They may name customers: who reads them is kept in the audit log. */
  @Get(':id/rejected.csv')
  @Allow('import.read')
  async rejected(
    @Param('id') id: string,
    @CurrentCaller() caller: Caller,
    @Headers('accept-language') acceptLanguage: string | undefined,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { importId } = await this.existing(id);
    await this.audit.record(actorOf(caller), 'import.rejected.read', { importId });
    const csv = this.imports.rejectedCsv(importId, languageOf(acceptLanguage));
    await reply
      .header('content-type', 'text/csv; charset=utf-8')
      .header('content-disposition', `attachment; filename="import-${String(importId)}-rejected.csv"`)
      .send(Readable.from(csv));
  }

  private async existing(id: string): Promise<ImportRecord> {
    const found = /^\d{1,9}$/.test(id) ? await this.imports.find(Number(id)) : undefined;
    if (found) return found;
    throw new Problem('NOT_FOUND', {
      vi: `Không có lần nhập số ${id.slice(0, 20)}.`,
      en: `There is no import number ${id.slice(0, 20)}.`,
    });
  }
}

function withRejectedFile<Result extends ImportResult>(result: Result): Result {
  const hasFile = result.importId !== null && result.rejected > 0;
  return { ...result, rejectedFile: hasFile ? `/api/imports/${String(result.importId)}/rejected.csv` : null };
}

function isReset(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === 'ECONNRESET';
}

/** Nobody is left to read it; it keeps a broken line out of the log of our own failures. */
const uploadBrokeOff = () =>
  new Problem('BAD_USER_INPUT', {
    vi: 'Tệp chưa được gửi hết thì kết nối bị ngắt; không dòng nào được nhập. Hãy gửi lại.',
    en: 'The connection broke before the whole file had come; nothing of it landed. Send it again.',
  });
