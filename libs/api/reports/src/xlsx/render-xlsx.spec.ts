import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { strFromU8, unzipSync } from 'fflate';
import { readXlsx, type Sheet, type Workbook } from 'hucre/xlsx';
import type { Chart, ReportDocument, Table } from '../document/document.js';
import { shownCell } from '../document/shown.js';
import { sampleDocument } from '../testing/document.js';
import { areaOf, readXlsxReport } from '../testing/read-xlsx.js';
import { renderXlsx } from './render-xlsx.js';

async function workbookOf(document: ReportDocument): Promise<Workbook> {
  return readXlsx(await renderXlsx(document), { readStyles: true });
}

function sheetNamed({ sheets }: Workbook, name: string): Sheet {
  const sheet = sheets.find((each) => each.name === name);
  if (!sheet)
    throw new Error(`There is no sheet ${name} among ${sheets.map((each) => each.name).join(', ')}.`);
  return sheet;
}

function tablesOf({ sections }: ReportDocument): Table[] {
  return sections.flatMap(({ blocks }) => blocks.filter((block) => block.kind === 'table'));
}

function chartsOf({ sections }: ReportDocument): Chart[] {
  return sections.flatMap(({ blocks }) => blocks.filter((block) => block.kind === 'chart'));
}

/** The values in a range of one column. */
function column(workbook: Workbook, range: string): unknown[] {
  const { sheet, rows, columns } = areaOf(range);
  const { rows: lines, cells } = sheetNamed(workbook, sheet);
  return Array.from({ length: rows[1] - rows[0] + 1 }, (_, index) => {
    const cell = cells?.get(`${String(rows[0] + index)},${String(columns[0])}`);
    return cell?.formulaResult ?? cell?.value ?? lines[rows[0] + index]?.[columns[0]] ?? null;
  });
}

/** A part of the file as it was written. */
async function part(document: ReportDocument, path: string): Promise<string> {
  const bytes = unzipSync(await renderXlsx(document))[path];
  if (!bytes) throw new Error(`There is no ${path}.`);
  return strFromU8(bytes);
}

