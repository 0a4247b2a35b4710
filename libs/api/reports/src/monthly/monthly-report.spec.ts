import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { readMonth } from '@cashlight/api-reference';
import { createTestDatabase, type TestDatabase } from '@cashlight/api-testing';
import type { Language } from '@cashlight/domain';
import Papa from 'papaparse';
import { renderCsv } from '../csv/render-csv.js';
import { DECEMBER_2022, TestCompany } from '../testing/company.js';
import { MonthlyReportService } from './monthly-report.service.js';

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

  interface Asked {
    readonly unit?: string | undefined;
    readonly language?: Language;
  }
  const csvOf = async (month: string, { unit, language = 'vi' }: Asked = {}): Promise<string> => {
    const question = { month: readMonth(month), unitCode: unit ?? null, language };
    return renderCsv(await company.app.get(MonthlyReportService).document(question)).toString('utf8');
  };
  const read = async (month: string, asked: Asked = {}): Promise<string[][]> => {
    const csv = await csvOf(month, asked);
    expect(csv.startsWith('\uFEFF')).toBe(true);
    const delimiter = asked.language === 'en' ? ',' : ';';
    return Papa.parse<string[]>(csv.slice(1), { delimiter, newline: '\r\n' }).data;
  };
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

    it('opens with who reports, on what, and the finding', async () => {
      const rows = await read('2022-12');
      expect(rows.slice(0, 8)).toEqual([
        ['CÔNG TY ĐIỆN LỰC LAI CHÂU'],
        ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
        ['Độc lập - Tự do - Hạnh phúc'],
        ['Số: ……/BC'],
        ['ngày …… tháng …… năm ……'],
        ['BÁO CÁO'],
        ['Kết quả thanh toán tiền điện không dùng tiền mặt tháng 12/2022'],
        ['SỐ LIỆU TẠM TÍNH'],
      ]);
      expect(section(rows, 'Kết quả')[0]).toEqual([
        'Tháng 12/2022: 72,69% khách hàng thanh toán không dùng tiền mặt, vượt kế hoạch 3,81 điểm %.',
      ]);
    });
    it('holds the ratio against plan, last month, last year and shows the year to date', async () => {
      const rows = await read('2022-12');
      expect(section(rows, 'Tỷ lệ không dùng tiền mặt trong tháng').slice(1)).toEqual([
        ['Khách hàng', '79959', '110000', '72,69%', '68,88%', '+3,81'],
        ['Số tiền (đồng)', '79959000', '110000000', '72,69%', 'chưa giao', '–'],
      ]);
      // Year to date: (79,959 + 7,000) / (110,000 + 10,000), not the mean of 72.69% and 70%; of the year before only December is known.
      expect(section(rows, 'So với tháng trước và cùng kỳ năm trước').slice(1)).toEqual(
        ['Khách hàng', 'Số tiền (đồng)'].flatMap((measure) => [
          [measure, 'Tháng trước (11/2022)', '72,69%', '70,00%', '+2,69'],
          [measure, 'Cùng kỳ năm trước (12/2021)', '72,69%', '50,00%', '+22,69'],
          [measure, 'Lũy kế năm 2022 so với năm 2021', '72,47%', '–', '–'],
        ]),
      );
    });
    it('says how far the goal is', async () => {
      const [, goal] = section(await read('2022-12'), 'Chỉ tiêu cuối năm');
      expect(goal).toEqual(['12/2023', '72,69%', '77,36%', '-4,67', '5137', '12']);
    });
    it('lists the units and their sum, in English as well', async () => {
      const rows = await read('2022-12', { language: 'en' });
      const units = section(rows, 'Result by unit').map((row) => row.join(' '));
      expect(units).toHaveLength(11);
      expect(units[0]).toMatch(/ Customers to convert \(target of 12\/2023\)$/);
      expect(units[1]).toBe('PA2908 Lai Chau City 14500 11600 80.00% 1 not given – 70.00% +10.00 –');
      expect(units[5]).toBe('PA2907 Nam Nhun 6700 4368 65.19% 8 66.09% -0.90 – – 61');
      expect(units[9]).toBe(
        'PA29 Total: Lai Chau Power Company 110000 79959 72.69% – 68.88% +3.81 70.00% +2.69 5137',
      );
      expect(units[10]).toBe('Nam Nhun: customers to convert for the target of 12/2022.');
      const compared = section(rows, 'Comparison by unit').map((row) => row.join(' '));
      expect(compared[1]).toBe('PA2908 Lai Chau City 80.00% 50.00% +30.00 75.92% 80.00%');
      expect(compared[9]).toBe('PA29 Total: Lai Chau Power Company 72.69% 50.00% +22.69 72.47% 72.69%');
    });
    it('shows the mix by group, channel and provider, and how it changed', async () => {
      const rows = await read('2022-12');
      expect(section(rows, 'Khách hàng theo nhóm hình thức').slice(1)).toEqual([
        ['Ngân hàng', '42980', '39,07%', '70,00%', '-30,93'],
        ['Tổ chức trung gian', '36979', '33,62%', '0,00%', '+33,62'],
        ['Tiền mặt', '30041', '27,31%', '30,00%', '-2,69'],
        ['Cộng', '110000', '100,00%', '100,00%', '0,00'],
      ]);
      expect(section(rows, 'Lượt thanh toán và số tiền theo nhóm hình thức')[1]).toEqual([
        'Ngân hàng',
        '42980',
        '39,07%',
        '42980000',
        '39,07%',
      ]);
      expect(section(rows, 'Khách hàng theo hình thức')[3]).toEqual([
        'Tiền mặt',
        'Quầy thu điện lực',
        'không',
        '30041',
        '27,31%',
        '30,00%',
        '-2,69',
      ]);
      expect(
        section(rows, 'Khách hàng theo đối tác')
          .slice(1)
          .map(([name, customers]) => [name, customers]),
      ).toEqual([
        ['Agribank', '42980'],
        ['MoMo', '36979'],
        ['Không qua đối tác', '30041'],
        ['Cộng', '110000'],
      ]);
    });
    it('follows thirteen months along the path of the plan', async () => {
      const trend = section(await read('2022-12'), 'Khách hàng và lộ trình kế hoạch theo tháng').map((row) =>
        row.join(' '),
      );
      expect(trend).toHaveLength(14);
      expect([trend[1], trend[2], trend[12], trend[13]]).toEqual([
        'T12/2021 1000 500 50,00% chưa giao –',
        // On the straight line from 50% to 68.88%; there are no data, which is not nought.
        'T1/2022 – – – 51,57% –',
        'T11/2022 10000 7000 70,00% 67,31% +2,69',
        'T12/2022 110000 79959 72,69% 68,88% +3,81',
      ]);
    });
    it('says what the next month asks for', async () => {
      await company.target('PA2907', 2023, '70.00');
      const plan = section(await read('2022-12'), 'Kế hoạch tháng 01/2023 theo đơn vị');
      const lines = plan.map((row) => row.join(' '));
      expect(lines[0]).toMatch(
        /^Mã Đơn vị Kế hoạch tháng 01\/2023 .* Khách hàng cần chuyển \(kế hoạch 01\/2023\)$/,
      );
      expect(lines[1]).toBe('PA2908 Điện lực Thành phố Lai Châu chưa giao 80,00% – –');
      // A twelfth of the way from 4,368 of 6,700 to 70%: 65.594…%, that is 4,395 customers.
      expect(lines[5]).toBe('PA2907 Điện lực Nậm Nhùn 65,59% 65,19% +0,40 27');
      expect(lines[9]).toBe('PA29 Cộng: Công ty Điện lực Lai Châu 73,08% 72,69% +0,39 429');
    });
    it('tells the events of the month, of a unit those that concern it', async () => {
      await company.write(`
        INSERT INTO event (code, starts_on, ends_on, type, title, unit_id, channel_id, provider_id) VALUES
          ('A', '2022-12-05', NULL, 'COUNTER_CLOSED', 'Xóa quầy thu trung tâm', 2, 3, NULL),
          ('B', '2022-11-20', '2022-12-10', 'PROMOTION', 'Hoàn tiền qua ví', 1, NULL, 2),
          ('C', '2022-11-01', NULL, 'CAMPAIGN', 'Đã qua', NULL, NULL, NULL),
          ('D', '2022-12-31', '2022-12-31', 'MEETING', 'Hội nghị khách hàng', NULL, NULL, NULL)`);
      const events = async (unit?: string) =>
        section(await read('2022-12', { unit }), 'Các sự kiện có thể ảnh hưởng đến tỷ lệ').slice(1);
      const all = await events();
      expect(all).toEqual([
        ['20/11/2022 – 10/12/2022', 'Khuyến mãi', 'Hoàn tiền qua ví', 'Công ty Điện lực Lai Châu', 'MoMo'],
        [
          '05/12/2022',
          'Đóng quầy thu',
          'Xóa quầy thu trung tâm',
          'Điện lực Thành phố Lai Châu',
          'Quầy thu điện lực',
        ],
        ['31/12/2022', 'MEETING', 'Hội nghị khách hàng', 'Tất cả các đơn vị', '–'],
      ]);
      expect(await events('PA2907')).toEqual([all[0], all[2]]);
      expect(await events('PA2908')).toEqual(all);
    });
    it('is about one unit when asked, and nothing of another leaks in', async () => {
      const rows = await read('2022-12', { unit: 'PA2907' });
      expect(rows[0]).toEqual(['ĐIỆN LỰC NẬM NHÙN']);
      expect(section(rows, 'Kết quả')).toContainEqual([
        'Xếp thứ 8/8 đơn vị cùng cấp về tỷ lệ khách hàng thanh toán không dùng tiền mặt.',
      ]);
      expect(section(rows, 'Tỷ lệ không dùng tiền mặt trong tháng')[1]).toEqual([
        'Khách hàng',
        '4368',
        '6700',
        '65,19%',
        '66,09%',
        '-0,90',
      ]);
      expect(section(rows, 'Khách hàng theo nhóm hình thức')[1]?.slice(0, 2)).toEqual(['Ngân hàng', '2163']);
      expect(rows.flat()).not.toContain('Theo đơn vị');
      expect(rows.flat().join()).not.toContain('Sìn Hồ');
    });
    it('is labelled as sample data when it is', async () => {
      expect((await read('2022-12')).flat().join()).not.toContain('MẪU');
      await company.write("INSERT INTO setting VALUES ('sample', '{}')");
      expect((await read('2022-12'))[8]).toEqual(['DỮ LIỆU MẪU: khách hàng và số tiền không có thật']);
      expect((await read('2022-12', { language: 'en' }))[8]).toEqual([
        'SAMPLE DATA: customers and amounts are not real',
      ]);
    });
    it('says how complete the data are', async () => {
      await company.write('DELETE FROM rollup WHERE unit_id = 9');
      const stateOfData = async (unit?: string) =>
        section(await read('2022-12', { unit }), 'Tình hình số liệu');
      const coverage = async (unit?: string) =>
        (await stateOfData(unit)).flatMap(([fact, value]) =>
          /^Độ phủ|số khách hàng/.test(fact ?? '') ? [value] : [],
        );
      const data = await stateOfData();
      expect(data.slice(1, 7)).toEqual([
        ['Phạm vi báo cáo', 'Công ty Điện lực Lai Châu'],
        ['Trạng thái', 'Tạm tính, chưa chốt số liệu'],
        ['Số liệu đến ngày', '–'],
        ['Đơn vị có số liệu', '7 / 8'],
        ['Đơn vị chưa có số liệu', 'Điện lực Tân Uyên'],
        ['Độ phủ khách hàng (có thanh toán / đang quản lý)', 'Chưa có số khách hàng đang quản lý'],
      ]);
      expect(data).toContainEqual([expect.stringContaining('Khách hàng không phát sinh thanh toán')]);

      // The city's 14,500 of 20,000 and nobody of the 5,000 whose unit has sent nothing; the months and the units without a base stay out.
      await company.write(`
        INSERT INTO customer_base (month, unit_id, customers)
        VALUES ('2022-12-01', 2, 20000), ('2022-12-01', 9, 5000), ('2022-11-01', 3, 1)`);
      expect(await coverage()).toEqual(['58,00% (14.500 / 25.000)', '2 / 8']);
      expect(await coverage('PA2908')).toEqual(['72,50% (14.500 / 20.000)']);
      expect(await coverage('PA2905')).toEqual(['Chưa có số khách hàng đang quản lý']);
      expect(await coverage('PA2901')).toEqual(['–']);
    });
    it('is the same to the byte each time', async () => {
      expect(await csvOf('2022-12')).toBe(await csvOf('2022-12'));
    });
  });

  describe('of an organisation that changes', () => {
    const unitRows = async (month: string) =>
      section(await read(month), 'Kết quả theo đơn vị')
        .slice(1, -1)
        .map(([code, name, customers]) => [code, name, customers]);

    it('names units as they were called in the month', async () => {
      await company.write("INSERT INTO unit_name VALUES (3, '2023-01-01', 'Đội Bình Lư', 'Binh Lu')");
      await company.paid(['2022-12', '2023-01'].map((month) => ({ month, unit: 'PA2905', bank: 1 })));
      expect((await unitRows('2022-12'))[1]).toEqual(['PA2905', 'Điện lực Tam Đường', '1']);
      expect((await unitRows('2023-01'))[1]).toEqual(['PA2905', 'Đội Bình Lư', '1']);
      expect((await read('2023-01', { unit: 'PA2905' }))[0]).toEqual(['ĐỘI BÌNH LƯ']);
      expect((await read('2023-01', { unit: 'PA2905', language: 'en' }))[0]).toEqual(['BINH LU']);
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
    const names = section(await read('2022-12'), 'Kết quả theo đơn vị').map(([, name]) => name);
    expect(names.slice(1, 3)).toEqual([`'=HYPERLINK("http://x";"y")`, 'a;b\n"c"']);
  });
  it('adds up several tops, which have no target together', async () => {
    await company.write('UPDATE unit SET parent_id = NULL');
    await company.paid(DECEMBER_2022);
    const rows = await read('2022-12');
    expect(section(rows, 'Tình hình số liệu')).toContainEqual(['Phạm vi báo cáo', 'Toàn bộ các đơn vị']);
    expect(section(rows, 'Tỷ lệ không dùng tiền mặt trong tháng')[1]).toEqual([
      'Khách hàng',
      '79959',
      '110000',
      '72,69%',
      'chưa giao',
      '–',
    ]);
    expect(section(rows, 'Kết quả theo đơn vị').at(-1)?.slice(0, 5)).toEqual([
      '',
      'Cộng',
      '110000',
      '79959',
      '72,69%',
    ]);
  });
  it('has a report of a month or a unit without data, which says so and counts nothing', async () => {
    await company.paid([
      { month: '2022-10', unit: 'PA2908', bank: 1, cash: 1 },
      { month: '2022-12', unit: 'PA2908', bank: 1, cash: 1 },
    ]);
    for (const rows of [await read('2022-11'), await read('2022-12', { unit: 'PA2905' })]) {
      expect(section(rows, 'Kết quả')).toEqual([
        [expect.stringMatching(/tháng 1[12]\/2022: chưa có số liệu\.$/i)],
      ]);
      expect(section(rows, 'Tỷ lệ không dùng tiền mặt trong tháng')[1]).toEqual([
        'Khách hàng',
        '–',
        '–',
        '–',
        'chưa giao',
        '–',
      ]);
      expect(section(rows, 'Theo đối tác')).toEqual([['Chưa có số liệu của tháng này.']]);
      expect(rows.flat().filter((cell) => /^[-+]?0([.,]0+)?%?$/.test(cell))).toEqual([]);
    }
  });
  it('says clearly what it cannot give', async () => {
    const refusal = (month: string, unit?: string) =>
      read(month, { unit }).catch((problem: unknown) => problem);
    expect(await refusal('2022-12')).toMatchObject({
      code: 'NOT_FOUND',
      words: { en: expect.stringContaining('Import payments first') },
    });
    await company.paid(DECEMBER_2022);
    expect(await refusal('2030-01')).toMatchObject({
      code: 'NOT_FOUND',
      words: { en: expect.stringContaining('2022-12') },
    });
    expect(await refusal('2022-12', 'XX')).toMatchObject({ code: 'BAD_USER_INPUT' });
  });
});
