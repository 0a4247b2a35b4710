import type { Readable } from 'node:stream';
import type { FastifyReply } from 'fastify';

const TYPES = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;

/** The formats in which tables are handed out. */
export type TableFormat = keyof typeof TYPES;

/** Answers with a file to be saved under a name, which is plain ASCII. */
export async function sendTable(
  reply: FastifyReply,
  name: string,
  format: TableFormat,
  content: Readable | Buffer,
): Promise<void> {
  await reply
    .header('content-type', TYPES[format])
    .header('content-disposition', `attachment; filename="${name}.${format}"`)
    .send(content);
}
