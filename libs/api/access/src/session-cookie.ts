import type { FastifyReply, FastifyRequest } from 'fastify';
import { LONGEST_DAYS } from './sessions.js';

const NAME = 'cashlight_session';
const DAY_SECONDS = 24 * 60 * 60;
/** A secret's letters need no quoting in a cookie. */
const SENT = new RegExp(`(?:^|;)\\s*${NAME}=([\\w-]+)\\s*(?:;|$)`);

/** The secret of the session that the browser sent, if any. */
export function sessionSecretOf(request: FastifyRequest): string | undefined {
  return SENT.exec(request.headers.cookie ?? '')?.[1];
}

/** Gives the session to the browser: out of reach of scripts, not sent from other sites, over HTTPS alone where that is in use. */
export function giveSession(request: FastifyRequest, reply: FastifyReply, secret: string): void {
  setCookie(request, reply, secret, LONGEST_DAYS * DAY_SECONDS);
}

/** Makes the browser forget the session. */
export function takeSession(request: FastifyRequest, reply: FastifyReply): void {
  setCookie(request, reply, '', 0);
}

/** `protocol` is what the browser used: behind a proxy on this machine it is the one that the proxy names. */
function setCookie(request: FastifyRequest, reply: FastifyReply, value: string, maxAgeSeconds: number): void {
  const secure = request.protocol === 'https' ? '; Secure' : '';
  reply.header(
    'set-cookie',
    `${NAME}=${value}; Max-Age=${String(maxAgeSeconds)}; Path=/; HttpOnly; SameSite=Lax${secure}`,
  );
}
