import { resolve } from 'node:path';
import { z } from 'zod';

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
}

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
  const { PORT, HOST, DATABASE_URL, DATA_DIR, SAMPLE, INBOX_DIR } = parsed.data;
  return {
    port: PORT,
    host: HOST,
    databaseUrl: DATABASE_URL,
    dataDir: resolve(DATA_DIR),
    sample: SAMPLE,
    inboxDir: INBOX_DIR === undefined ? undefined : resolve(INBOX_DIR),
  };
}
