import { describe, expect, it } from '@jest/globals';
import { ApiError } from '@cashlight/web-graphql';
import { renderView } from '@cashlight/web-testing';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { AdminPage } from './AdminPage';
import { admin, reference } from './testing/answers';

const tabs = async () => {
  const nav = await screen.findByRole('navigation', { name: 'Các phần của trang quản trị' });
  return within(nav).getAllByRole('link');
};

describe('Quản trị', () => {
  it('shows administrators everything, opening with the people', async () => {
    const view = await renderView(<AdminPage />, {
      address: '/admin',
      answers: { Admin: admin('ADMIN'), AdminPeople: { people: [] }, AdminTokens: { apiTokens: [] } },
    });
    expect((await tabs()).map((tab) => tab.textContent)).toEqual([
      'Người dùng',
      'Danh mục',
      'Mã truy cập',
      'Nhật ký',
    ]);
    expect(await screen.findByRole('heading', { name: 'Người dùng' })).toBeTruthy();
    await userEvent.click(screen.getByRole('link', { name: 'Mã truy cập' }));
    await waitFor(() => expect(view.address()).toBe('/admin?tab=tokens'));
    expect((await screen.findByRole('link', { name: 'Mã truy cập' })).getAttribute('aria-current')).toBe(
      'page',
    );
  });

  it('shows analysts the reference data alone, whatever the address asks for', async () => {
    const view = await renderView(<AdminPage />, {
      address: '/admin?tab=people',
      answers: { Admin: admin('ANALYST'), AdminReference: reference },
    });
    expect(await screen.findByRole('heading', { name: 'Đơn vị' })).toBeTruthy();
    expect(screen.queryByRole('link', { name: 'Người dùng' })).toBeNull();
    expect(view.sent.map(({ name }) => name)).toEqual(['Admin', 'AdminReference']);
  });

  it('tells everybody else who can, and the way back', async () => {
    const { sent } = await renderView(<AdminPage />, {
      address: '/admin',
      answers: { Admin: admin('LEADER') },
    });
    expect(
      await screen.findByRole('heading', { level: 1, name: 'Trang này dành cho người quản trị' }),
    ).toBeTruthy();
    expect(screen.getByText(/Vai trò của bạn \(Lãnh đạo\).*Quản trị viên/)).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Về Tổng quan' })).toBeTruthy();
    expect(sent).toHaveLength(1);
  });

  it('says what went wrong, and tries again', async () => {
    const error = new ApiError('Máy chủ đang bận.', 'INTERNAL', 200, 'abc123');
    const { sent } = await renderView(<AdminPage />, { address: '/admin', answers: { Admin: error } });
    expect((await screen.findByRole('alert')).textContent).toContain('abc123');
    await userEvent.click(screen.getByRole('button', { name: 'Thử lại' }));
    await waitFor(() => expect(sent).toHaveLength(2));
  });
});
