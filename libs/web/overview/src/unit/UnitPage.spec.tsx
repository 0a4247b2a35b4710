import { describe, expect, it } from '@jest/globals';
import { ApiError } from '@cashlight/web-graphql';
import { renderView } from '@cashlight/web-testing';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { standing } from '../fixture';
import { NAM_NHUN, unit } from './fixture';
import { UnitPage } from './UnitPage';

const AT = '/units/PA2907?period=2022-12';
const open = (UnitPage_: unknown = NAM_NHUN, address = AT, others = {}) =>
  renderView(<UnitPage />, { address, answers: { UnitPage: UnitPage_, ...others } });
const finding = () => screen.findByRole('heading', { level: 1 });
const choice = { UnitChoice: { units: NAM_NHUN.units } };

describe('the page of a unit', () => {
  it('opens with its finding, its rank, its change and the way to go, in one request', async () => {
    const { sent, container } = await open();
    expect((await finding()).textContent).toBe(NAM_NHUN.headline[0]);
    expect(container.textContent).toContain(
      'Xếp thứ 3/3 đơn vị; cao nhất là 80,00% (Thành phố Lai Châu). Tăng 0,62 điểm % so với tháng trước, tăng 8,40 điểm % so với cùng kỳ năm trước. Còn 5,97 điểm % đến chỉ tiêu 71,16% của 12/2023.',
    );
    expect(sent.map(({ name }) => name)).toEqual(['UnitPage']);
    expect(document.title).toContain('Điện lực Nậm Nhùn');
  });

  it('says what to do next, each with the way to its evidence and the unit kept', async () => {
    await open();
    const list = within(await screen.findByRole('region', { name: 'Việc nên làm tiếp' }));
    expect(list.getAllByRole('link').map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
      [
        'Chuyển thêm khoảng 33 khách hàng mỗi tháng sang không dùng tiền mặt',
        '/targets?period=2022-12&unit=PA2907&year=2023',
      ],
      ['Hỏi lại đối tác VNPAY', '/providers/VNPAY?period=2022-12&unit=PA2907'],
      ['Giới thiệu thêm Ví điện tử', '/channels/E_WALLET?period=2022-12&unit=PA2907'],
    ]);
  });

  it('offers to close the month to those who may', async () => {
    const freshness = { ...NAM_NHUN.freshness, closed: false, provisionalMonths: ['2022-12'] };
    const viewer = { permissions: ['month.close'] };
    await open({ ...NAM_NHUN, freshness, viewer });
    const link = await screen.findByRole('link', { name: /^Rà soát để chốt số liệu/ });
    expect(link.getAttribute('href')).toContain('tab=closing');
  });

  it('says so when there is nothing to do', async () => {
    const goal = { year: 2023, target: 0.6, gap: 0.05, customersToConvert: 0, monthsLeft: 12 };
    const [first] = NAM_NHUN.standings;
    await open({
      ...NAM_NHUN,
      standings: [{ ...first, goal }],
      providerMonths: [],
      companyChannels: [{ channelCode: 'E_WALLET', share: { customers: 0.15, payments: 0, amount: 0 } }],
    });
    const card = await screen.findByRole('region', { name: 'Việc nên làm tiếp' });
    expect(card.textContent).toContain('không cho thấy việc gì cần làm thêm');
  });

  it('works its figures out with the day’s numbers', async () => {
    await open();
    const figures = within(await screen.findByLabelText('Các con số chính'));
    const worked = (name: string) =>
      figures.getByRole('button', { name }).getAttribute('aria-description') ?? '';
    expect(worked('Theo khách hàng')).toContain('4.368 / 6.700 = 65,19%');
    expect(worked('So với kế hoạch')).toContain('65,19% − 66,09% = −0,90 điểm %');
    expect(worked('Thứ hạng')).toContain('2 đơn vị cao hơn, 0 bằng, 0 thấp hơn');
  });

  it('leads from each change to the page of its group, the unit kept', async () => {
    await open();
    const [card] = await screen.findAllByRole('region', { name: /theo hình thức, so với tháng trước/ });
    if (!card) throw new Error('no card of changes');
    const sums = [...card.querySelectorAll('dl a')].map((link) => link.getAttribute('href'));
    expect(sums).toEqual(
      ['/channels', '/channels/bank', '/channels/intermediary', '/channels/cash'].map(
        (page) => `${page}?period=2022-12&unit=PA2907`,
      ),
    );
  });

  it('leads up to the company and across to its peers', async () => {
    const view = await open();
    await finding();
    const above = screen.getByRole('navigation', { name: 'Vị trí trong tổ chức' });
    expect(within(above).getByRole('link').getAttribute('href')).toBe('/?period=2022-12');
    const [peer] = screen.getAllByRole('link', { name: 'Mường Tè' });
    if (!peer) throw new Error('the peer has no link');
    await userEvent.click(peer);
    expect(view.address()).toBe('/units/PA2909?period=2022-12');
  });

  it('leads from an unknown code to the units that there are', async () => {
    const unknown = new ApiError('Mã đơn vị không có: PA9999', 'BAD_USER_INPUT', 200);
    await open(unknown, '/units/PA9999?period=2022-12', choice);
    expect((await finding()).textContent).toBe('Không có đơn vị này');
    expect(screen.getByRole('link', { name: 'Điện lực Nậm Nhùn' }).getAttribute('href')).toBe(AT);
    expect(screen.getByRole('link', { name: /Công ty/ }).getAttribute('href')).toBe('/?period=2022-12');
  });

  it('shows what else the server has against the question', async () => {
    const wrong = new ApiError('Kỳ quá dài.', 'BAD_USER_INPUT', 200);
    await open(wrong, AT, choice);
    expect((await screen.findByRole('alert')).textContent).toContain('Kỳ quá dài.');
  });

  it('has the story of the company told by the overview', async () => {
    const company = { ...NAM_NHUN, standings: [standing('PA29')] };
    const view = await open(company, '/units/PA29?period=2022-12&lang=en');
    await screen.findByText(/./);
    expect(view.address()).toBe('/?period=2022-12&lang=en');
  });

  it('says who has taken over', async () => {
    const units = NAM_NHUN.units.map((each) =>
      each.code === 'PA2907' ? { ...each, successorCode: 'PA2909', successorFrom: '2025-07' } : each,
    );
    await open({ ...NAM_NHUN, units });
    const notice = await screen.findByText(/Từ 07\/2025, đơn vị này đã được thay bằng/);
    expect(within(notice).getByRole('link').getAttribute('href')).toBe('/units/PA2909?period=2022-12');
  });

  it('leads to the latest month from a period without data', async () => {
    const nothing = [standing('PA2907', { ratio: null, latestMonth: null, gap: null })];
    await open({ ...NAM_NHUN, headline: ['Nậm Nhùn, tháng 1/2019: chưa có số liệu.'], standings: nothing });
    expect((await finding()).textContent).toContain('chưa có số liệu');
    expect(screen.getByRole('button', { name: 'Xem Tháng 12/2022' })).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Xem các đơn vị khác' })).toBeTruthy();
  });

  it('stands alone without peers, and judges nothing without a target', async () => {
    const [own] = NAM_NHUN.standings;
    const alone = {
      ...NAM_NHUN,
      standings: [{ ...own, target: null, gap: null, goal: null }],
      units: [unit('PA29', 'Công ty', null), unit('PA2907', 'Điện lực Nậm Nhùn')],
      history: NAM_NHUN.history.filter(({ unitCode }) => unitCode === 'PA2907'),
    };
    const { container } = await open(alone);
    await finding();
    expect(screen.getByText('Không có đơn vị cùng cấp nào có số liệu để so sánh')).toBeTruthy();
    expect(screen.queryByRole('heading', { name: 'Vị trí giữa các đơn vị' })).toBeNull();
    expect(container.textContent).toContain('Chưa giao kế hoạch');
  });

  it('holds the units below against their plans, and says what the server says of them', async () => {
    const below = standing('X1', { latestRatio: 0.6, target: 0.66, gap: -0.06 });
    const { container } = await open({
      ...NAM_NHUN,
      headline: ['Nậm Nhùn, tháng 12/2022: 65,19%.', '0/1 đơn vị đạt; Xã Mường Mô (−6,00) chưa đạt.'],
      standings: [...NAM_NHUN.standings, below],
      units: [...NAM_NHUN.units, unit('X1', 'Xã Mường Mô', 'PA2907')],
    });
    await finding();
    expect(container.textContent).toContain('Xã Mường Mô (−6,00) chưa đạt. Xếp thứ');
    const card = screen.getByRole('region', { name: 'Đơn vị trực thuộc so với kế hoạch' });
    expect(within(card).getByRole('link').getAttribute('href')).toBe('/units/X1?period=2022-12');
  });

  it('judges no goal by money', async () => {
    const [own] = NAM_NHUN.otherStandings;
    const money = { ...NAM_NHUN, standings: [own], otherStandings: NAM_NHUN.standings };
    const { container } = await open(money, `${AT}&measure=amount`);
    await finding();
    expect(container.textContent).not.toContain('đến chỉ tiêu 71,16% của 12/2023.');
    expect(screen.getByText('So với kế hoạch (khách hàng)')).toBeTruthy();
  });

  it('compares no quantities while days are missing', async () => {
    const freshness = { ...NAM_NHUN.freshness, dataUntil: '2022-12-15', provisionalMonths: ['2022-12'] };
    const { container } = await open({ ...NAM_NHUN, freshness, shown: { provisionalMonths: ['2022-12'] } });
    await finding();
    expect(container.textContent).toContain('Số liệu mới đến 15/12/2022; các con số còn thay đổi.');
    expect(container.textContent).toContain('Tháng cuối kỳ chưa đủ số liệu nên chưa so sánh số lượng.');
    expect(screen.queryByText(/Hỏi lại đối tác/)).toBeNull();
  });
});
