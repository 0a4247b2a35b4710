import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { SMTPServer, type SMTPServerOptions, type SMTPServerSession } from 'smtp-server';
import type { MailSettings } from '../delivery/handover.js';
import { TEST_ONLY_CERTIFICATE, TEST_ONLY_KEY } from './mail-certificate.js';

/** A message that has arrived. */
export interface Arrived {
  readonly to: readonly string[];
  /** as it travelled */
  readonly raw: string;
}

/** How the next messages fare; TAKEN when nothing is left. */
export type Fate =
  | 'TAKEN'
  /** come back later */
  | 'LATER'
  | 'REFUSED'
  /** taken in whole, and the line goes dead before the answer */
  | 'CUT_OFF'
  /** the line goes dead at the first recipient, before the message is asked for */
  | 'HUNG_UP'
  /** the line goes dead while the message is coming */
  | 'BROKEN';

/** How it is reached: without TLS, with TLS begun by STARTTLS, or with TLS from the first byte. */
export type Security = 'PLAIN' | 'STARTTLS' | 'TLS';

/** How the server is set up. */
export interface MailServerSetting {
  readonly security: Security;
  /** the one account, by which everybody has to sign in; undefined: nobody has */
  readonly login: { readonly user: string; readonly password: string } | undefined;
}

/** A mail server on this machine. */
export class TestMailServer {
  readonly arrived: Arrived[] = [];
  private readonly fates: Fate[] = [];
  private readonly waiting: { readonly count: number; readonly resolve: () => void }[] = [];
  private server: SMTPServer | undefined;
  private port = 0;

  private constructor(private readonly setting: MailServerSetting) {}

  static async start(setting: Partial<MailServerSetting> = {}): Promise<TestMailServer> {
    const server = new TestMailServer({ security: 'PLAIN', login: undefined, ...setting });
    await server.open();
    return server;
  }

  /** The settings by which it is reached, its certificate trusted. */
  get mail(): MailSettings {
    return {
      host: '127.0.0.1',
      port: this.port,
      secure: this.setting.security === 'TLS',
      login: this.setting.login,
      trusted: TEST_ONLY_CERTIFICATE,
      from: { name: 'Cashlight', address: 'reports@pclaichau.example' },
    };
  }

  /** What is to happen to the next messages, in turn. */
  next(...fates: readonly Fate[]): void {
    this.fates.push(...fates);
  }

  /** Settles when so many messages have arrived in all. */
  async arrival(count: number): Promise<void> {
    if (this.arrived.length >= count) return;
    await new Promise<void>((resolve) => this.waiting.push({ count, resolve }));
  }

  /** Opens again after `stop`, at the same address. */
  async open(): Promise<void> {
    const server = new SMTPServer({
      ...securityOf(this.setting),
      logger: false,
      onRcptTo: ({ address }, _session, answer) => {
        if (this.fates[0] === 'HUNG_UP') this.hangUp();
        else answer(address.startsWith('nobody@') ? refusal(550, 'No such mailbox') : null);
      },
      onData: (stream, session, answer) => {
        if (this.fates[0] === 'BROKEN') {
          stream.once('readable', () => {
            this.hangUp();
          });
          return;
        }
        void buffer(stream).then((bytes) => {
          this.receive(bytes, session, answer);
        });
      },
    });
    // A client that turns away, as from a certificate that it does not trust, is no trouble here.
    server.on('error', () => undefined);
    await new Promise<void>((resolve) => server.listen(this.port, '127.0.0.1', resolve));
    this.port = (server.server.address() as AddressInfo).port;
    this.server = server;
  }

  async stop(): Promise<void> {
    const { server } = this;
    this.server = undefined;
    if (server)
      await new Promise<void>((resolve) => {
        server.close(resolve);
      });
  }

  /** As it was told to once. */
  private hangUp(): void {
    this.fates.shift();
    this.closeAll();
  }

  private closeAll(): void {
    for (const connection of this.server?.connections ?? []) connection.close();
  }

  private receive(
    bytes: Buffer,
    { envelope }: SMTPServerSession,
    answer: (error?: Error | null) => void,
  ): void {
    const fate = this.fates.shift() ?? 'TAKEN';
    if (fate === 'LATER') answer(refusal(451, 'Try again later'));
    else if (fate === 'REFUSED') answer(refusal(554, 'Message too large'));
    else {
      this.arrived.push({ to: envelope.rcptTo.map(({ address }) => address), raw: bytes.toString() });
      if (fate === 'CUT_OFF') this.closeAll();
      else answer();
      for (const { count, resolve } of this.waiting) if (this.arrived.length >= count) resolve();
    }
  }
}

function securityOf({ security, login }: MailServerSetting): SMTPServerOptions {
  return {
    secure: security === 'TLS',
    disabledCommands: [
      ...(login ? [] : (['AUTH'] as const)),
      ...(security === 'PLAIN' ? (['STARTTLS'] as const) : []),
    ],
    key: TEST_ONLY_KEY,
    cert: TEST_ONLY_CERTIFICATE,
    onAuth: ({ username, password }, _session, answer) => {
      if (username === login?.user && password === login?.password) answer(null, { user: username });
      else answer(refusal(535, 'Authentication failed'));
    },
  };
}

function refusal(responseCode: number, message: string): Error {
  return Object.assign(new Error(message), { responseCode });
}
