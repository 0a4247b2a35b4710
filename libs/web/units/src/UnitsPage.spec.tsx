import { describe, expect, it } from '@jest/globals';
import type { UnitsPageQuery } from '@cashlight/contract';
import { ApiError } from '@cashlight/web-graphql';
import { renderView } from '@cashlight/web-testing';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { UnitsPage } from './UnitsPage';

const standing = (unitCode: string, ratio: number, target: number, customersToConvert: number) => ({
  unitCode,
  ratio,
  change: 0.005,
  latestMonth: '2022-12',
  latestRatio: ratio,
  target,
  gap: ratio - target,
  goal: { year: 2023, customersToConvert },
});
const counts = (unitCode: string, month: string, cashlessCustomers: number, customers: number) => ({
  unitCode,
  month,
  customers,
  cashlessCustomers,
  payments: customers,
  cashlessPayments: cashlessCustomers,
  amountVnd: '1000',
  cashlessAmountVnd: '900',
});
const unit = (code: string, name: string, parentCode: string | null) => ({
  code,
  name,
  nameEn: null,
  parentCode,
});

const answer: UnitsPageQuery = {
  standings: [
    standing('PA29', 0.7269, 0.6888, 5137),
    standing('PA2908', 0.8, 0.755, 608),
    standing('PA2907', 0.6519402985074627, 0.6609, 400),
    standing('PA2901', 0.76, 0.766, 631),
  ],
  history: [
    counts('PA2901', '2022-12', 10260, 13500),
    counts('PA2907', '2022-12', 4368, 6700),
    counts('PA2908', '2022-11', 11400, 14400),
    counts('PA2908', '2022-12', 11600, 14500),
  ],
  units: [
    unit('PA29', 'Công ty Điện lực Lai Châu', null),
    unit('PA2908', 'Điện lực Thành phố Lai Châu', 'PA29'),
    unit('PA2907', 'Điện lực Nậm Nhùn', 'PA29'),
    unit('PA2901', 'Điện lực Tân Uyên', 'PA29'),
  ],
  freshness: {
    lastMonth: '2022-12',
    dataUntil: '2022-12-31',
    unitsWithData: 3,
    units: 3,
    closed: true,
    sample: true,
  },
  shown: { provisionalMonths: [] },
  organisationBreaks: [],
  viewer: { unitCodes: ['PA2907'] },
};

const open = (address = '/units?period=2022-12') =>
  renderView(<UnitsPage />, { address, answers: { UnitsPage: answer } });
const names = async () => {
  const table = await screen.findByRole('table', { name: 'Xếp hạng đơn vị, Tháng 12/2022' });
  return within(table)
    .getAllByRole('rowheader')
    .map((header) => header.textContent);
};

describe('So sánh đơn vị', () => {
  it('opens with its finding', async () => {
    await open();
    const finding =
      'Tháng 12/2022: Thành phố Lai Châu dẫn đầu với 80,00%, Nậm Nhùn thấp nhất với 65,19%, cách nhau 14,81 điểm %.';
    expect(await screen.findByRole('heading', { level: 1, name: finding })).toBeTruthy();
    const evidence = '1/3 đơn vị đạt lộ trình; chưa đạt: Nậm Nhùn (−0,90), Tân Uyên (−0,60).';
    expect(screen.getByText(evidence, { ignore: 'figcaption, figure *' })).toBeTruthy();
    expect(screen.getByText('số liệu đến 31/12/2022 · 3/3 đơn vị · đã chốt · dữ liệu mẫu')).toBeTruthy();
  });

  it('ranks the units, the company by its own figures below', async () => {
    await open();
    expect(await names()).toEqual([
      'Thành phố Lai Châu',
      'Tân Uyên',
      'Nậm Nhùn',
      'Công ty Điện lực Lai Châu',
    ]);
    const total = screen.getByRole('row', { name: /Công ty Điện lực Lai Châu/ });
    expect(total.textContent).toContain('72,69%');
    expect(total.textContent).toContain('5.137');
  });

  it('leads from a unit to its overview, with the period kept', async () => {
    await open();
    const [link] = await screen.findAllByRole('link', { name: 'Nậm Nhùn' });
    expect(link?.getAttribute('href')).toBe('/units/PA2907?period=2022-12');
  });

  it('sorts by a header, in the address and in Vietnamese order', async () => {
    const { address } = await open();
    await names();
    await userEvent.click(screen.getByRole('button', { name: /^Đơn vị/ }));
    expect(address()).toContain('sort=unit');
    expect(await names()).toEqual([
      'Nậm Nhùn',
      'Tân Uyên',
      'Thành phố Lai Châu',
      'Công ty Điện lực Lai Châu',
    ]);
  });

  it('lays the chosen units over each other, in the address', async () => {
    const { address } = await open('/units?period=2022-12&compare=PA2901');
    await userEvent.click(await screen.findByRole('checkbox', { name: 'Nậm Nhùn' }));
    expect(address()).toContain('compare=PA2901,PA2907');
    expect(screen.getByText('Tân Uyên, Nậm Nhùn, theo tháng.')).toBeTruthy();
  });

  it('asks for the months up to the same month last year', async () => {
    const { sent } = await open();
    await names();
    expect(sent).toEqual([
      {
        name: 'UnitsPage',
        variables: {
          period: { from: '2022-12', to: '2022-12' },
          at: '2022-12',
          measure: 'CUSTOMERS',
          history: { from: '2021-12', to: '2022-12', organisation: 'AS_WAS' },
          latest: { from: '2022-12', to: '2022-12' },
          window: { from: '2021-12', to: '2022-12' },
          organisation: 'AS_WAS',
          language: 'VI',
        },
      },
    ]);
  });

  it('says what went wrong, and tries again', async () => {
    const error = new ApiError('Máy chủ đang bận.', 'INTERNAL', 200, 'abc123');
    const { sent } = await renderView(<UnitsPage />, { address: '/units', answers: { UnitsPage: error } });
    expect((await screen.findByRole('alert')).textContent).toContain('abc123');
    await userEvent.click(screen.getByRole('button', { name: 'Thử lại' }));
    expect(sent).toHaveLength(2);
  });
});
