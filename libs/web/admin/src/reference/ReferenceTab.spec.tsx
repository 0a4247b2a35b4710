import { describe, expect, it } from '@jest/globals';
import { renderView } from '@cashlight/web-testing';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { AdminPage } from '../AdminPage';
import { admin, reference } from '../testing/answers';

const SAVED = { importId: 12, unchanged: false, rejection: null };
const open = (list: string, saveReferenceRow: object = SAVED) =>
  renderView(<AdminPage />, {
    address: `/admin?tab=reference&list=${list}`,
    answers: { Admin: admin('ANALYST'), AdminReference: reference, SaveReferenceRow: { saveReferenceRow } },
  });
const headers = () => screen.getAllByRole('columnheader').map((cell) => cell.textContent);
const sentRow = (view: Awaited<ReturnType<typeof open>>) => {
  const variables = view.sent.find(({ name }) => name === 'SaveReferenceRow')?.variables as
    { kind: string; values: { column: string; value: string }[] } | undefined;
  return (
    variables && {
      kind: variables.kind,
      row: Object.fromEntries(variables.values.map(({ column, value }) => [column, value])),
    }
  );
};
const dialog = () => within(screen.getByRole('dialog'));

describe('reference data', () => {
  it('is shown list by list, in words, without columns that say nothing', async () => {
    const view = await open('events');
    const event = await screen.findByRole('row', { name: /Đóng quầy thu trung tâm/ });
    expect(event.textContent).toContain('Đóng quầy thu01/04/2022Đội quản lý điện Tân UyênQuầy thu');
    expect(headers()).not.toContain('Đến ngày');
    await userEvent.click(screen.getByRole('link', { name: 'Tên đơn vị theo thời gian' }));
    await waitFor(() => expect(view.address()).toBe('/admin?tab=reference&list=unitNames'));
    expect((await screen.findByRole('row', { name: /07\/2025/ })).textContent).toContain(
      'Đội quản lý điện Tân Uyên',
    );
  });

  it('leads to the targets, which are changed on their own page, with a reason', async () => {
    const view = await open('units');
    expect(await screen.findByText(/Chỉ tiêu được sửa ở trang riêng, kèm lý do/)).toBeTruthy();
    await userEvent.click(screen.getByRole('link', { name: 'Mở trang Chỉ tiêu' }));
    await waitFor(() => expect(view.address()).toBe('/targets'));
  });

  it('edits a unit under its first name, and says where the history has it', async () => {
    const view = await open('units');
    await userEvent.click(await screen.findByRole('button', { name: 'Sửa Điện lực Tân Uyên (PA2901)' }));
    const name = dialog().getByLabelText<HTMLInputElement>('Tên');
    expect([name.value, document.activeElement]).toEqual(['Điện lực Tân Uyên', name]);
    expect(dialog().getByLabelText<HTMLInputElement>('Mã').readOnly).toBe(true);
    await userEvent.clear(name);
    await userEvent.type(name, 'Điện lực mới');
    await userEvent.click(dialog().getByRole('button', { name: 'Lưu' }));
    expect((await screen.findByText(/^Đã lưu Điện lực mới \(PA2901\)/)).textContent).toContain(
      'ghi vào lịch sử nhập',
    );
    expect(screen.getByRole('link', { name: 'Xem trong lịch sử nhập' }).getAttribute('href')).toBe(
      '/data?tab=history&import=12',
    );
    expect(sentRow(view)).toEqual({
      kind: 'units',
      row: {
        code: 'PA2901',
        name: 'Điện lực mới',
        level: 'UNIT',
        parent_code: 'PA29',
      },
    });
  });

  it('says only what was changed beside what the import always wants', async () => {
    const view = await open('units');
    await userEvent.click(await screen.findByRole('button', { name: 'Sửa Điện lực Tân Uyên (PA2901)' }));
    await userEvent.clear(dialog().getByLabelText('Tên tiếng Anh'));
    await userEvent.click(dialog().getByRole('button', { name: 'Lưu' }));
    await waitFor(() => expect(sentRow(view)?.row).toHaveProperty('name_en', ''));
    expect(Object.keys(sentRow(view)?.row ?? {})).toEqual([
      'code',
      'name',
      'name_en',
      'level',
      'parent_code',
    ]);
  });

  it('puts what the import refuses beside its field, under the name that the field has here', async () => {
    const rejection = { column: 'parent_code', message: 'parent_code tạo thành vòng. Hãy sửa mã.' };
    await open('units', { importId: null, unchanged: false, rejection });
    await userEvent.click(
      await screen.findByRole('button', { name: 'Sửa Công ty Điện lực Lai Châu (PA29)' }),
    );
    await userEvent.selectOptions(dialog().getByLabelText('Thuộc đơn vị'), 'PA2901');
    await userEvent.click(dialog().getByRole('button', { name: 'Lưu' }));
    expect((await dialog().findByRole('alert')).textContent).toBe('Thuộc đơn vị tạo thành vòng. Hãy sửa mã.');
    const field = dialog().getByLabelText('Thuộc đơn vị');
    expect(field.getAttribute('aria-invalid')).toBe('true');
    expect(field.getAttribute('aria-describedby')).toBe(dialog().getByRole('alert').id);
  });

  it('shows a refusal of the row as a whole', async () => {
    const rejection = { column: '', message: 'Dòng tiêu đề thiếu cột.' };
    await open('channels', { importId: null, unchanged: false, rejection });
    await userEvent.click(await screen.findByRole('button', { name: /^Sửa Quầy thu/ }));
    await userEvent.click(dialog().getByRole('button', { name: 'Lưu' }));
    expect((await dialog().findByRole('alert')).textContent).toBe('Dòng tiêu đề thiếu cột.');
  });

  it('adds a row, but not over one that is there', async () => {
    const view = await open('channels');
    await userEvent.click(await screen.findByRole('button', { name: 'Thêm dòng' }));
    await userEvent.type(dialog().getByLabelText('Mã'), 'CASH_COUNTER');
    await userEvent.type(dialog().getByLabelText('Tên'), 'Quét mã');
    await userEvent.selectOptions(dialog().getByLabelText('Nhóm'), 'BANK');
    await userEvent.selectOptions(dialog().getByLabelText('Tính là không dùng tiền mặt'), 'true');
    await userEvent.click(dialog().getByRole('button', { name: 'Lưu' }));
    expect(dialog().getByRole('alert').textContent).toContain('Đã có dòng này');
    expect(sentRow(view)).toBeUndefined();
    await userEvent.clear(dialog().getByLabelText('Mã'));
    await userEvent.type(dialog().getByLabelText('Mã'), 'QR');
    await userEvent.click(dialog().getByRole('button', { name: 'Lưu' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(sentRow(view)).toEqual({
      kind: 'channels',
      row: { code: 'QR', name: 'Quét mã', name_en: '', group: 'BANK', cashless: 'true' },
    });
  });

  it('shows fees with all their decimals, and changes one under its channel, partner and month', async () => {
    const view = await open('fees');
    const fee = await screen.findByRole('row', { name: /07\/2022/ });
    expect(fee.textContent).toContain('Quầy thu07/20227.400 đ0,125%');
    await userEvent.click(within(fee).getByRole('button', { name: 'Sửa CASH_COUNTER · 2022-07' }));
    const percent = dialog().getByLabelText<HTMLInputElement>('Phí theo số tiền');
    expect([percent.value, dialog().getByLabelText<HTMLInputElement>('Từ tháng').readOnly]).toEqual([
      '0.125',
      true,
    ]);
    await userEvent.clear(percent);
    await userEvent.type(percent, '0,2');
    await userEvent.clear(dialog().getByLabelText('Phí mỗi lượt'));
    await userEvent.type(dialog().getByLabelText('Phí mỗi lượt'), '6.900');
    await userEvent.click(dialog().getByRole('button', { name: 'Lưu' }));
    await waitFor(() =>
      expect(sentRow(view)).toEqual({
        kind: 'fees',
        row: {
          channel_code: 'CASH_COUNTER',
          provider_code: '',
          valid_from: '2022-07',
          fee_vnd: '6900',
          fee_pct: '0.2',
        },
      }),
    );
  });

  it('says so when a save changed nothing', async () => {
    await open('channels', { importId: 13, unchanged: true, rejection: null });
    await userEvent.click(await screen.findByRole('button', { name: /^Sửa Quầy thu/ }));
    await userEvent.click(dialog().getByRole('button', { name: 'Lưu' }));
    expect(await screen.findByText(/không có gì thay đổi/)).toBeTruthy();
  });

  it('says what to do about an empty list', async () => {
    await open('providers');
    expect(await screen.findByText('Danh mục này chưa có gì')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Thêm dòng' })).toBeTruthy();
  });
});
