import { Problem } from '@cashlight/api-platform';
import type { FastifyInstance, FastifyRequest } from 'fastify';

/** The largest JSON body. Files for import have no limit: they are streamed. */
export const LARGEST_BODY = 1024 * 1024;

const STREAMED = '/api/imports/';
/** A piece of an upload, by the protocol of resumable uploads. */
const PIECE = 'application/offset+octet-stream';

/**
 * A file sent to the imports reaches the controller as the stream it is, whatever type it claims to be, and so does a piece of
 * an upload; elsewhere bodies are JSON.
 */
export function acceptBodies(server: FastifyInstance): void {
  server.removeContentTypeParser('text/plain');
  server.addHook('onRequest', (request, reply, done) => {
    if (isStreamed(request) && isForm(request)) {
      reply.header('connection', 'close');
      done(notAForm());
      return;
    }
    // Without a type the parser below takes it, also when it claims to be JSON.
    if (isStreamed(request)) delete request.raw.headers['content-type'];
    done();
  });
  server.addContentTypeParser(PIECE, (_request, payload, done) => {
    done(null, payload);
  });
  server.addContentTypeParser('*', (request, payload, done) => {
    if (isStreamed(request)) done(null, payload);
    else done(notJson());
  });
}

function isStreamed(request: FastifyRequest): boolean {
  return request.method === 'POST' && request.url.startsWith(STREAMED);
}

function isForm(request: FastifyRequest): boolean {
  return request.headers['content-type']?.startsWith('multipart/form-data') === true;
}

function notAForm(): Problem {
  return new Problem('BAD_USER_INPUT', {
    vi: 'Hãy gửi chính tệp, không gửi biểu mẫu: curl --data-binary @tệp (không dùng -F).',
    en: 'Send the file itself, not a form: curl --data-binary @file (not -F).',
  });
}

function notJson(): Problem {
  return new Problem('BAD_USER_INPUT', {
    vi: 'Hãy gửi JSON, kèm tiêu đề "Content-Type: application/json".',
    en: 'Send JSON, with the header "Content-Type: application/json".',
  });
}
