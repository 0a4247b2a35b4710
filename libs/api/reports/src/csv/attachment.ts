import type { FastifyReply } from 'fastify';

/** Marks the answer as a CSV file of the given name. The name is ours, plain ASCII. */
export function answerAsCsv(reply: FastifyReply, fileName: string): void {
  reply.header('content-type', 'text/csv; charset=utf-8');
  reply.header('content-disposition', `attachment; filename="${fileName}"`);
}
