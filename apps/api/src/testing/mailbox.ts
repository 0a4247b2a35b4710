import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { SMTPServer } from 'smtp-server';

/** A mail server, and the first letter that it takes, as it travelled. */
export interface Mailbox {
  /** as SMTP_URL has it */
  readonly url: string;
  readonly letter: Promise<string>;
  close(): Promise<void>;
}

export async function openMailbox(): Promise<Mailbox> {
  let take: (letter: string) => void;
  const letter = new Promise<string>((resolve) => (take = resolve));
  const server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    onData: (stream, _session, answer) =>
      void buffer(stream).then((bytes) => {
        take(bytes.toString());
        answer();
      }),
  });
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
  const { port } = server.server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`,
    letter,
    close: () =>
      new Promise((resolve) => {
        server.close(resolve);
      }),
  };
}
