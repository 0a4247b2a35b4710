import { actorOf, Allow, type Caller, CurrentCaller } from '@cashlight/api-access';
import type { Inspection } from '@cashlight/api-imports';
import { languageOf } from '@cashlight/api-platform';
import { Controller, Delete, Get, Head, Headers, Param, Patch, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Jobs } from '../jobs/jobs.js';
import { Inspections } from './inspections.js';
import { sendTusAnswer } from './tus-answer.js';
import { TusEndpoint } from './tus-endpoint.js';
import { UploadList, type UploadView } from './upload-list.js';
import { Uploads } from './uploads.js';

/** Files sent in pieces (tus 1.0), to be imported by a job afterwards. An upload belongs to who made it; nobody else finds it. */
@Controller('api/uploads')
@Allow('import.write')
export class UploadsController {
  constructor(
    private readonly uploads: Uploads,
    private readonly uploadList: UploadList,
    private readonly inspections: Inspections,
    private readonly tus: TusEndpoint,
    private readonly jobs: Jobs,
  ) {}

  @Get()
  list(
    @CurrentCaller() caller: Caller,
    @Headers('accept-language') acceptLanguage: string | undefined,
  ): Promise<readonly UploadView[]> {
    return this.uploadList.of(actorOf(caller), languageOf(acceptLanguage));
  }

  /** What a whole upload looks like, before anybody said what it is. */
  @Get(':id/inspection')
  inspect(@Param('id') id: string, @CurrentCaller() caller: Caller): Promise<Inspection> {
    return this.inspections.of(id, actorOf(caller));
  }

  /** Begins an upload. */
  @Post()
  async create(
    @CurrentCaller() caller: Caller,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await this.answer(request, reply, actorOf(caller));
  }

  /** How much of it has come. */
  @Head(':id')
  async offset(
    @Param('id') id: string,
    @CurrentCaller() caller: Caller,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await this.uploads.find(id, actorOf(caller));
    await this.answer(request, reply, actorOf(caller), id);
  }

  /** Takes the next piece. */
  @Patch(':id')
  async append(
    @Param('id') id: string,
    @CurrentCaller() caller: Caller,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await this.uploads.find(id, actorOf(caller));
    await this.answer(request, reply, actorOf(caller), id);
  }

  /** Gives it up. */
  @Delete(':id')
  async remove(
    @Param('id') id: string,
    @CurrentCaller() caller: Caller,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await this.uploads.find(id, actorOf(caller));
    this.jobs.refuseBusy(id);
    await this.answer(request, reply, actorOf(caller), id);
    await this.uploads.remove(id);
  }

  private async answer(
    request: FastifyRequest,
    reply: FastifyReply,
    actor: string,
    id?: string,
  ): Promise<void> {
    const answer = await this.tus.answer(request, actor, id);
    await sendTusAnswer(answer, reply, request.headers['accept-language']);
  }
}
