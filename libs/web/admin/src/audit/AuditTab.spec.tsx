import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { renderView } from '@cashlight/web-testing';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { AdminPage } from '../AdminPage';
import { admin } from '../testing/answers';
import { ACTIONS } from './actions';
import type { AuditEvent } from './eventText';

const event = (
  id: number,
  action: string,
  details: AuditEvent['details'] = [],
  actor = 'minh',
): AuditEvent => ({ id, at: '2022-12-31T01:05:00.000Z', actor, action, details });
const EVENTS = [
  event(9, 'person.changed', [
    { name: 'role', values: ['MANAGER'], before: ['LEADER'] },
    { name: 'login', values: ['lan'], before: null },
    { name: 'unitCodes', values: ['PA2908'], before: [] },
  ]),
  event(8, 'sign-in', [{ name: 'by', values: ['password'], before: null }]),
  event(7, 'something.new', [{ name: 'strange', values: ['1'], before: null }], 'token: Power BI'),
];
const open = (events: readonly AuditEvent[], before: number | null = null, address = '/admin?tab=audit') =>
  renderView(<AdminPage />, {
    address,
    answers: { Admin: admin('ADMIN'), AdminAudit: { auditEvents: { events, before } } },
  });
const texts = async () =>
  (await screen.findAllByRole('row'))
    .slice(1)
    .map((row) => [...row.querySelectorAll('td')].map((cell) => cell.textContent));

describe('the audit log', () => {
  it('is told in plain words, what it knows no words for as it is', async () => {
    await open(EVENTS);
    expect(await texts()).toEqual([
      [
        'minh',
        'Sửa người dùng',
        'tài khoản lan · vai trò Lãnh đạo → Quản lý đơn vị · đơn vị không có → Điện lực Thành phố Lai Châu',
      ],
      ['minh', 'Đăng nhập', 'bằng mật khẩu'],
      ['mã truy cập Power BI', 'something.new', 'strange 1'],
    ]);
  });

  it('is told in English too', async () => {
    await open(EVENTS, null, '/admin?tab=audit&lang=en');
    expect((await texts())[0]?.slice(1)).toEqual([
      'Edited a person',
      'account lan · role Leader → Unit manager · units none → Điện lực Thành phố Lai Châu',
    ]);
  });

  it('is filtered by who and by what, in the address', async () => {
    const view = await open(EVENTS);
    await userEvent.type(await screen.findByLabelText('Người làm'), ' lan{Enter}');
    await waitFor(() => expect(view.address()).toBe('/admin?tab=audit&actor=lan'));
    await userEvent.selectOptions(screen.getByLabelText('Việc'), 'Khóa tài khoản');
    await waitFor(() => expect(view.address()).toBe('/admin?tab=audit&actor=lan&action=person.disabled'));
    await waitFor(() =>
      expect(view.sent.at(-1)?.variables).toEqual({ actor: 'lan', action: 'person.disabled', before: null }),
    );
  });

  it('goes on where the page ends', async () => {
    const pageBefore = ({ before }: { readonly before: number | null }) => ({
      auditEvents:
        before === null ? { events: EVENTS, before: 7 } : { events: [event(6, 'sign-out')], before: null },
    });
    await renderView(<AdminPage />, {
      address: '/admin?tab=audit',
      answers: { Admin: admin('ADMIN'), AdminAudit: pageBefore },
    });
    await userEvent.click(await screen.findByRole('button', { name: 'Xem cũ hơn' }));
    expect((await screen.findByRole('row', { name: /Đăng xuất/ })).nextSibling).toBeNull();
    expect(await texts()).toHaveLength(4);
    expect(screen.queryByRole('button', { name: 'Xem cũ hơn' })).toBeNull();
  });

  it('offers to drop a filter that nothing fits', async () => {
    const view = await open([], null, '/admin?tab=audit&actor=nobody');
    await userEvent.click(await screen.findByRole('button', { name: 'Bỏ bộ lọc' }));
    await waitFor(() => expect(view.address()).toBe('/admin?tab=audit'));
    expect(screen.getByLabelText<HTMLInputElement>('Người làm').value).toBe('');
  });

  it('has words for everything that the server notes', () => {
    const source = readFileSync(join(__dirname, '../../../../api/access/src/audit.ts'), 'utf8');
    const noted = [...source.matchAll(/^ {2}\| '([\w.-]+)'/gm)].map(([, action]) => action);
    expect(noted.length).toBeGreaterThan(10);
    expect(noted.filter((action) => !Object.keys(ACTIONS).includes(action ?? ''))).toEqual([]);
  });
});
