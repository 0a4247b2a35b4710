import { Body, Controller, Delete, Get, HttpCode, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { passwordBody, readBody, sampleBody } from './bodies.js';
import { Public } from './decorators.js';
import { Identity } from './identity.js';
import { People } from './people.js';
import { giveSession, sessionSecretOf, takeSession } from './session-cookie.js';
import { sessionView, type SessionView } from './session-view.js';
import { Sessions } from './sessions.js';
import { SignIn } from './sign-in.js';

/** Signing in and out, for browsers. */
@Public()
@Controller('api/session')
export class SessionController {
  constructor(
    private readonly identity: Identity,
    private readonly sessions: Sessions,
    private readonly signIn: SignIn,
    private readonly people: People,
  ) {}

  @Get()
  async show(@Req() request: FastifyRequest): Promise<SessionView> {
    return sessionView(await this.identity.callerOf(request), this.people);
  }

  @Post()
  @HttpCode(200)
  async byPassword(
    @Body() body: unknown,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SessionView> {
    const { login, password } = readBody(passwordBody, body);
    return this.begin(await this.signIn.byPassword(login, password, request.ip), request, reply);
  }

  @Post('sample')
  @HttpCode(200)
  async bySample(
    @Body() body: unknown,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SessionView> {
    const { role } = readBody(sampleBody, body);
    return this.begin(await this.signIn.bySample(role), request, reply);
  }

  @Delete()
  @HttpCode(204)
  async end(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<void> {
    const secret = sessionSecretOf(request);
    if (secret !== undefined) await this.signIn.out(secret);
    takeSession(request, reply);
  }

  /** The session that the browser had before, perhaps another person's, ends here. */
  private async begin(secret: string, request: FastifyRequest, reply: FastifyReply): Promise<SessionView> {
    const former = sessionSecretOf(request);
    if (former !== undefined) await this.signIn.out(former);
    giveSession(request, reply, secret);
    return sessionView(await this.sessions.find(secret), this.people);
  }
}
