import { describe, expect, it } from '@jest/globals';
import '@cashlight/web-i18n/complete';
import { createFormat, wordsOf, type Language } from '@cashlight/web-i18n';
import { plan, row, withTargets, type PlanOptions } from '../testing/answers';
import { findingOf } from './finding';
import { livePlan } from './live';
import { planOf } from './model';

const found = (answer = plan(), language: Language = 'vi') => {
  const format = createFormat(language);
  return findingOf(livePlan(planOf(answer, format)), wordsOf(language), format);
};
const company = (target: number | null, base: readonly [number, number], latest = base) => {
  const count = ([cashless, total]: readonly [number, number]) => ({
    cashless: String(cashless),
    total: String(total),
  });
  return row('PA29', target, count(base), { latest: count(latest) });
};
const alone = (options: PlanOptions) => found(plan({ units: [], ...options }));

describe('what the page finds', () => {
  it('is the company’s target, how far it is, whether the units add up to it, and who is to rise most', () => {
    expect(found()).toEqual([
      'Năm 2023 công ty phải đạt 77,36% khách hàng thanh toán không dùng tiền mặt, tăng 4,67 điểm % so với 12/2022.',
      'Tháng 6/2023 đạt 74,98%, còn 2,38 điểm % nữa: 2.652 khách hàng cần chuyển.',
      'Chỉ tiêu các đơn vị cộng lại: 80,31%, cao hơn chỉ tiêu công ty 2,95 điểm % (1.023 khách hàng, tính theo 12/2022).',
      'So với 12/2022, giao cao nhất cho Nậm Nhùn (+5,97 điểm %), thấp nhất cho Thành phố Lai Châu (+4,19 điểm %).',
    ]);
  });

  it('is said in English too, with its plurals', () => {
    expect(found(plan(), 'en').slice(0, 2)).toEqual([
      'In 2023 the company is to reach 77.36% of customers paying without cash, 4.67 points more than in Dec 2022.',
      'June 2023 stands at 74.98%, 2.38 points to go: 2,652 customers to convert.',
    ]);
    const one = plan({ units: [], company: company(0.5, [49, 100]) });
    expect(found(one, 'en')[1]).toBe('June 2023 stands at 49.00%, 1.00 points to go: 1 customer to convert.');
  });

  it('says of units together whether they are below, exactly at or above the company’s target', () => {
    const sum = (second: number) => {
      const units = [
        row('A', 0.5, { cashless: '40', total: '100' }),
        row('B', second, { cashless: '40', total: '100' }),
      ];
      return found(plan({ company: company(0.5, [80, 200]), units }))[2];
    };
    expect([sum(0.49), sum(0.5), sum(0.51)]).toEqual([
      'Chỉ tiêu các đơn vị cộng lại: 49,50%, thấp hơn chỉ tiêu công ty 0,50 điểm % (1 khách hàng, tính theo 12/2022).',
      'Chỉ tiêu các đơn vị cộng lại: 50,00%, vừa đúng chỉ tiêu công ty.',
      'Chỉ tiêu các đơn vị cộng lại: 50,50%, cao hơn chỉ tiêu công ty 0,50 điểm % (1 khách hàng, tính theo 12/2022).',
    ]);
  });

  it('never says that units together are off by 0,00', () => {
    const customers = { cashless: '40000', total: '100000' };
    const units = [row('A', 0.5, customers), row('B', 0.49998, customers)];
    expect(found(plan({ company: company(0.5, [80_000, 200_000]), units }))[2]).toBe(
      'Chỉ tiêu các đơn vị cộng lại: 50,00%, thấp hơn chỉ tiêu công ty chưa đến 0,01 điểm % (2 khách hàng, tính theo 12/2022).',
    );
  });

  it('names who has no target, or counts many', () => {
    expect(found(withTargets({ PA2907: null })).slice(2)).toEqual([
      'Chưa giao cho 1/3 đơn vị: Nậm Nhùn.',
      'So với 12/2022, giao cao nhất cho Tân Uyên (+4,67 điểm %), thấp nhất cho Thành phố Lai Châu (+4,19 điểm %).',
    ]);
    const none = { PA2908: null, PA2907: null, PA2901: null };
    expect(found(withTargets(none)).slice(2)).toEqual(['Chưa giao chỉ tiêu cho đơn vị nào.']);
    expect(found(withTargets(none, { company: company(null, [1, 2]) }))).toEqual([
      'Năm 2023 chưa giao chỉ tiêu khách hàng thanh toán không dùng tiền mặt.',
    ]);
    expect(found(plan({ company: company(null, [1, 2]) }))[0]).toBe(
      'Năm 2023 đã giao chỉ tiêu khách hàng thanh toán không dùng tiền mặt cho 3/3 đơn vị, chưa giao cho công ty.',
    );
    expect(found(plan({ company: null }))[0]).toBe(
      'Năm 2023 đã giao chỉ tiêu khách hàng thanh toán không dùng tiền mặt cho 3/3 đơn vị.',
    );
  });

  it('names all that rise alike', () => {
    const base = { cashless: '50', total: '100' };
    const units = [row('PA2908', 0.6, base), row('PA2907', 0.55, base), row('PA2901', 0.6, base)];
    expect(found(plan({ units })).at(-1)).toBe(
      'So với 12/2022, giao cao nhất cho Thành phố Lai Châu, Tân Uyên (+10,00 điểm %), thấp nhất cho Nậm Nhùn (+5,00 điểm %).',
    );
    expect(found(withTargets({ PA2907: 0.6 }, { units })).at(-1)).toBe(
      'Các đơn vị có chỉ tiêu đều phải thay đổi như nhau: +10,00 điểm % so với 12/2022.',
    );
  });

  it('is never wrong in its direction', () => {
    expect(alone({ company: company(0.7, [75, 100]) })).toEqual([
      'Năm 2023 công ty phải đạt 70,00% khách hàng thanh toán không dùng tiền mặt, thấp hơn 5,00 điểm % so với thực hiện 12/2022.',
      'Tháng 6/2023 đạt 75,00%, vượt chỉ tiêu năm 5,00 điểm %.',
    ]);
    expect(alone({ company: company(0.75, [75, 100]) })).toEqual([
      'Năm 2023 công ty phải đạt 75,00% khách hàng thanh toán không dùng tiền mặt, bằng mức thực hiện 12/2022.',
      'Tháng 6/2023 đạt 75,00%, bằng chỉ tiêu năm.',
    ]);
  });

  it('of a year that is over says what is missing, of one without data only the target', () => {
    const over = { company: company(0.8, [70, 100], [79, 100]), latestMonth: '2023-12' };
    expect(alone(over)[1]).toBe(
      'Tháng 12/2023 đạt 79,00%, thấp hơn chỉ tiêu 1,00 điểm %: thiếu 1 khách hàng.',
    );
    const blank = { company: row('PA29', 0.8, null), baseMonth: null, latestMonth: null };
    expect(alone(blank)).toEqual([
      'Năm 2023 công ty phải đạt 80,00% khách hàng thanh toán không dùng tiền mặt.',
    ]);
  });

  it('says its measure', () => {
    const amount = plan({
      measure: 'AMOUNT',
      units: [],
      company: company(0.8, [7_900_000_000, 10_000_000_000]),
    });
    expect(found(amount).slice(0, 2)).toEqual([
      'Năm 2023 công ty phải đạt 80,00% số tiền thanh toán không dùng tiền mặt, tăng 1,00 điểm % so với 12/2022.',
      'Tháng 6/2023 đạt 79,00%, còn 1,00 điểm % nữa: 100 triệu đ cần chuyển.',
    ]);
  });
});
