import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import type { MailConfig } from '@cashlight/api-platform';
import { SMTPServer, type SMTPServerSession } from 'smtp-server';

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
  | 'CUT_OFF';

/** A mail server on this machine. */
export class TestMailServer {
  readonly arrived: Arrived[] = [];
  private readonly fates: Fate[] = [];
  private readonly waiting: { readonly count: number; readonly resolve: () => void }[] = [];
  private server: SMTPServer | undefined;
  private port = 0;

  static async start(): Promise<TestMailServer> {
    const server = new TestMailServer();
    await server.open();
    return server;
  }

  /** The settings by which it is reached. */
  get mail(): MailConfig {
    return {
      host: '127.0.0.1',
      port: this.port,
      secure: false,
      login: undefined,
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
      disabledCommands: ['AUTH', 'STARTTLS'],
      logger: false,
      onRcptTo: ({ address }, _session, answer) => {
        answer(address.startsWith('nobody@') ? refusal(550, 'No such mailbox') : null);
      },
      onData: (stream, session, answer) => {
        void buffer(stream).then((bytes) => {
          this.receive(bytes, session, answer);
        });
      },
    });
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
      if (fate === 'CUT_OFF') for (const connection of this.server?.connections ?? []) connection.close();
      else answer();
      for (const { count, resolve } of this.waiting) if (this.arrived.length >= count) resolve();
    }
  }
}

function refusal(responseCode: number, message: string): Error {
  return Object.assign(new Error(message), { responseCode });
}
