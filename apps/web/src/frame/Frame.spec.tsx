import { afterEach, describe, expect, it } from '@jest/globals';
import { renderView } from '@cashlight/web-testing';
import { useAboutFigures } from '@cashlight/web-ui';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Frame } from './Frame';
import { AboutPage } from './scope';

const unit = (code: string, name: string, parentCode: string | null = 'PA29') => ({
  code,
  name,
  nameEn: null,
  parentCode,
  successorCode: null,
  successorFrom: null,
});
const UNITS = [
  unit('PA29', 'Công ty Điện lực Lai Châu', null),
  unit('PA2908', 'Điện lực Thành phố Lai Châu'),
  unit('PA2907', 'Điện lực Nậm Nhùn'),
];
const viewer = (role: string, permissions: string[] = [], unitCodes: string[] = []) => ({
  name: 'Lò Văn An',
  role,
  permissions,
  unitCodes,
});
const frame = (who = viewer('LEADER')) => ({
  viewer: who,
  freshness: { firstMonth: '2021-01', lastMonth: '2022-12', lastFullMonth: '2022-12', sample: false },
  units: UNITS,
});
const WALLET = { code: 'E_WALLET', name: 'Ví điện tử', nameEn: 'E-wallet', group: 'INTERMEDIARY' };
const open = async (address: string, who?: ReturnType<typeof viewer>) => {
  const answers = {
    Frame: frame(who),
    Palette: { channels: [WALLET], providers: [] },
    SavedViews: { savedViews: [{ id: 1, name: 'Họp giao ban', address: '/units?sort=-gap' }] },
  };
  const view = await renderView(<Frame />, { address, answers });
  await screen.findByRole('main');
  return view;
};
const currents = () =>
  within(screen.getByRole('navigation'))
    .getAllByRole('link')
    .filter((link) => link.hasAttribute('aria-current'))
    .map((link) => `${link.textContent}: ${link.getAttribute('aria-current')}`);

afterEach(() => localStorage.clear());

describe('the navigation', () => {
  it.each([
    ['/', 'Tổng quan: page'],
    ['/units', 'So sánh đơn vị: page'],
    ['/units/PA2907', 'So sánh đơn vị: true'],
    ['/providers/MOMO', 'Hình thức: true'],
  ])('marks where one is: %s', async (address, current) => {
    await open(address);
    await screen.findByRole('link', { name: 'Tổng quan' });
    expect(currents()).toEqual([current]);
  });

  it('offers the administration to those who may change something there', async () => {
    const { unmount } = await open('/');
    await screen.findByRole('link', { name: 'Dữ liệu' });
    expect(screen.queryByRole('link', { name: 'Quản trị' })).toBeNull();
    unmount();
    await open('/', viewer('ADMIN', ['people.manage']));
    await screen.findByRole('link', { name: 'Quản trị' });
  });

  it('leads a manager to his unit, the filters kept', async () => {
    await open('/channels?period=2022-11&unit=PA2907', viewer('MANAGER', [], ['PA2908']));
    const mine = await screen.findByRole('link', { name: 'Đơn vị của tôi' });
    expect(mine.getAttribute('href')).toBe('/units/PA2908?period=2022-11');
    expect(screen.getByRole('link', { name: 'Tổng quan' }).getAttribute('href')).toBe('/?period=2022-11');
  });

  it('lets a manager of several units switch among them', async () => {
    const { address } = await open('/units/PA2908', viewer('MANAGER', [], ['PA2907', 'PA2908']));
    await userEvent.click(await screen.findByRole('button', { name: 'Đơn vị của tôi' }));
    await userEvent.click(await screen.findByRole('menuitem', { name: 'Điện lực Nậm Nhùn' }));
    expect(address()).toBe('/units/PA2907');
  });
});

