import { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { Server, type Upload } from '@tus/server';
import type { FastifyRequest } from 'fastify';
import { isDiskFull } from './spool-store.js';
import { DISK_FULL_STATUS } from './tus-answer.js';
import { Uploads } from './uploads.js';

/** Where uploads are made. */
const UPLOADS_PATH = '/api/uploads';

/** The protocol of resumable uploads (tus 1.0), as an answer to one request; who may ask is settled before. */
@Injectable()
export class TusEndpoint {
  private opened: Server | undefined;
  private readonly senders = new WeakMap<Request, string>();

  constructor(private readonly uploads: Uploads) {}

  /**
   * Answers a request of the protocol; a refusal is an answer too.
   * @param actor whose a new upload is to be
   * @param id the upload that is meant, found to be the actor's; without it a new one is begun
   * @throws Error what nobody expected
   */
  async answer(request: FastifyRequest, actor: string, id?: string): Promise<Response> {
    const asked = webRequest(request, id === undefined ? UPLOADS_PATH : `${UPLOADS_PATH}/${id}`);
    this.senders.set(asked, actor);
    return this.server.handleWeb(asked);
  }

  /** Opened at the first request: the command line and the schema's printer need no folder. */
  private get server(): Server {
    return (this.opened ??= new Server({
      path: UPLOADS_PATH,
      datastore: this.uploads.store,
      // A proxy may have changed what the address is from outside.
      relativeLocation: true,
      allowedOrigins: [],
      onUploadCreate: (request, upload) =>
        Promise.resolve({ metadata: ownedBy(this.senders.get(request), upload) }),
      onResponseError: (_, error) => {
        if (isDiskFull(error)) return { status_code: DISK_FULL_STATUS, body: 'disk full' };
        if ('status_code' in error) return undefined;
        throw error;
      },
    }));
  }
}

function ownedBy(actor: string | undefined, upload: Upload): Record<string, string | null> {
  if (actor === undefined) throw new Error('An upload without a sender.');
  return { ...upload.metadata, actor };
}

/** @param path the address, without the query of the request: the protocol takes what stands last, even there, for the upload */
function webRequest({ method, headers, body }: FastifyRequest, path: string): Request {
  const init = {
    method,
    headers: Object.entries(headers).map(([name, value]) => [name, String(value)]),
    duplex: 'half',
    ...(body instanceof Readable
      ? { body: Readable.toWeb(Readable.from(untilItBreaks(body), { objectMode: false })) }
      : {}),
  };
  return new Request(`http://cashlight${path}`, init as unknown as RequestInit);
}

/** A connection that breaks ends the body, so that everything that came is kept and the sender can go on from there. */
async function* untilItBreaks(body: Readable): AsyncGenerator<Buffer> {
  try {
    for await (const piece of body.iterator({ destroyOnReturn: false })) yield piece as Buffer;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ECONNRESET') throw error;
  }
}
