import { describe, expect, it } from '@jest/globals';
import { ApiError } from '@cashlight/web-graphql';
import { renderView } from '@cashlight/web-testing';
import { Misread } from '@cashlight/web-ui';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { TargetsPage } from './TargetsPage';
import { plan, row } from './testing/answers';

const open = (address: string, answers: Readonly<Record<string, unknown>> = {}) =>
  renderView(<TargetsPage />, { address, answers: { Targets: plan(), ...answers } });
const WRITER = { Targets: plan({ permissions: ['adoption.read', 'target.write'] }) };
const rowsOf = async (table: string) =>
  within(await screen.findByRole('table', { name: table }))
    .getAllByRole('row')
    .slice(1)
    .map((line) => [...line.children].map((cell) => cell.textContent));

describe('Chỉ tiêu, for everybody', () => {
  it('opens with its finding and the plan, unit by unit, the company as their total', async () => {
    await open('/targets?period=2023-06');
    const rows = await rowsOf('Bảng kế hoạch năm 2023');
    expect(rows.map((cells) => cells.slice(0, 7))).toEqual([
      ['Thành phố Lai Châu', '84,19%', '80,00%', '+4,19', '80,00%', '−2,10 thấp hơn', '608'],
      ['Nậm Nhùn', '71,16%', '65,19%', '+5,97', '65,19%', '−2,98 thấp hơn', '400'],
      ['Tân Uyên', '80,67%', '76,00%', '+4,67', '76,00%', '−2,34 thấp hơn', '631'],
      ['Công ty Điện lực Lai Châu', '77,36%', '72,69%', '+4,67', '74,98%', '−0,04 thấp hơn', '2.652'],
    ]);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(
      'Năm 2023 công ty phải đạt 77,36% khách hàng thanh toán không dùng tiền mặt, tăng 4,67 điểm % so với 12/2022.',
    );
    const [link] = screen.getAllByRole('link', { name: 'Nậm Nhùn' });
    expect(link?.getAttribute('href')).toBe('/units/PA2907?period=2023-06');
    expect(screen.queryByRole('link', { name: 'Nhập chỉ tiêu' })).toBeNull();
  });

  it('tells what in the address there is not, once, and what it shows instead', async () => {
    const page = (
      <>
        <Misread />
        <TargetsPage />
      </>
    );
    const address = '/targets?period=2023-06&year=1999&tab=nonsense&measure=x';
    const view = await renderView(page, { address, answers: { Targets: plan() } });
    await screen.findByRole('table', { name: 'Bảng kế hoạch năm 2023' });
    const told = () => screen.queryByText(/như địa chỉ ghi/)?.textContent;
    const said = told();
    for (const part of ['năm “1999”', 'phần “nonsense”', 'cách tính “x”']) expect(said).toContain(part);
    expect(said).toContain('Đang hiện: Năm 2023.');
    expect(said).toContain('Đang hiện: Kế hoạch.');
    await userEvent.selectOptions(screen.getByLabelText('Năm'), 'Năm 2022');
    await waitFor(() => expect(told()).not.toContain('1999'));
    await userEvent.click(screen.getByRole('button', { name: 'Bỏ khỏi địa chỉ' }));
    expect(view.address()).toBe('/targets?period=2023-06&year=2022');
    expect(told()).toBeUndefined();
  });

  it('asks for the year of the address, else of the period, in the measure of the address', async () => {
    const view = await open('/targets?period=2023-06&measure=amount');
    await screen.findByRole('table', { name: 'Bảng kế hoạch năm 2023' });
    await userEvent.selectOptions(screen.getByLabelText('Năm'), 'Năm 2022');
    await waitFor(() => expect(view.sent).toHaveLength(2));
    expect(view.sent.map(({ variables }) => variables)).toEqual([
      { year: 2023, measure: 'AMOUNT' },
      { year: 2022, measure: 'AMOUNT' },
    ]);
    expect(view.address()).toBe('/targets?period=2023-06&measure=amount&year=2022');
  });

  it('without a target says who would set one, and leads to a year that has some', async () => {
    await open('/targets?year=2024', {
      Targets: plan({ year: 2024, company: row('PA29', null, null), units: [row('PA2908', null, null)] }),
    });
    expect(await screen.findByText('Chưa giao chỉ tiêu năm 2024')).toBeTruthy();
    const link = screen.getByRole('link', { name: 'Xem năm 2023' });
    expect(link.getAttribute('href')).toBe('/targets?year=2023');
  });

  it('says what went wrong, and tries again', async () => {
    const { sent } = await open('/targets', {
      Targets: new ApiError('Máy chủ đang bận.', 'INTERNAL', 200, 'x1'),
    });
    expect((await screen.findByRole('alert')).textContent).toContain('x1');
    await userEvent.click(screen.getByRole('button', { name: 'Thử lại' }));
    await waitFor(() => expect(sent).toHaveLength(2));
  });
});

