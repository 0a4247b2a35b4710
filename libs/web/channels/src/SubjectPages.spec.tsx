import { describe, expect, it } from '@jest/globals';
import { ApiError } from '@cashlight/web-graphql';
import { renderView } from '@cashlight/web-testing';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { ChannelPage, ProviderPage } from './index';
import { headingText, linkOf, partOf, rowNames, rowText, tableOf } from './testing/find';
import { AUTO_PAGE, counts, UNITS, VNPAY_PAGE } from './testing/answers';

const channel = (address: string, ChannelPageAnswer: unknown = AUTO_PAGE) =>
  renderView(<ChannelPage />, { address, answers: { ChannelPage: ChannelPageAnswer } });
const provider = (address: string, answer: unknown = VNPAY_PAGE) =>
  renderView(<ProviderPage />, { address, answers: { ProviderPage: answer } });

describe('the page of a channel', () => {
  it('opens with its finding, below the pages above it', async () => {
    await channel('/channels/AUTO?period=2022-12');
    expect(await headingText()).toBe(
      'Tháng 12/2022: Trích nợ tự động chiếm 36,00% khách hàng, tăng 6,00 điểm % so với tháng trước.',
    );
    const path = screen.getByLabelText('Vị trí');
    expect(linkOf('Ngân hàng', path).getAttribute('href')).toBe('/channels/bank?period=2022-12');
  });

  it('asks once, for the channel of the path alone', async () => {
    const view = await channel('/channels/AUTO?period=2022-12&unit=NORTH');
    await headingText();
    expect(view.sent).toHaveLength(1);
    expect(view.sent[0]).toMatchObject({
      name: 'ChannelPage',
      variables: { own: { channelCodes: ['AUTO'], unitCodes: ['NORTH'] }, scoped: true },
    });
  });

  it('holds its share in each unit against the company’s, and leads to the unit’s home', async () => {
    const view = await channel('/channels/AUTO?period=2022-12&measure=amount');
    const table = await tableOf('Trích nợ tự động theo đơn vị, Tháng 12/2022');
    const north = rowText(table, 'Điện lực Bắc');
    for (const words of ['2,6 triệu đ', '72,22%', '43,33%', '+7,33']) expect(north).toContain(words);
    expect(rowText(table, 'Toàn công ty')).toContain('36,00%');
    await userEvent.click(linkOf('Điện lực Bắc', table));
    expect(view.address()).toBe('/units/NORTH?period=2022-12&measure=amount');
  });

  it('lists its partners as parts of it, and its months, each a way down', async () => {
    const view = await channel('/channels/AUTO?period=2022-12');
    const partners = await tableOf('Đối tác của Trích nợ tự động, Tháng 12/2022');
    expect(linkOf('Agribank', partners).getAttribute('href')).toBe('/providers/AGRI?period=2022-12');
    const months = await tableOf(/^Trích nợ tự động từng tháng/);
    expect(rowNames(months)).toHaveLength(13);
    await userEvent.click(linkOf('11/2022', months));
    expect(view.address()).toBe('/channels/AUTO?period=2022-11');
  });

  it('tells what one collection costs in it, and what it is', async () => {
    await channel('/channels/AUTO?period=2022-12&lang=en');
    const figures = await screen.findByLabelText('Key figures');
    expect(figures.textContent).toContain('1,000 đ');
    expect(figures.textContent).toContain('Mean of all channels: 2,850 đ');
    const facts = await partOf('Facts');
    expect(facts.textContent).toContain('Trích nợ tự động');
    expect(facts.textContent).toContain('paid without cash');
  });

  it('of a group is found under the group’s name', async () => {
    const view = await channel('/channels/bank?period=2022-12');
    expect(await headingText()).toContain('Ngân hàng chiếm 45,00%');
    expect(view.sent[0]).toMatchObject({ variables: { own: { channelGroups: ['BANK'] } } });
    expect(linkOf('Quầy ngân hàng').getAttribute('href')).toBe('/channels/COUNTER?period=2022-12');
  });

  it('that nobody knows says so, and leads to those that there are, the period kept', async () => {
    const refusal = new ApiError('Hãy xem danh mục để lấy mã đúng.', 'BAD_USER_INPUT', 200);
    const answers = { ChannelPage: refusal, SubjectChoice: { channels: [{ code: 'AUTO' }], providers: [] } };
    await renderView(<ChannelPage />, { address: '/channels/XYZ?period=2022-12', answers });
    expect(await screen.findByText(/^Không hình thức nào có mã XYZ\./)).toBeTruthy();
    expect(await headingText()).toBe('Không tìm thấy trang này');
    expect(linkOf('Về Hình thức & đối tác').getAttribute('href')).toBe('/channels?period=2022-12');
  });

  it('says in the server’s words what else is wrong with the question', async () => {
    const message = 'Không có đơn vị nào mang mã "GONE".';
    const refusal = new ApiError(message, 'BAD_USER_INPUT', 200);
    const answers = { ChannelPage: refusal, SubjectChoice: { channels: [{ code: 'AUTO' }], providers: [] } };
    await renderView(<ChannelPage />, { address: '/channels/AUTO?period=2022-12&unit=GONE', answers });
    expect(await screen.findByText(message)).toBeTruthy();
    expect(linkOf('Về Hình thức & đối tác').getAttribute('href')).toBe('/channels?period=2022-12');
  });

  it('calls what months add up to by its name', async () => {
    await channel('/channels/AUTO?period=2022-Q4');
    expect(await headingText()).toContain('chiếm');
    const figures = await screen.findByLabelText('Các con số chính');
    expect(figures.textContent).toContain('Khách hàng–tháng');
    expect(screen.getAllByText(/9\.600 khách hàng–tháng/).length).toBeGreaterThan(0);
  });
});

