import { Body, Controller, Get, HttpCode, Post, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { administratorBody, linkBody, newPasswordBody, readBody } from './bodies.js';
import { Public } from './decorators.js';
import { Invitations } from './invitations.js';
import { People } from './people.js';
import { giveSession, sessionSecretOf } from './session-cookie.js';
import { sessionView, type SessionView } from './session-view.js';
import { Sessions } from './sessions.js';
import { type SetupLink, SetupLinks } from './setup-links.js';
import { SignIn } from './sign-in.js';

/** Accounts that their owners set up; the one-time link's token says that whoever asks may. */
@Public()
@Controller('api/setup')
export class SetupController {
  constructor(
    private readonly links: SetupLinks,
    private readonly invitations: Invitations,
    private readonly sessions: Sessions,
    private readonly signIn: SignIn,
    private readonly people: People,
  ) {}

  /** What the link is for, before anybody fills in a form in vain. */
  @Get()
  show(@Query() query: unknown): Promise<SetupLink> {
    return this.links.find(readBody(linkBody, query).token);
  }

  /** Uses the link up: makes the first administrator, or sets an invited person's password; then signs him in. */
  @Post()
  @HttpCode(200)
  async use(
    @Body() body: unknown,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SessionView> {
    const { token } = readBody(linkBody, body);
    const { login } = await this.links.find(token);
    const secret =
      login === null
        ? await this.links.use(token, readBody(administratorBody, body))
        : await this.invitations.accept(token, readBody(newPasswordBody, body).password);
    // The session that the browser had before, perhaps another person's, ends here.
    const former = sessionSecretOf(request);
    if (former !== undefined) await this.signIn.out(former);
    giveSession(request, reply, secret);
    return sessionView(await this.sessions.find(secret), this.people);
  }
}
