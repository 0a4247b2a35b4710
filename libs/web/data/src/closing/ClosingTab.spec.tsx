import { describe, expect, it } from '@jest/globals';
import { ApiError } from '@cashlight/web-graphql';
import { renderView } from '@cashlight/web-testing';
import { Misread } from '@cashlight/web-ui';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { DataPage } from '../DataPage';
import { ANALYST, LEADER, pageAnswers } from '../testing/answers';

const state = (month: string, closed: boolean) => ({
  month,
  closed,
  closedAt: null,
  closings: closed ? 1 : 0,
});
const item = (code: string, over = {}) => ({
  code,
  passed: true,
  blocking: false,
  text: `Mục ${code}`,
  unitCodes: [],
  ...over,
});
const closing = (id: number, over = {}) => ({
  id,
  month: '2022-12',
  closedAt: `2023-01-0${id}T02:00:00Z`,
  closedBy: 'lan',
  note: null,
  reopenedAt: null,
  reopenedBy: null,
  reopenReason: null,
  ...over,
});
const figures = (cashless: number, customers: number) => ({
  customers,
  cashlessCustomers: cashless,
  payments: customers,
  amountVnd: String(cashless * 1_000_000),
  ratio: { customers: cashless / customers },
});
const DIFFERENCE = {
  closingDifference: [{ unitCode: 'PA2901', before: figures(70, 100), after: figures(72, 100) }],
};

const MONTHS = {
  MonthStates: { monthStates: [state('2022-11', true), state('2022-12', false)] },
  Closings: { closings: [] },
  ClosingChecklist: { closingChecklist: [item('A')] },
  ClosingDifference: DIFFERENCE,
};

const open = (answers: Record<string, unknown>, permissions = ANALYST, address = '/data?tab=closing') =>
  renderView(<DataPage />, {
    address,
    answers: pageAnswers(permissions, { ...MONTHS, ...answers }),
  });

