import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { createTestDatabase, type TestDatabase } from '@cashlight/api-testing';
import type { INestApplicationContext } from '@nestjs/common';
import { DECEMBER_2022, TestCompany } from '../testing/company.js';
import { TestMailServer } from '../testing/mail-server.js';
import { openPostOffice } from '../testing/post-office.js';
import { somebodyWaits } from '../testing/somebody-waits.js';
import { DeliveriesService } from './deliveries.service.js';
import { Planner } from './planner.js';
import { Rounds } from './rounds.js';
import { SchedulesService } from './schedules.service.js';
import { Sender } from './sender.js';

const AFTER_CLOSING = {
  trigger: 'AFTER_CLOSING',
  language: 'vi',
  active: true,
} as const;
const TO_DIRECTOR = { formats: ['csv'], recipients: ['director@pclaichau.example'], unitRecipients: [] };

describe('schedules', () => {
  let test: TestDatabase;
  let company: TestCompany;
  let mailServer: TestMailServer;
  let offices: INestApplicationContext[];
  beforeEach(async () => {
    test = await createTestDatabase();
    company = await TestCompany.on(test.database);
    await company.found();
    await company.paid(DECEMBER_2022);
    mailServer = await TestMailServer.start();
    offices = await Promise.all([
      openPostOffice(test.url, mailServer.mail),
      openPostOffice(test.url, mailServer.mail),
    ]);
  });
  afterEach(async () => {
    await Promise.all(offices.map((office) => office.close()));
    await mailServer.stop();
    await company.app.close();
    await test.drop();
  });

  const save = (wanted: object = {}, id: number | null = null) =>
    first()
      .get(SchedulesService)
      .save(id, { ...AFTER_CLOSING, ...TO_DIRECTOR, ...wanted }, 'spec');
  const first = (): INestApplicationContext => {
    const [office] = offices;
    if (!office) throw new Error('no office');
    return office;
  };
  const close = (month: string) =>
    company.write(
      "INSERT INTO month_closing (month, closed_by, closed_at) VALUES ($1, 'spec', clock_timestamp())",
      [`${month}-01`],
    );
  const reopen = (month: string) =>
    company.write(
      'UPDATE month_closing SET reopened_at = clock_timestamp() WHERE month = $1 AND reopened_at IS NULL',
      [`${month}-01`],
    );
  const planned = async (now?: Date) => {
    await first().get(Planner).plan(now);
    return test.database.query(
      `SELECT to_char(month, 'YYYY-MM') AS month, unit_code AS unit, closing_id AS closing, recipients
       FROM report_delivery
       ORDER BY id`,
    );
  };

  it('two servers at once send each report once, also after the mail server was busy', async () => {
    const units = DECEMBER_2022.map(({ unit }) => unit);
    await save({
      unitRecipients: units.map((unitCode) => ({ unitCode, recipients: [`${unitCode}@pclaichau.example`] })),
    });
    mailServer.next('LATER', 'TAKEN', 'LATER');
    await close('2022-12');
    for (const office of offices) office.get(Rounds).start({ everyMs: 50, retryDelaySeconds: 1 });
    await mailServer.arrival(9);
    await Promise.all(offices.map((office) => office.close()));
    expect(mailServer.arrived.map(({ to }) => to.join()).sort()).toEqual(
      [...units.map((unit) => `${unit}@pclaichau.example`), 'director@pclaichau.example'].sort(),
    );
    expect(
      await test.database.query(
        'SELECT state, sum(attempts)::int AS attempts, count(*)::int AS count FROM report_delivery GROUP BY state',
      ),
    ).toEqual([{ state: 'SENT', attempts: 11, count: 9 }]);
  });

  it('after a closing send its report: once for each closing, none for what was closed before, none while switched off', async () => {
    await close('2022-11');
    const { id } = await save();
    expect(await planned()).toEqual([]);
    await close('2022-12');
    const once = { month: '2022-12', unit: '', closing: 2, recipients: ['director@pclaichau.example'] };
    expect(await planned()).toEqual([once]);
    expect(await planned()).toEqual([once]);
    await reopen('2022-12');
    await close('2022-12');
    expect(await planned()).toEqual([once, { ...once, closing: 3 }]);
    await save({ active: false }, id);
    await reopen('2022-12');
    await close('2022-12');
    expect(await planned()).toHaveLength(2);
    await save({ active: true }, id);
    expect(await planned()).toHaveLength(2);
  });

  it('of a day send the report of the month before, once, also when no server ran on that day', async () => {
    const { id } = await save({ trigger: 'MONTHLY', dayOfMonth: 31 });
    await company.write("UPDATE report_schedule SET active_since = '2023-01-02' WHERE id = $1", [id]);
    expect(await planned(new Date('2023-01-31T00:59:00Z'))).toEqual([]);
    const december = { month: '2022-12', unit: '', closing: 0, recipients: ['director@pclaichau.example'] };
    expect(await planned(new Date('2023-02-02T00:00:00Z'))).toEqual([december]);
    expect(await planned(new Date('2023-02-27T00:00:00Z'))).toEqual([december]);
    expect(await planned(new Date('2023-02-28T01:00:00Z'))).toEqual([
      december,
      { ...december, month: '2023-01' },
    ]);
  });

  it('send everybody one report of a unit, however many lines name it', async () => {
    await save({
      unitCode: 'PA2907',
      unitRecipients: [
        { unitCode: 'PA2907', recipients: ['manager@pclaichau.example', 'Director@pclaichau.example'] },
        { unitCode: 'PA2907', recipients: ['manager@pclaichau.example'] },
        { unitCode: 'PA2908', recipients: [' '] },
      ],
      recipients: ['Director@pclaichau.example'],
    });
    await close('2022-12');
    expect(await planned()).toEqual([
      {
        month: '2022-12',
        unit: 'PA2907',
        closing: 1,
        recipients: ['Director@pclaichau.example', 'manager@pclaichau.example'],
      },
    ]);
  });

  it('send the whole and its only top as the one report that they are', async () => {
    const board = [
      { unitCode: 'PA29', recipients: ['board@pclaichau.example', 'Director@pclaichau.example'] },
    ];
    const { id } = await save({ unitRecipients: board });
    await close('2022-12');
    const whole = { month: '2022-12', unit: '', closing: 1 };
    expect(await planned()).toEqual([
      { ...whole, recipients: ['director@pclaichau.example', 'board@pclaichau.example'] },
    ]);
    await save({ unitCode: 'PA29', recipients: [], unitRecipients: board }, id);
    expect(await planned()).toEqual([{ ...whole, recipients: board[0]?.recipients }]);
    expect(await test.database.query('SELECT state FROM report_delivery')).toEqual([{ state: 'WAITING' }]);
  });

  it('without e-mail plan all the same, and say what is missing; with it nothing is lost', async () => {
    await save();
    await close('2022-12');
    const without = await openPostOffice(test.url, undefined);
    without.get(Rounds).start();
    await without.close();
    expect(await test.database.query("SELECT state, error ->> 'en' AS error FROM report_delivery")).toEqual([
      { state: 'WAITING', error: expect.stringContaining('Set SMTP_URL and MAIL_FROM') },
    ]);
    first().get(Rounds).start();
    await mailServer.arrival(1);
    await first().close();
    expect(await test.database.query('SELECT state, attempts, error FROM report_delivery')).toEqual([
      { state: 'SENT', attempts: 1, error: null },
    ]);
  });

  it('do not send again what a server that died was sending', async () => {
    await save();
    await close('2022-12');
    await planned();
    await company.write("UPDATE report_delivery SET state = 'SENDING', attempts = 1");
    first().get(Rounds).start();
    await first().close();
    expect(await test.database.query("SELECT state, error ->> 'en' AS error FROM report_delivery")).toEqual([
      { state: 'FAILED', error: expect.stringContaining('nobody knows whether it arrived') },
    ]);
    expect(mailServer.arrived).toEqual([]);
  });

  it('do not plan anew what was called off', async () => {
    await save();
    await close('2022-12');
    const [one] = await planned();
    const [delivery] = await test.database.query<{ id: number }>('SELECT id FROM report_delivery');
    await first()
      .get(DeliveriesService)
      .cancel(delivery?.id ?? 0, 'spec');
    expect(await planned()).toEqual([one]);
    expect(await test.database.query('SELECT state FROM report_delivery')).toEqual([{ state: 'CANCELLED' }]);
  });

  it('taken away send nothing more', async () => {
    const { id } = await save();
    await close('2022-12');
    await planned();
    await first().get(SchedulesService).remove(id, 'spec');
    expect(await test.database.query("SELECT state, error ->> 'en' AS error FROM report_delivery")).toEqual([
      { state: 'FAILED', error: expect.stringContaining('deleted before the report was sent') },
    ]);
  });

  it('changed or paused send what waits to those named now, or not at all', async () => {
    const waiting = () =>
      test.database.query<{ state: string }>(
        'SELECT unit_code AS unit, state, recipients FROM report_delivery ORDER BY id',
      );
    const unitRecipients = [{ unitCode: 'PA2907', recipients: ['manager@pclaichau.example'] }];
    const { id } = await save({ unitRecipients });
    await close('2022-12');
    await planned();
    await save({ recipients: ['new@pclaichau.example'] }, id);
    expect(await waiting()).toEqual([
      { unit: '', state: 'WAITING', recipients: ['new@pclaichau.example'] },
      { unit: 'PA2907', state: 'FAILED', recipients: ['manager@pclaichau.example'] },
    ]);
    await save({ recipients: ['new@pclaichau.example'], active: false }, id);
    expect((await waiting()).map(({ state }) => state)).toEqual(['FAILED', 'FAILED']);
  });

  it('taken away while a report was being made do not send it, nor try again', async () => {
    await save();
    await close('2022-12');
    await planned();
    await company.write('DELETE FROM report_schedule');
    const [delivery] = await test.database.query<{ id: number }>('SELECT id FROM report_delivery');
    expect(
      await first()
        .get(Sender)
        .attempt(delivery?.id ?? 0),
    ).toBe('OVER');
    expect(await test.database.query('SELECT state FROM report_delivery')).toEqual([{ state: 'FAILED' }]);
    expect(mailServer.arrived).toEqual([]);
  });

  it('changed while a report is being made bring it to those named now alone', async () => {
    const { id } = await save({ recipients: ['left@pclaichau.example', 'director@pclaichau.example'] });
    await close('2022-12');
    await planned();
    const [delivery] = await test.database.query<{ id: number }>('SELECT id FROM report_delivery');
    const { attempt } = await test.database.transaction(async ({ query }) => {
      await query('LOCK TABLE report_settings');
      const making = first()
        .get(Sender)
        .attempt(delivery?.id ?? 0);
      await somebodyWaits(test.database);
      await save({}, id);
      return { attempt: making };
    });
    expect(await attempt).toBe('OVER');
    expect(mailServer.arrived.map(({ to }) => to)).toEqual([['director@pclaichau.example']]);
    expect(mailServer.arrived[0]?.raw).not.toContain('left@');
    expect(await test.database.query('SELECT state, attempts FROM report_delivery')).toEqual([
      { state: 'SENT', attempts: 1 },
    ]);
  });

  it.each([
    [{ recipients: [] }, 'Nobody would get the report'],
    [{ recipients: ['a@b.example\nBcc: c@d.example'] }, 'is not an e-mail address'],
    [{ formats: ['doc'] }, 'Choose at least one format'],
    [{ formats: [] }, 'Choose at least one format'],
    [{ language: 'fr' }, 'The language is vi or en'],
    [{ trigger: 'MONTHLY' as const }, 'A monthly schedule needs a day'],
    [{ trigger: 'MONTHLY' as const, dayOfMonth: 32 }, 'A monthly schedule needs a day'],
    [{ unitCode: 'PA0000' }, 'There is no unit with the code "PA0000"'],
    [
      { unitRecipients: [{ unitCode: 'PA0000', recipients: ['a@b.example'] }] },
      'There is no unit with the code "PA0000"',
    ],
  ])('are not made of %j', async (wanted, message) => {
    await expect(save(wanted)).rejects.toThrow(message);
  });
});
