import { describe, expect, it } from '@jest/globals';
import { createFormat } from '@cashlight/web-i18n';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderInView } from '../testing/renderInView';
import { useView } from '../view/view';
import { sortRows, type Column } from './column';
import { DataTable } from './DataTable';
import { toCsv, toHtml, toTabs } from './export';
import { shownTable } from './shown';

interface Row {
  readonly name: string;
  readonly ratio: number | null;
  readonly gap: number | null;
  readonly amount: string;
}

const ROWS: readonly Row[] = [
  { name: 'Sìn Hồ', ratio: 0.656, gap: 0.032, amount: '9007199254740993' },
  { name: 'Đoàn Kết', ratio: null, gap: null, amount: '2' },
  { name: 'Tân Uyên', ratio: 0.76, gap: -0.006, amount: '9007199254740992' },
  { name: 'Ba; "Đồn"', ratio: 0.5, gap: 0, amount: '10' },
];
const COLUMNS: readonly Column<Row>[] = [
  { id: 'name', header: 'Đơn vị', kind: 'text', value: (row) => row.name },
  {
    id: 'ratio',
    header: 'Tỷ lệ',
    kind: 'percent',
    value: (row) => row.ratio,
    definition: 'Phần không dùng tiền mặt',
  },
  { id: 'gap', header: 'Chênh lệch', kind: 'points', value: (row) => row.gap },
  { id: 'amount', header: 'Số tiền', kind: 'vnd', value: (row) => row.amount },
];
const vi = createFormat('vi');
const names = (rows: readonly Row[]) => rows.map(({ name }) => name);

describe('sorting', () => {
  it('puts rows without a value last, either way', () => {
    const by = (descending: boolean) => names(sortRows(ROWS, COLUMNS, { column: 'ratio', descending }, vi));
    expect(by(true)).toEqual(['Tân Uyên', 'Sìn Hồ', 'Ba; "Đồn"', 'Đoàn Kết']);
    expect(by(false)).toEqual(['Ba; "Đồn"', 'Sìn Hồ', 'Tân Uyên', 'Đoàn Kết']);
  });

  it('tells large amounts apart to the last đồng', () => {
    const sorted = sortRows(ROWS, COLUMNS, { column: 'amount', descending: true }, vi);
    expect(names(sorted).slice(0, 2)).toEqual(['Sìn Hồ', 'Tân Uyên']);
  });

  it('follows Vietnamese collation, and leaves rows alone for an unknown column', () => {
    expect(names(sortRows(ROWS, COLUMNS, { column: 'name', descending: false }, vi))[1]).toBe('Đoàn Kết');
    expect(sortRows(ROWS, COLUMNS, { column: 'nothing', descending: true }, vi)).toEqual(ROWS);
  });
});

describe('taking a table along', () => {
  const shown = shownTable(COLUMNS, ROWS);

  it('as CSV opens in a Vietnamese Excel as it is', () => {
    expect(toCsv(shown, vi)).toBe(
      '\uFEFFĐơn vị;Tỷ lệ;Chênh lệch;Số tiền\r\n' +
        'Sìn Hồ;65,60%;+3,20;9007199254740993\r\n' +
        'Đoàn Kết;;;2\r\n' +
        'Tân Uyên;76,00%;-0,60;9007199254740992\r\n' +
        '"Ba; ""Đồn""";50,00%;0,00;10\r\n',
    );
  });

  it('gives a percentage that was set with all its decimals', () => {
    const set = { ...shown, columns: shown.columns.map((column) => ({ ...column, exact: true })) };
    const taken = { ...set, rows: [['Sìn Hồ', 0.75275, 0.032, '2']] };
    expect(toCsv(taken, vi)).toContain('Sìn Hồ;75,275%;+3,20;2');
    expect(toHtml(taken, vi)).toContain(
      `<td x:num="0.75275" style="mso-number-format:'0.00####%'">75,275%</td>`,
    );
  });

  it('as CSV in English has commas and points', () => {
    expect(toCsv(shownTable(COLUMNS, ROWS.slice(0, 1)), createFormat('en'))).toContain(
      'Sìn Hồ,65.60%,+3.20,9007199254740993',
    );
  });

  it('never hands a spreadsheet a formula', () => {
    const rows = [{ name: '=HYPERLINK("x")', ratio: null, gap: null, amount: '1' }];
    expect(toTabs(shownTable(COLUMNS, rows), vi)).toContain(`'=HYPERLINK("x")`);
  });

  it('to Excel keeps numbers numbers, whatever language Excel speaks', () => {
    const html = toHtml(shown, vi);
    expect(html).toContain('<td x:num="0.76"');
    expect(html).toContain('<td x:num="-0.6"');
    expect(html).toContain('>−0,60</td>');
    expect(html).toContain('Ba; &quot;Đồn&quot;');
  });
});

describe('the table on the page', () => {
  function Table() {
    const { sort, change } = useView();
    return (
      <DataTable
        caption="Xếp hạng"
        columns={COLUMNS}
        rows={ROWS}
        rowKey={(row) => row.name}
        total={{ name: 'Toàn công ty', ratio: 0.7269, gap: 0.0381, amount: '3' }}
        sort={sort}
        onSort={(next) => change({ sort: next })}
        fileName="xep-hang"
      />
    );
  }
  const firstColumn = () => screen.getAllByRole('rowheader').map((cell) => cell.textContent);

  it('sorts by its headers, and the address keeps the order', async () => {
    const view = await renderInView(<Table />, '/units');
    await userEvent.click(screen.getByRole('button', { name: /^Tỷ lệ:/ }));
    expect(firstColumn()).toEqual(['Tân Uyên', 'Sìn Hồ', 'Ba; "Đồn"', 'Đoàn Kết', 'Toàn công ty']);
    expect(view.address()).toBe('/units?sort=-ratio');
    await userEvent.click(screen.getByRole('button', { name: /^Tỷ lệ:/ }));
    expect(view.address()).toBe('/units?sort=ratio');
    expect(screen.getByRole('columnheader', { name: /Tỷ lệ/ }).getAttribute('aria-sort')).toBe('ascending');
  });

  it('shows a dash where there is no value, and the total below', async () => {
    await renderInView(<Table />);
    const missing = screen.getByRole('row', { name: /Đoàn Kết/ });
    expect(within(missing).getAllByText('–')).toHaveLength(2);
    expect(screen.getByRole('row', { name: /Toàn công ty/ }).textContent).toContain('72,69%');
  });

  it('explains a column at a tap', async () => {
    await renderInView(<Table />);
    await userEvent.click(screen.getByRole('button', { name: 'Định nghĩa: Tỷ lệ' }));
    expect(screen.getByRole('dialog').textContent).toBe('Phần không dùng tiền mặt');
  });
});
