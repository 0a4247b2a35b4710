import { describe, expect, it } from '@jest/globals';
import { ConfigError, readConfig } from './config.js';

const FROM = 'Cashlight <bao-cao@pclaichau.vn>';

describe('the settings of e-mail', () => {
  it.each([
    ['smtp://mail.pclaichau.vn', { host: 'mail.pclaichau.vn', port: 587, secure: false, login: undefined }],
    ['smtps://mail.pclaichau.vn', { host: 'mail.pclaichau.vn', port: 465, secure: true, login: undefined }],
    [
      'smtp://bao-cao%40pclaichau.vn:p%3Ass@10.0.0.5:25',
      {
        host: '10.0.0.5',
        port: 25,
        secure: false,
        login: { user: 'bao-cao@pclaichau.vn', password: 'p:ss' },
      },
    ],
    ['smtp://[::1]:2525', { host: '::1', port: 2525, secure: false, login: undefined }],
  ])('%s', (SMTP_URL, server) => {
    expect(readConfig({ SMTP_URL, MAIL_FROM: FROM }).mail).toEqual({
      ...server,
      from: { name: 'Cashlight', address: 'bao-cao@pclaichau.vn' },
    });
  });

  it('may be left out', () => {
    expect(readConfig({ SMTP_URL: '', MAIL_FROM: '' }).mail).toBeUndefined();
  });

  it.each([
    ['mail.pclaichau.vn', FROM, 'SMTP_URL'],
    ['http://mail.pclaichau.vn', FROM, 'SMTP_URL'],
    ['smtp://user:secret@', FROM, 'SMTP_URL'],
    ['smtp://user@mail.pclaichau.vn', FROM, 'SMTP_URL'],
    ['smtp://user:secret%zz@mail.pclaichau.vn', FROM, 'SMTP_URL'],
    ['smtp://mail.pclaichau.vn/?tls=no', FROM, 'SMTP_URL'],
    ['smtp://mail.pclaichau.vn', 'Cashlight', 'MAIL_FROM'],
    ['smtp://mail.pclaichau.vn', 'a@b.vn\r\nBcc: c@d.vn', 'MAIL_FROM'],
    ['smtp://mail.pclaichau.vn', '', 'MAIL_FROM'],
    ['', FROM, 'SMTP_URL'],
  ])('%s with %j stop the start and name %s, never a password', (SMTP_URL, MAIL_FROM, named) => {
    const read = () => readConfig({ SMTP_URL, MAIL_FROM });
    expect(read).toThrow(ConfigError);
    expect(read).toThrow(`${named}: it`);
    expect(read).not.toThrow('secret');
  });
});
