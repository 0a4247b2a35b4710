import { resolve } from 'node:path';
import { z } from 'zod';
import { type MailConfig, readSender, readSmtpUrl } from './mail-config.js';

/** What the product is told from outside, checked once at the start. */
export interface Config {
  readonly port: number;
  readonly host: string;
  /** An outside PostgreSQL; undefined: the embedded one. */
  readonly databaseUrl: string | undefined;
  /** Absolute path of the folder for the embedded PostgreSQL, for files of rejected rows and for uploads. */
  readonly dataDir: string;
  readonly sample: 'lai-chau' | 'none';
  /** Absolute path of the folder whose files are loaded by themselves; undefined: none. */
  readonly inboxDir: string | undefined;
  /** undefined: no e-mail is sent. */
  readonly mail: MailConfig | undefined;
}

/** Reads a text by a function of its own; what that cannot read is told without repeating it, for it may hold a password. */
const readBy = <Value>(read: (text: string) => Value | undefined, form: string) =>
  z.string().transform((text, context) => {
    const value = read(text);
    if (value !== undefined) return value;
    context.addIssue({ code: 'custom', message: form });
    return z.NEVER;
  });

const environment = z.object({
  PORT: z
    .string()
    .regex(/^\d{1,5}$/, 'a port is a whole number from 0 to 65535')
    .default('3000')
    .transform(Number)
    .refine((port) => port <= 65_535, 'a port is at most 65535'),
  HOST: z.string().min(1).default('127.0.0.1'),
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\/\S+$/, 'it must look like postgresql://user:password@host:5432/database')
    .optional(),
  DATA_DIR: z.string().min(1).default('.data'),
  SAMPLE: z.enum(['lai-chau', 'none'], 'it must be lai-chau or none').default('lai-chau'),
  INBOX_DIR: z.string().min(1).optional(),
  SMTP_URL: readBy(
    readSmtpUrl,
    'it must look like smtp://user:password@host:587 or smtps://host:465, special signs as %40',
  ).optional(),
  MAIL_FROM: readBy(
    readSender,
    'it must look like reports@company.vn or Cashlight <reports@company.vn>',
  ).optional(),
});

/** A wrong environment variable. Its message is the one line that the person who starts the product reads. */
export class ConfigError extends Error {}

/**
 * Reads the configuration; empty variables count as not given.
 * @throws ConfigError naming every wrong variable and why
 */
export function readConfig(variables: NodeJS.ProcessEnv = process.env): Config {
  const given = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ''));
  const parsed = environment.safeParse(given);
  if (!parsed.success) {
    const wrong = parsed.error.issues.map((issue) => `${String(issue.path[0])}: ${issue.message}`);
    throw new ConfigError(`Wrong configuration. ${wrong.join('; ')}.`);
  }
  const { PORT, HOST, DATABASE_URL, DATA_DIR, SAMPLE, INBOX_DIR, SMTP_URL, MAIL_FROM } = parsed.data;
  return {
    port: PORT,
    host: HOST,
    databaseUrl: DATABASE_URL,
    dataDir: resolve(DATA_DIR),
    sample: SAMPLE,
    inboxDir: INBOX_DIR === undefined ? undefined : resolve(INBOX_DIR),
    mail: mailOf(SMTP_URL, MAIL_FROM),
  };
}

/** @throws ConfigError when one of the two is missing */
function mailOf(
  server: Omit<MailConfig, 'from'> | undefined,
  from: MailConfig['from'] | undefined,
): MailConfig | undefined {
  if (server && from) return { ...server, from };
  if (!server && !from) return undefined;
  const [given, missing] = server ? ['SMTP_URL', 'MAIL_FROM'] : ['MAIL_FROM', 'SMTP_URL'];
  throw new ConfigError(
    `Wrong configuration. ${missing}: it is missing, and ${given} is of no use without it.`,
  );
}