describe('the header of a printed page', () => {
  it('leaves it to the page to say how far the data of the period go', async () => {
    const { container } = await open('/units?period=2022-11');
    await screen.findByRole('link', { name: 'Tổng quan' });
    expect(container.textContent).toContain('Cashlight · Công ty Điện lực Lai Châu · Tháng 11/2022');
    expect(container.textContent).not.toMatch(/số liệu đến/i);
  });
});

describe('what is taken along from a page', () => {
  const Said = () => <output>{useAboutFigures().join(' · ')}</output>;
  it.each([
    ['/channels?unit=PA2907&measure=amount', 'Điện lực Nậm Nhùn · Theo số tiền'],
    ['/units/PA2908', 'Điện lực Thành phố Lai Châu · Theo khách hàng'],
    ['/channels', 'Công ty Điện lực Lai Châu · Theo khách hàng'],
  ])('says whose figures they are, and by which measure: %s', async (address, said) => {
    const page = (
      <AboutPage units={UNITS}>
        <Said />
      </AboutPage>
    );
    await renderView(page, { address });
    expect(screen.getByRole('status').textContent).toBe(said);
  });
});

describe('an address that is not understood', () => {
  const told = () => screen.queryByText(/như địa chỉ ghi/)?.textContent;

  it('is said, with what is shown instead, until the period is chosen', async () => {
    const { address } = await open('/units?period=thang-nay');
    await waitFor(() =>
      expect(told()).toBe('Không có kỳ “thang-nay” như địa chỉ ghi. Đang hiện: Tháng 12/2022.'),
    );
    await userEvent.click(screen.getByRole('button', { name: 'Kỳ trước' }));
    expect(address()).toBe('/units?period=2022-11');
    expect(told()).toBeUndefined();
  });

  it('is said once for all of its parts, and put right when that is closed', async () => {
    const { address } = await open('/units?period=2022-99&measure=x&group=small&unit=PA9999');
    await waitFor(() =>
      expect(told()).toBe(
        'Không có đơn vị “PA9999” như địa chỉ ghi. Đang hiện: Công ty Điện lực Lai Châu. ' +
          'Không có kỳ “2022-99” như địa chỉ ghi. Đang hiện: Tháng 12/2022. ' +
          'Không có cách tính “x” như địa chỉ ghi. Đang hiện: Khách hàng.',
      ),
    );
    await userEvent.click(screen.getByRole('button', { name: 'Bỏ khỏi địa chỉ' }));
    expect(address()).toBe('/units?group=small');
    expect(told()).toBeUndefined();
  });

  it('shows the whole where it names a unit in a way that none is named', async () => {
    await open('/channels?unit=PA%2029');
    await waitFor(() => expect(told()).toMatch(/^Không có đơn vị “PA 29” .* Công ty Điện lực Lai Châu\.$/));
    expect(screen.getByRole<HTMLSelectElement>('combobox', { name: 'Phạm vi' }).value).toBe('');
  });

  it('leaves a unit of a page of its own to that page, and knows those that there are', async () => {
    const { unmount } = await open('/units/PA9999?unit=PA9999');
    await screen.findByRole('link', { name: 'Tổng quan' });
    expect(told()).toBeUndefined();
    unmount();
    await open('/channels?unit=PA2907');
    await screen.findByRole('link', { name: 'Tổng quan' });
    expect(told()).toBeUndefined();
  });
});

