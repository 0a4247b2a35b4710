import { describe, expect, it } from '@jest/globals';
import { renderView } from '@cashlight/web-testing';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { DataPage } from '../DataPage';
import { ANALYST, importOf, LEADER, pageAnswers } from '../testing/answers';
import { NOTHING, unitMonth } from '../testing/unitMonths';

const COMPLETENESS = {
  completeness: [
    unitMonth('PA2901', '2022-11'),
    unitMonth('PA2901', '2022-12', { coverage: 0.72, customers: 720, jump: -0.31 }),
    unitMonth('PA2907', '2022-11', { source: 'SUMMARIES' }),
    unitMonth('PA2907', '2022-12', NOTHING),
  ],
  monthStates: [
    { month: '2022-11', closed: true },
    { month: '2022-12', closed: false },
  ],
};
const GAPS = { providerGaps: [{ providerCode: 'BIDV', unitCodes: ['PA2901'], monthsBefore: 5 }] };

const open = (permissions = ANALYST, address = '/data?tab=completeness') =>
  renderView(<DataPage />, {
    address,
    answers: pageAnswers(permissions, {
      Completeness: COMPLETENESS,
      ProviderGaps: GAPS,
      LateImports: {
        imports: { entries: [importOf(12), importOf(11, { months: ['2022-10'], fileName: 'cu.csv' })] },
      },
    }),
  });

describe('completeness', () => {
  it('is a table whose cells say what came, and which months are closed', async () => {
    await open();
    const map = await screen.findByRole('table', { name: 'Bảng đơn vị và tháng' });
    expect(within(map).getByRole('rowheader', { name: 'Tân Uyên' })).toBeTruthy();
    expect(within(map).getByRole('columnheader', { name: /Tháng 11\/2022.*đã chốt/ })).toBeTruthy();
    const low = within(map).getByRole('button', {
      name: 'Điện lực Tân Uyên, Tháng 12/2022: số liệu chi tiết, 720 khách hàng, đủ 72,00%, giảm bất thường 31,00%',
    });
    expect(low.textContent).toBe('72');
    expect(within(map).getByRole('button', { name: /Nậm Nhùn, Tháng 11\/2022/ }).textContent).toBe('T 97');
    expect(within(map).getByRole('button', { name: /Nậm Nhùn, Tháng 12\/2022: chưa có/ }).textContent).toBe(
      '–',
    );
  });

  it('is one stop for the keyboard, walked by arrows', async () => {
    await open();
    const map = await screen.findByRole('table', { name: 'Bảng đơn vị và tháng' });
    const cells = within(map).getAllByRole('button');
    expect(cells.filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1);
    cells.find(({ tabIndex }) => tabIndex === 0)?.focus();
    await userEvent.keyboard('{ArrowDown}{ArrowLeft}');
    expect(document.activeElement?.getAttribute('aria-label')).toMatch(/Nậm Nhùn, Tháng 11\/2022/);
  });

  it('opens a cell in the address: what came, and by which files', async () => {
    const { address } = await open();
    await userEvent.click(await screen.findByRole('button', { name: /Tân Uyên, Tháng 12\/2022/ }));
    expect(address()).toContain('cell=2022-12.PA2901');
    const dialog = screen.getByRole('dialog', { name: 'Điện lực Tân Uyên, Tháng 12/2022' });
    expect(dialog.textContent).toContain('28/12/2022');
    expect(await within(dialog).findByRole('link', { name: 'thang-12.csv' })).toBeTruthy();
    expect(within(dialog).queryByText('cu.csv')).toBeNull();
    const link = within(dialog).getByRole('link', { name: /Mở tổng quan/ });
    expect(link.getAttribute('href')).toBe('/units/PA2901?period=2022-12');
  });

  it('names partners that usually come, and sudden changes', async () => {
    await open();
    expect(await screen.findByText(/chưa có ở Điện lực Tân Uyên; 5 tháng liền trước đều có/)).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Điện lực Tân Uyên, 12/2022' })).toBeTruthy();
    expect(screen.getByText(/720 khách hàng, giảm bất thường 31,00%/)).toBeTruthy();
  });

  it('is what a leader sees first, without the imports', async () => {
    const { sent } = await open(LEADER, '/data?tab=load&cell=2022-12.PA2901');
    expect(await screen.findByText(/Nhập tệp và lịch sử nhập dành cho/)).toBeTruthy();
    expect(await screen.findByRole('dialog')).toBeTruthy();
    const asked = sent.map(({ name }) => name);
    expect(asked).not.toContain('LateImports');
    expect(asked).not.toContain('GET /api/uploads');
  });

  it('says that it shows one unit, and leads to all', async () => {
    const { address } = await open(ANALYST, '/data?tab=completeness&unit=PA2901');
    await userEvent.click(await screen.findByRole('button', { name: 'Xem mọi đơn vị' }));
    expect(address()).toBe('/data?tab=completeness');
  });
});