describe('closing a month', () => {
  it('shows which months are closed; the newest stands open', async () => {
    await open({});
    expect(await screen.findByRole('link', { name: 'Tháng 11/2022: đã chốt' })).toBeTruthy();
    const newest = screen.getByRole('link', { name: 'Tháng 12/2022: tạm tính' });
    expect(newest.getAttribute('aria-current')).toBe('true');
    expect(screen.getByRole('heading', { name: 'Tháng 12/2022: tạm tính' })).toBeTruthy();
  });

  it('opens with the month to be closed next', async () => {
    const monthStates = [state('2022-10', true), state('2022-11', false), state('2022-12', false)];
    const { sent } = await open({ MonthStates: { monthStates }, CloseMonth: { closeMonth: { id: 1 } } });
    expect(await screen.findByRole('heading', { name: 'Tháng 11/2022: tạm tính' })).toBeTruthy();
    await userEvent.click(await screen.findByRole('button', { name: 'Chốt số liệu tháng 11/2022' }));
    expect(sent.find(({ name }) => name === 'CloseMonth')?.variables).toMatchObject({ month: '2022-11' });
  });

  it('closes a month whose checklist is all right, with a note', async () => {
    const { sent } = await open({ CloseMonth: { closeMonth: { id: 1 } } });
    await userEvent.type(await screen.findByRole('textbox', { name: /Ghi chú/ }), ' Đã đối chiếu ');
    await userEvent.click(screen.getByRole('button', { name: 'Chốt số liệu tháng 12/2022' }));
    expect(sent.find(({ name }) => name === 'CloseMonth')?.variables).toEqual({
      month: '2022-12',
      note: 'Đã đối chiếu',
      acknowledged: false,
    });
  });

  it('closes over a warning only when it was acknowledged', async () => {
    const closingChecklist = [item('A'), item('B', { passed: false })];
    const { sent } = await open({
      ClosingChecklist: { closingChecklist },
      CloseMonth: { closeMonth: { id: 1 } },
    });
    const list = await screen.findByRole('list', { name: 'Cần xem trước khi chốt' });
    expect(within(list).getByText('Mục B', { exact: false }).textContent).toContain('Cần xem: Mục B');
    const button = screen.getByRole('button', { name: 'Chốt số liệu tháng 12/2022' });
    expect(button).toHaveProperty('disabled', true);
    await userEvent.click(screen.getByRole('checkbox', { name: /vẫn chốt/ }));
    await userEvent.click(button);
    expect(sent.find(({ name }) => name === 'CloseMonth')?.variables).toMatchObject({ acknowledged: true });
  });

  it('does not close while a blocking item fails', async () => {
    const closingChecklist = [item('A', { passed: false, blocking: true })];
    await open({ ClosingChecklist: { closingChecklist } });
    expect(await screen.findByText('Chưa chốt được: còn mục phải xử lý.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: /^Chốt số liệu/ })).toBeNull();
  });

  it('reopens a closed month for a reason, and passes on a refusal', async () => {
    const { sent } = await open(
      {
        Closings: { closings: [closing(1)] },
        ReopenMonth: new ApiError('Lý do quá ngắn.', 'BAD_USER_INPUT', 200),
      },
      ANALYST,
      '/data?tab=closing&month=2022-11',
    );
    const button = await screen.findByRole('button', { name: 'Mở lại tháng 11/2022' });
    expect(button).toHaveProperty('disabled', true);
    await userEvent.type(screen.getByRole('textbox', { name: /Lý do/ }), 'BIDV gửi lại');
    await userEvent.click(button);
    expect(sent.find(({ name }) => name === 'ReopenMonth')?.variables).toEqual({
      month: '2022-11',
      reason: 'BIDV gửi lại',
    });
    expect((await screen.findByRole('alert')).textContent).toBe('Lý do quá ngắn.');
  });

  it('shows what changed since the last closing', async () => {
    const reopened = closing(1, {
      reopenedAt: '2023-01-05T02:00:00Z',
      reopenedBy: 'hung',
      reopenReason: 'BIDV đính chính',
    });
    const { sent } = await open({ Closings: { closings: [reopened] } });
    expect(await screen.findByText(/hung mở lại.*BIDV đính chính/)).toBeTruthy();
    const table = await screen.findByRole('table', { name: 'Thay đổi giữa hai lần chốt' });
    const row = within(table).getByRole('row', { name: /Tân Uyên/ });
    expect(row.textContent).toContain('+2,00');
    expect(row.textContent).toContain('+2 triệu đ');
    expect(sent.find(({ name }) => name === 'ClosingDifference')?.variables).toEqual({ from: 1, to: null });
  });

  it('holds two closings of a closed month against each other', async () => {
    const { sent } = await open(
      { Closings: { closings: [closing(2), closing(1, { reopenedAt: '2023-01-01T05:00:00Z' })] } },
      ANALYST,
      '/data?tab=closing&month=2022-11',
    );
    await screen.findByRole('table', { name: 'Thay đổi giữa hai lần chốt' });
    expect(sent.find(({ name }) => name === 'ClosingDifference')?.variables).toEqual({ from: 1, to: 2 });
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Đến' }), 'Số liệu hiện nay');
    expect(sent.at(-1)?.variables).toEqual({ from: 1, to: null });
  });

  it('shows a leader closings and differences, and no checklist', async () => {
    const { sent } = await open({ Closings: { closings: [closing(1)] } }, LEADER);
    expect(await screen.findByText(/do chuyên viên phân tích hoặc quản trị thực hiện/)).toBeTruthy();
    expect(await screen.findByRole('table', { name: 'Thay đổi giữa hai lần chốt' })).toBeTruthy();
    expect(sent.map(({ name }) => name)).not.toContain('ClosingChecklist');
  });
});

describe('an address that asks for what there is not', () => {
  const told = async (address: string) => {
    const page = (
      <>
        <Misread />
        <DataPage />
      </>
    );
    await renderView(page, { address, answers: pageAnswers(LEADER, MONTHS) });
    await screen.findByRole('heading', { level: 1 });
    await screen.findByText(/do chuyên viên phân tích hoặc quản trị thực hiện/);
    return screen.getByText(/như địa chỉ ghi/).textContent;
  };

  it('is told for a month without data', async () => {
    expect(await told('/data?tab=closing&month=2031-01')).toBe(
      'Không có tháng “2031-01” như địa chỉ ghi. Đang hiện: Tháng 12/2022.',
    );
  });
});
