import { describe, expect, it } from '@jest/globals';
import { ApiError } from '@cashlight/web-graphql';
import { renderView } from '@cashlight/web-testing';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { TargetsPage } from '../TargetsPage';
import { plan, row, withTargets } from '../testing/answers';

const WRITER = { permissions: ['adoption.read', 'target.write', 'target.history'] };
const SAVED = { saveTargets: { changed: 1, version: '2', importId: 7 } };
const HISTORY = { targetHistory: [] };

const open = async (
  answers: Readonly<Record<string, unknown>> = {},
  address = '/targets?year=2023&tab=edit',
) => {
  const view = await renderView(<TargetsPage />, {
    address,
    answers: { Targets: plan(WRITER), TargetHistory: HISTORY, ...answers },
  });
  await screen.findByText('Thành phố Lai Châu', { selector: 'th a' });
  return view;
};
/** By the text of the row's link: names of roles are slow to compute in so large a table. */
const cell = (unit: string, index = 1) => {
  const line = screen.getByText(unit, { selector: 'th a' }).closest('tr');
  return line?.querySelectorAll('td')[index] as HTMLElement;
};
const type = async (unit: string, text: string) => {
  await userEvent.click(cell(unit));
  await userEvent.keyboard(text);
};
const button = (name: string) => screen.getByText<HTMLButtonElement>(name, { selector: 'button' });
const save = async (reason: string) => {
  await userEvent.click(button('Xem lại và lưu'));
  const line = screen.getByLabelText('Lý do');
  await userEvent.clear(line);
  await userEvent.type(line, reason);
  await userEvent.click(button('Lưu'));
};

