import type { MailConfig, Words } from '@cashlight/api-platform';
import { Inject, Injectable } from '@nestjs/common';
import MailComposer from 'nodemailer/lib/mail-composer';
import { Handover, type MailSettings } from './handover.js';
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
  /** the end of it was handed over, and the answer never came */
  | { readonly kind: 'UNKNOWN'; readonly words: Words };

/** Hands messages to the mail server. */
@Injectable()
export class Mailer {
  constructor(@Inject(MAIL_SETTINGS) private readonly settings: MailSettings | null) {}

  /** Whether e-mail is set up. */
  get isReady(): boolean {
    return this.settings !== null;
  }

  /** The message as it will travel. @throws Error when e-mail is not set up */
  compose(message: Message): Promise<Buffer> {
    return compose(message, this.setUp().from);
  }

  /** Hands a composed message over; tries once. @throws Error when e-mail is not set up */
  async send(composed: Buffer, to: readonly string[]): Promise<MailOutcome> {
    const handover = new Handover(this.setUp(), { message: composed, to });
    try {
      return { kind: 'SENT', refused: await handover.run() };
    } catch (error) {
      return failureOf(error, handover.mayBeOver);
    }
  }

  private setUp(): MailSettings {
    if (!this.settings) throw new Error('E-mail is not set up.');
    return this.settings;
  }
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
