import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Audit, type Caller } from '@cashlight/api-access';
import { readMonth, ReferenceService } from '@cashlight/api-reference';
import { createTestDatabase, type TestDatabase } from '@cashlight/api-testing';
import type { Language } from '@cashlight/domain';
import type { ReportDocument, Table } from '../document/document.js';
import { NO_NOTES, type ReportNotes } from '../document/paper.js';
import { shownCell } from '../document/shown.js';
import { CustomerCodes } from '../notes/customer-codes.read-model.js';
import { NotesRepository } from '../notes/notes.repository.js';
import { NotesService } from '../notes/notes.service.js';
import { TestCompany } from '../testing/company.js';
import { MonthlyReportService } from './monthly-report.service.js';

const MONTH = readMonth('2022-12');

let test: TestDatabase;
let company: TestCompany;

/** A database for the tests of one organisation, which only read. */
function withCompany(prepare: () => Promise<void>): void {
  beforeAll(async () => {
    test = await createTestDatabase();
    company = await TestCompany.on(test.database);
    await company.found();
    await prepare();
  });
  afterAll(async () => {
    await company.app.close();
    await test.drop();
  });
}

function documentOf(
  unitCode: string | null = null,
  month = MONTH,
  language: Language = 'vi',
): Promise<ReportDocument> {
  return company.app.get(MonthlyReportService).document({ month, unitCode, language });
}

function tableOf({ sections, language }: ReportDocument, id: string): string[] {
  const isAsked = (block: { readonly kind: string }): block is Table =>
    block.kind === 'table' && 'id' in block && block.id === id;
  return sections
    .flatMap(({ blocks }) => blocks.filter(isAsked))
    .flatMap(({ rows, total }) => [...rows, ...(total ? [total] : [])])
    .map((row) => row.map((cell) => shownCell(cell, language)).join(' | '));
}

function textsOf({ sections }: ReportDocument, id: string): string[] {
  const blocks = sections.filter((section) => section.id === id).flatMap((section) => section.blocks);
  return blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : []));
}

function writeNotes(unitCode: string, notes: Partial<ReportNotes>): Promise<void> {
  const { number, done, difficulties, proposals, unitPlans } = { ...NO_NOTES, ...notes };
  return company.write(`INSERT INTO report_note VALUES ('2022-12-01', $1, $2, $3, $4, $5, $6, 1, 'x')`, [
    unitCode,
    number,
    done,
    difficulties,
    proposals,
    JSON.stringify(unitPlans),
  ]);
}

describe('an organisation with several tops', () => {
  withCompany(async () => {
    await company.write('UPDATE unit SET parent_id = NULL');
    await company.write('DELETE FROM unit WHERE id NOT IN (2, 3)');
    await company.paid([
      { month: '2021-01', unit: 'PA2908', bank: 1 },
      ...['02', '03', '04', '05', '06', '07', '08', '09', '10', '11'].map((month) => ({
        ...{ month: `2021-${month}`, unit: 'PA2908', bank: 1, cash: 1 },
      })),
      { month: '2021-12', unit: 'PA2908', bank: 3, cash: 1 },
      { month: '2021-12', unit: 'PA2905', cash: 1 },
      { month: '2022-11', unit: 'PA2908', bank: 1, cash: 1 },
      { month: '2022-11', unit: 'PA2905', bank: 8 },
      { month: '2022-12', unit: 'PA2908', bank: 8, cash: 2 },
      { month: '2022-12', unit: 'PA2905', bank: 1, cash: 9 },
    ]);
    await company.target('PA2908', 2022, '70');
    await company.target('PA2905', 2022, '50');
  });

  it('is held against other months as a whole: sums over sums, no mean of ratios', async () => {
    const document = await documentOf();
    expect(textsOf(document, 'finding').slice(0, 3)).toEqual([
      'Tháng 12/2022: 45,00% khách hàng thanh toán không dùng tiền mặt; chưa giao chỉ tiêu.',
      'Giảm 45,00 điểm % so với kỳ trước.',
      '1/2 đơn vị đạt; Tam Đường (−40,00) chưa đạt.',
    ]);
    // 9 of 20; the month before 9 of 10 (the mean of the ratios were 75%), a year ago 3 of 5, the year 18 of 30 against 14 of 26.
    expect(tableOf(document, 'comparisons')).toEqual(
      ['Khách hàng', 'Số tiền (đồng)'].flatMap((measure) => [
        `${measure} | Tháng trước (11/2022) | 45,00% | 90,00% | −45,00`,
        `${measure} | Cùng kỳ năm trước (12/2021) | 45,00% | 60,00% | −15,00`,
        `${measure} | Lũy kế năm 2022 so với năm 2021 | 60,00% | 53,85% | +6,15`,
      ]),
    );
    expect(tableOf(document, 'units').at(-1)).toBe(
      ' | Cộng | 20 | 9 | 45,00% | – | chưa giao | – | 90,00% | −45,00 | –',
    );
    expect(tableOf(document, 'units_compared').at(-1)).toBe(
      ' | Cộng | 45,00% | 60,00% | −15,00 | 60,00% | 45,00%',
    );
    expect(tableOf(document, 'trend').at(0)).toBe('T12/2021 | 5 | 3 | 60,00% | chưa giao | –');
  });

  it('each top has a report of its own', async () => {
    expect((await documentOf('PA2905')).unitCode).toBe('PA2905');
    expect(tableOf(await documentOf('PA2905'), 'comparisons')[0]).toContain('10,00% | 100,00% | −90,00');
  });

  it('a year of which some months are missing is not held against a whole one', async () => {
    const toDate = tableOf(await documentOf('PA2905'), 'comparisons').filter((row) => row.includes('Lũy kế'));
    expect(toDate.map((row) => row.split(' | ').slice(2))).toEqual([
      ['50,00%', '–', '–'],
      ['50,00%', '–', '–'],
    ]);
  });
});