describe('the report as a workbook', () => {
  it.each([
    ['60 units and 40 providers', sampleDocument()],
    ['one unit', sampleDocument({ units: 1, providers: 1 })],
    ['English', sampleDocument({ units: 20, language: 'en' })],
  ])('shows every table of the document, cell by cell: %s', async (_, document) => {
    const { tables } = await readXlsxReport(await renderXlsx(document));
    const shown = new Map(tables.map(({ caption, rows }) => [caption, rows]));
    expect(tables).toHaveLength(tablesOf(document).length);
    for (const { caption, columns, rows, total } of tablesOf(document)) {
      const lines = total ? [...rows, total] : rows;
      expect(shown.get(caption)).toEqual([
        columns.map(({ header }) => header),
        ...lines.map((line) => line.map((cell) => shownCell(cell, document.language))),
      ]);
    }
  });

  it('says every sentence of the document, its form and its charts', async () => {
    const document = sampleDocument({ units: 12, sample: true });
    const { texts } = await readXlsxReport(await renderXlsx(document));
    const { form, sections } = document;
    const said = [
      ...[form.parentBody, form.issuingBody, form.nation, form.motto, form.kind, form.subject],
      ...[form.number, form.placeAndDate, form.signatoryName, ...form.signatoryTitle],
      ...[form.recipientsTitle, ...form.recipients, ...form.marks],
      ...sections.map(({ heading }) => heading),
      ...sections.flatMap(({ blocks }) =>
        blocks.flatMap((block) => (block.kind === 'paragraph' ? block.text.split('\n') : [])),
      ),
      ...chartsOf(document).flatMap(({ title, finding }) => [title, finding]),
    ];
    expect(said.filter((text) => !texts.includes(text))).toEqual([]);
  });

  it('has a sheet for each table, the heads in sight and on every printed page', async () => {
    const workbook = await workbookOf(sampleDocument());
    expect(workbook.sheets.map(({ name }) => name)).toEqual([
      'Báo cáo',
      'Diễn biến 13 tháng',
      'Kết quả theo đơn vị',
      'Biểu đồ Kết quả theo đơn vị',
      'Theo đối tác',
      'Kế hoạch tháng sau',
      'Đánh giá, kiến nghị',
      'Cách tính',
      'Dữ liệu',
    ]);
    const units = sheetNamed(workbook, 'Kết quả theo đơn vị');
    const head = units.rows.findIndex((row) => row[0] === 'Mã');
    expect(units.freezePane).toEqual({ rows: head + 1, columns: 2 });
    expect(units.pageSetup?.printTitlesRow).toBe(`$${String(head + 1)}:$${String(head + 1)}`);
    for (const { pageSetup, headerFooter } of workbook.sheets) {
      expect(pageSetup).toMatchObject({ paperSize: 'a4', fitToPage: true, fitToWidth: 1 });
      expect(headerFooter?.oddFooter).toContain('Trang &P / &N');
    }
  });

  it('keeps the head of every table that is longer than a screen in sight, wherever the table stands', async () => {
    const [table] = tablesOf(sampleDocument({ units: 1, providers: 1 })).slice(-1);
    if (!table) throw new Error('The sample has no table.');
    const ofRows = (id: string, rows: number): Table => ({
      ...table,
      id,
      caption: `Bảng ${id}`,
      rows: Array.from({ length: rows }, (_, index) => table.rows[index % table.rows.length] ?? []),
    });
    const workbook = await workbookOf({
      ...sampleDocument({ units: 1 }),
      sections: [
        { id: 'channels', heading: 'Hình thức', blocks: [ofRows('a', 3), ofRows('b', 21), ofRows('c', 3)] },
        { id: 'events', heading: 'Sự kiện', blocks: [ofRows('d', 30)] },
        { id: 'notes', heading: 'Nhận xét', blocks: [{ kind: 'paragraph', text: 'Không có.' }] },
        { id: 'data', heading: 'Số liệu', blocks: [ofRows('e', 40)] },
        { id: 'definitions', heading: 'Cách tính', blocks: [ofRows('f', 4)] },
      ],
    });
    const long = (workbook.namedRanges ?? []).flatMap(({ name, range }) => {
      const { sheet, rows } = areaOf(range);
      return name.startsWith('BANG_') && rows[1] - rows[0] > 20 ? [{ sheet, head: rows[0] + 1 }] : [];
    });
    expect(long).toHaveLength(3);
    for (const { sheet, head } of long) {
      const { freezePane, pageSetup } = sheetNamed(workbook, sheet);
      expect([freezePane?.rows, pageSetup?.printTitlesRow]).toEqual([
        head,
        `$${String(head)}:$${String(head)}`,
      ]);
    }
  });

  it('prints its marks on every page and shows them on every sheet', async () => {
    const workbook = await workbookOf(sampleDocument({ units: 3, provisional: true, sample: true }));
    for (const { name, headerFooter, rows, tables = [] } of workbook.sheets) {
      expect([name, headerFooter?.oddHeader]).toEqual([
        name,
        expect.stringContaining('SỐ LIỆU TẠM TÍNH · DỮ LIỆU MẪU'),
      ]);
      expect(tables.length > 0 || rows.flat().includes('SỐ LIỆU TẠM TÍNH')).toBe(true);
    }
    const closed = await workbookOf(sampleDocument({ units: 3 }));
    expect(JSON.stringify(closed.sheets.map(({ headerFooter }) => headerFooter))).not.toContain('TẠM TÍNH');
  });

  it('keeps a page header that Excel takes, whatever the texts', async () => {
    const document = sampleDocument({ units: 2, provisional: true });
    const long = { ...document.form, subject: 'A & B '.repeat(90), marks: ['C&'.repeat(200)] };
    const workbook = await workbookOf({ ...document, form: long });
    for (const { headerFooter } of workbook.sheets) {
      expect(headerFooter?.oddHeader?.length).toBeLessThan(255);
      expect(headerFooter?.oddHeader?.replaceAll('&&', '')).toMatch(/^&L[^&]*&B[^&]*$/);
    }
  });

  it('says what it is: title, body, day, language; never when it was made', async () => {
    const { properties } = await workbookOf(sampleDocument({ units: 1 }));
    expect(properties).toMatchObject({
      title: 'Kết quả thanh toán tiền điện không dùng tiền mặt tháng 12/2022',
      creator: 'CÔNG TY ĐIỆN LỰC LAI CHÂU',
      created: new Date('2023-01-04T00:00:00Z'),
      modified: new Date('2023-01-04T00:00:00Z'),
    });
    expect(await part(sampleDocument({ units: 1 }), 'docProps/core.xml')).toContain('<dc:language>vi-VN<');
    const english = sampleDocument({ units: 1, language: 'en', provisional: true });
    expect(await part(english, 'docProps/core.xml')).toMatch(/<dc:language>en-GB<.*2022-12-01T00:00:00/s);
  });

  it('gives equal bytes for equal documents, and no time of the clock in them', async () => {
    const [first, second] = await Promise.all([renderXlsx(sampleDocument()), renderXlsx(sampleDocument())]);
    expect(hashOf(second)).toBe(hashOf(first));
    expect(hashOf(await renderXlsx(sampleDocument({ provisional: true })))).not.toBe(hashOf(first));
    const times = archiveTimes(first);
    expect(times.length).toBe(Object.keys(unzipSync(first)).length);
    expect(new Set(times)).toEqual(new Set(['1980-01-01T00:00']));
  });
});

