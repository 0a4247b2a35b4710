import { describe, expect, it } from '@jest/globals';
import type { ChannelsPageQuery } from '@cashlight/contract';
import { createFormat, wordsOf, type Language } from '@cashlight/web-i18n';
import { calloutsOf } from '../figures/callouts';
import { questionOf } from '../question';
import { CHANNELS_PAGE, counts } from '../testing/answers';
import { findingOf } from './finding';
import { channelsModel } from './model';
import { greatestRise } from './Pictures';

const bounds = { firstMonth: '2021-12', lastMonth: '2022-12', openingMonth: '2022-12' };
const december = { kind: 'MONTH', from: '2022-12', to: '2022-12' } as const;

function told(answer: Partial<ChannelsPageQuery> = {}, language: Language = 'vi', unit?: string) {
  const question = questionOf({ period: december, measure: 'CUSTOMERS', unit, bounds });
  const [t, format] = [wordsOf(language), createFormat(language)];
  const model = channelsModel({ ...CHANNELS_PAGE, ...answer }, question, format, t);
  return {
    finding: findingOf(model, t, format),
    callouts: calloutsOf(model.providers, model.answer, question, t, format).map(
      ({ name, text }) => `${name} ${text}`,
    ),
  };
}
const only = (channels: Record<string, number>) =>
  Object.entries(channels).map(([channelCode, customers]) => ({
    ...{ month: '2022-12', channelCode },
    ...counts(customers),
  }));

describe('what the page of channels finds', () => {
  it('is who leads, what moved, who dropped, and how concentrated it is', () => {
    expect(told().finding).toEqual([
      'Tháng 12/2022: ngân hàng dẫn đầu với 45,00% khách hàng; tiền mặt 30,00%, tổ chức trung gian 25,00%.',
      'Trích nợ tự động tăng tỷ trọng nhiều nhất so với cùng kỳ năm trước: +6,00 điểm %; Quầy thu giảm nhiều nhất: −10,00 điểm %.',
      '1 đối tác giảm đột ngột: VNPAY.',
      'Phần không dùng tiền mặt qua đối tác trải ra như ở 3 đối tác bằng nhau; Agribank lớn nhất, giữ 47,14% phần này.',
    ]);
  });

  it('reads as well in English', () => {
    expect(told({}, 'en', 'NORTH').finding).toEqual([
      'December 2022, Điện lực Bắc: banks lead with 45.00% of customers; cash 30.00%, intermediaries 25.00%.',
      'Standing order gained the most share on the same period last year: +6.00 points; Cash counter lost the most: −10.00 points.',
      '1 partner dropped suddenly: VNPAY.',
      'What is paid without cash through partners spreads as if over 3 equal ones; Agribank is the largest, with 47.14% of it.',
    ]);
  });

  it('says when cash leads, when two are level, and when there is but one', () => {
    const lead = (channels: Record<string, number>, language: Language = 'vi') =>
      told({ byChannel: only(channels) }, language).finding[0];
    expect(lead({ CASH_DESK: 60, AUTO: 40 })).toBe(
      'Tháng 12/2022: tiền mặt vẫn nhiều nhất với 60,00% khách hàng; ngân hàng 40,00%.',
    );
    expect(lead({ AUTO: 40, WALLET: 40, CASH_DESK: 20 })).toBe(
      'Tháng 12/2022: ngân hàng và tổ chức trung gian ngang nhau, mỗi bên 40,00% khách hàng; tiền mặt 20,00%.',
    );
    expect(lead({ CASH_DESK: 7 })).toBe('Tháng 12/2022: toàn bộ khách hàng bằng tiền mặt.');
    expect(lead({ WALLET: 7 }, 'en')).toBe('December 2022: intermediaries have 100% of customers.');
  });

  it('compares nothing where there is one month, and then judges no provider', () => {
    const one = {
      byChannel: only({ AUTO: 60, CASH_DESK: 40 }),
      byProvider: [{ month: '2022-12', providerCode: 'AGRI', ...counts(60) }],
    };
    expect(told(one).finding.slice(1, -1)).toEqual([]);
  });

  it('says that nothing moved where nothing did, and that nobody dropped', () => {
    const again = <Row extends { month: string | null }>(rows: readonly Row[]) => [
      ...rows.filter(({ month }) => month !== '2022-12'),
      ...rows.filter(({ month }) => month === '2022-11').map((row) => ({ ...row, month: '2022-12' })),
    ];
    expect(
      told({
        byChannel: again(CHANNELS_PAGE.byChannel),
        byProvider: again(CHANNELS_PAGE.byProvider),
      }).finding.slice(1, 3),
    ).toEqual(['Cơ cấu hình thức không đổi so với cùng kỳ năm trước.', 'Không đối tác nào giảm đột ngột.']);
  });

  it('never calls a drop in a month that is still coming in', () => {
    const freshness = { ...CHANNELS_PAGE.freshness, unitsWithData: 1, partial: true };
    const { finding, callouts } = told({ freshness });
    expect(finding[2]).toBe('Số liệu còn tạm tính nên chưa xét đối tác giảm đột ngột.');
    expect(callouts).toEqual([]);
  });

  it('speaks of one provider as of one', () => {
    const [row] = CHANNELS_PAGE.cashless;
    const one = { cashless: row ? [row] : [] };
    expect(told(one).finding.at(-1)).toBe('Phần không dùng tiền mặt đều qua một đối tác: Agribank.');
    expect(told({ cashless: [] }).finding).toHaveLength(3);
  });
});

describe('providers to look at', () => {
  it('are those that dropped, with how much and against what', () => {
    expect(told().callouts).toEqual([
      'VNPAY giảm đột ngột trong 12/2022: còn 600 khách hàng, thấp hơn 40,00% so với trung vị ba tháng trước (1.000 khách hàng).',
    ]);
    expect(told({}, 'en').callouts[0]).toBe(
      'VNPAY dropped suddenly in Dec 2022: 600 customers, 40.00% below the median of the three months before (1,000 customers).',
    );
  });

  it('are told once when they stopped, though they are a gap as well', () => {
    const byProvider = CHANNELS_PAGE.byProvider.filter(
      ({ month, providerCode }) => month !== '2022-12' || providerCode !== 'VNPAY',
    );
    const providerGaps = [{ providerCode: 'VNPAY', unitCodes: [] }];
    expect(told({ byProvider, providerGaps }).callouts).toEqual([
      'VNPAY không có thanh toán nào trong 12/2022, trong khi trung vị ba tháng trước là 1.000 khách hàng: đã ngừng thu, hoặc số liệu chưa nạp.',
    ]);
  });
});

describe('the greatest rise of a line', () => {
  const line = (...values: (number | null)[]) =>
    values.map((value, index) => ({ month: `2022-0${index + 1}`, value }));

  it('is told from the first to the last value; where nothing rose there is none', () => {
    const parts = [
      { name: 'A', line: line(0.5, 0.9, 0.6) },
      { name: 'B', line: line(null, 0.4, 0.7) },
    ];
    expect(greatestRise(parts)).toMatchObject({ name: 'B', from: '2022-02', to: '2022-03' });
    expect(greatestRise([{ name: 'A', line: line(0.5, 0.4) }])).toBeUndefined();
    expect(greatestRise([{ name: 'A', line: line(0.5) }])).toBeUndefined();
  });
});
