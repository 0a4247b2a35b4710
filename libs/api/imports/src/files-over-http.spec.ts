import 'reflect-metadata';
import { Audit } from '@cashlight/api-access';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { IMPORT_KINDS } from './kinds/registry.js';
import type { ImportRecord } from './import-result.js';
import { ImportProfiles } from './profiles/import-profiles.js';
import { PLAIN_LAYOUT } from './reading/layout.js';
import { ImportsOverHttp } from './testing/http.js';
import { textWorkbook } from './testing/workbook.js';
import { PAYMENTS, World } from './testing/world.js';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

let world: World;
let http: ImportsOverHttp;
beforeAll(async () => {
  world = await (await World.create()).withReference();
  http = await ImportsOverHttp.create(world);
});
afterAll(async () => {
  await http.close();
  await world.drop();
});

describe('a workbook over HTTP', () => {
  it('is imported like CSV, by whatever name', async () => {
    const file = textWorkbook([PAYMENTS.split(','), 'w1,c1,A,2022-12-01,100,WALLET,MOMO'.split(',')]);
    const answer = await http.post('/api/imports/payments?name=tháng 12', file, { 'content-type': XLSX });
    expect([answer.statusCode, answer.json()]).toEqual([
      200,
      expect.objectContaining({ accepted: 1, rejected: 0 }),
    ]);
  });
});

describe('refused rows over HTTP', () => {
  let id: number;
  const audited = () =>
    world.rows(
      "SELECT detail FROM audit_event WHERE action = 'import.rejected.read' AND actor LIKE 'token: analyst #%'",
    );
  beforeAll(async () => {
    const answer = await http.post('/api/imports/payments', `${PAYMENTS}\nr2,c1,Z,2022-12-01,100,AUTO,VCB\n`);
    id = answer.json<ImportRecord>().importId;
  });

  it.each([
    [
      'rejected.csv?lang=en',
      'text/csv; charset=utf-8',
      /^\uFEFFline,record_id.*\r\n2,r2,.*No unit has the code/,
    ],
    [
      'rejected-rows.csv',
      'text/csv; charset=utf-8',
      /^\uFEFFrecord_id;customer_code.*\r\nr2;c1;Z;.*Không có đơn vị/,
    ],
    [
      'rejected-rows.csv?lang=en',
      'text/csv; charset=utf-8',
      /^\uFEFFrecord_id,customer_code.*\r\nr2,c1,Z,.*No unit/,
    ],
    ['rejected-rows.xlsx?lang=en', XLSX, /^PK/],
  ])('%s', async (file, type, beginning) => {
    const before = (await audited()).length;
    const answer = await http.get(`/api/imports/${String(id)}/${file}`);
    expect(answer.statusCode).toBe(200);
    expect(answer.headers['content-type']).toBe(type);
    expect(answer.headers['content-disposition']).toMatch(
      /^attachment; filename="import-\d+-rejected(-rows)?\.(csv|xlsx)"$/,
    );
    expect(answer.body).toMatch(beginning);
    expect((await audited()).slice(before)).toEqual([{ detail: { importId: id } }]);
  });

  it('are in the language of the caller when none is asked for', async () => {
    const answer = await http.get(`/api/imports/${String(id)}/rejected-rows.csv`, {
      'accept-language': 'en',
    });
    expect(answer.body).toContain('No unit has the code');
  });

  it.each([
    ['rejected-rows.csv?lang=fr', 400],
    ['rejected.csv?lang=vi&lang=en', 400],
    ['rejected-rows.pdf', 404],
  ])('%s is told', async (file, status) => {
    expect((await http.get(`/api/imports/${String(id)}/${file}`)).statusCode).toBe(status);
  });

  it('of no import, or for somebody else, are not there', async () => {
    expect((await http.get('/api/imports/99999/rejected-rows.xlsx')).statusCode).toBe(404);
    const leader = await http.get(`/api/imports/${String(id)}/rejected-rows.csv`, await http.as('LEADER'));
    expect(leader.statusCode).toBe(403);
  });
});

describe('templates over HTTP', () => {
  it.each(IMPORT_KINDS)('%s', async (kind) => {
    const csv = await http.get(`/api/import-templates/${kind}.csv?lang=vi`);
    expect([csv.statusCode, csv.headers['content-type']]).toEqual([200, 'text/csv; charset=utf-8']);
    const xlsx = await http.get(`/api/import-templates/${kind}.xlsx?lang=en`);
    expect([xlsx.statusCode, xlsx.headers['content-disposition']]).toEqual([
      200,
      `attachment; filename="${kind}.xlsx"`,
    ]);
  });

  it.each(['nonsense.csv', 'payments.pdf', 'payments', '..%2Fpayments.csv'])(
    '%s is not there',
    async (file) => {
      const answer = await http.get(`/api/import-templates/${file}`);
      expect([answer.statusCode, answer.json()]).toEqual([
        404,
        expect.objectContaining({ code: 'NOT_FOUND' }),
      ]);
    },
  );

  it('are for those who import', async () => {
    expect((await http.get('/api/import-templates/units.csv', await http.as('LEADER'))).statusCode).toBe(403);
  });
});

describe('a profile over HTTP', () => {
  it('lays the file out, and stands in the history', async () => {
    const profiles = new ImportProfiles(world.test.database, new Audit(world.test.database));
    const layout = { ...PLAIN_LAYOUT, columns: { record_id: { from: 'Mã' } } };
    await profiles.save({ name: 'Ví X', kind: 'payments', layout }, 'spec');
    const file = `${PAYMENTS.replace('record_id', 'MÃ')}\np1,c1,A,2022-12-01,100,AUTO,VCB\n`;
    const answer = await http.post('/api/imports/payments?profile=V%C3%AD%20X', file);
    expect([answer.statusCode, answer.json()]).toEqual([200, expect.objectContaining({ accepted: 1 })]);
    const { importId } = answer.json<ImportRecord>();
    expect((await http.get(`/api/imports/${String(importId)}`)).json()).toMatchObject({
      profileName: 'Ví X',
    });
  });

  it.each([
    ['payments?profile=Nobody', 404, /There are: "Ví X"/],
    ['units?profile=V%C3%AD%20X', 400, /payments, not units/],
    ['payments?profile=a&profile=b', 400, /profile/],
  ])('%s is refused, and nothing is begun', async (path, status, words) => {
    const before = await world.rows('SELECT id FROM import');
    const answer = await http.post(`/api/imports/${path}`, PAYMENTS);
    expect([answer.statusCode, answer.json<{ message: string }>().message]).toEqual([
      status,
      expect.stringMatching(words),
    ]);
    expect(await world.rows('SELECT id FROM import')).toEqual(before);
  });
});
