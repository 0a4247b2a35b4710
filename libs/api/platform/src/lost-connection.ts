/** Errors of a connection that broke or could not be made, by PostgreSQL's and the system's codes; pg itself gives some only words. */
const CODES = new Set(['57P01', '57P02', '57P03', 'ECONNREFUSED', 'ECONNRESET', 'EPIPE']);
const WORDS = /^(Connection terminated|Client has encountered a connection error)/;

/** Whether the database could not be reached, or was lost before it answered. */
export function isConnectionLost(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const code = 'code' in error ? String(error.code) : '';
  return CODES.has(code) || code.startsWith('08') || WORDS.test(error.message);
}

/**
 * Tries what changes nothing again on another connection when its own had died: after a restart of the database the pool holds some that do not know it yet.
 * @throws Error of the last try
 */
export async function againIfLost<T>(attempt: () => Promise<T>): Promise<T> {
  for (let left = TRIES; ; left--) {
    try {
      return await attempt();
    } catch (error) {
      if (left === 0 || !isConnectionLost(error)) throw error;
    }
  }
}

/** As many dead connections as a pool may hold, nearly. */
const TRIES = 12;
