import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { connect, Database, type MailConfig } from '@cashlight/api-platform';
import { createTestDatabase, type TestDatabase } from '@cashlight/api-testing';
import { monthOf } from '@cashlight/domain';
import type { INestApplicationContext } from '@nestjs/common';
import { ReportArchive } from '../archive/archive.js';
import { REPORT_FORMATS } from '../document/render.js';
import { reportsAtOnce } from '../testing/at-once.js';
import { DECEMBER_2022, TestCompany } from '../testing/company.js';
import { TestMailServer } from '../testing/mail-server.js';
import { openPostOffice } from '../testing/post-office.js';
import { somebodyWaits } from '../testing/somebody-waits.js';
import { DeliveriesRepository, type Delivery, type NewDelivery } from './deliveries.repository.js';
import { DeliveriesService } from './deliveries.service.js';
import { Sender } from './sender.js';

const DECEMBER = monthOf(2022, 12);

const TO_DIRECTOR: NewDelivery = {
  scheduleId: null,
  closingId: 0,
  month: DECEMBER,
  unitCode: null,
  formats: ['csv'],
  language: 'vi',
  recipients: ['director@pclaichau.example'],
  createdBy: 'spec',
};

describe('a delivery', () => {
  let test: TestDatabase;
  let company: TestCompany;
  let mailServer: TestMailServer;
  let office: INestApplicationContext;
  beforeEach(async () => {
    test = await createTestDatabase();
    company = await TestCompany.on(test.database);
    await company.found();
    await company.paid(DECEMBER_2022);
    mailServer = await TestMailServer.start();
    await openOffice(mailServer.mail);
  });
  afterEach(async () => {
    await office.close();
    await mailServer.stop();
    await company.app.close();
    await test.drop();
  });

  const openOffice = async (mail: MailConfig | undefined, lines: string[] = []) => {
    office = await openPostOffice(test.url, mail, lines);
  };
  const order = async (wanted: Partial<NewDelivery> = {}): Promise<Delivery> =>
    office.get(DeliveriesRepository).addByHand({ ...TO_DIRECTOR, ...wanted }, () => Promise.resolve());
  const attempt = (id: number) => office.get(Sender).attempt(id);
  const cancel = (id: number) => office.get(DeliveriesService).cancel(id, 'spec');
  const stateOf = async (id: number) => {
    const delivery = await office.get(DeliveriesRepository).byId(id);
    return { state: delivery?.state, attempts: delivery?.attempts, error: delivery?.error?.en ?? null };
  };

  it('brings the finding and the file, and says that the figures may change', async () => {
    const { id, key } = await order();
    expect(await attempt(id)).toBe('OVER');
    expect(await stateOf(id)).toEqual({ state: 'SENT', attempts: 1, error: null });
    const [letter] = mailServer.arrived;
    expect(letter?.to).toEqual(['director@pclaichau.example']);
    expect(letter?.raw).toContain(`Message-ID: <${key}@pclaichau.example>`);
    const report = await company.get('/api/reports/2022-12.csv');
    expect(letter?.raw.replaceAll(/\r\n/g, '')).toContain(report.rawPayload.toString('base64'));
    expect(decoded(letter?.raw)).toContain(report.headers['x-content-sha256']);
    expect(decoded(letter?.raw)).toContain('72,69%');
    expect(decoded(letter?.raw)).toMatch(/tạm tính/i);
  });

  it('is sent once, whoever tries at the same time and again', async () => {
    const { id } = await order();
    const other = await openPostOffice(test.url, mailServer.mail);
    await Promise.all([attempt(id), other.get(Sender).attempt(id), attempt(id)]);
    expect(await attempt(id)).toBe('OVER');
    expect(await other.get(Sender).attempt(id)).toBe('OVER');
    expect(mailServer.arrived).toHaveLength(1);
    await other.close();
  });

  it('asked for twice while it waits, is one', async () => {
    const [first, second] = await Promise.all([order(), order()]);
    expect(first.id).toBe(second.id);
  });

  it('called off while it waits is never sent, and can be called off again', async () => {
    const { id } = await order();
    expect(await cancel(id)).toMatchObject({ id, state: 'CANCELLED' });
    expect(await cancel(id)).toMatchObject({ id, state: 'CANCELLED' });
    expect(await attempt(id)).toBe('OVER');
    expect(await stateOf(id)).toEqual({ state: 'CANCELLED', attempts: 0, error: null });
    expect(mailServer.arrived).toEqual([]);
    expect(
      await test.database.query(
        "SELECT actor, detail FROM audit_event WHERE action = 'report-delivery.cancelled'",
      ),
    ).toEqual([{ actor: 'spec', detail: { deliveryId: id, month: '2022-12' } }]);
  });

  it('called off between two attempts is not tried again', async () => {
    mailServer.next('LATER');
    const { id } = await order();
    expect(await attempt(id)).toBe('AGAIN');
    await cancel(id);
    expect(await attempt(id)).toBe('OVER');
    expect(await stateOf(id)).toMatchObject({ state: 'CANCELLED', attempts: 1 });
  });

  it('cannot be called off once it is on its way or over, and says so', async () => {
    const [{ id }, under] = [await order(), await order({ language: 'en' })];
    await attempt(id);
    await office.get(DeliveriesRepository).claim(under);
    await expect(cancel(id)).rejects.toThrow('has been sent already');
    await expect(cancel(under.id)).rejects.toThrow('is on its way');
    await expect(cancel(99)).rejects.toThrow('There is no delivery 99');
    expect(await stateOf(id)).toMatchObject({ state: 'SENT' });
  });

  it('is either sent or called off, whoever is first', async () => {
    const { id } = await order();
    const called = await Promise.allSettled([attempt(id), cancel(id)]);
    const isCancelled = called[1].status === 'fulfilled';
    expect(await stateOf(id)).toMatchObject({ state: isCancelled ? 'CANCELLED' : 'SENT' });
    expect(mailServer.arrived).toHaveLength(isCancelled ? 0 : 1);
  });

  it('is tried again when the mail server was not there', async () => {
    await mailServer.stop();
    const { id } = await order();
    expect(await attempt(id)).toBe('AGAIN');
    expect(await stateOf(id)).toMatchObject({
      state: 'WAITING',
      attempts: 1,
      error: expect.stringContaining('The mail server could not be reached'),
    });
    await mailServer.open();
    expect(await attempt(id)).toBe('OVER');
    expect(await stateOf(id)).toEqual({ state: 'SENT', attempts: 2, error: null });
    expect(mailServer.arrived).toHaveLength(1);
  });

  it('is tried again when the mail server asks for it, and given up when it goes on', async () => {
    mailServer.next(...Array<'LATER'>(8).fill('LATER'));
    const { id } = await order();
    for (let turn = 1; turn < 8; turn++) expect(await attempt(id)).toBe('AGAIN');
    expect(await attempt(id)).toBe('OVER');
    expect(await stateOf(id)).toEqual({
      state: 'FAILED',
      attempts: 8,
      error: expect.stringMatching(/^Given up after 8 attempts.*451 Try again later.*send it by hand\.$/),
    });
  });

  it('is not tried again when the mail server will not have it', async () => {
    mailServer.next('REFUSED');
    const { id } = await order();
    expect(await attempt(id)).toBe('OVER');
    expect(await stateOf(id)).toMatchObject({
      state: 'FAILED',
      error: expect.stringContaining('554 Message too large'),
    });
  });

  it('goes to the others when one address is refused, and says so', async () => {
    const { id } = await order({ recipients: ['nobody@pclaichau.example', 'director@pclaichau.example'] });
    await attempt(id);
    expect(await stateOf(id)).toEqual({
      state: 'SENT',
      attempts: 1,
      error:
        'Sent, but for the addresses that the mail server refused: nobody@pclaichau.example. Check them.',
    });
    expect(mailServer.arrived.map(({ to }) => to)).toEqual([['director@pclaichau.example']]);
  });

  it('is never sent again when the answer was lost after the whole message', async () => {
    mailServer.next('CUT_OFF');
    const { id } = await order();
    expect(await attempt(id)).toBe('OVER');
    expect(await stateOf(id)).toMatchObject({
      state: 'FAILED',
      error: expect.stringContaining('nobody knows whether it arrived'),
    });
    expect(await attempt(id)).toBe('OVER');
    expect(mailServer.arrived).toHaveLength(1);
  });

  it('is never sent again when whoever was sending it died', async () => {
    const delivery = await order();
    const { id } = delivery;
    await office.get(DeliveriesRepository).claim(delivery);
    expect(await attempt(id)).toBe('OVER');
    expect(await stateOf(id)).toMatchObject({
      state: 'FAILED',
      error: expect.stringContaining('Cashlight had stopped meanwhile'),
    });
    expect(mailServer.arrived).toEqual([]);
  });

  it.each([
    [{ month: monthOf(2030, 1) }, 'There are no data for'],
    [{ unitCode: 'PA2907', month: monthOf(2022, 11) }, 'there are no data for November 2022'],
    [{ unitCode: 'GONE' }, 'There is no unit with the code "GONE"'],
    [{ recipients: ['no address'] }, '"no address" is not an e-mail address'],
    [{ closingId: 7 }, 'was opened again after this closing'],
  ])('is not sent blank, wrong or out of date: %j', async (wanted, reason) => {
    // Data before and after: a month between them has a report that says that it is empty.
    await company.paid([{ month: '2022-10', unit: 'PA2907', bank: 5 }]);
    const { id } = await order(wanted);
    expect(await attempt(id)).toBe('OVER');
    expect(await stateOf(id)).toMatchObject({
      state: 'FAILED',
      attempts: 1,
      error: expect.stringContaining(reason),
    });
    expect(mailServer.arrived).toEqual([]);
  });

  it('is not sent with a file that is broken', async () => {
    await company.write("INSERT INTO month_closing (month, closed_by) VALUES ('2022-12-01', 'spec')");
    const { kept } = await office.get(ReportArchive).report(TO_DIRECTOR);
    const long = Buffer.alloc(4_000, 'x');
    const broken = {
      csv: Buffer.concat([Buffer.from('\uFEFF'), long]),
      xlsx: Buffer.concat([Buffer.from('PK\u0003\u0004xl/workbook.xml xl/worksheets/'), long]),
      pdf: Buffer.concat([Buffer.from('%PDF-1.7'), long]),
      docx: Buffer.from('PK\u0003\u0004word/document.xml PK\u0005\u0006'),
    };
    for (const format of REPORT_FORMATS) {
      await company.write(
        'INSERT INTO report_file (document_id, format, bytes, sha256) VALUES ($1, $2, $3, sha256($3))',
        [kept?.documentId, format, broken[format]],
      );
      const { id } = await order({ formats: [format] });
      expect(await attempt(id)).toBe('OVER');
      expect(await stateOf(id)).toEqual({
        state: 'FAILED',
        attempts: 1,
        error: expect.stringContaining(`its ${format} file is broken (${broken[format].length} bytes)`),
      });
    }
    expect(mailServer.arrived).toEqual([]);
  });

  it('is tried again when too many reports were being made', async () => {
    const desk = await openPostOffice(test.url, mailServer.mail, [], reportsAtOnce(0));
    const { id } = await order();
    expect(await desk.get(Sender).attempt(id)).toBe('AGAIN');
    expect(await stateOf(id)).toEqual({
      state: 'WAITING',
      attempts: 1,
      error: 'Too many reports are waiting to be made. Try again in a few minutes.',
    });
    await desk.close();
    expect(await attempt(id)).toBe('OVER');
    expect(await stateOf(id)).toEqual({ state: 'SENT', attempts: 2, error: null });
    expect(mailServer.arrived).toHaveLength(1);
  });

  it('whose report is being made keeps others waiting: over HTTP they are told when to ask again', async () => {
    await company.write("INSERT INTO month_closing (month, closed_by) VALUES ('2022-12-01', 'spec')");
    const one = await TestCompany.on(new Database(await connect(test.url)), reportsAtOnce(1));
    const csv = (language: string) => one.get(`/api/reports/2022-12.csv?lang=${language}`);
    const { first, second } = await test.database.transaction(async ({ query }) => {
      // The first is made, and cannot be kept yet.
      await query('LOCK TABLE report_file IN SHARE MODE');
      const asked = csv('vi');
      await somebodyWaits(test.database);
      return { first: asked, second: await csv('en') };
    });
    expect(second).toMatchObject({ statusCode: 503, headers: { 'retry-after': '30' } });
    expect(second.json()).toMatchObject({ code: 'BUSY', message: expect.stringContaining('thử lại') });
    expect((await first).statusCode).toBe(200);
    expect((await csv('en')).statusCode).toBe(200);
    await one.app.close();
  });

  it('waits for e-mail to be set up, and tells no log whom it is for', async () => {
    await office.close();
    const lines: string[] = [];
    await openOffice(undefined, lines);
    const { id } = await order();
    expect(await attempt(id)).toBe('AGAIN');
    expect(await stateOf(id)).toMatchObject({
      state: 'WAITING',
      attempts: 0,
      error: expect.stringContaining('Set SMTP_URL and MAIL_FROM'),
    });
    await office.close();
    await openOffice(mailServer.mail, lines);
    await mailServer.stop();
    await attempt(id);
    await mailServer.open();
    await attempt(id);
    expect(mailServer.arrived).toHaveLength(1);
    expect(lines.join('\n')).not.toContain('director@');
  });
});

/** The texts of a message, whatever their transfer encoding. */
function decoded(raw = ''): string {
  return raw
    .split(/\r\n\r\n/)
    .map((part) =>
      /^[A-Za-z0-9+/=\r\n]+$/.test(part)
        ? Buffer.from(part, 'base64').toString()
        : Buffer.from(
            part
              .replaceAll(/=\r\n/g, '')
              .replaceAll(/=([0-9A-F]{2})/g, (_, code: string) => String.fromCharCode(parseInt(code, 16))),
            'latin1',
          ).toString(),
    )
    .join('\n');
}
