import { Readable } from 'node:stream';
import type { MailConfig, Words } from '@cashlight/api-platform';
import { Inject, Injectable } from '@nestjs/common';
import { createTransport } from 'nodemailer';
import MailComposer from 'nodemailer/lib/mail-composer';
import { failureOf } from './mail-failure.js';

/** The settings of e-mail, or null. */
export const MAIL_SETTINGS = Symbol('mail settings');

/** A message with its files. */
export interface Message {
  /** the same however often it is tried: a mail server that has it already may know it again */
  readonly key: string;
  readonly to: readonly string[];
  readonly subject: string;
  readonly text: string;
  readonly files: readonly { readonly name: string; readonly mediaType: string; readonly bytes: Buffer }[];
}

/** What became of an attempt. */
export type MailOutcome =
  /** the mail server has taken it, but for the addresses that it refused */
  | { readonly kind: 'SENT'; readonly refused: readonly string[] }
  /** the mail server has not taken it; `again`: it may another time */
  | { readonly kind: 'NOT_SENT'; readonly again: boolean; readonly words: Words }
  /** all of it was handed over, and the answer never came */
  | { readonly kind: 'UNKNOWN'; readonly words: Words };

const PATIENCE = { connectionTimeout: 20_000, greetingTimeout: 20_000, socketTimeout: 120_000 };

/** Hands messages to the mail server. */
@Injectable()
export class Mailer {
  private readonly transporter: ReturnType<typeof transporterOf> | undefined;

  constructor(@Inject(MAIL_SETTINGS) private readonly settings: MailConfig | null) {
    this.transporter = settings ? transporterOf(settings) : undefined;
  }

  /** Whether e-mail is set up. */
  get isReady(): boolean {
    return this.transporter !== undefined;
  }

  /** The message as it will travel. @throws Error when e-mail is not set up */
  compose(message: Message): Promise<Buffer> {
    return compose(message, this.setUp().settings.from);
  }

  /** Hands a composed message over; tries once. @throws Error when e-mail is not set up */
  async send(composed: Buffer, to: readonly string[]): Promise<MailOutcome> {
    const { transporter, settings } = this.setUp();
    const handing = new Handing(composed);
    try {
      const info = await transporter.sendMail({
        envelope: { from: settings.from.address, to: [...to] },
        raw: handing.stream(),
      });
      return { kind: 'SENT', refused: info.rejected };
    } catch (error) {
      return failureOf(error, handing.isOver);
    }
  }

  private setUp() {
    const { transporter, settings } = this;
    if (!transporter || !settings) throw new Error('E-mail is not set up.');
    return { transporter, settings };
  }
}

/** A message on its way: once its last piece is out, only an answer tells whether it was taken. */
class Handing {
  isOver = false;

  constructor(private readonly bytes: Buffer) {}

  stream(): Readable {
    return Readable.from(this.pieces(), { objectMode: false });
  }

  private *pieces(): Generator<Buffer> {
    for (let start = 0; start < this.bytes.length; start += PIECE) {
      this.isOver = start + PIECE >= this.bytes.length;
      yield this.bytes.subarray(start, start + PIECE);
    }
  }
}

const PIECE = 16 * 1024;

function transporterOf({ host, port, secure, login }: MailConfig) {
  return createTransport({
    host,
    port,
    secure,
    // A password goes over TLS or not at all.
    requireTLS: login !== undefined && !secure,
    ...(login ? { auth: { user: login.user, pass: login.password } } : {}),
    ...PATIENCE,
  });
}

function compose({ key, to, subject, text, files }: Message, from: MailConfig['from']): Promise<Buffer> {
  const domain = from.address.split('@').at(-1) ?? 'cashlight';
  const composer = new MailComposer({
    from,
    to: [...to],
    subject,
    text,
    messageId: `<${key}@${domain}>`,
    // An answering machine is to leave it alone.
    headers: { 'Auto-Submitted': 'auto-generated' },
    attachments: files.map(({ name, mediaType, bytes }) => ({
      filename: name,
      contentType: mediaType,
      content: bytes,
    })),
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return composer.compile().build();
}
