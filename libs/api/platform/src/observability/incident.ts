import { randomUUID } from 'node:crypto';
import type { Words } from '../problem.js';
import { errorFields, type Log } from './log.js';

/** A failure that nobody expected, as its victim sees it: an id to look up in the log, and nothing else. */
export interface Incident {
  readonly id: string;
  readonly words: Words;
}

/** Writes the failure to the log under a fresh id. `where` names the place without personal data: a route, a field. */
export function reportIncident(log: Log, error: unknown, where: string): Incident {
  const id = randomUUID();
  log.error({ id, where, err: errorFields(error) }, 'unexpected failure');
  return {
    id,
    words: {
      vi: `Có lỗi bên trong hệ thống. Hãy báo người quản trị mã lỗi ${id}.`,
      en: `Something went wrong inside. Tell the administrator this id: ${id}.`,
    },
  };
}