describe('texts of the workbook', () => {
  const AWKWARD = [
    '=1+1',
    '=HYPERLINK("http://example.com";"x")',
    '@SUM(A1:A9)',
    '+84 213',
    '-1',
    '#N/A',
    '#REF!',
    '_x0041_ and A_x000D_B',
    "'quoted'",
    'TRUE',
    '0123',
    '1e5',
    'Nậm Nhùn & <b> "ỹ ẵ ệ đ ơ ư"',
    ' with blanks ',
  ];

  it('stay texts, letter by letter, whatever they begin with', async () => {
    const document = sampleDocument({ units: 2 });
    const names = AWKWARD.map((text) => [
      { kind: 'text', text } as const,
      { kind: 'count', value: 1n } as const,
    ]);
    const table: Table = {
      kind: 'table',
      id: 'awkward',
      caption: '=2+2',
      columns: [
        { id: 'name', header: '=3+3', kind: 'text' },
        { id: 'count', header: '#N/A', kind: 'count' },
      ],
      rows: names,
    };
    const bytes = await renderXlsx({
      ...document,
      form: { ...document.form, subject: '=4+4', kind: '#VALUE!', signatoryName: '=5+5' },
      sections: [
        { id: 'providers', heading: "='[a:b]*?/\\'", blocks: [table] },
        { id: 'notes', heading: '=6+6', blocks: AWKWARD.map((text) => ({ kind: 'paragraph', text })) },
      ],
    });
    const { texts, tables } = await readXlsxReport(bytes);
    expect(tables[0]?.rows).toEqual([['=3+3', '#N/A'], ...AWKWARD.map((text) => [text, '1'])]);
    expect([...AWKWARD, '=4+4', '#VALUE!', '=5+5', '=6+6'].filter((text) => !texts.includes(text))).toEqual(
      [],
    );
    const xml = Object.entries(unzipSync(bytes)).filter(([path]) => path.startsWith('xl/worksheets/sheet'));
    for (const [, sheet] of xml) expect(strFromU8(sheet)).not.toMatch(/<f>|t="e"/);
  });

  it('are cut into cells where a cell is too small for them, and lose nothing', async () => {
    const document = sampleDocument({ units: 1 });
    const text = 'Đã làm 𝒜. '.repeat(8000).trim();
    const section = { id: 'notes', heading: 'Nhận xét', blocks: [{ kind: 'paragraph', text }] } as const;
    const { texts } = await readXlsxReport(await renderXlsx({ ...document, sections: [section] }));
    const start = texts.findIndex((each) => each.startsWith('Đã làm'));
    expect(texts.slice(start, start + 3).join('')).toBe(text);
  });

  it('name each sheet once, and as Excel allows', async () => {
    const document = sampleDocument({ units: 1 });
    const [table] = tablesOf(document);
    if (!table) throw new Error('The sample has no table.');
    const headings = [
      'Theo: đơn vị / đối tác và hình thức thanh toán khác nhau',
      'Dữ liệu',
      'DỮ LIỆU',
      'History',
      '///',
    ];
    const sections = headings.map((heading, index) => ({
      id: 'providers' as const,
      heading,
      blocks: [{ ...table, id: `t_${'abcde'.charAt(index)}` }],
    }));
    const { sheets } = await workbookOf({ ...document, sections });
    const names = sheets.map(({ name }) => name);
    expect(names).toEqual([
      'Báo cáo',
      'Theo đơn vị đối tác và hình',
      'Dữ liệu',
      'DỮ LIỆU 2',
      'History 2',
      'Cashlight',
      'Dữ liệu 3',
    ]);
  });
});