describe('the page of a provider', () => {
  it('calls out its drop and where it has not come, with what was noted', async () => {
    await provider('/providers/VNPAY?period=2022-12');
    expect(await screen.findByText('Giảm đột ngột: 12/2022 (−40,00%).')).toBeTruthy();
    const notice = await partOf('Đối tác cần xem lại');
    expect(notice.textContent).toContain('chưa có thanh toán nào ở Điện lực Bắc trong 12/2022');
    const months = await tableOf(/^VNPAY từng tháng/);
    const december = rowText(months, '12/2022');
    expect(december).toContain('giảm đột ngột −40,00%');
    expect(december).toContain('Gián đoạn kết nối');
  });

  it('tells where its customers are and through which channels they pay', async () => {
    await provider('/providers/VNPAY?period=2022-12');
    const where = await partOf('Khách hàng ở đâu');
    expect(where.querySelector('li')?.textContent).toContain('83,33%');
    const channels = await tableOf('Hình thức của VNPAY, Tháng 12/2022');
    expect(rowText(channels, 'Ví điện tử')).toContain('100,00%');
  });

  it('lays a unit’s line over the company’s, and marks the unit', async () => {
    await provider('/providers/VNPAY?period=2022-12&unit=NORTH', {
      ...VNPAY_PAGE,
      ownCompany: [{ month: '2022-12', ...counts(600) }],
      company: [{ month: '2022-12', ...counts(11_000) }],
    });
    expect(
      await screen.findByText('VNPAY trong 12/2022: Điện lực Bắc 5,45%, toàn công ty 5,45%.', {
        selector: 'p',
      }),
    ).toBeTruthy();
    expect(screen.getByText(/Bằng mức toàn công ty \(5,45%\)\./)).toBeTruthy();
  });

  it('draws the largest of many units and has all in the table', async () => {
    const codes = Array.from({ length: 60 }, (_, index) => `U${index}`);
    const rows = codes.map((unitCode, index) => ({ unitCode, ...counts(100 + index) }));
    await provider('/providers/VNPAY?period=2022-12', {
      ...VNPAY_PAGE,
      units: [
        ...UNITS.slice(0, 1),
        ...codes.map((code) => ({ code, name: code, nameEn: null, parentCode: 'TOP' })),
      ],
      ownByUnit: rows,
      allByUnit: rows,
    });
    expect(await screen.findAllByText('Và 44 đơn vị khác, đầy đủ ở bảng bên dưới.')).toHaveLength(2);
    expect(rowNames(await tableOf('VNPAY theo đơn vị, Tháng 12/2022'))).toHaveLength(61);
  });
});
