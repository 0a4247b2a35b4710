import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { ReportDocument } from './document.js';
import type { ReportFormat } from './formats.js';
import { RenderThread } from './render-thread.js';

export { MEDIA_TYPES, REPORT_FORMATS, type ReportFormat } from './formats.js';

const WORKER = new URL('./render-worker.js', import.meta.url);

/** There is none where the sources run as they are, as in tests: a thread cannot run TypeScript. */
const thread = existsSync(fileURLToPath(WORKER)) ? new RenderThread(WORKER) : undefined;

/**
 * The report as a file, made in a thread of its own after those that were asked for before. The same document is the same bytes.
 * @throws Error when a renderer fails, which is a fault of ours
 */
export async function renderReport(document: ReportDocument, format: ReportFormat): Promise<Buffer> {
  if (thread) return thread.render({ document, format });
  const { RENDERERS } = await import('./renderers.js');
  return RENDERERS[format](document);
}
