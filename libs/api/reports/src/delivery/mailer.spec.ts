import { afterEach, describe, expect, it } from '@jest/globals';
import { type MailServerSetting, type Security, TestMailServer } from '../testing/mail-server.js';
import type { MailSettings } from './handover.js';
import { Mailer } from './mailer.js';

const LOGIN = { user: 'bao-cao@pclaichau.example', password: 'p:ss wörd' };
const TO = ['director@pclaichau.example'];
const SMALL = Buffer.from('Subject: x\r\n\r\nx\r\n');
/** More than all buffers between here and there hold. */
const LARGE = Buffer.alloc(32 * 1024 * 1024, `${'x'.repeat(70)}\r\n`);

let server: TestMailServer;
afterEach(() => server.stop());

/** Without the certificate of the tests among those that are trusted. */
function stranger({ trusted: _, ...mail }: MailSettings): MailSettings {
  return mail;
}

async function start(setting: Partial<MailServerSetting> = {}): Promise<MailSettings> {
  server = await TestMailServer.start(setting);
  return server.mail;
}

const send = (mail: MailSettings, message = SMALL) => new Mailer(mail).send(message, TO);

describe('a mail server with accounts and TLS', () => {
  it.each<[Security]>([['STARTTLS'], ['TLS']])(
    'takes the message by %s with the password',
    async (security) => {
      const mail = await start({ security, login: LOGIN });
      expect(await send(mail)).toEqual({ kind: 'SENT', refused: [] });
      expect(server.arrived.map(({ to }) => to)).toEqual([TO]);
    },
  );

  it('that refuses the password is told of as such; another try waits for it to be mended', async () => {
    const mail = await start({ security: 'STARTTLS', login: LOGIN });
    const outcome = await send({ ...mail, login: { ...LOGIN, password: 'wrong' } });
    expect(outcome).toMatchObject({
      kind: 'NOT_SENT',
      again: true,
      words: {
        en: expect.stringMatching(
          /does not accept the account \(535 Authentication failed\)\. Check user and password in SMTP_URL/,
        ),
      },
    });
    expect(JSON.stringify(outcome)).not.toContain('wrong');
    expect(server.arrived).toEqual([]);
  });

  it.each<[Security]>([['STARTTLS'], ['TLS']])(
    'whose certificate nobody trusts gets no message by %s, and no password',
    async (security) => {
      const mail = await start({ security, login: LOGIN });
      expect(await send(stranger(mail))).toMatchObject({
        kind: 'NOT_SENT',
        again: true,
        words: { en: expect.stringMatching(/\(self-signed certificate.*NODE_EXTRA_CA_CERTS/) },
      });
      expect(server.arrived).toEqual([]);
    },
  );

  it('without TLS gets no password', async () => {
    const mail = await start();
    expect(await send({ ...mail, login: LOGIN })).toMatchObject({
      kind: 'NOT_SENT',
      words: { en: expect.stringContaining('No secure connection (TLS)') },
    });
    expect(server.arrived).toEqual([]);
  });

  it('without TLS from the first byte, spoken to as if it had it, is told of with the ports', async () => {
    const mail = await start();
    expect(await send({ ...mail, secure: true })).toMatchObject({
      kind: 'NOT_SENT',
      words: { en: expect.stringContaining('smtps:// (port 465)') },
    });
  });
});

describe('a line that goes dead', () => {
  it('before the message was asked for has carried nothing, however small the message', async () => {
    const mail = await start();
    server.next('HUNG_UP');
    expect(await send(mail)).toMatchObject({ kind: 'NOT_SENT', again: true });
    expect(await send(mail)).toEqual({ kind: 'SENT', refused: [] });
    expect(server.arrived).toHaveLength(1);
  });

  it('in the middle of a message has carried nothing that counts', async () => {
    const mail = await start();
    server.next('BROKEN');
    expect(await send(mail, LARGE)).toMatchObject({ kind: 'NOT_SENT', again: true });
    expect(server.arrived).toEqual([]);
  });

  it('after its last byte leaves unknown whether it arrived', async () => {
    const mail = await start();
    server.next('CUT_OFF');
    expect(await send(mail)).toMatchObject({ kind: 'UNKNOWN' });
    expect(server.arrived).toHaveLength(1);
  });
});
