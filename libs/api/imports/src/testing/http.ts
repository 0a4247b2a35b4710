import type { AddressInfo } from 'node:net';
import { AccessModule, Tokens } from '@cashlight/api-access';
import { createLog, ObservabilityModule, PlatformModule, ProblemFilter } from '@cashlight/api-platform';
import { APP_FILTER } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { Test } from '@nestjs/testing';
import { ImportsModule } from '../imports.module.js';
import type { World } from './world.js';

/** The imports over HTTP, as an analyst has them; specs only. */
export class ImportsOverHttp {
  private constructor(
    private readonly app: NestFastifyApplication,
    private readonly authorization: string,
  ) {}

  static async create(world: World): Promise<ImportsOverHttp> {
    const module = await Test.createTestingModule({
      imports: [
        PlatformModule.with(world.test.database),
        ObservabilityModule.with(createLog({ write: () => undefined })),
        AccessModule,
        ImportsModule,
      ],
      providers: [{ provide: APP_FILTER, useClass: ProblemFilter }],
    }).compile();
    const app = module.createNestApplication<NestFastifyApplication>(new FastifyAdapter());
    app.useLogger(false);
    app
      .getHttpAdapter()
      .getInstance()
      .addContentTypeParser('*', (_request, payload, done) => {
        done(null, payload);
      });
    await app.listen(0, '127.0.0.1');
    return new ImportsOverHttp(app, await bearer(app, 'ANALYST'));
  }

  get port(): number {
    return (this.app.getHttpServer().address() as AddressInfo).port;
  }

  async get(url: string, headers: Readonly<Record<string, string>> = {}) {
    return this.app.inject({ url, headers: { authorization: this.authorization, ...headers } });
  }

  async post(url: string, payload: string | Buffer, headers: Readonly<Record<string, string>> = {}) {
    const sent = { authorization: this.authorization, 'content-type': 'text/csv', 'accept-language': 'en' };
    return this.app.inject({ method: 'POST', url, payload, headers: { ...sent, ...headers } });
  }

  /** The header of somebody with another role. */
  async as(role: 'LEADER' | 'ADMIN'): Promise<{ authorization: string }> {
    return { authorization: await bearer(this.app, role) };
  }

  async close(): Promise<void> {
    await this.app.close();
  }
}

async function bearer(app: NestFastifyApplication, role: 'LEADER' | 'ANALYST' | 'ADMIN'): Promise<string> {
  return `Bearer ${await app.get(Tokens, { strict: false }).createToken({ name: role.toLowerCase(), role })}`;
}
