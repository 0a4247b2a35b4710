import { Body, Controller, HttpCode, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { readBody, setupBody } from './bodies.js';
import { Public } from './decorators.js';
import { People } from './people.js';
import { giveSession } from './session-cookie.js';
import { sessionView, type SessionView } from './session-view.js';
import { Sessions } from './sessions.js';
import { SetupLinks } from './setup-links.js';

/** Makes the first administrator; the one-time link's token says that whoever asks may. */
@Public()
@Controller('api/setup')
export class SetupController {
  constructor(
    private readonly links: SetupLinks,
    private readonly sessions: Sessions,
    private readonly people: People,
  ) {}

  @Post()
  @HttpCode(200)
  async makeAdministrator(
    @Body() body: unknown,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SessionView> {
    const { token, ...administrator } = readBody(setupBody, body);
    const secret = await this.links.use(token, administrator);
    giveSession(request, reply, secret);
    return sessionView(await this.sessions.find(secret), this.people);
  }
}
