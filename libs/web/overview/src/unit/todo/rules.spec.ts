import { describe, expect, it } from '@jest/globals';
import { createFormat, wordsOf, type Language } from '@cashlight/web-i18n';
import type { ToDoFacts } from './facts';
import { toDos } from './rules';
import { evidenceOf, toDoWords } from './words';

const level = (count: number) => ({ level: BigInt(count), count: BigInt(count), whole: 6_700n });
const provider = (name: string, latest: number | null, before: (number | null)[]) => ({
  code: name,
  name,
  latest: latest === null ? null : level(latest),
  before: before.map((count) => (count === null ? null : level(count))),
});
const channel = (name: string, value: number, reference: number) => ({ code: name, name, value, reference });
const peer = (code: string, cashless: number, customers: number) => ({
  code,
  name: code,
  counts: { cashless: BigInt(cashless), total: BigInt(customers) },
  customers,
});
const goal = { year: 2023, target: 0.7116, gap: -0.0597, customersToConvert: 400, monthsLeft: 12 };

/** A unit of which all is well. */
const WELL: ToDoFacts = {
  code: 'A',
  measure: 'CUSTOMERS',
  month: '2022-12',
  isComplete: true,
  dataUntil: '2022-12-31',
  missing: [],
  unclosed: [],
  mayClose: true,
  goal: { ...goal, gap: 0.01, customersToConvert: 0 },
  gap: 0.01,
  latest: { cashless: 4_368, total: 6_700 },
  channels: [channel('Ví điện tử', 0.15, 0.15)],
  typical: { quantity: 6_700, customers: 6_700 },
  providers: [provider('VNPAY', 300, [310, 320, 330])],
  peers: [],
};

const said = (facts: Partial<ToDoFacts>, language: Language = 'vi') =>
  toDos({ ...WELL, ...facts }).map((toDo) => {
    const { title, detail } = toDoWords(
      toDo,
      facts.measure ?? 'CUSTOMERS',
      wordsOf(language),
      createFormat(language),
    );
    return `${title}: ${detail}`;
  });

