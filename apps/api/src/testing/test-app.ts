import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Tokens } from '@cashlight/api-access';
import { createLog, type Database } from '@cashlight/api-platform';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { InjectOptions, LightMyRequestResponse as Response } from 'fastify';
import { type AppOptions, createApp } from '../app.js';

/** The GraphQL answer, as far as specs look at it. */
export interface Answer {
  readonly data?: Readonly<Record<string, unknown>> | null;
  readonly errors?: readonly {
    readonly message: string;
    readonly path?: readonly string[];
    readonly extensions: { readonly code: string; readonly id?: string };
  }[];
}

/** A database that a test has for itself. */
interface OwnDatabase {
  readonly database: Database;
  drop(): Promise<void>;
}

/** The production app on a database of its own, and short ways to ask it. */
export class TestApp {
  private constructor(
    readonly app: NestFastifyApplication,
    readonly database: Database,
    /** The server's own folder, removed at the end. */
    readonly dataDir: string,
    /** Every line of the log so far. */
    readonly log: readonly string[],
    private readonly dropDatabase: () => Promise<void>,
  ) {}

  static async start(on: OwnDatabase, options: Omit<AppOptions, 'log'> = {}): Promise<TestApp> {
    const { database } = on;
    const lines: string[] = [];
    const log = createLog({ write: (line) => void lines.push(line) });
    const dataDir = options.dataDir ?? mkdtempSync(join(tmpdir(), 'cashlight-'));
    const app = await createApp(database, { webRoot: '/nowhere', ...options, log, dataDir });
    return new TestApp(app, database, dataDir, lines, () => on.drop());
  }

  async stop(): Promise<void> {
    await this.app.close();
    await this.dropDatabase();
    rmSync(this.dataDir, { recursive: true, force: true });
  }

  /** A request, or the address of a plain GET. */
  ask(request: InjectOptions | string): Promise<Response> {
    return this.app.inject(typeof request === 'string' ? { url: request } : request);
  }

  /** Sends JSON, as the pages do. */
  send(
    method: 'POST' | 'DELETE',
    url: string,
    body: object,
    headers: Record<string, string> = {},
  ): Promise<Response> {
    return this.ask({ method, url, headers: { 'x-cashlight': '1', ...headers }, payload: body });
  }

  async graphql(
    query: string,
    headers: Record<string, string> = {},
    variables: object = {},
  ): Promise<Answer> {
    return (await this.send('POST', '/graphql', { query, variables }, headers)).json<Answer>();
  }

  /** The header of a fresh token of a role; the manager's unit is made when needed. */
  async tokenOf(role: string): Promise<{ authorization: string }> {
    if (role === 'MANAGER') await this.addUnit('PA2908');
    const unit = role === 'MANAGER' ? { unitCode: 'PA2908' } : {};
    return {
      authorization: `Bearer ${await this.app.get(Tokens).createToken({ name: `a ${role}`, role, ...unit })}`,
    };
  }

  async addUnit(code: string): Promise<void> {
    await this.database.query(
      "INSERT INTO unit (code, name, level) VALUES ($1, $1, 'UNIT') ON CONFLICT DO NOTHING",
      [code],
    );
  }

  /** Makes this the sample database, people included. */
  async becomeSample(): Promise<void> {
    await this.addUnit('PA2908');
    await this.database.query(
      'INSERT INTO setting (name, value) VALUES (\'sample\', \'{"name": "lai-chau"}\')',
    );
  }
}

/** The session's cookie that an answer gives, to be sent back. */
export function cookieOf(response: Response): { cookie: string } {
  const [cookie] = response.cookies;
  if (!cookie) throw new Error(`No cookie in the answer: ${response.payload}`);
  return { cookie: `${cookie.name}=${cookie.value}` };
}
