import type { LoggerService } from '@nestjs/common';
import { type DestinationStream, pino } from 'pino';

/** The log: one JSON object a line. Nothing in it tells who a customer is, and no secret. */
export type Log = pino.Logger;

/** The token under which the log is injected. */
export const LOG = Symbol('Log');

/** Warnings and errors go to standard error, or where the caller wants them. */
export function createLog(destination: DestinationStream = pino.destination({ fd: 2, sync: true })): Log {
  return pino({ base: null, level: 'warn', timestamp: pino.stdTimeFunctions.isoTime }, destination);
}

/** Lets the framework write to the log. */
export class FrameworkLog implements LoggerService {
  constructor(private readonly root: Log) {}

  log(message: unknown, ...rest: unknown[]): void {
    this.write('info', message, rest);
  }

  warn(message: unknown, ...rest: unknown[]): void {
    this.write('warn', message, rest);
  }

  error(message: unknown, ...rest: unknown[]): void {
    this.write('error', message, rest);
  }

  fatal(message: unknown, ...rest: unknown[]): void {
    this.write('fatal', message, rest);
  }

  debug(message: unknown, ...rest: unknown[]): void {
    this.write('debug', message, rest);
  }

  /** The framework gives a stack, if any, before the name of the part that speaks. */
  private write(
    level: 'info' | 'warn' | 'error' | 'fatal' | 'debug',
    message: unknown,
    rest: readonly unknown[],
  ): void {
    const part = rest.at(-1);
    const fields =
      message instanceof Error
        ? { part, err: errorFields(message) }
        : { part, ...(rest.length > 1 ? { stack: rest[0] } : {}) };
    this.root[level](fields, message instanceof Error ? message.message : String(message));
  }
}

/** What the log keeps of an error: its name and where it arose. PostgreSQL's details stay out, they quote rows. */
export function errorFields(error: unknown): object {
  if (!(error instanceof Error)) return { message: `not an error but a ${typeof error}` };
  const { name, message, stack } = error;
  const { code, table, constraint } = error as { code?: unknown; table?: unknown; constraint?: unknown };
  return { name, message, code, table, constraint, stack };
}
