import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { createTestDatabase, type TestDatabase } from '@cashlight/api-testing';
import Papa from 'papaparse';
import { DECEMBER_2022, TestCompany } from '../testing/company.js';

describe("the month's report as CSV", () => {
  let test: TestDatabase;
  let company: TestCompany;
  beforeEach(async () => {
    test = await createTestDatabase();
    company = await TestCompany.on(test.database);
    await company.found();
  });
  afterEach(async () => {
    await company.app.close();
    await test.drop();
  });

  const rowsOf = async (address: string, separator: string): Promise<string[][]> => {
    const answer = await company.get(address);
    expect(answer.statusCode).toBe(200);
    expect(answer.payload.startsWith('\uFEFF')).toBe(true);
    return Papa.parse<string[]>(answer.payload.slice(1), { delimiter: separator, newline: '\r\n' }).data;
  };
  const vietnamese = (address: string) => rowsOf(address, ';');
  const english = (address: string) => rowsOf(address, ',');
  /** The rows below a title, to the next blank one. */
  const section = (rows: string[][], title: string): string[][] => {
    const start = rows.findIndex((row) => row.length === 1 && row[0] === title) + 1;
    expect(start).toBeGreaterThan(0);
    const end = rows.findIndex((row, place) => place > start && row.join('') === '');
    return rows.slice(start, end < 0 ? undefined : end);
  };

  describe('December 2022 of PC Lai Châu', () => {
    beforeEach(async () => {
      await company.paid(DECEMBER_2022);
      await company.paid([
        { month: '2022-11', unit: 'PA2908', bank: 7000, cash: 3000 },
        { month: '2021-12', unit: 'PA2908', bank: 500, cash: 500 },
      ]);
      await company.target('PA29', 2022, '68.88');
      await company.target('PA29', 2023, '77.36');
      await company.target('PA2907', 2022, '66.09');
    });

    it('opens with place, month and finding', async () => {
      const rows = await vietnamese('/api/reports/2022-12.csv');
      expect(rows.slice(0, 3)).toEqual([
        ['Báo cáo thanh toán không dùng tiền mặt'],
        ['Công ty Điện lực Lai Châu'],
        ['12/2022'],
      ]);
      expect(section(rows, 'Kết quả')[0]).toEqual([
        'Tháng 12/2022: 72,69% khách hàng thanh toán không dùng tiền mặt, vượt kế hoạch 3,81 điểm %.',
      ]);
    });
    it('holds the ratio against plan, last month, last year and shows the year to date', async () => {
      const [, customers, amount] = section(await vietnamese('/api/reports/2022-12.csv'), 'Số liệu chính');
      // Year to date: (79,959 + 7,000) / (110,000 + 10,000), not the mean of 72.69% and 70%.
      expect(customers).toEqual([
        'Khách hàng',
        '79959',
        '110000',
        '72,69%',
        '68,88%',
        '+3,81',
        '70,00%',
        '+2,69',
        '50,00%',
        '+22,69',
        '72,47%',
      ]);
      expect(amount).toEqual([
        'Số tiền (đồng)',
        '79959000',
        '110000000',
        '72,69%',
        'chưa giao',
        '–',
        '70,00%',
        '+2,69',
        '50,00%',
        '+22,69',
        '72,47%',
      ]);
    });
    it('says how far the goal is', async () => {
      const [, goal] = section(await vietnamese('/api/reports/2022-12.csv'), 'Mục tiêu');
      expect(goal).toEqual(['12/2023', '77,36%', '-4,67', '5137', '12']);
    });
    it('lists the units and their sum, in English as well', async () => {
      const units = section(await english('/api/reports/2022-12.csv?lang=en'), 'By unit');
      expect(units).toHaveLength(10);
      expect(units[1]).toEqual([
        'PA2908',
        'Lai Chau City',
        '14500',
        '11600',
        '80.00%',
        'not given',
        '–',
        '+10.00',
        '+30.00',
        '75.92%',
        '80.00%',
        '–',
      ]);
      expect(units[5]?.slice(0, 7)).toEqual([
        'PA2907',
        'Nam Nhun',
        '6700',
        '4368',
        '65.19%',
        '66.09%',
        '-0.90',
      ]);
      expect(units[9]).toEqual([
        'PA29',
        'Total: Lai Chau Power Company',
        '110000',
        '79959',
        '72.69%',
        '68.88%',
        '+3.81',
        '+2.69',
        '+22.69',
        '72.47%',
        '72.69%',
        '5137',
      ]);
    });
    it('shows the mix by group, channel and provider', async () => {
      const rows = await vietnamese('/api/reports/2022-12.csv');
      expect(section(rows, 'Theo nhóm hình thức thanh toán').slice(1)).toEqual([
        ['Ngân hàng', '42980', '39,07%', '42980', '39,07%', '42980000', '39,07%'],
        ['Tổ chức trung gian', '36979', '33,62%', '36979', '33,62%', '36979000', '33,62%'],
        ['Tiền mặt', '30041', '27,31%', '30041', '27,31%', '30041000', '27,31%'],
      ]);
      expect(section(rows, 'Theo hình thức thanh toán')[3]?.slice(0, 5)).toEqual([
        'Quầy thu điện lực',
        'Tiền mặt',
        'không',
        '30041',
        '27,31%',
      ]);
      expect(
        section(rows, 'Theo đối tác')
          .slice(1)
          .map(([name, customers]) => [name, customers]),
      ).toEqual([
        ['Agribank', '42980'],
        ['MoMo', '36979'],
        ['Không qua đối tác', '30041'],
      ]);
    });
    it('is about one unit when asked, and nothing of another leaks in', async () => {
      const rows = await vietnamese('/api/reports/2022-12.csv?unit=PA2907');
      expect(rows[1]).toEqual(['Điện lực Nậm Nhùn']);
      expect(section(rows, 'Số liệu chính')[1]?.slice(0, 6)).toEqual([
        'Khách hàng',
        '4368',
        '6700',
        '65,19%',
        '66,09%',
        '-0,90',
      ]);
      expect(section(rows, 'Theo nhóm hình thức thanh toán')[1]?.slice(0, 2)).toEqual(['Ngân hàng', '2163']);
      expect(rows.flat()).not.toContain('Theo đơn vị');
      expect(rows.flat().join()).not.toContain('Sìn Hồ');
    });
    it('is labelled as sample data when it is', async () => {
      expect((await vietnamese('/api/reports/2022-12.csv')).flat().join()).not.toContain('MẪU');
      await company.write("INSERT INTO setting VALUES ('sample', '{}')");
      expect((await vietnamese('/api/reports/2022-12.csv'))[3]).toEqual([
        'DỮ LIỆU MẪU: khách hàng và số tiền không có thật',
      ]);
      expect((await english('/api/reports/2022-12.csv?lang=en'))[3]).toEqual([
        'SAMPLE DATA: customers and amounts are not real',
      ]);
    });
    it('says how complete the data are', async () => {
      await company.write('DELETE FROM rollup WHERE unit_id = 9');
      const data = section(await vietnamese('/api/reports/2022-12.csv'), 'Số liệu');
      expect(data).toEqual([
        ['Số liệu đến ngày', '–'],
        ['Đơn vị có số liệu', '7 / 8'],
        ['Đơn vị chưa có số liệu', 'Điện lực Tân Uyên'],
      ]);
    });
    it('is the same to the byte each time', async () => {
      const [first, second] = [
        await company.get('/api/reports/2022-12.csv'),
        await company.get('/api/reports/2022-12.csv'),
      ];
      expect(second.payload).toBe(first.payload);
    });
  });

  describe('of an organisation that changes', () => {
    const unitRows = async (month: string) =>
      section(await vietnamese(`/api/reports/${month}.csv`), 'Theo đơn vị')
        .slice(1, -1)
        .map(([code, name, customers]) => [code, name, customers]);

    it('names units as they were called in the month', async () => {
      await company.write("INSERT INTO unit_name VALUES (3, '2023-01-01', 'Đội Bình Lư', 'Binh Lu')");
      await company.paid(['2022-12', '2023-01'].map((month) => ({ month, unit: 'PA2905', bank: 1 })));
      expect((await unitRows('2022-12'))[1]).toEqual(['PA2905', 'Điện lực Tam Đường', '1']);
      expect((await unitRows('2023-01'))[1]).toEqual(['PA2905', 'Đội Bình Lư', '1']);
      expect((await vietnamese('/api/reports/2023-01.csv?unit=PA2905'))[1]).toEqual(['Đội Bình Lư']);
      expect((await english('/api/reports/2023-01.csv?unit=PA2905&lang=en'))[1]).toEqual(['Binh Lu']);
    });
    it('lists a unit while it works, and for as long as the year to date holds data of it', async () => {
      await company.write("UPDATE unit SET successor_id = 2, successor_from = '2023-02-01' WHERE id = 3");
      await company.paid([
        { month: '2023-01', unit: 'PA2905', bank: 2 },
        { month: '2023-02', unit: 'PA2908', bank: 3 },
        { month: '2024-01', unit: 'PA2908', bank: 3 },
      ]);
      const lists = async (month: string) => (await unitRows(month)).map(([code]) => code).includes('PA2905');
      expect([await lists('2023-01'), await lists('2023-02'), await lists('2024-01')]).toEqual([
        true,
        true,
        false,
      ]);
    });
  });

  it('keeps hostile names what they are: text', async () => {
    await company.write(`UPDATE unit SET name = '=HYPERLINK("http://x";"y")' WHERE id = 2`);
    await company.write(`UPDATE unit SET name = E'a;b\\n"c"' WHERE id = 3`);
    await company.paid([
      { month: '2022-12', unit: 'PA2908', bank: 1 },
      { month: '2022-12', unit: 'PA2905', cash: 1 },
    ]);
    const names = section(await vietnamese('/api/reports/2022-12.csv'), 'Theo đơn vị').map(
      ([, name]) => name,
    );
    expect(names.slice(1, 3)).toEqual([`'=HYPERLINK("http://x";"y")`, 'a;b\n"c"']);
  });
  it('adds up several tops, which have no target together', async () => {
    await company.write('UPDATE unit SET parent_id = NULL');
    await company.paid(DECEMBER_2022);
    const rows = await vietnamese('/api/reports/2022-12.csv');
    expect(rows[1]).toEqual(['Toàn bộ các đơn vị']);
    expect(section(rows, 'Số liệu chính')[1]?.slice(0, 6)).toEqual([
      'Khách hàng',
      '79959',
      '110000',
      '72,69%',
      'chưa giao',
      '–',
    ]);
    expect(section(rows, 'Theo đơn vị').at(-1)?.slice(0, 5)).toEqual([
      '',
      'Cộng',
      '110000',
      '79959',
      '72,69%',
    ]);
  });
  it('answers clearly what it cannot give', async () => {
    const refusal = async (address: string) =>
      (await company.get(address, { 'accept-language': 'en' })).json<{ code: string; message: string }>();
    expect(await refusal('/api/reports/2022-12.csv')).toMatchObject({
      code: 'NOT_FOUND',
      message: expect.stringContaining('Import payments first'),
    });
    await company.paid(DECEMBER_2022);
    expect(await refusal('/api/reports/2030-01.csv')).toMatchObject({
      code: 'NOT_FOUND',
      message: expect.stringContaining('2022-12'),
    });
    for (const format of ['xlsx', 'pdf', 'docx', 'exe']) {
      expect(await refusal(`/api/reports/2022-12.${format}`)).toMatchObject({
        code: 'NOT_FOUND',
        message: expect.stringContaining('There is: csv'),
      });
    }
    expect(await refusal('/api/reports/2022-13.csv')).toMatchObject({ code: 'BAD_USER_INPUT' });
    expect(await refusal('/api/reports/2022-12.csv?unit=XX')).toMatchObject({ code: 'BAD_USER_INPUT' });
    expect(await refusal('/api/reports/2022-12.csv?lang=fr')).toMatchObject({ code: 'BAD_USER_INPUT' });
    expect((await company.get('/api/reports/2022-12.pdf')).statusCode).toBe(404);
  });
});