describe('what if', () => {
  it('moves the company at once, keeps what is tried in the address, and puts it into the plan', async () => {
    const view = await open('/targets?year=2023&tab=whatif&keep=PA2908', WRITER);
    const slider = await screen.findByRole('slider', { name: 'Thử cho Nậm Nhùn' });
    expect(slider.getAttribute('aria-valuetext')).toBe('71,16%');
    expect(
      screen.getByRole<HTMLInputElement>('slider', { name: 'Thử cho Thành phố Lai Châu' }).disabled,
    ).toBe(true);
    fireEvent.change(slider, { target: { value: '75' } });
    expect(slider.getAttribute('aria-valuetext')).toBe('75,00%');
    expect(screen.getByText('81,05%')).toBeTruthy();
    await waitFor(() => expect(view.address()).toContain('try=PA2907*75'));
    await userEvent.click(screen.getByRole('button', { name: 'Đưa vào kế hoạch' }));
    expect(await screen.findByText('1 ô chưa lưu.')).toBeTruthy();
  });

  it('takes an exact figure from the field beside the slider', async () => {
    await open('/targets?year=2023&tab=whatif&lang=en');
    const field = await screen.findByRole('textbox', { name: 'Try for Nậm Nhùn, %' });
    await userEvent.clear(field);
    await userEvent.type(field, 'x{Enter}');
    expect(field.getAttribute('aria-invalid')).toBe('true');
    await userEvent.clear(field);
    await userEvent.type(field, '75.25{Enter}');
    const slider = screen.getByRole('slider', { name: 'Try for Nậm Nhùn' });
    expect(slider.getAttribute('aria-valuetext')).toBe('75.25%');
  });
});

describe('proposals', () => {
  it('share the company’s target by the rule chosen, with locks, and go into the plan', async () => {
    const view = await open('/targets?year=2023&tab=proposals&goal=78', WRITER);
    const table = 'Đề xuất chỉ tiêu năm 2023';
    expect((await rowsOf(table)).at(-1)?.slice(0, 5)).toEqual([
      'Công ty Điện lực Lai Châu',
      '75,59%',
      '78,00%',
      '+2,41',
      '838',
    ]);
    await userEvent.click(screen.getByRole('radio', { name: /Cùng phần khoảng trống/ }));
    await userEvent.click(screen.getByRole('checkbox', { name: 'Khóa Nậm Nhùn' }));
    await waitFor(() => expect(view.address()).toContain('rule=gap&keep=PA2907'));
    const [, locked] = await rowsOf(table);
    expect(locked?.slice(2, 7)).toEqual(['71,16%', '+5,97', '400', '71,16%', '0,00']);
    await userEvent.click(screen.getByRole('button', { name: 'Đưa vào kế hoạch' }));
    expect(await screen.findByText('3 ô chưa lưu.')).toBeTruthy();
  });

  it('hold themselves against the plan as it is stored, not as it was just typed', async () => {
    await open('/targets?year=2023&tab=edit', WRITER);
    const cell = (await screen.findByText('Nậm Nhùn', { selector: 'th a' })).closest('tr')?.children[2];
    await userEvent.click(cell as HTMLElement);
    await userEvent.keyboard('88{Enter}');
    await userEvent.click(screen.getByRole('link', { name: 'Đề xuất' }));
    const [, typed] = await rowsOf('Đề xuất chỉ tiêu năm 2023');
    expect(typed?.[5]).toBe('71,16%');
  });

  it('say a target with the decimals that it needs, in the table and in the sheet alike', async () => {
    const big = row('PA2908', null, { cashless: '77000', total: '300007' });
    const company = row('PA29', 0.25925, { cashless: '77000', total: '300007' });
    await open('/targets?year=2023&tab=proposals&goal=25.925', {
      Targets: plan({ permissions: ['adoption.read', 'target.write'], company, units: [big] }),
    });
    const [unit] = await rowsOf('Đề xuất chỉ tiêu năm 2023');
    expect(unit?.[2]).toBe('25,925%');
    await userEvent.click(screen.getByRole('button', { name: 'Đưa vào kế hoạch' }));
    await screen.findByText('1 ô chưa lưu.');
    const line = screen.getByText(/Thành phố Lai Châu$/, { selector: 'th a' }).closest('tr');
    expect(line?.children[2]?.textContent).toContain('nay 25,925');
  });
});

