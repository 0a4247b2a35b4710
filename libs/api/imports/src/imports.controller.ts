import { Readable } from 'node:stream';
import { actorOf, Allow, type Caller, CurrentCaller } from '@cashlight/api-access';
import { type Language, languageOf, Problem } from '@cashlight/api-platform';
import { Controller, Get, Headers, Inject, Param, Post, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { importById } from './import-by-id.js';
import { ImportService } from './import.service.js';
import { readIdempotencyKey, readImportQuery, type ImportQuery } from './import-query.js';
import type { ImportRecord, ImportResult } from './import-result.js';
import { PostedImports } from './posted-imports.js';
import { ImportProfiles } from './profiles/import-profiles.js';
import { UPLOAD_PATIENCE } from './upload-patience.js';

/** What was sent cannot be processed as it is: nothing landed. */
const REFUSED_STATUS = 422;

/** Imports over HTTP, as the contract has them. */
@Controller('api/imports')
export class ImportsController {
  constructor(
    private readonly imports: ImportService,
    private readonly posted: PostedImports,
    private readonly profiles: ImportProfiles,
    @Inject(UPLOAD_PATIENCE) private readonly patienceMs: number,
  ) {}

  /**
   * The body is the file, streamed straight into the import. Answers with the import's JSON; 422 with it when the file was refused as a whole;
   * a Problem when the file stopped coming. Sent again with the same idempotency-key it gets the first answer.
   */
  @Post(':kind')
  @Allow('import.write')
  async create(
    @Param('kind') kind: string,
    @Query() query: ImportQuery,
    @Headers('idempotency-key') idempotencyKey: string | undefined,
    @CurrentCaller() caller: Caller,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const order = await this.orderOf(query, kind);
    const key = readIdempotencyKey(idempotencyKey);
    const source = request.body instanceof Readable ? request.body : request.raw;
    const result = await this.posted
      .run(
        {
          ...order,
          kind,
          source,
          actor: actorOf(caller),
          via: 'HTTP',
          ...sizeOf(request),
          patienceMs: this.patienceMs,
        },
        key,
      )
      .catch((error: unknown) => {
        // What may still come of the body is not waited for.
        if (!request.raw.complete) reply.header('connection', 'close');
        throw isReset(error) && !request.raw.complete ? uploadBrokeOff() : error;
      });
    await answer(reply, result, languageOf(request.headers['accept-language']));
  }

  /** How far an import is, or what became of it. */
  @Get(':id')
  @Allow('import.read')
  async show(@Param('id') id: string): Promise<ImportRecord> {
    return withRejectedFile(await importById(this.imports, id));
  }

  /** What is asked for, with the layout of the profile that is named. */
  private async orderOf(query: ImportQuery, kind: string) {
    const { profile, ...order } = readImportQuery(query, kind);
    return profile === undefined ? order : { ...order, ...(await this.profiles.forImport(profile, kind)) };
  }
}

async function answer(reply: FastifyReply, result: ImportResult, language: Language): Promise<void> {
  const told = withRejectedFile(result);
  if (result.refusal === null) await reply.status(200).send(told);
  else {
    const message = result.refusal.words[language];
    await reply.status(REFUSED_STATUS).send({ ...told, code: 'BAD_USER_INPUT', message });
  }
}

function withRejectedFile<Result extends ImportResult>(result: Result): Result {
  const hasFile = result.importId !== null && result.rejected > 0;
  return { ...result, rejectedFile: hasFile ? `/api/imports/${String(result.importId)}/rejected.csv` : null };
}

/** The size of the file, where the sender tells it. */
function sizeOf({ headers }: FastifyRequest): { bytesTotal?: number } {
  const length = headers['content-length'];
  return length === undefined ? {} : { bytesTotal: Number(length) };
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
