import { parentPort } from 'node:worker_threads';
import type { RenderAnswer, RenderTask } from './render-thread.js';
import { RENDERERS } from './renderers.js';

/** The thread in which reports become files: takes tasks, one after the other, and answers each. */
parentPort?.on('message', ({ document, format }: RenderTask) => {
  void answerTo(document, format).then((answer) => parentPort?.postMessage(answer));
});

async function answerTo(
  document: RenderTask['document'],
  format: RenderTask['format'],
): Promise<RenderAnswer> {
  try {
    return { bytes: await RENDERERS[format](document) };
  } catch (error) {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }
}
