import { describe, expect, it } from '@jest/globals';
import { ApiError } from '@cashlight/web-graphql';
import { renderView } from '@cashlight/web-testing';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { SetupPage } from './SetupPage';

const PASSWORD = 'một câu thật dài';
const open = (answers: Record<string, unknown>, address = '/setup?token=t0k') =>
  renderView(<SetupPage />, { address, answers });

describe('a one-time link', () => {
  it('makes the first administrator', async () => {
    const view = await open({ 'GET /api/setup': { login: null, name: null }, 'POST /api/setup': {} });
    await userEvent.type(await screen.findByLabelText('Họ và tên'), 'Nguyễn Văn An');
    await userEvent.type(screen.getByLabelText('Tên đăng nhập'), 'an');
    await userEvent.type(screen.getByLabelText('Mật khẩu mới'), PASSWORD);
    await userEvent.click(screen.getByRole('button', { name: 'Tạo và đăng nhập' }));
    await waitFor(() => expect(view.address()).toBe('/'));
    expect(view.sent.at(-1)?.variables).toEqual({
      token: 't0k',
      name: 'Nguyễn Văn An',
      login: 'an',
      password: PASSWORD,
    });
  });

  it('lets an invited person choose a password, and nothing else', async () => {
    const view = await open({
      'GET /api/setup': { login: 'lan', name: 'Trần Thị Lan' },
      'POST /api/setup': {},
    });
    expect(await screen.findByText(/^Chào Trần Thị Lan\./)).toBeTruthy();
    expect(screen.getByLabelText<HTMLInputElement>('Tên đăng nhập').value).toBe('lan');
    expect(screen.queryByLabelText('Họ và tên')).toBeNull();
    await userEvent.type(screen.getByLabelText('Mật khẩu mới'), PASSWORD);
    await userEvent.click(screen.getByRole('button', { name: 'Đặt mật khẩu và đăng nhập' }));
    await waitFor(() => expect(view.address()).toBe('/'));
    expect(view.sent.at(-1)).toEqual({
      name: 'POST /api/setup',
      variables: { token: 't0k', password: PASSWORD },
    });
  });

  it('that can no longer be used says so instead of showing a form', async () => {
    const late = new ApiError('Liên kết này đã hết hạn.', 'FORBIDDEN', 403);
    await open({ 'GET /api/setup': late });
    expect((await screen.findByRole('alert')).textContent).toBe('Liên kết này đã hết hạn.');
    expect(screen.queryByLabelText('Mật khẩu mới')).toBeNull();
    expect(screen.getByRole('link', { name: 'Đến trang đăng nhập' }).getAttribute('href')).toBe('/sign-in');
  });

  it('that was cut off says so without asking', async () => {
    const { sent } = await open({}, '/setup');
    expect(screen.getByText(/Liên kết thiếu mã/)).toBeTruthy();
    expect(sent).toEqual([]);
  });

  it('can be tried again when the server could not be asked', async () => {
    const { sent } = await open({
      'GET /api/setup': new ApiError('Máy chủ đang bận.', 'INTERNAL', 500, 'abc'),
    });
    await userEvent.click(await screen.findByRole('button', { name: 'Thử lại' }));
    await waitFor(() => expect(sent).toHaveLength(2));
  });
});
