import { describe, expect, it } from '@jest/globals';
import { ApiError } from '@cashlight/web-graphql';
import { renderView } from '@cashlight/web-testing';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { AdminPage } from '../AdminPage';
import { admin, person } from '../testing/answers';

const PEOPLE = [
  person(1, { login: 'minh', name: 'Đỗ Minh', role: 'ADMIN', lastSeenAt: '2022-12-31T01:05:00.000Z' }),
  person(2, { name: 'Lò Lan', role: 'MANAGER', unitCodes: ['PA2908', 'PA2901'] }),
  person(3, { name: 'An Bình', hasPassword: false, invitedUntil: '2023-01-05T03:00:00.000Z' }),
  person(4, { name: 'Hà Chi', disabledAt: '2022-11-01T03:00:00.000Z' }),
];
const open = (answers: Record<string, unknown> = {}) =>
  renderView(<AdminPage />, {
    address: '/admin?tab=people',
    answers: { Admin: admin('ADMIN'), AdminPeople: { people: PEOPLE }, ...answers },
  });
const row = (name: string) => screen.findByRole('row', { name: new RegExp(name) });
const menuOf = async (name: string) => {
  await userEvent.click(await screen.findByRole('button', { name: `Thao tác khác với ${name}` }));
  return screen.getAllByRole('menuitem').map((item) => item.textContent);
};
const sentAs = (sent: readonly { name: string; variables: unknown }[], name: string) =>
  sent.filter((request) => request.name === name).map(({ variables }) => variables);

describe('people', () => {
  it('are listed with what they may do and how it stands with their account', async () => {
    await open();
    expect((await row('Lò Lan')).textContent).toContain(
      'Quản lý đơn vịĐiện lực Thành phố Lai Châu, Điện lực Tân UyênĐang dùngchưa vào lần nào',
    );
    expect((await row('An Bình')).textContent).toContain('Chờ đặt mật khẩu, đến 05/01/2023 10:00');
    expect((await row('Hà Chi')).textContent).toContain('Đã khóa từ 01/11/2022');
    expect((await row('Đỗ Minh')).textContent).toContain('31/12/2022 08:05');
    expect(
      screen.getByText('2 người đăng nhập được. 1 người chưa đặt mật khẩu. 1 tài khoản đã khóa.'),
    ).toBeTruthy();
  });

  it('are sorted by the headers', async () => {
    const view = await open();
    const names = () => screen.getAllByRole('rowheader').map((cell) => cell.textContent);
    await row('Lò Lan');
    expect(names()).toEqual(['An Bình', 'Đỗ Minh (bạn)', 'Hà Chi', 'Lò Lan']);
    await userEvent.click(screen.getByRole('button', { name: /^Họ và tên:/ }));
    expect(names()).toEqual(['Lò Lan', 'Hà Chi', 'Đỗ Minh (bạn)', 'An Bình']);
    expect(view.address()).toContain('sort=-name');
  });

  it('are added, and their link is shown once, to be copied', async () => {
    const invitation = {
      path: '/setup?token=t0k',
      expiresAt: '2023-01-07T03:00:00.000Z',
      person: { name: 'Vàng Mỷ' },
    };
    const { sent } = await open({ AddPerson: { addPerson: invitation } });
    await userEvent.click(await screen.findByRole('button', { name: 'Thêm người dùng' }));
    const dialog = within(screen.getByRole('dialog'));
    await userEvent.type(dialog.getByLabelText('Họ và tên'), 'Vàng Mỷ');
    await userEvent.type(dialog.getByLabelText('Tên đăng nhập'), 'vang.my');
    await userEvent.selectOptions(dialog.getByLabelText('Vai trò'), 'MANAGER');
    await userEvent.click(dialog.getByRole('button', { name: 'Thêm người dùng' }));
    expect(dialog.getByRole('alert').textContent).toBe('Hãy chọn ít nhất một đơn vị.');
    await userEvent.click(dialog.getByRole('checkbox', { name: /Tân Uyên/ }));
    await userEvent.click(dialog.getByRole('button', { name: 'Thêm người dùng' }));
    expect(sentAs(sent, 'AddPerson')).toEqual([
      { name: 'Vàng Mỷ', login: 'vang.my', role: 'MANAGER', unitCodes: ['PA2901'] },
    ]);
    const link = await screen.findByLabelText<HTMLInputElement>('Liên kết đặt mật khẩu');
    expect(link.value).toBe('http://localhost/setup?token=t0k');
    expect(screen.getByText(/trước 07\/01\/2023 10:00/)).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Xong' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(document.activeElement?.textContent).toBe('Thêm người dùng');
  });

  it('are changed; what the server refuses is told where it was asked', async () => {
    const refusal = new ApiError('"minh" là quản trị viên cuối cùng đăng nhập được.', 'CONFLICT', 200);
    const { sent } = await open({ ChangePerson: refusal });
    await userEvent.click(await screen.findByRole('button', { name: 'Sửa Đỗ Minh' }));
    const dialog = within(screen.getByRole('dialog'));
    expect(dialog.queryByLabelText('Tên đăng nhập')).toBeNull();
    await userEvent.selectOptions(dialog.getByLabelText('Vai trò'), 'LEADER');
    await userEvent.click(dialog.getByRole('button', { name: 'Lưu' }));
    expect((await dialog.findByRole('alert')).textContent).toContain('quản trị viên cuối cùng');
    expect(sentAs(sent, 'ChangePerson')).toEqual([{ id: 1, name: 'Đỗ Minh', role: 'LEADER', unitCodes: [] }]);
  });

  it('are disabled after a question, never oneself', async () => {
    const { sent } = await open({ DisablePerson: { disablePerson: { id: 2 } } });
    await row('Đỗ Minh');
    expect(await menuOf('Đỗ Minh')).not.toContain('Khóa tài khoản');
    await userEvent.keyboard('{Escape}');
    expect(await menuOf('Lò Lan')).toContain('Khóa tài khoản');
    await userEvent.click(screen.getByRole('menuitem', { name: 'Khóa tài khoản' }));
    expect(await screen.findByRole('dialog', { name: 'Khóa tài khoản của Lò Lan?' })).toBeTruthy();
    expect(sentAs(sent, 'DisablePerson')).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: 'Khóa tài khoản' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(sentAs(sent, 'DisablePerson')).toEqual([{ id: 2 }]);
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Thao tác khác với Lò Lan');
  });

  it('are enabled again at once', async () => {
    const { sent } = await open({ EnablePerson: { enablePerson: { id: 4 } } });
    await row('Hà Chi');
    expect(await menuOf('Hà Chi')).toEqual(['Mở khóa', 'Xem nhật ký của người này']);
    await userEvent.click(screen.getByRole('menuitem', { name: 'Mở khóa' }));
    await waitFor(() => expect(sentAs(sent, 'EnablePerson')).toEqual([{ id: 4 }]));
  });

  it('lead to what they did', async () => {
    const view = await open({ AdminAudit: { auditEvents: { events: [], before: null } } });
    await row('Lò Lan');
    await menuOf('Lò Lan');
    await userEvent.click(screen.getByRole('menuitem', { name: 'Xem nhật ký của người này' }));
    await waitFor(() => expect(view.address()).toBe('/admin?tab=audit&actor=login2'));
  });
});
