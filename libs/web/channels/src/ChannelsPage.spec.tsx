import { describe, expect, it } from '@jest/globals';
import { ApiError } from '@cashlight/web-graphql';
import { renderView } from '@cashlight/web-testing';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { ChannelsPage } from './index';
import { headingText, linkOf, partOf, rowNames, rowText, tableOf } from './testing/find';
import { CHANNELS_PAGE, COSTS, counts, NO_COSTS } from './testing/answers';

const open = (address = '/channels?period=2022-12', over: object = {}) =>
  renderView(<ChannelsPage />, { address, answers: { ChannelsPage: { ...CHANNELS_PAGE, ...over } } });
const namesIn = async (caption: string) => rowNames(await tableOf(caption));

describe('Hình thức & đối tác', () => {
  it('opens with its finding and its source', async () => {
    const view = await open();
    const finding =
      'Tháng 12/2022: ngân hàng dẫn đầu với 45,00% khách hàng; tiền mặt 30,00%, tổ chức trung gian 25,00%.';
    expect(await headingText()).toBe(finding);
    expect(screen.getByText('Số liệu đến 31/12/2022 · 2/2 đơn vị · tạm tính · dữ liệu mẫu')).toBeTruthy();
    expect(view.sent).toEqual([
      {
        name: 'ChannelsPage',
        variables: {
          data: { from: '2021-09', to: '2022-12', unitCodes: null, organisation: 'AS_WAS' },
          asked: { from: '2022-12', to: '2022-12', unitCodes: null, organisation: 'AS_WAS' },
          period: { from: '2022-12', to: '2022-12' },
          latest: { from: '2022-12', to: '2022-12' },
          lines: { from: '2021-12', to: '2022-12' },
          month: '2022-12',
          at: '2022-12',
          unit: null,
          organisation: 'AS_WAS',
        },
      },
    ]);
  });

  it('calls out who dropped, and leads there with the filters kept', async () => {
    const view = await open('/channels?period=2022-12&lang=en');
    const notice = await partOf('Partners to look at');
    expect(notice.textContent).toContain('VNPAY dropped suddenly in Dec 2022: 600 customers');
    await userEvent.click(linkOf('VNPAY', notice));
    expect(view.address()).toBe('/providers/VNPAY?period=2022-12&lang=en');
  });

  it('lists groups with their channels, the largest first, the whole below', async () => {
    const view = await open('/channels?period=2022-12&unit=NORTH');
    expect(await namesIn('Nhóm và hình thức thanh toán, Tháng 12/2022')).toEqual([
      ...['Ngân hàng', 'Trích nợ tự động', 'Quầy ngân hàng'],
      ...['Tiền mặt', 'Quầy thu', 'Tổ chức trung gian', 'Ví điện tử', 'Tổng cộng'],
    ]);
    expect(linkOf('Ngân hàng').getAttribute('href')).toBe('/channels/bank?period=2022-12&unit=NORTH');
    await userEvent.click(linkOf('Ví điện tử'));
    expect(view.address()).toBe('/channels/WALLET?period=2022-12&unit=NORTH');
  });

  it('sorts channels by themselves, and comes back to the groups', async () => {
    const view = await open();
    const table = await tableOf(/^Nhóm và hình thức/);
    await userEvent.click(within(table).getByLabelText(/^So cùng kỳ: /));
    expect(view.address()).toContain('sort=-channel_year');
    expect((await namesIn('Nhóm và hình thức thanh toán, Tháng 12/2022'))[0]).toBe(
      'Trích nợ tự động (Ngân hàng)',
    );
    await userEvent.click(screen.getByText('Xếp lại theo nhóm'));
    expect(view.address()).toBe('/channels?period=2022-12');
  });

  it('totals by the rule: shares of the whole are summed, then divided', async () => {
    await open();
    const table = await tableOf('Đối tác, Tháng 12/2022');
    const total = rowText(table, 'Tất cả đối tác');
    expect(total).toContain('7.000');
    expect(total).toContain('70,00%');
    expect(within(table).getByText('giảm đột ngột −40,00%')).toBeTruthy();
  });

  it('fills the day’s figures into the definitions', async () => {
    await open();
    const tile = await screen.findByText('Qua ngân hàng');
    expect(tile.getAttribute('aria-description')).toContain('4.500 / 10.000 = 45,00%');
  });

  it('says what collecting costs, and what another point saves', async () => {
    await open();
    const costs = await partOf('Chi phí thu');
    for (const words of ['450.000 đ', '6.000 đ', '1.500 đ']) expect(costs.textContent).toContain(words);
    expect(within(costs).getByText('Thêm 1 điểm % tiết kiệm')).toBeTruthy();
  });

  it('says so when paying without cash is dearer, and when fees do not tell', async () => {
    await open('/channels', { collectionCosts: { ...COSTS, savingPerPointVnd: '-450000' } });
    const costs = await partOf('Chi phí thu');
    expect(costs.textContent).toContain('Thêm 1 điểm % tốn thêm');
    expect(costs.textContent).not.toContain('−450');
    await open('/channels', { collectionCosts: { ...COSTS, savingPerPointVnd: null } });
    expect(
      await screen.findByText('Chưa tính: biểu phí cần phủ ít nhất 95% số lượt ở cả hai bên'),
    ).toBeTruthy();
  });

  it('without fees says what it would show, and leads those who may enter them', async () => {
    await open('/channels', { collectionCosts: NO_COSTS });
    expect(await screen.findByText('Chưa có biểu phí thu')).toBeTruthy();
    expect(screen.queryByText('Nhập biểu phí')).toBeNull();
    await open('/channels', { collectionCosts: NO_COSTS, viewer: { permissions: ['import.write'] } });
    const link = await screen.findByText('Nhập biểu phí');
    expect(link.getAttribute('href')).toBe('/admin?tab=reference&list=fees');
  });

  it('counts what it does not draw of many partners', async () => {
    const codes = Array.from({ length: 40 }, (_, index) => `P${index}`);
    await open('/channels?period=2022-12', {
      providers: codes.map((code) => ({ code, name: code, nameEn: null, group: 'BANK' })),
      byProvider: codes.map((providerCode) => ({ providerCode, month: '2022-12', ...counts(50) })),
      cashless: codes.map((providerCode) => ({
        ...{ providerCode, channelGroup: 'BANK', cashlessCustomers: 50, cashlessPayments: 50 },
        cashlessAmountVnd: '50',
      })),
    });
    expect(await screen.findByText('Và 28 đối tác khác, đầy đủ ở bảng bên dưới.')).toBeTruthy();
    expect(await namesIn('Đối tác, Tháng 12/2022')).toHaveLength(41);
  });

  it('names the units that are missing, and compares no levels then', async () => {
    const freshness = {
      ...CHANNELS_PAGE.freshness,
      missingUnitCodes: ['SOUTH'],
      unitsWithData: 1,
      partial: true,
    };
    await open('/channels?period=2022-12', { freshness });
    expect(await screen.findByText(/^Chưa có số liệu tháng cuối kỳ: Điện lực Nam\./)).toBeTruthy();
    expect(screen.queryByText('Đối tác cần xem lại')).toBeNull();
  });

  it('leads out of a period without data, and of a unit without any', async () => {
    const view = await open('/channels?period=2020-01&unit=NORTH', {
      byChannel: [],
      byProvider: [],
      cashless: [],
    });
    await userEvent.click(await screen.findByText('Xem toàn công ty'));
    expect(view.address()).toBe('/channels?period=2020-01');
    await userEvent.click(screen.getByText('Xem Tháng 12/2022'));
    expect(view.address()).toBe('/channels?period=2022-12');
  });

  it('on an error says what is safe and tries again', async () => {
    const error = new ApiError('Máy chủ đang bận.', 'INTERNAL', 200, 'abc123');
    const { sent } = await renderView(<ChannelsPage />, {
      address: '/channels',
      answers: { ChannelsPage: error },
    });
    expect((await screen.findByRole('alert')).textContent).toContain('abc123');
    await userEvent.click(screen.getByText('Thử lại'));
    expect(sent).toHaveLength(2);
  });
});
