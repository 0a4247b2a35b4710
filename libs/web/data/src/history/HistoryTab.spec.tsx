import { describe, expect, it } from '@jest/globals';
import { ApiError } from '@cashlight/web-graphql';
import { renderView } from '@cashlight/web-testing';
import { Misread } from '@cashlight/web-ui';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { DataPage } from '../DataPage';
import { ANALYST, importOf, pageAnswers, type ImportDetail } from '../testing/answers';

const page = (entries: readonly ImportDetail[], before: number | null = null) => ({
  imports: { entries, before },
});
async function open(others: Readonly<Record<string, unknown>>, address = '/data?tab=history') {
  const answers = pageAnswers(ANALYST, others);
  return { ...(await renderView(<DataPage />, { address, answers })), answers };
}

describe('the history of imports', () => {
  it('says who loaded what, when, and what became of it', async () => {
    await open({ ImportHistory: page([importOf(12)]) });
    const row = await screen.findByRole('row', { name: /thang-12\.csv/ });
    for (const words of [
      'Đã nhập',
      'Lượt thanh toán',
      '1.000',
      '40',
      '12/2022',
      '03/01/2023 09:00',
      '12 giây',
      'lan',
    ]) {
      expect(row.textContent).toContain(words);
    }
  });

  it('shows more where there is more', async () => {
    const { sent, answers } = await open({ ImportHistory: page([importOf(12)], 12) });
    const more = await screen.findByRole('button', { name: 'Xem thêm' });
    answers['ImportHistory'] = page([importOf(11, { fileName: 'thang-11.csv' })]);
    await userEvent.click(more);
    expect(await screen.findByRole('link', { name: 'thang-11.csv' })).toBeTruthy();
    expect(screen.getByRole('link', { name: 'thang-12.csv' })).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Xem thêm' })).toBeNull();
    const asked = sent.filter(({ name }) => name === 'ImportHistory').map(({ variables }) => variables);
    expect(asked).toEqual([
      { kind: null, state: null, before: null },
      { kind: null, state: null, before: 12 },
    ]);
  });

  it('is filtered in the address', async () => {
    const { sent, address } = await open({ ImportHistory: page([]) });
    await userEvent.selectOptions(await screen.findByRole('combobox', { name: 'Trạng thái' }), 'Bị từ chối');
    expect(address()).toBe('/data?tab=history&state=REFUSED');
    expect(sent.at(-1)?.variables).toMatchObject({ state: 'REFUSED' });
    await userEvent.click(await screen.findByRole('button', { name: 'Bỏ lọc' }));
    expect(address()).toBe('/data?tab=history');
  });

  it('shows all where the address filters by what there is not, and says so', async () => {
    const page = (
      <>
        <Misread />
        <DataPage />
      </>
    );
    const answers = pageAnswers(ANALYST, { ImportHistory: { imports: { entries: [], before: null } } });
    const view = await renderView(page, { address: '/data?tab=history&kind=bills&state=lost', answers });
    expect((await screen.findByText(/như địa chỉ ghi/)).textContent).toBe(
      'Không có loại “bills” như địa chỉ ghi. Đang hiện: Mọi loại. ' +
        'Không có trạng thái “lost” như địa chỉ ghi. Đang hiện: Mọi trạng thái.',
    );
    const asked = view.sent.find(({ name }) => name === 'ImportHistory');
    expect(asked?.variables).toMatchObject({ kind: null, state: null });
    await userEvent.click(screen.getByRole('button', { name: 'Bỏ khỏi địa chỉ' }));
    expect(view.address()).toBe('/data?tab=history');
  });

  it('says what to do when nothing was ever loaded', async () => {
    await open({ ImportHistory: page([]) });
    const link = await screen.findByRole('link', { name: 'Nhập tệp đầu tiên' });
    expect(link.getAttribute('href')).toBe('/data?tab=load');
  });

  it('opens an import by its address, and closes it', async () => {
    const { address } = await open(
      { ImportHistory: page([importOf(12)]), ImportDetail: { import: importOf(12) } },
      '/data?tab=history&import=12',
    );
    const dialog = await screen.findByRole('dialog', { name: 'thang-12.csv' });
    expect(within(dialog).getByText('a'.repeat(64))).toBeTruthy();
    expect(within(dialog).getByText('PA2999')).toBeTruthy();
    await userEvent.click(within(dialog).getByRole('button', { name: 'Đóng' }));
    expect(address()).toBe('/data?tab=history');
  });

  it('undoes an import after saying what will happen', async () => {
    const undoing = {
      ImportHistory: page([importOf(12)]),
      ImportDetail: { import: importOf(12) },
      UndoImport: { undoImport: { id: 12 } },
    };
    const { sent, answers } = await open(undoing, '/data?tab=history&import=12');
    await userEvent.click(await screen.findByRole('button', { name: 'Hoàn tác…' }));
    const panel = screen.getByRole('region', { name: 'Hoàn tác lần nhập này?' });
    expect(panel.textContent).toContain('1.000 dòng đã nhận mới sẽ bị gỡ');
    expect(panel.textContent).toContain('12 dòng đã thay sẽ trở lại nội dung cũ');
    answers['ImportDetail'] = {
      import: importOf(12, { state: 'UNDONE', undoneBy: 'lan', undoneAt: '2023-01-04T02:00:00Z' }),
    };
    await userEvent.click(within(panel).getByRole('button', { name: 'Hoàn tác' }));
    expect(await screen.findByText('lan, 04/01/2023 09:00')).toBeTruthy();
    expect(sent.filter(({ name }) => name === 'UndoImport').map(({ variables }) => variables)).toEqual([
      { id: 12 },
    ]);
  });

  it('says of targets which go back to what, whose they were and why', async () => {
    const entry = importOf(12, { kind: 'targets', accepted: 1, replaced: 1, months: [] });
    const change = (id: number, over = {}) => ({
      ...{ id, unitCode: 'PA2901', year: 2023, month: null, measure: 'CUSTOMERS', way: 'GRID' },
      ...{ before: 0.766, after: 0.8, reason: 'Công văn số 12', importId: 12 },
      ...over,
    });
    const targetHistory = [
      change(5, { importId: 13, unitCode: 'PA2907', after: 0.99 }),
      change(4, { month: '2023-06', before: null, after: 0.7 }),
      change(3),
    ];
    const answers = { ImportHistory: page([entry]), ImportDetail: { import: entry } };
    await open({ ...answers, LateTargetChanges: { targetHistory } }, '/data?tab=history&import=12');
    await userEvent.click(await screen.findByRole('button', { name: 'Hoàn tác…' }));
    const panel = screen.getByRole('region', { name: 'Hoàn tác lần nhập này?' });
    expect(
      await within(panel).findByText(
        'Trả lại 2 chỉ tiêu mà lan đã đổi lúc 03/01/2023 09:00. Lý do khi đó: “Công văn số 12”.',
      ),
    ).toBeTruthy();
    const rows = within(panel).getAllByRole('row').slice(1);
    expect(rows.map((row) => [...row.children].map((cell) => cell.textContent))).toEqual([
      ['Tân Uyên', '06/2023 · Khách hàng', '70,00%', 'chưa giao'],
      ['Tân Uyên', '2023 · Khách hàng', '80,00%', '76,60%'],
    ]);
    expect(panel.textContent).not.toContain('dòng đã nhận mới');
  });

  it('says why an import cannot be undone', async () => {
    const obstacles = ['Tháng 12/2022 đã chốt.'];
    await open(
      { ImportHistory: page([]), ImportDetail: { import: importOf(12, { obstacles }) } },
      '/data?tab=history&import=12',
    );
    expect(await screen.findByText('Tháng 12/2022 đã chốt.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Hoàn tác…' })).toBeNull();
  });

  it('cancels what is under way', async () => {
    const { sent } = await open(
      {
        ImportHistory: page([importOf(12, { state: 'RUNNING' })]),
        ImportDetail: { import: importOf(12, { state: 'RUNNING', rows: 5000 }) },
        CancelImport: { cancelImport: true },
      },
      '/data?tab=history&import=12',
    );
    expect(await screen.findByText('5.000 dòng · đã 12 giây')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Hủy' }));
    expect(sent.map(({ name }) => name)).toContain('CancelImport');
  });

  it('says so where there is no such import', async () => {
    await open(
      {
        ImportHistory: page([]),
        ImportDetail: new ApiError('Không có lần nhập số 99.', 'NOT_FOUND', 200),
      },
      '/data?tab=history&import=99',
    );
    expect(await screen.findByText('Không có lần nhập số 99.')).toBeTruthy();
  });
});
