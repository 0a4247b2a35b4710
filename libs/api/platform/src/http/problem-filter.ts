import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException, Inject } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { LOG, type Log } from '../observability/log.js';
import { reportIncident } from '../observability/incident.js';
import { httpStatus, languageOf, Problem, type ProblemCode, type Words } from '../problem.js';

/** When a program may ask again what was refused as BUSY. */
const RETRY_AFTER_S = 30;

interface Answer {
  readonly status: number;
  readonly code: ProblemCode;
  readonly words: Words;
  readonly id?: string;
}

/** Turns whatever was thrown while answering over HTTP into `{code, message, id?}` in the caller's language. GraphQL has its own. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(@Inject(LOG) private readonly log: Log) {}

  catch(thrown: unknown, host: ArgumentsHost): unknown {
    if (host.getType<string>() === 'graphql') return thrown;
    const request = host.switchToHttp().getRequest<FastifyRequest>();
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    const { status, code, words, id } = this.answerTo(thrown, request);
    if (reply.sent) return reply.raw.destroy();
    if (status === 401) reply.header('www-authenticate', 'Bearer');
    if (code === 'BUSY') reply.header('retry-after', RETRY_AFTER_S);
    const message = words[languageOf(request.headers['accept-language'])];
    return reply
      .code(status)
      .type('application/json; charset=utf-8')
      .send({ code, message, ...(id === undefined ? {} : { id }) });
  }

  private answerTo(thrown: unknown, request: FastifyRequest): Answer {
    if (thrown instanceof Problem)
      return { status: httpStatus[thrown.code], code: thrown.code, words: thrown.words };
    const status = statusOf(thrown);
    if (status !== undefined && status < 500) return { status, ...refusal(status, thrown) };
    const incident = reportIncident(
      this.log,
      thrown,
      `${request.method} ${request.routeOptions.url ?? 'unknown route'}`,
    );
    return { status: httpStatus.INTERNAL, code: 'INTERNAL', ...incident };
  }
}

/** The status that the framework gave its own refusal: a body that is no JSON, an address that is not there. */
function statusOf(thrown: unknown): number | undefined {
  if (thrown instanceof HttpException) return thrown.getStatus();
  const { statusCode } = (thrown ?? {}) as { statusCode?: unknown };
  return typeof statusCode === 'number' && statusCode >= 400 ? statusCode : undefined;
}

function refusal(status: number, thrown: unknown): { code: ProblemCode; words: Words } {
  if (status === 404)
    return {
      code: 'NOT_FOUND',
      words: { vi: 'Không có gì ở địa chỉ này.', en: 'There is nothing at this address.' },
    };
  if (status === 413)
    return {
      code: 'BAD_USER_INPUT',
      words: {
        vi: 'Nội dung gửi lên quá lớn (tối đa 1 MB).',
        en: 'What was sent is too large (at most 1 MB).',
      },
    };
  const reason = thrown instanceof Error ? thrown.message : '';
  return {
    code: 'BAD_USER_INPUT',
    words: { vi: `Yêu cầu không hợp lệ: ${reason}`, en: `The request is not valid: ${reason}` },
  };
}
