import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createTestDatabase } from '@cashlight/api-testing';
import { TestApp } from './testing/test-app.js';

const QUESTION = `{
  then: units(at: "2022-11") { name }
  units(at: "2022-12") { code name nameEn successorCode successorFrom splitFromCode names { validFrom name } }
  organisationBreaks(period: { from: "2022-01", to: "2022-12" }) { month kind unitCodes intoCodes text en: text(language: EN) }
  events(period: { from: "2022-01", to: "2022-12" }) { code date endDate type }
  standings(period: { from: "2022-01", to: "2022-01" }, unitCode: "N", organisation: TODAY) { unitCode total target }
  headline(period: { from: "2022-01", to: "2022-01" }, unitCode: "N", organisation: TODAY)
  path(unitCode: "A", year: 2022, organisation: TODAY) { month target }
  today: adoption(filter: { from: "2022-01", to: "2022-01", organisation: TODAY }, groupBy: [UNIT]) { unitCode customers }
  was: adoption(filter: { from: "2022-01", to: "2022-01" }, groupBy: [UNIT]) { unitCode customers }
  freshness(period: { from: "2022-01", to: "2022-01" }) { closed provisionalMonths }
}`;

describe('the organisation over time, as it is asked for', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await TestApp.start(await createTestDatabase());
    const write = (sql: string) => test.database.query(sql);
    await write(`
      INSERT INTO unit (id, code, name, level, parent_id, successor_id, successor_from) VALUES
        (1, 'C', 'Công ty', 'COMPANY', NULL, NULL, NULL), (2, 'N', 'Điện lực Mới', 'UNIT', 1, NULL, NULL),
        (3, 'A', 'Điện lực A', 'UNIT', 1, 2, '2022-07-01')`);
    await write("INSERT INTO unit_name VALUES (2, '2022-12-01', 'Đội Mới', 'New Team')");
    await write("INSERT INTO event (code, starts_on, type, title) VALUES ('E', '2022-07-02', 'OUTAGE', 'x')");
    await write(
      "INSERT INTO channel (id, code, name, channel_group, cashless) VALUES (1, 'APP', 'x', 'BANK', true)",
    );
    await write("INSERT INTO rollup VALUES ('2022-01-01', 3, 1, 0, 5, 5, 5)");
    await write("INSERT INTO unit_month VALUES ('2022-01-01', 3, 'RECORDS', 5, NULL)");
    await write("INSERT INTO target VALUES (2, 2022, 0, 'customers', 70)");
  });
  afterAll(() => test.stop());

  it('is answered with names by month, breaks in words, and figures by either organisation', async () => {
    const { data, errors } = await test.graphql(QUESTION, await test.tokenOf('LEADER'));
    expect(errors).toBeUndefined();
    expect(data).toEqual({
      then: [{ name: 'Công ty' }, { name: 'Điện lực Mới' }, { name: 'Điện lực A' }],
      units: [
        expect.objectContaining({ code: 'C', successorCode: null, successorFrom: null, splitFromCode: null }),
        expect.objectContaining({
          code: 'N',
          name: 'Đội Mới',
          nameEn: 'New Team',
          names: [
            { validFrom: null, name: 'Điện lực Mới' },
            { validFrom: '2022-12', name: 'Đội Mới' },
          ],
        }),
        expect.objectContaining({ code: 'A', successorCode: 'N', successorFrom: '2022-07' }),
      ],
      organisationBreaks: [
        {
          month: '2022-07',
          kind: 'REPLACED',
          unitCodes: ['A'],
          intoCodes: ['N'],
          text: 'Từ 07/2022: Điện lực A được thay bằng Điện lực Mới',
          en: 'From July 2022: Điện lực Mới takes the place of Điện lực A',
        },
        {
          month: '2022-12',
          kind: 'RENAMED',
          unitCodes: ['N'],
          intoCodes: [],
          text: 'Từ 12/2022: Điện lực Mới đổi tên thành Đội Mới',
          en: 'From December 2022: Điện lực Mới is renamed New Team',
        },
      ],
      events: [{ code: 'E', date: '2022-07-02', endDate: null, type: 'OUTAGE' }],
      standings: [{ unitCode: 'N', total: '5', target: null }],
      headline: [
        'Mới, tháng 1/2022: 100,00% khách hàng thanh toán không dùng tiền mặt; chưa có lộ trình cho tháng này, chỉ tiêu tháng 12/2022 là 70,00%.',
      ],
      path: [{ month: '2022-12', target: 0.7 }],
      today: [{ unitCode: 'N', customers: 5 }],
      was: [{ unitCode: 'A', customers: 5 }],
      freshness: { closed: false, provisionalMonths: ['2022-01'] },
    });
  });
});
