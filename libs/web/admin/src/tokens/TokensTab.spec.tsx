import { describe, expect, it } from '@jest/globals';
import type { AdminTokensQuery } from '@cashlight/contract';
import { renderView } from '@cashlight/web-testing';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { AdminPage } from '../AdminPage';
import { admin } from '../testing/answers';

const token = (id: number, details: Partial<AdminTokensQuery['apiTokens'][number]>) => ({
  id,
  name: `Chương trình ${id}`,
  role: 'LEADER' as const,
  unitCode: null,
  createdAt: '2022-12-01T01:00:00.000Z',
  lastUsedAt: null,
  revokedAt: null,
  ...details,
});
const TOKENS = [
  token(2, { name: 'Power BI', role: 'MANAGER', unitCode: 'PA2908', lastUsedAt: '2022-12-31T01:05:00.000Z' }),
  token(1, { revokedAt: '2022-12-02T01:00:00.000Z' }),
];
const open = (apiTokens: readonly object[], answers: Record<string, unknown> = {}) =>
  renderView(<AdminPage />, {
    address: '/admin?tab=tokens',
    answers: { Admin: admin('ADMIN'), AdminTokens: { apiTokens }, ...answers },
  });

describe('API tokens', () => {
  it('are listed with what they stand for and when they were used', async () => {
    await open(TOKENS);
    const used = await screen.findByRole('row', { name: /Power BI/ });
    expect(used.textContent).toContain(
      'Quản lý đơn vịĐiện lực Thành phố Lai ChâuĐang dùng được31/12/2022 08:05',
    );
    const revoked = screen.getByRole('row', { name: /Chương trình 1/ });
    expect(revoked.textContent).toContain('Đã thu hồi 02/12/2022 08:00');
    expect(within(revoked).queryByRole('button')).toBeNull();
  });

  it('are made and shown once', async () => {
    const created = { token: 'cashlight_s3cret', apiToken: { name: 'Hoá đơn' } };
    const { sent } = await open([], { CreateApiToken: { createApiToken: created } });
    expect(await screen.findByText('Chưa có mã truy cập nào')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Tạo mã truy cập' }));
    const dialog = within(screen.getByRole('dialog'));
    await userEvent.type(dialog.getByLabelText('Tên chương trình'), 'Hoá đơn');
    expect(dialog.queryByLabelText('Đơn vị')).toBeNull();
    await userEvent.selectOptions(dialog.getByLabelText('Vai trò'), 'MANAGER');
    await userEvent.selectOptions(dialog.getByLabelText('Đơn vị'), 'PA2901');
    await userEvent.click(dialog.getByRole('button', { name: 'Tạo mã truy cập' }));
    const shown = await screen.findByRole('dialog', { name: 'Mã truy cập "Hoá đơn"' });
    expect(within(shown).getByLabelText<HTMLInputElement>('Mã truy cập').value).toBe('cashlight_s3cret');
    expect(sent.find(({ name }) => name === 'CreateApiToken')?.variables).toEqual({
      name: 'Hoá đơn',
      role: 'MANAGER',
      unitCode: 'PA2901',
    });
    await userEvent.click(screen.getByRole('button', { name: 'Xong' }));
    await waitFor(() => expect(screen.queryByDisplayValue('cashlight_s3cret')).toBeNull());
  });

  it('are revoked after a question', async () => {
    const { sent } = await open(TOKENS, { RevokeApiToken: { revokeApiToken: { id: 2 } } });
    await userEvent.click(await screen.findByRole('button', { name: 'Thu hồi mã Power BI' }));
    expect(sent.map(({ name }) => name)).not.toContain('RevokeApiToken');
    const dialog = screen.getByRole('dialog', { name: 'Thu hồi mã "Power BI"?' });
    await userEvent.click(within(dialog).getByRole('button', { name: 'Thu hồi' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(sent.find(({ name }) => name === 'RevokeApiToken')?.variables).toEqual({ id: 2 });
  });
});