describe('entering targets', () => {
  it('adds the units up as one types, and shows before and after', async () => {
    await open();
    expect(
      screen.getByText(/^Chỉ tiêu các đơn vị cộng lại: 80,31%/, { selector: '[role=status]' }),
    ).toBeTruthy();
    await type('Tân Uyên', '60{Enter}');
    expect(cell('Tân Uyên').textContent).toBe(
      'trước 80,67, nay 60,00Thấp hơn thực hiện 12/2022 (76,00%). Thấp hơn chỉ tiêu 2022 (76,60%).',
    );
    expect(
      screen.getByText(
        'Chỉ tiêu các đơn vị cộng lại: 72,27%, thấp hơn chỉ tiêu công ty 5,09 điểm % (1.768 khách hàng, tính theo 12/2022).',
      ),
    ).toBeTruthy();
    expect(screen.getByText('1 ô chưa lưu.')).toBeTruthy();
    await userEvent.click(button('Hoàn tác'));
    expect(cell('Tân Uyên').textContent).toBe('80,67');
    await userEvent.click(button('Làm lại'));
    expect(screen.getByText('1 ô chưa lưu.')).toBeTruthy();
  });

  it('saves all changes at once with a reason, which it asks for', async () => {
    let stored = plan(WRITER);
    const view = await open({
      Targets: () => stored,
      SaveTargets: () => {
        stored = withTargets({ PA2901: 0.8 }, { ...WRITER, version: '2' });
        return SAVED;
      },
    });
    await type('Tân Uyên', '80{Enter}');
    await save('vì');
    expect(screen.getByRole('alert').textContent).toBe('Hãy viết lý do, ít nhất 5 ký tự.');
    await userEvent.type(screen.getByLabelText('Lý do'), ' công văn 12{Enter}');
    const told = (await screen.findByText('Đã lưu 1 thay đổi.')).closest('[role=status]');
    expect(told?.closest('[role=group]')?.textContent).not.toContain('Chưa có thay đổi nào.');
    expect(document.activeElement?.contains(told)).toBe(true);
    expect(view.sent.find(({ name }) => name === 'SaveTargets')?.variables).toEqual({
      year: 2023,
      measure: 'CUSTOMERS',
      changes: [{ unitCode: 'PA2901', month: null, target: 0.8 }],
      reason: 'vì công văn 12',
      version: '1',
    });
    expect(cell('Tân Uyên').textContent).toBe('80,00');
    expect(screen.getByText(/lịch sử nhập/).getAttribute('href')).toContain('import=7');
    await type('Tân Uyên', '81{Enter}');
    await userEvent.click(button('Hoàn tác'));
    expect(told?.textContent).toBe('');
    expect(screen.getByText('Chưa có thay đổi nào.')).toBeTruthy();
  });

  it('keeps what was typed when the server refuses', async () => {
    await open({ SaveTargets: new ApiError('Máy chủ đang bận.', 'INTERNAL', 200) });
    await type('Tân Uyên', '80{Enter}');
    await save('công văn 12');
    expect((await screen.findByRole('alert')).textContent).toBe('Máy chủ đang bận.');
    await userEvent.click(button('Sửa tiếp'));
    expect(screen.getByText('1 ô chưa lưu.')).toBeTruthy();
  });

  it('sets both values side by side when somebody has saved the same cell meanwhile', async () => {
    let stored = plan(WRITER);
    const view = await open({
      Targets: () => stored,
      SaveTargets: ({ version }: { readonly version: string }) => {
        stored = withTargets({ PA2901: 0.79, PA2907: 0.7 }, { ...WRITER, version: '2' });
        return version === '1' ? new ApiError('Đã đổi.', 'CONFLICT', 200) : SAVED;
      },
    });
    await type('Tân Uyên', '80{Enter}');
    await type('Thành phố Lai Châu', '85{Enter}');
    await save('công văn 12');
    await userEvent.click(await screen.findByText('Xem khác biệt'));
    const panel = await screen.findByRole('region', { name: 'Người khác đã lưu giá trị khác ở 1 ô' });
    expect(within(panel).getAllByRole('row')[1]?.textContent).toBe(
      'Tân Uyên, Chỉ tiêu 202380,67%79,00%80,00%',
    );
    expect(button('Xem lại và lưu').disabled).toBe(true);
    await userEvent.click(within(panel).getByRole('radio', { name: '79,00%' }));
    await userEvent.click(button('Giữ như đã chọn'));
    expect(cell('Tân Uyên').textContent).toBe('79,00');
    await userEvent.click(button('Xem lại và lưu'));
    await userEvent.click(button('Lưu'));
    await waitFor(() =>
      expect(view.sent.filter(({ name }) => name === 'SaveTargets').at(-1)?.variables).toMatchObject({
        changes: [{ unitCode: 'PA2908', month: null, target: 0.85 }],
        reason: 'công văn 12',
        version: '2',
      }),
    );
  });

  it('takes a block by the names in it, shows its months, and tells what has no place', async () => {
    await open();
    await userEvent.click(cell('Thành phố Lai Châu'));
    await userEvent.paste('Đơn vị\tChỉ tiêu\tT6\nnam nhun\t0,72\t0,7\nLạ\t1\t1');
    expect(cell('Nậm Nhùn').textContent).toContain('nay 72,00');
    expect(cell('Nậm Nhùn', 7).textContent).toContain('70,00');
    const told = screen.getByText(/^Đã đọc 2 ô/).parentElement;
    expect(told?.textContent).toBe(
      'Đã đọc 2 ô, theo tên đơn vị. Các số dạng 0,7736 được hiểu là 77,36%. 1 chỗ không có ô để dán:Dòng 3: “Lạ 1 1” – không có đơn vị này',
    );
  });

  it('does not save a cell that cannot be read, and says why', async () => {
    await open();
    await type('Tân Uyên', 'abc{Enter}');
    expect(cell('Tân Uyên').getAttribute('aria-invalid')).toBe('true');
    expect(screen.getAllByText('“abc” không phải là số phần trăm.')).toHaveLength(2);
    expect(screen.getByText('Chưa cộng được: 1 ô chưa đọc được.')).toBeTruthy();
    expect(screen.getByText('1 ô phải sửa trước khi lưu.')).toBeTruthy();
    expect(button('Xem lại và lưu').disabled).toBe(true);
  });

  it('begins an empty year with the targets of the year before', async () => {
    const base = { cashless: '50', total: '100' };
    const units = [row('PA2908', null, base, { lastTarget: 0.6 }), row('PA2907', null, base)];
    await open({ Targets: plan({ ...WRITER, company: null, units }) });
    await userEvent.click(button('Chỉ tiêu năm 2022 (1 dòng)'));
    expect(cell('Thành phố Lai Châu').textContent).toBe('trước chưa giao, nay 60,00');
    expect(screen.getByText('1 ô chưa lưu.')).toBeTruthy();
  });

  it('asks before unsaved changes are left', async () => {
    const view = await open();
    await type('Tân Uyên', '80{Enter}');
    await userEvent.click(screen.getByText('Nậm Nhùn', { selector: 'th a' }));
    expect((await screen.findByRole('dialog')).textContent).toContain('1 ô đã sửa sẽ mất');
    await userEvent.click(button('Ở lại'));
    expect(view.address()).toContain('/targets?year=2023&tab=edit');
    await userEvent.click(screen.getByText('Nậm Nhùn', { selector: 'th a' }));
    await userEvent.click(await screen.findByText('Rời trang'));
    await waitFor(() => expect(view.address()).toBe('/units/PA2907'));
  });
});
