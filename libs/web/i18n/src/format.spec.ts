import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { createFormat } from './format';

const vi = createFormat('vi');
const en = createFormat('en');

describe('ratios', () => {
  it('are written as people in the company write them', () => {
    expect(vi.percent(0.7269)).toBe('72,69%');
    expect(en.percent(0.7269)).toBe('72.69%');
    expect(vi.percent(1)).toBe('100,00%');
    expect([0.784, 0.75275, 0.12345678, null].map(vi.target)).toEqual([
      '78,40%',
      '75,275%',
      '12,345678%',
      '–',
    ]);
    expect(vi.percentAxis(0.7)).toBe('70%');
    expect([0.57, 0.8999, 1].map(vi.percentDown)).toEqual(['57%', '89%', '100%']);
    expect([0, 0.0057, 0.00125, 1, null].map(vi.percentExact)).toEqual([
      '0%',
      '0,57%',
      '0,125%',
      '100%',
      '–',
    ]);
  });

  it('without a value are a dash, never zero', () => {
    expect([vi.percent(null), vi.points(null), vi.count(null), vi.vnd(undefined)]).toEqual([
      '–',
      '–',
      '–',
      '–',
    ]);
    expect(vi.percent(0)).toBe('0,00%');
  });

  it('are rounded half away from zero as written, not as stored in binary', () => {
    expect(vi.percent(0.72685)).toBe('72,69%');
    expect(vi.percent(0.10005)).toBe('10,01%');
    expect(vi.pointsBare(-0.00145)).toBe('−0,15');
    expect(vi.pointsBare(0.00145)).toBe('+0,15');
  });

  it('round like whole numbers do, for every half', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99_999 }), (thousandths) => {
        const fraction = Number(`${thousandths}e-5`);
        const rounded = Math.floor((thousandths + 5) / 10);
        expect(en.percent(fraction)).toBe(`${(rounded / 100).toFixed(2)}%`);
      }),
    );
  });
});

describe('gaps', () => {
  it('carry their sign and are called points, never percent', () => {
    expect(vi.points(0.0381)).toBe('+3,81 điểm %');
    expect(vi.points(-0.0467)).toBe('−4,67 điểm %');
    expect(en.points(0.0381)).toBe('+3.81 points');
    expect(vi.pointsWidth(-0.009)).toBe('0,90 điểm %');
  });

  it('that round to nothing have no sign', () => {
    expect(vi.pointsBare(-0.00004)).toBe('0,00');
    expect(vi.pointsBare(0)).toBe('0,00');
  });
});

describe('counts and money', () => {
  it('are grouped, whatever their size', () => {
    expect(vi.count(1_234_567)).toBe('1.234.567');
    expect(en.count('1234567')).toBe('1,234,567');
    expect(vi.vnd('123456789012345678')).toBe('123.456.789.012.345.678 đ');
    expect(vi.count(-5)).toBe('−5');
  });

  it('are short where space is', () => {
    expect(vi.vndShort(12_345_000_000n)).toBe('12,3 tỷ đ');
    expect(vi.vndShort('4500000')).toBe('4,5 triệu đ');
    expect(vi.vndShort(999_999)).toBe('999.999 đ');
    expect(vi.vndShort('-1500000000')).toBe('−1,5 tỷ đ');
    expect(en.vndShort(12_345_000_000n)).toBe('12.3 bn đ');
    expect(vi.quantity('CUSTOMERS', 79_959)).toBe('79.959');
    expect(vi.quantity('AMOUNT', '52300000000')).toBe('52,3 tỷ đ');
  });
});

describe('months, days and periods', () => {
  it('are written in the language', () => {
    expect([vi.month('2022-12'), vi.monthLong('2022-12'), vi.monthAxis('2022-12')]).toEqual([
      '12/2022',
      'Tháng 12/2022',
      '12/22',
    ]);
    expect([en.month('2022-12'), en.monthLong('2022-12'), en.monthAxis('2022-12')]).toEqual([
      'Dec 2022',
      'December 2022',
      'Dec 22',
    ]);
    expect([vi.date('2022-12-31'), en.date('2022-12-05')]).toEqual(['31/12/2022', '5 Dec 2022']);
  });

  it('in a heading are said as people say them', () => {
    expect([vi.monthLong('2022-03'), vi.month('2022-03')]).toEqual(['Tháng 3/2022', '03/2022']);
  });

  it('say their kind', () => {
    expect(vi.period({ kind: 'MONTH', from: '2022-12', to: '2022-12' })).toBe('Tháng 12/2022');
    expect(vi.period({ kind: 'QUARTER', from: '2022-10', to: '2022-12' })).toBe('Quý 4/2022');
    expect(vi.period({ kind: 'YEAR_TO_DATE', from: '2022-01', to: '2022-09' })).toBe('Lũy kế 9 tháng 2022');
    expect(vi.period({ kind: 'RANGE', from: '2022-01', to: '2022-06' })).toBe('01/2022 – 06/2022');
    expect(en.period({ kind: 'QUARTER', from: '2022-10', to: '2022-12' })).toBe('Quarter 4, 2022');
  });
});

describe('names', () => {
  it('are sorted as in a Vietnamese dictionary', () => {
    const names = ['Đà', 'Ẩn', 'An', 'Dao', 'Ăn', 'Ân', 'Em', 'Ê', 'Ơn', 'On', 'Ôn', 'Ưu', 'Út'];
    expect(names.toSorted(vi.compare)).toEqual([
      'An',
      'Ăn',
      'Ân',
      'Ẩn',
      'Dao',
      'Đà',
      'Em',
      'Ê',
      'On',
      'Ôn',
      'Ơn',
      'Út',
      'Ưu',
    ]);
  });

  it('are in the language where it is known', () => {
    const unit = { name: 'Điện lực Sìn Hồ', nameEn: 'Sin Ho' };
    expect([vi.name(unit), en.name(unit), en.name({ ...unit, nameEn: null })]).toEqual([
      'Điện lực Sìn Hồ',
      'Sin Ho',
      'Điện lực Sìn Hồ',
    ]);
  });
});

describe('what clocks and disks measure', () => {
  it('is written on the company’s clock', () => {
    expect(vi.moment('2022-12-31T18:05:00Z')).toBe('01/01/2023 01:05');
    expect(en.moment('2022-12-31T18:05:00Z')).toBe('1 Jan 2023 01:05');
  });

  it('names the two largest parts of a time', () => {
    expect([0.4, 45, 200, 7500].map(vi.duration)).toEqual([
      'dưới 1 giây',
      '45 giây',
      '3 phút 20 giây',
      '2 giờ 5 phút',
    ]);
  });

  it('grows from bytes to gigabytes', () => {
    expect([0, 999, 1000, 12_400_000, 2_000_000_000].map(vi.bytes)).toEqual([
      '0 B',
      '999 B',
      '1 kB',
      '12,4 MB',
      '2 GB',
    ]);
  });
});