describe('the one top of an organisation', () => {
  const manager = (unitCode: string): Caller => ({
    kind: 'person',
    name: 'M',
    login: 'm',
    role: 'MANAGER',
    permissions: ['report.note'],
    unitCodes: [unitCode],
  });
  const notes = () =>
    new NotesService(
      company.app.get(NotesRepository),
      company.app.get(CustomerCodes),
      company.app.get(ReferenceService, { strict: false }),
      new Audit(test.database),
    );
  withCompany(() => company.paid([{ month: '2022-12', unit: 'PA2908', bank: 8, cash: 2 }]));

  it('has the notes of the whole, which its manager may write', async () => {
    const saved = await notes().save(
      { month: MONTH, unitCode: 'PA29' },
      0,
      { ...NO_NOTES, done: 'Đóng quầy' },
      manager('PA29'),
    );
    expect(saved).toMatchObject({ unitCode: null, version: 1 });
    expect(await notes().current({ month: MONTH, unitCode: 'PA29' })).toEqual(saved);
    expect(await notes().current({ month: MONTH, unitCode: null })).toEqual(saved);
    await expect(
      notes().save({ month: MONTH, unitCode: 'PA29' }, 1, NO_NOTES, manager('PA2908')),
    ).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });

  it('has the report of the whole, under its name, and kept with it', async () => {
    const answers = () =>
      Promise.all(['', '?unit=PA29'].map((unit) => company.get(`/api/reports/2022-12.csv${unit}`)));
    const [whole, top] = await answers();
    expect(top?.statusCode).toBe(200);
    expect(top?.payload).toBe(whole?.payload);
    expect(top?.payload).toContain('Đóng quầy');
    expect(top?.headers['content-disposition']).toBe(whole?.headers['content-disposition']);

    await company.write("INSERT INTO month_closing (month, closed_by) VALUES ('2022-12-01', 'x')");
    const [, keptOfTop] = await answers();
    expect(keptOfTop?.statusCode).toBe(200);
    expect(await test.database.query('SELECT unit_code FROM report_document')).toEqual([{ unit_code: '' }]);
  });
});