describe('charts of the workbook', () => {
  it('are drawn from the cells that show the same', async () => {
    const document = sampleDocument({ units: 15 });
    const workbook = await workbookOf(document);
    const drawn = workbook.sheets.flatMap(({ charts = [] }) => charts);
    expect(drawn.map(({ kinds, title }) => [kinds[0], title])).toEqual(
      chartsOf(document).map(({ form, title }) => [form === 'lines' ? 'line' : 'bar', title]),
    );
    chartsOf(document).forEach((chart, index) => {
      const series = drawn[index]?.series ?? [];
      expect(series.map(({ name }) => name)).toEqual(chart.series.map(({ name }) => name));
      chart.series.forEach(({ values }, place) => {
        const { valuesRef = '', categoriesRef = '' } = series[place] ?? {};
        expect(column(workbook, categoriesRef)).toEqual(chart.labels);
        expect(column(workbook, valuesRef)).toEqual(values);
      });
    });
  });

  it('of units follow the table of the units; without a plan for all they take its cells, and leave gaps', async () => {
    const planned = await workbookOf(sampleDocument({ units: 8 }));
    const [actual, target] = sheetNamed(planned, 'Kết quả theo đơn vị').charts?.[0]?.series ?? [];
    expect(actual?.valuesRef).toMatch(/^'Kết quả theo đơn vị'!\$E\$\d+:\$E\$\d+$/);
    expect(target?.valuesRef).toMatch(/^'Kết quả theo đơn vị'!\$G\$/);
    const unplanned = await workbookOf(sampleDocument({ units: 12 }));
    const { charts = [], cells } = sheetNamed(unplanned, 'Kết quả theo đơn vị');
    const { rows, columns } = areaOf(charts[0]?.series?.[1]?.valuesRef ?? '');
    const formulas = Array.from(
      { length: 12 },
      (_, index) => cells?.get(`${String(rows[0] + index)},${String(columns[0])}`)?.formula,
    );
    expect(formulas[0]).toMatch(/^'Kết quả theo đơn vị'!\$G\$\d+$/);
    expect(formulas.map((formula) => formula === undefined)).toEqual(
      Array.from({ length: 12 }, (_, index) => index === 10),
    );
  });

  it('show their numbers before anything is computed, and gaps as gaps', async () => {
    const xml = await part(sampleDocument({ units: 8 }), 'xl/charts/chart1.xml');
    const [cache = ''] = /<c:numCache>.*?<\/c:numCache>/.exec(xml) ?? [];
    expect(cache).toContain('<c:ptCount val="13"/>');
    expect(cache).toContain('<c:pt idx="12"><c:v>0.7269</c:v></c:pt>');
    expect(cache).not.toContain('idx="4"');
  });

  it('find units by their short names, in whatever order', async () => {
    const document = sampleDocument({ units: 8 });
    const sorted = document.sections.map((section) => ({
      ...section,
      blocks: section.blocks.map((block) =>
        block.kind === 'chart' && block.form === 'bars'
          ? {
              ...block,
              labels: block.labels.toReversed().map((label) => label.replace('Điện lực ', '')),
              series: block.series.map((each) => ({ ...each, values: each.values.toReversed() })),
            }
          : block,
      ),
    }));
    const workbook = await workbookOf({ ...document, sections: sorted });
    const { charts = [], cells } = sheetNamed(workbook, 'Kết quả theo đơn vị');
    const { rows, columns } = areaOf(charts[0]?.series?.[0]?.valuesRef ?? '');
    const first = cells?.get(`${String(rows[0])},${String(columns[0])}`);
    expect(first?.formula).toBe(`'Kết quả theo đơn vị'!$E$${String(rows[0] + 8)}`);
  });
});

describe('the tidy data', () => {
  it('hold each figure of each row once, with table, row, column and unit, as a table of Excel', async () => {
    const document = sampleDocument({ units: 20, providers: 4 });
    const data = sheetNamed(await workbookOf(document), 'Dữ liệu');
    const figures = tablesOf(document).flatMap(({ rows }) =>
      rows.flatMap((line) => line.filter(({ kind }) => kind !== 'text' && kind !== 'nothing')),
    );
    expect(data.tables?.[0]).toMatchObject({ name: 'DuLieu', range: `A1:G${String(figures.length + 1)}` });
    expect(data.rows[0]).toEqual(['Tháng', 'Bảng', 'Mã', 'Dòng', 'Chỉ tiêu', 'Giá trị', 'Đơn vị tính']);
    expect(data.rows).toHaveLength(figures.length + 1);
    const lines = data.rows.map((row) => row.join('|'));
    expect(lines).toContain(
      '2022-12|Kết quả theo đơn vị|PA2902|Điện lực Nậm Nhùn & <b>|Khách hàng|18848|số lượng',
    );
    expect(lines.filter((line) => line.includes('@SUM(A1:A9)|Tỷ trọng (Khách hàng)|'))).toHaveLength(1);
    expect(data.rows.slice(1).every((row) => typeof row[5] === 'number')).toBe(true);
  });
});

function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** The times of the archive's parts, as every program reads them. */
function archiveTimes(bytes: Buffer): string[] {
  const times: string[] = [];
  for (let at = bytes.indexOf(CENTRAL); at >= 0; at = bytes.indexOf(CENTRAL, at + 1)) {
    const [time, date] = [bytes.readUInt16LE(at + 12), bytes.readUInt16LE(at + 14)];
    const pad = (value: number): string => String(value).padStart(2, '0');
    const day = `${String(1980 + (date >> 9))}-${pad((date >> 5) & 15)}-${pad(date & 31)}`;
    times.push(`${day}T${pad(time >> 11)}:${pad((time >> 5) & 63)}`);
  }
  return times;
}

/** Begins each entry of a ZIP archive's directory. */
const CENTRAL = Buffer.from([0x50, 0x4b, 0x01, 0x02]);
