import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createTestDatabase, type TestDatabase } from '@cashlight/api-testing';
import Papa from 'papaparse';
import { DECEMBER_2022, TestCompany } from '../testing/company.js';

type CsvRow = Readonly<Record<string, string>>;

describe('GET /api/adoption.csv', () => {
  let test: TestDatabase;
  let company: TestCompany;
  beforeAll(async () => {
    test = await createTestDatabase();
    company = await TestCompany.on(test.database);
    await company.found();
    await company.paid(DECEMBER_2022);
    await company.paid([{ month: '2023-01', unit: 'PA2908', bank: 9, cash: 1 }]);
    await company.target('PA29', 2022, '68.88');
  });
  afterAll(async () => {
    await company.app.close();
    await test.drop();
  });

  const rowsOf = async (query: string): Promise<CsvRow[]> => {
    const answer = await company.get(`/api/adoption.csv?${query}`);
    expect(answer.statusCode).toBe(200);
    return Papa.parse<CsvRow>(answer.payload.slice(1), { header: true, skipEmptyLines: true }).data;
  };
  const refusal = async (query: string): Promise<{ code: string; message: string }> => {
    const answer = await company.get(`/api/adoption.csv?${query}`, { 'accept-language': 'en' });
    expect(answer.statusCode).toBe(400);
    return answer.json();
  };

  it('is a CSV file for spreadsheets', async () => {
    const answer = await company.get('/api/adoption.csv?from=2022-12&to=2022-12&groupBy=MONTH');
    expect(answer.headers['content-type']).toBe('text/csv; charset=utf-8');
    expect(answer.headers['content-disposition']).toBe('attachment; filename="adoption-2022-12-2022-12.csv"');
    expect(answer.payload.split('\r\n')).toEqual([
      '\uFEFFmonth,quarter,year,unitCode,channelCode,channelGroup,providerCode,customers,cashlessCustomers,payments,cashlessPayments,amountVnd,cashlessAmountVnd,ratio.customers,ratio.payments,ratio.amount,share.customers,share.payments,share.amount,target,gap',
      expect.stringMatching(
        /^2022-12,,,,,,,110000,79959,110000,79959,110000000,79959000,0\.7269,0\.7269,0\.7269,1,1,1,0\.6888,0\.0381$/,
      ),
      '',
    ]);
  });
  it('groups and filters as asked, lists with commas or repeated', async () => {
    const rows = await rowsOf('from=2022-12&to=2023-01&groupBy=MONTH,UNIT&unitCodes=PA2908&unitCodes=PA2901');
    expect(rows.map((row) => [row['month'], row['unitCode'], row['customers']])).toEqual([
      ['2022-12', 'PA2901', '13500'],
      ['2022-12', 'PA2908', '14500'],
      ['2023-01', 'PA2908', '10'],
    ]);
    const [bank] = await rowsOf('from=2022-12&to=2022-12&channelGroups=BANK');
    expect(bank).toMatchObject({
      customers: '42980',
      'share.customers': String(42_980 / 110_000),
      target: '',
    });
  });
  it("reads the past by today's organisation when asked", async () => {
    await company.write("UPDATE unit SET successor_id = 3, successor_from = '2023-01-01' WHERE id = 2");
    const asked = 'from=2023-01&to=2023-01&groupBy=UNIT';
    const unitsOf = async (query: string) => (await rowsOf(query)).map((row) => row['unitCode']);
    expect(await unitsOf(asked)).toEqual(['PA2908']);
    expect(await unitsOf(`${asked}&organisation=TODAY`)).toEqual(['PA2905']);
    expect((await refusal(`${asked}&organisation=NOW`)).message).toContain('AS_WAS, TODAY');
    expect((await refusal(`${asked}&organisation=TODAY,AS_WAS`)).message).toContain('one value');
    await company.write('UPDATE unit SET successor_id = NULL, successor_from = NULL');
  });
  it('answers one row of zeros where there is nothing', async () => {
    expect(await rowsOf('from=2030-01&to=2030-12')).toEqual([
      expect.objectContaining({ customers: '0', amountVnd: '0', 'ratio.customers': '', 'share.amount': '' }),
    ]);
    expect(await rowsOf('from=2030-01&to=2030-12&groupBy=MONTH')).toEqual([]);
  });
  it('says what is wrong with a question', async () => {
    expect(await refusal('to=2022-12')).toMatchObject({
      code: 'BAD_USER_INPUT',
      message: expect.stringContaining('from is missing'),
    });
    expect((await refusal('from=2022-13&to=2022-12')).message).toContain('"2022-13" is not a month');
    expect((await refusal('from=2022-12&to=2022-01')).message).toContain('Swap');
    expect((await refusal('from=2022-12&to=2022-12&groupBy=WEEK')).message).toContain('MONTH');
    expect((await refusal('from=2022-12&to=2022-12&groupBy=toString')).message).toContain('toString');
    expect((await refusal('from=2022-12&to=2022-12&unitCodes=XX')).message).toContain('XX');
    expect((await refusal('from=2022-12&to=2022-12&unit=PA2908')).message).toContain('no parameter unit');
    expect((await refusal('from=2022-12&from=2022-11&to=2022-12')).message).toContain('one value');
  });
  it('disarms codes that look like formulas', async () => {
    await company.write(
      "INSERT INTO unit (id, code, name, level, parent_id) VALUES (50, '=1+1', 'x', 'UNIT', 1)",
    );
    await company.paid([{ month: '2020-01', unit: '=1+1', bank: 3 }]);
    const [row] = await rowsOf('from=2020-01&to=2020-01&groupBy=UNIT');
    expect(row).toMatchObject({ unitCode: "'=1+1", customers: '3' });
  });
  it('writes amounts beyond 2^63 to the last đồng', async () => {
    await company.write(
      "INSERT INTO rollup VALUES ('2019-01-01', 2, 1, 1, 1, 1, 9223372036854775807000000000001)",
    );
    const [row] = await rowsOf('from=2019-01&to=2019-01');
    expect(row?.['amountVnd']).toBe('9223372036854775807000000000001');
  });
});
