import { Injectable } from '@nestjs/common';
import { Problem } from '@cashlight/api-platform';
import type { FastifyRequest } from 'fastify';
import type { Caller } from './caller.js';
import { sessionSecretOf } from './session-cookie.js';
import { Sessions } from './sessions.js';
import { Tokens } from './tokens.js';

const BEARER = /^Bearer +(\S+)$/i;
const asked = new WeakMap<FastifyRequest, Promise<Caller | undefined>>();
const known = new WeakMap<FastifyRequest, Caller>();

/** Whom a request was found to come from; undefined before anybody asked, or when nobody is signed in. */
export function knownCaller(request: FastifyRequest): Caller | undefined {
  return known.get(request);
}

/** Whether the request brings a token in its header, which a foreign page cannot make a browser add. */
export function bringsToken(request: FastifyRequest): boolean {
  return request.headers.authorization !== undefined;
}

/** Finds out who asks: by the token in the header, else by the session's cookie. Asked once a request. */
@Injectable()
export class Identity {
  constructor(
    private readonly sessions: Sessions,
    private readonly tokens: Tokens,
  ) {}

  /** @throws Problem UNAUTHENTICATED when a token is given that is not one of ours */
  callerOf(request: FastifyRequest): Promise<Caller | undefined> {
    const before = asked.get(request);
    if (before) return before;
    const answer = this.find(request);
    asked.set(request, answer);
    return answer;
  }

  private async find(request: FastifyRequest): Promise<Caller | undefined> {
    const caller = bringsToken(request)
      ? await this.byToken(request.headers.authorization ?? '')
      : await this.bySession(request);
    if (caller) known.set(request, caller);
    return caller;
  }

  private async byToken(authorization: string): Promise<Caller> {
    const secret = BEARER.exec(authorization)?.[1];
    const caller = secret === undefined ? undefined : await this.tokens.find(secret);
    if (caller) return caller;
    throw new Problem('UNAUTHENTICATED', {
      vi: 'Mã truy cập (token) không đúng hoặc đã bị thu hồi. Gửi dạng "Authorization: Bearer <token>".',
      en: 'The token is wrong or was revoked. Send it as "Authorization: Bearer <token>".',
    });
  }

  private async bySession(request: FastifyRequest): Promise<Caller | undefined> {
    const secret = sessionSecretOf(request);
    return secret === undefined ? undefined : this.sessions.find(secret);
  }
}
