import { describe, expect, it } from '@jest/globals';
import { ApiError } from '@cashlight/web-graphql';
import { renderView } from '@cashlight/web-testing';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { DECEMBER, standing } from './fixture';
import { OverviewPage } from './OverviewPage';

const open = (address: string, Overview: unknown = DECEMBER) =>
  renderView(<OverviewPage />, { address, answers: { Overview } });
const figures = async () => (await screen.findByLabelText('Các con số chính')).textContent;

describe('the overview', () => {
  it('answers first: on plan or not, in the data’s own sentence', async () => {
    await open('/?period=2022-12');
    const heading = await screen.findByRole('heading', { level: 1 });
    expect(heading.textContent).toContain('72,69% khách hàng');
    expect(screen.getAllByText('Vượt kế hoạch').length).toBeGreaterThan(0);
    expect(screen.getByText('Số liệu đến 31/12/2022 · 2/2 đơn vị · tạm tính · dữ liệu mẫu')).toBeTruthy();
  });

  it('holds every key figure against something', async () => {
    await open('/?period=2022-12');
    const text = await figures();
    for (const words of [
      '72,69%',
      '+0,34 điểm % so với tháng trước',
      '+4,66 điểm % so với cùng kỳ',
      '79.959/110.000 khách hàng',
      '77,9 tỷ đ trên 87,8 tỷ đ',
      '+3,81 điểm %',
      'Kế hoạch 12/2022: 68,88%',
      'Cần chuyển để đạt 77,36% năm 2023',
      '5.137',
      '≈ 428 mỗi tháng, trong 12 tháng',
    ]) {
      expect(text).toContain(words);
    }
  });

  it('calls customers of several months added up customer-months, and says so', async () => {
    await open('/?period=2022-Q4');
    expect(await figures()).toContain('79.959/110.000 khách hàng–tháng');
    const term = screen.getByRole('button', { name: 'Theo khách hàng' });
    expect(term.getAttribute('aria-description')).toContain('Kỳ nhiều tháng cộng các tháng lại');
  });

  it('says that the gap is of exact figures', async () => {
    await open('/?period=2022-12');
    await figures();
    const term = screen.getByRole('button', { name: 'So với kế hoạch' });
    expect(term.getAttribute('aria-description')).toContain('có thể lệch 0,01');
  });

  it('asks the server once', async () => {
    const view = await open('/?period=2022-12');
    await figures();
    expect(view.sent.map(({ name }) => name)).toEqual(['Overview']);
  });

  it('opens a unit with the filters kept', async () => {
    const view = await open('/?period=2022-12&measure=amount&lang=en');
    await userEvent.click(await screen.findByRole('link', { name: /Nậm Nhùn/ }));
    expect(view.address()).toBe('/units/PA2907?period=2022-12&measure=amount&lang=en');
  });

  it('opens the units behind the gap, the worst first', async () => {
    const view = await open('/?period=2022-12');
    await figures();
    await userEvent.click(screen.getByRole('link', { name: /\+3,81/ }));
    expect(view.address()).toBe('/units?period=2022-12&sort=gap');
  });

  it('opens what each figure is made of', async () => {
    await open('/?period=2022-12');
    await screen.findByRole('link', { name: 'Xem từng hình thức và đối tác' });
    const leads = (name: string | RegExp) => screen.getByRole('link', { name }).getAttribute('href');
    expect(leads(/^88,70%/)).toBe('/channels?period=2022-12&measure=amount');
    expect(leads(/^5\.137/)).toBe('/units?period=2022-12&sort=-convert');
    expect(leads('Xem từng hình thức và đối tác')).toBe('/channels?period=2022-12');
    expect(leads(/^Viettel/)).toBe('/providers/VIETTEL?period=2022-12');
  });

  it('works a definition out with the day’s numbers', async () => {
    await open('/?period=2022-12');
    await figures();
    const term = screen.getByRole('button', { name: 'Cần chuyển để đạt 77,36% năm 2023' });
    expect(term.getAttribute('aria-description')).toContain(
      '77,36% × 110.000 − 79.959, làm tròn lên = 5.137',
    );
  });

  it('says whose gap it is where the measure has no target', async () => {
    const amount = standing('PA29', { target: null, gap: null, goal: null, ratio: 0.887 });
    await open('/?period=2022-12&measure=amount', {
      ...DECEMBER,
      standings: [amount],
      otherStandings: DECEMBER.standings,
    });
    const tile = await screen.findByText('So với kế hoạch (khách hàng)');
    expect(within(tile.closest('dl') ?? tile).getByText('+3,81 điểm %')).toBeTruthy();
  });

  it('never calls a target missing that is given for December alone', async () => {
    const early = standing('PA29', { target: null, gap: null });
    await open('/?period=2021-03', { ...DECEMBER, standings: [early] });
    expect(await figures()).toContain('Chưa có lộ trình cho tháng này. Chỉ tiêu 12/2023: 77,36%');
    expect(screen.queryByText('Chưa giao kế hoạch')).toBeNull();
  });

  it('names the units whose data are missing', async () => {
    const freshness = {
      ...DECEMBER.freshness,
      unitsWithData: 1,
      missingUnitCodes: ['PA2907'],
      partial: true,
    };
    await open('/?period=2022-12', { ...DECEMBER, freshness });
    expect(await screen.findByText(/Chưa có số liệu tháng cuối kỳ: Điện lực Nậm Nhùn/)).toBeTruthy();
  });

  it('leads to the latest month from a period without data', async () => {
    const nothing = { ...DECEMBER, standings: [standing('PA29', { ratio: null, latestMonth: null })] };
    const view = await open('/?period=2019-01', nothing);
    await userEvent.click(await screen.findByRole('button', { name: 'Xem Tháng 12/2022' }));
    expect(view.address()).toBe('/?period=2022-12');
  });

  it('on an error says what is safe, what to try and the id', async () => {
    await open('/?period=2022-12', new ApiError('Lỗi nội bộ', 'INTERNAL', 200, 'A1B2'));
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toContain('Lỗi nội bộ');
    expect(alert.textContent).toContain('vẫn an toàn');
    expect(alert.textContent).toContain('Mã lỗi: A1B2');
    expect(within(alert).getByRole('button', { name: 'Thử lại' })).toBeTruthy();
  });
});
