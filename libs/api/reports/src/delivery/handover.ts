import { Readable } from 'node:stream';
import type { MailConfig } from '@cashlight/api-platform';
import SMTPConnection from 'nodemailer/lib/smtp-connection';

/** How the mail server is reached. */
export interface MailSettings extends MailConfig {
  /** certificates to trust instead of the usual ones, as PEM; a server is given them by NODE_EXTRA_CA_CERTS */
  readonly trusted?: string;
}

/** A message as it travels, and whom it is for. */
export interface Envelope {
  readonly message: Buffer;
  readonly to: readonly string[];
}

const PATIENCE = { connectionTimeout: 20_000, greetingTimeout: 20_000, socketTimeout: 120_000 };

/** One conversation with the mail server, from its greeting to its answer. */
export class Handover {
  private readonly connection: SMTPConnection;
  private readonly source: MessageSource;

  constructor(
    private readonly settings: MailSettings,
    private readonly envelope: Envelope,
  ) {
    this.source = new MessageSource(envelope.message);
    this.connection = new SMTPConnection(optionsOf(settings));
  }

  /** Whether the end of the message may have left: without an answer nobody knows then whether the mail server took it. */
  get mayBeOver(): boolean {
    return this.source.isDrawn;
  }

  /** @returns the addresses that the mail server refused, while it took the message for the others @throws Error of nodemailer */
  async run(): Promise<readonly string[]> {
    // A line that goes dead is told here, whatever was asked for.
    const dead = new Promise<never>((_, reject) => {
      this.connection.on('error', reject);
    });
    try {
      return await Promise.race([dead, this.converse()]);
    } finally {
      this.connection.close();
    }
  }

  private async converse(): Promise<readonly string[]> {
    const { connection, settings } = this;
    await answerOf((answer) => {
      connection.connect(answer);
    });
    const { login } = settings;
    // A server that knows no accounts has none to refuse.
    if (login && connection.allowsAuth)
      await answerOf((answer) => {
        connection.login({ credentials: { user: login.user, pass: login.password } }, answer);
      });
    const { to, message } = this.envelope;
    const envelope = { from: settings.from.address, to: [...to], size: message.length };
    return new Promise((resolve, reject) => {
      connection.send(envelope, this.source.stream(), (failure, info) => {
        if (failure) reject(failure);
        else resolve(info.rejected);
      });
    });
  }
}

function answerOf(ask: (answer: (failure?: Error | null) => void) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    ask((failure) => {
      if (failure) reject(failure);
      else resolve();
    });
  });
}

/**
 * A message to be drawn piece by piece. Nothing is drawn before the mail server has asked for it (354), and the end only once the last piece
 * has gone on: what follows it is the final dot, before which a mail server has taken nothing.
 */
class MessageSource {
  isDrawn = false;

  constructor(private readonly bytes: Buffer) {}

  stream(): Readable {
    return Readable.from(this.pieces(), { objectMode: false, highWaterMark: 1 });
  }

  private *pieces(): Generator<Buffer> {
    for (let start = 0; start < this.bytes.length; start += PIECE)
      yield this.bytes.subarray(start, start + PIECE);
    this.isDrawn = true;
  }
}

const PIECE = 16 * 1024;

function optionsOf({ host, port, secure, login, trusted }: MailSettings) {
  return {
    ...{ host, port, secure },
    // A password goes over TLS or not at all.
    requireTLS: login !== undefined && !secure,
    ...(trusted === undefined ? {} : { tls: { ca: trusted } }),
    ...PATIENCE,
  };
}
