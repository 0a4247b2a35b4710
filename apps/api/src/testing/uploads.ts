import type { LightMyRequestResponse as Response } from 'fastify';
import type { TestApp } from './test-app.js';

/** Headers that say who asks. */
export type Header = Readonly<Record<string, string>>;

/** What every request of the protocol carries. */
export const HEADERS: Header = { 'tus-resumable': '1.0.0' };
/** What a piece carries besides. */
export const PIECE: Header = { 'content-type': 'application/offset+octet-stream' };

/** An upload in the list, as far as specs look at it. */
export interface Listed {
  readonly id: string;
  readonly fileName: string;
  readonly sameFileImport: { readonly importId: number } | null;
  readonly job: { readonly state: string } | null;
}

/** Begins an upload; returns its address. */
export async function begin(test: TestApp, who: Header, fileName: string, bytes: number): Promise<string> {
  const answer = await test.ask({
    method: 'POST',
    url: '/api/uploads',
    headers: {
      ...HEADERS,
      ...who,
      'upload-length': String(bytes),
      'upload-metadata': `filename ${Buffer.from(fileName).toString('base64')}`,
    },
  });
  if (answer.statusCode !== 201) throw new Error(`The upload was not begun: ${answer.payload}`);
  return String(answer.headers.location);
}

/** Sends a piece. */
export function send(
  test: TestApp,
  who: Header,
  url: string,
  bytes: Buffer,
  offset: number,
): Promise<Response> {
  return test.ask({
    method: 'PATCH',
    url,
    headers: { ...HEADERS, ...PIECE, ...who, 'accept-language': 'en', 'upload-offset': String(offset) },
    payload: bytes,
  });
}

/** Sends a whole file; returns its address. */
export async function upload(test: TestApp, who: Header, fileName: string, text: string): Promise<string> {
  const bytes = Buffer.from(text);
  const url = await begin(test, who, fileName, bytes.length);
  await send(test, who, url, bytes, 0);
  return url;
}

/** The upload in the list of the caller's. */
export async function uploadOf(test: TestApp, who: Header, url: string): Promise<Listed | undefined> {
  const list = (await test.ask({ url: '/api/uploads', headers: who })).json<readonly Listed[]>();
  return list.find(({ id }) => url.endsWith(id));
}