describe('what to do next', () => {
  it('is nothing when all is well', () => expect(said({})).toEqual([]));

  it('is to convert as many a month as reach the target', () => {
    expect(said({ goal })).toEqual([
      'Chuyển thêm khoảng 33 khách hàng mỗi tháng sang không dùng tiền mặt: Cần 400 khách hàng trong 12 tháng để đạt 71,16% vào 12/2023, nếu tổng số vẫn là 6.700.',
    ]);
    expect(said({ goal: { ...goal, customersToConvert: 1, monthsLeft: 1 } }, 'en')).toEqual([
      'Convert about 1 customer more a month to paying without cash: It takes 1 customer in the 1 month left to reach 71.16% in Dec 2023, if there are 6,700 in all as now.',
    ]);
  });

  it('does not spread what is missing in the very month of the target', () => {
    expect(said({ goal: { ...goal, year: 2022, monthsLeft: 0 } })).toEqual([
      'Còn thiếu 400 khách hàng so với chỉ tiêu 12/2022: Chỉ tiêu là 71,16%, tính trên 6.700 khách hàng của chính tháng này.',
    ]);
  });

  it('is the channel that lags most, and how many customers that is', () => {
    const channels = [channel('Mobile Banking', 0.0839, 0.117), channel('Trích nợ tự động', 0.137, 0.157)];
    expect(said({ channels })).toEqual([
      'Giới thiệu thêm Mobile Banking: Tỷ trọng ở đây 8,39%, toàn công ty 11,70%; ngang bằng công ty thì thêm khoảng 222 khách hàng.',
    ]);
  });

  it('leaves a channel alone that lags by what chance makes of few customers', () => {
    const channels = [channel('Mobile Banking', 0.0839, 0.117)];
    expect(said({ channels, typical: { quantity: 300, customers: 300 } })).toEqual([]);
    expect(
      said({ channels: [channel('Ví điện tử', 0.141, 0.15)], typical: { quantity: 1e6, customers: 1e6 } }),
    ).toEqual([]);
  });

  it('leaves it alone where people only pay in another way, unless the plan is missed', () => {
    const channels = [channel('Ví điện tử', 0.1, 0.2), channel('Mobile Banking', 0.4, 0.2)];
    expect(said({ channels })).toEqual([]);
    expect(said({ channels, gap: -0.01 })).toHaveLength(1);
  });

  it('is a partner that fell against its usual month, or stopped; the greatest losses, at most two', () => {
    const providers = [
      provider('MoMo', 60, [100, 110, 120]),
      provider('VNPAY', 120, [310, 320, 330]),
      provider('Payoo', 0, [300, 300, 300]),
    ];
    expect(said({ providers })).toEqual([
      'Hỏi lại đối tác Payoo: 12/2022 không thu được lượt nào; thường thấy 300 khách hàng (trung vị ba tháng trước).',
      'Hỏi lại đối tác VNPAY: 12/2022 còn 120, giảm 62,50% so với mức thường thấy 320 khách hàng (trung vị ba tháng trước).',
    ]);
  });

  it('says the partner’s money where money is asked for', () => {
    const money = (vnd: number, count: number) => ({
      level: BigInt(vnd),
      count: BigInt(count),
      whole: 2_000_000_000n,
    });
    const usual = money(100_000_000, 320);
    const providers = [
      { code: 'VNPAY', name: 'VNPAY', latest: money(37_500_000, 120), before: [usual, usual, usual] },
    ];
    expect(said({ providers, measure: 'AMOUNT' }, 'en')).toEqual([
      'Ask VNPAY what happened: 37.5 m đ in Dec 2022, 62.50% less than the usual 100 m đ (median of the three months before).',
    ]);
  });

  it('does not call a partner fallen whose month is not all there', () => {
    const incomplete = said({
      isComplete: false,
      providers: [provider('VNPAY', null, [310, 320, 330])],
      goal,
    });
    expect(incomplete).toEqual([
      'Kiểm tra số liệu tháng 12/2022: Số liệu mới đến 31/12/2022; các con số còn thay đổi.',
    ]);
  });

  it('names the units whose data are missing, before all else', () => {
    const first = said({ isComplete: false, missing: ['Bum Tở', 'Mù Cả'] })[0];
    expect(first).toBe(
      'Kiểm tra số liệu tháng 12/2022: Chưa có số liệu tháng này của Bum Tở và Mù Cả; các con số còn thay đổi.',
    );
  });

  it('is to learn from the best of those of one’s size, when most of them are ahead', () => {
    const large = [peer('X', 15_000, 20_000), peer('Y', 15_000, 19_500)];
    const medium = [peer('U', 7_500, 10_000), peer('V', 7_500, 9_900)];
    const small = [peer('A', 600, 1_000), peer('B', 700, 1_000)];
    expect(said({ peers: [...large, ...medium, ...small] })).toEqual([
      'Tham khảo cách làm của B: Thứ 2/2 trong nhóm đơn vị có số khách hàng gần nhau; B đạt 70,00%, cao hơn 10,00 điểm %.',
    ]);
    const best = [...large, ...medium, peer('A', 800, 1_000), peer('B', 700, 1_000)];
    expect(said({ peers: best })).toEqual([]);
    expect(said({ peers: small })).toEqual([]);
  });

  it('is to close what is complete and open', () => {
    expect(said({ unclosed: ['2022-11', '2022-12'] })).toEqual([
      'Rà soát để chốt số liệu 11/2022 – 12/2022: 2 tháng trong kỳ chưa chốt; chốt rồi thì báo cáo không đổi nữa.',
    ]);
    expect(said({ unclosed: ['2022-12'] }, 'en')[0]).toContain(
      '1 month of the period is not closed; once it is,',
    );
  });

  it('is not to close for those who may not', () => {
    expect(said({ unclosed: ['2022-12'], mayClose: false })).toEqual([]);
  });

  it('comes in its order, and leads to what shows it', () => {
    const everything = toDos({
      ...WELL,
      goal,
      unclosed: ['2022-12'],
      channels: [channel('E_WALLET', 0.1, 0.15)],
      providers: [provider('VNPAY', 120, [310, 320, 330])],
    });
    expect(everything.map(evidenceOf)).toEqual([
      { to: '/targets', page: { year: '2023' } },
      { to: '/providers/VNPAY', view: { period: { kind: 'MONTH', from: '2022-12', to: '2022-12' } } },
      { to: '/channels/E_WALLET' },
      { to: '/data', page: { tab: 'closing', month: '2022-12' } },
    ]);
  });
});