describe('the history of targets', () => {
  const change = (id: number, unitCode: string, more: object = {}) => ({
    id,
    at: '2023-01-15T02:00:00Z',
    unitCode,
    month: null,
    before: 0.75,
    after: 0.8067,
    way: 'GRID',
    by: 'lan',
    reason: 'công văn 12',
    importId: 7,
    fileName: 'Chỉ tiêu',
    ...more,
  });

  it('tells who changed what, how and why, of one unit where asked', async () => {
    const file = { way: 'FILE', fileName: 'kh.csv', before: null, by: null, reason: null, month: '2023-06' };
    const view = await open('/targets?year=2023&tab=history', {
      TargetHistory: ({ unitCode }: { readonly unitCode: string | null }) => ({
        targetHistory: [change(2, 'PA2901'), change(1, 'PA2908', file)].filter(
          (each) => unitCode === null || each.unitCode === unitCode,
        ),
      }),
    });
    expect(await rowsOf('Bảng các thay đổi năm 2023')).toEqual([
      [
        '15/01/2023 09:00',
        'Tân Uyên',
        'Cả năm',
        '75,00%',
        '80,67%',
        '+5,67',
        'lan',
        'Bảng nhập',
        'công văn 12',
      ],
      [
        '15/01/2023 09:00',
        'Thành phố Lai Châu',
        '06/2023',
        'chưa giao',
        '80,67%',
        '–',
        'không hiển thị',
        'Tệp kh.csv',
        '–',
      ],
    ]);
    await userEvent.selectOptions(screen.getByLabelText('Đơn vị'), 'Tân Uyên');
    await waitFor(() => expect(view.address()).toContain('unit=PA2901'));
    await waitFor(async () => expect(await rowsOf('Bảng các thay đổi năm 2023')).toHaveLength(1));
  });

  it('goes on where the page ends', async () => {
    const page = ({ before }: { readonly before: number | null }) => ({
      targetHistory:
        before === null
          ? Array.from({ length: 50 }, (_, index) => change(100 - index, 'PA2901'))
          : [change(1, 'PA2907')],
    });
    await open('/targets?year=2023&tab=history', { TargetHistory: page });
    await userEvent.click(await screen.findByText('Xem cũ hơn'));
    expect(await screen.findByText('Nậm Nhùn', { selector: 'td' })).toBeTruthy();
  });

  it('is of all units where the address names one that has no line in the plan, and says so', async () => {
    const tab = (
      <>
        <Misread />
        <TargetsPage />
      </>
    );
    const answers = { Targets: plan(), TargetHistory: { targetHistory: [] } };
    const view = await renderView(tab, { address: '/targets?year=2023&tab=history&unit=PA2999', answers });
    expect(await screen.findByText(/^Không có đơn vị “PA2999” .* Đang hiện: /)).toBeTruthy();
    const asked = view.sent.find(({ name }) => name === 'TargetHistory');
    expect(asked?.variables).toMatchObject({ unitCode: null });
  });
});