describe('the palette', () => {
  const box = () => screen.findByRole<HTMLInputElement>('combobox', { name: 'Tìm nhanh' });
  const activeText = (input: HTMLElement) =>
    document.getElementById(input.getAttribute('aria-activedescendant') ?? '')?.textContent;

  it('jumps to a unit by a few letters and the keyboard alone, the filters kept', async () => {
    const { address } = await open('/units?period=2022-11&measure=amount');
    await screen.findByRole('link', { name: 'Tổng quan' });
    await userEvent.keyboard('{Control>}k{/Control}');
    const input = await box();
    await waitFor(() => expect(document.activeElement).toBe(input));
    await userEvent.keyboard('nam nhun');
    expect(activeText(input)).toContain('Điện lực Nậm Nhùn');
    expect(within(screen.getByRole('listbox')).getAllByRole('option')).toHaveLength(1);
    await userEvent.keyboard('{Enter}');
    expect(address()).toBe('/units/PA2907?period=2022-11&measure=amount');
    expect(screen.queryByRole('combobox', { name: 'Tìm nhanh' })).toBeNull();
  });

  it('changes the period in place, and offers it first the next time', async () => {
    const { address } = await open('/units?measure=amount');
    await userEvent.click(await screen.findByRole('button', { name: 'Tìm nhanh' }));
    await userEvent.type(await box(), 'quý 3');
    await userEvent.keyboard('{ArrowDown}{Enter}');
    expect(address()).toBe('/units?period=2021-Q3&measure=amount');
    await userEvent.click(screen.getByRole('button', { name: 'Tìm nhanh' }));
    expect(activeText(await box())).toBe('Quý 3/2021');
  });

  it('finds channels, saved views and things to do, and says when it finds nothing', async () => {
    await open('/');
    await userEvent.click(await screen.findByRole('button', { name: 'Tìm nhanh' }));
    const input = await box();
    for (const [query, found] of [
      ['vi dien', 'Ví điện tử'],
      ['giao ban', 'Họp giao ban'],
      ['trinh chieu', 'Trình chiếu'],
      ['present', 'Trình chiếu'],
    ]) {
      fireEvent.change(input, { target: { value: query } });
      await waitFor(() => expect(activeText(input)).toContain(found));
    }
    fireEvent.change(input, { target: { value: 'qqq' } });
    expect(screen.getByText('Không tìm thấy “qqq”')).toBeTruthy();
    expect(input.getAttribute('aria-expanded')).toBe('false');
  });

  it('finds what another point saves, and the targets of a year', async () => {
    const { address } = await open('/units?period=2022-11');
    await userEvent.click(await screen.findByRole('button', { name: 'Tìm nhanh' }));
    const input = await box();
    for (const query of ['tiết kiệm', 'chi phi', 'cost', 'saving']) {
      fireEvent.change(input, { target: { value: query } });
      await waitFor(() => expect(activeText(input)).toContain('Chi phí thu và tiết kiệm'));
    }
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(address()).toBe('/channels?period=2022-11#costs'));
    await userEvent.click(screen.getByRole('button', { name: 'Tìm nhanh' }));
    await userEvent.type(await box(), 'chỉ tiêu 2023');
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(address()).toBe('/targets?period=2022-11&year=2023'));
  });

  it('gives the focus back to what opened it', async () => {
    await open('/');
    const opener = await screen.findByRole('button', { name: 'Tìm nhanh' });
    await userEvent.click(opener);
    await box();
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(document.activeElement).toBe(opener));
  });
});

describe('a presentation', () => {
  it('walks the pages by keys, tells which it is, and leaves without a trail', async () => {
    const { address } = await open('/?period=2022-11&present=1');
    await screen.findByText('Trang 1/6');
    expect(screen.queryByRole('navigation')).toBeNull();
    await userEvent.keyboard('{ArrowRight}{ArrowRight}');
    expect(address()).toBe('/units/PA2908?period=2022-11&present=1');
    await screen.findByText(/^Trang 3\/6: Điện lực Thành phố Lai Châu/);
    await userEvent.keyboard('{PageDown}{PageDown}{ArrowLeft}');
    expect(address()).toBe('/units/PA2907?period=2022-11&present=1');
    await userEvent.keyboard('?');
    await screen.findByRole('dialog', { name: 'Phím tắt' });
    await userEvent.keyboard('{Escape}{Escape}');
    expect(address()).toBe('/units/PA2907?period=2022-11');
    await screen.findByRole('navigation');
  });
});