describe('what people have written', () => {
  withCompany(async () => {
    await company.paid([{ month: '2022-12', unit: 'PA2908', bank: 8, cash: 2 }]);
    await company.write(
      "CREATE TABLE payment_2022_12 PARTITION OF payment FOR VALUES FROM ('2022-12-01', 0) TO ('2022-12-01', 1)",
    );
    await company.write(`
      INSERT INTO payment (paid_at, amount_vnd, month, unit_id, channel_id, provider_id, import_id, line, record_id, customer_code)
      SELECT '2022-12-05', 1000, '2022-12-01', 2, 1, 1, 1, 1, code, code
      FROM unnest(ARRAY['PA29080000123', 'pa-29.0017']) AS code`);
    await company.write(`
      INSERT INTO event (code, starts_on, type, title)
      VALUES ('A', '2022-12-05', 'OUTAGE', 'Sự cố tại hộ pa29080000123, quầy 20221205'),
             ('B', '2022-12-06', 'OUTAGE', 'Hội nghị')`);
    await writeNotes('', {
      number: '17/PA29080000123',
      done: 'KH_PA29080000123: đã vận động\nPA29080000124 chưa trả',
      difficulties: '(PA-29.0017.)',
      proposals: 'PA29080000123',
      unitPlans: [{ unitCode: 'PA2908', text: 'Gặp hộ PA29080000123.' }],
    });
    await company.write(`
      INSERT INTO report_settings
        (unit_code, parent_body, issuing_body, place, number_sign, recipients, signatory_title, signatory_name, version, changed_by)
      VALUES ('', 'Trên PA29080000123', 'Điện lực PA2908', 'Xã PA29080000123', 'BC-PA29080000123', ARRAY['Hộ PA29080000123', 'Lưu: VT'],
              ARRAY['CHỦ HỘ PA29080000123'], 'Ông A, pa-29.0017', 1, 'x')`);
  });

  it('names no customer in the report, whether refused at saving or not', async () => {
    const document = await documentOf();
    expect(tableOf(document, 'events')[0]).toContain('Sự cố tại hộ •••, quầy 20221205');
    expect(textsOf(document, 'notes')).toEqual([
      'Kết quả đã thực hiện:',
      'KH_•••: đã vận động',
      '••• chưa trả',
      'Khó khăn, vướng mắc:',
      '(•••.)',
      'Đề xuất, kiến nghị:',
      '•••',
    ]);
    expect(document.form).toMatchObject({
      parentBody: 'TRÊN •••',
      issuingBody: 'ĐIỆN LỰC PA2908',
      number: 'Số: 17/•••',
      placeAndDate: expect.stringMatching(/^Xã •••, /),
      recipients: ['- Hộ •••;', '- Lưu: VT.'],
      signatoryTitle: ['CHỦ HỘ •••'],
      signatoryName: 'Ông A, •••',
    });
    expect(JSON.stringify(tableOf(document, 'plan'))).toContain('Gặp hộ •••.');
  });

  it('stands as it was entered, and the English report says so of events', async () => {
    const remark = 'Titles of events are shown as they were entered.';
    expect(textsOf(await documentOf(null, MONTH, 'en'), 'events')).toEqual([remark]);
    expect(textsOf(await documentOf(), 'events')).toEqual([]);
  });
});

describe('plans of units', () => {
  withCompany(async () => {
    await company.write(`
      INSERT INTO unit (id, code, name, level, parent_id) VALUES (20, 'PA290801', 'Tổ Đông Phong', 'COMMUNE', 2)`);
    await company.paid([{ month: '2022-12', unit: 'PA290801', bank: 8, cash: 2 }]);
    const unitPlans = [
      { unitCode: 'PA290801', text: 'Đến từng hộ\nMở điểm thu' },
      { unitCode: 'PA2908', text: 'Đóng quầy' },
    ];
    await writeNotes('', { unitPlans });
    await writeNotes('PA2908', { unitPlans });
    await writeNotes('PA290801', { unitPlans: unitPlans.slice(0, 1) });
  });
  const written = async (unitCode: string | null) => {
    const document = await documentOf(unitCode);
    const rows = tableOf(document, 'plan').map((row) => row.split(' | '));
    return [rows.map((row) => `${row[0] ?? ''}: ${row.at(-1) ?? ''}`), textsOf(document, 'plan').slice(1)];
  };

  it('stand beside each unit of the table, those of units further below under it', async () => {
    const [rows, below] = await written(null);
    expect(rows).toContain('PA2908: Đóng quầy');
    expect(below).toEqual(['Tổ Đông Phong: Đến từng hộ; Mở điểm thu']);
  });
  it('stand in the report of a unit for those below it and for itself, of one without any for itself', async () => {
    expect(await written('PA2908')).toEqual([
      ['PA290801: Đến từng hộ; Mở điểm thu', 'PA2908: Đóng quầy'],
      [],
    ]);
    expect(await written('PA290801')).toEqual([['PA290801: Đến từng hộ; Mở điểm thu'], []]);
  });
});
