import { describe, expect, it } from '@jest/globals';
import { ApiError } from '@cashlight/web-graphql';
import { rememberedLanguage } from '@cashlight/web-i18n';
import { renderView } from '@cashlight/web-testing';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { safeReturn } from './session';
import { SignInPage } from './SignInPage';

const session = { viewer: null, sampleRoles: [], setupNeeded: false, sample: false };
const FROM = `/sign-in?from=${encodeURIComponent('/units?period=2022-12')}`;

describe('signing in', () => {
  it('by password leads back to where one was', async () => {
    const answers = { 'GET /api/session': session, 'POST /api/session': {} };
    const view = await renderView(<SignInPage />, { address: FROM, answers });
    await userEvent.type(await screen.findByLabelText('Tên đăng nhập'), 'lan');
    await userEvent.type(screen.getByLabelText('Mật khẩu'), 'mật khẩu dài');
    await userEvent.click(screen.getByRole('button', { name: 'Đăng nhập' }));
    await waitFor(() => expect(view.address()).toBe('/units?period=2022-12'));
    expect(view.sent).toContainEqual({
      name: 'POST /api/session',
      variables: { login: 'lan', password: 'mật khẩu dài' },
    });
  });

  it('with a wrong password says so and stays', async () => {
    const refusal = new ApiError('Tên đăng nhập hoặc mật khẩu không đúng.', 'UNAUTHENTICATED', 401);
    const answers = { 'GET /api/session': session, 'POST /api/session': refusal };
    const view = await renderView(<SignInPage />, { address: FROM, answers });
    await userEvent.type(await screen.findByLabelText('Tên đăng nhập'), 'lan');
    await userEvent.type(screen.getByLabelText('Mật khẩu'), 'sai');
    await userEvent.click(screen.getByRole('button', { name: 'Đăng nhập' }));
    expect((await screen.findByRole('alert')).textContent).toBe('Tên đăng nhập hoặc mật khẩu không đúng.');
    expect(view.address()).toContain('/sign-in');
  });

  it('offers the sample roles on sample data alone', async () => {
    const answers = {
      'GET /api/session': { ...session, sample: true, sampleRoles: ['LEADER', 'ADMIN'] },
      'POST /api/session/sample': {},
    };
    const view = await renderView(<SignInPage />, { address: '/sign-in', answers });
    await userEvent.click(await screen.findByRole('button', { name: /^Lãnh đạo/ }));
    await waitFor(() => expect(view.address()).toBe('/'));
    expect(view.sent).toContainEqual({ name: 'POST /api/session/sample', variables: { role: 'LEADER' } });
  });

  it.each([
    ['MANAGER', '/units/PA2907?lang=en'],
    ['LEADER', '/?lang=en'],
  ])('without an address leads to where one begins: %s', async (role, landing) => {
    const viewer = { name: 'Lan', role, unitCodes: role === 'MANAGER' ? ['PA2907', 'PA2908'] : [] };
    const answers = {
      'GET /api/session': { ...session, sample: true, sampleRoles: ['LEADER'] },
      'POST /api/session/sample': { ...session, viewer },
    };
    const view = await renderView(<SignInPage />, { address: '/sign-in?lang=en', answers });
    await userEvent.click(await screen.findByRole('button', { name: /^Leader/ }));
    await waitFor(() => expect(view.address()).toBe(landing));
  });

  it('happens in the language of choice, which is remembered', async () => {
    const view = await renderView(<SignInPage />, {
      address: '/sign-in',
      answers: { 'GET /api/session': session },
    });
    await userEvent.click(await screen.findByRole('button', { name: 'English' }));
    expect(view.address()).toBe('/sign-in?lang=en');
    expect(rememberedLanguage()).toBe('en');
  });

  it('is impossible before the first account, and says what to do', async () => {
    const answers = { 'GET /api/session': { ...session, setupNeeded: true } };
    await renderView(<SignInPage />, { address: '/sign-in', answers });
    expect(await screen.findByText(/Mở liên kết một lần/)).toBeTruthy();
    expect(screen.queryByLabelText('Mật khẩu')).toBeNull();
  });

  it.each([
    ['/units?period=2022-12', '/units?period=2022-12'],
    ['//evil.example', '/'],
    ['/\\evil.example', '/'],
    ['https://evil.example', '/'],
    ['/sign-in?from=/sign-in', '/'],
    [undefined, '/'],
  ])('returns from %s to %s', (from, to) => {
    expect(safeReturn(from)).toBe(to);
  });
});
