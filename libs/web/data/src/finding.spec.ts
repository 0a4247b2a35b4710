import { describe, expect, it } from '@jest/globals';
import type { DataStateQuery } from '@cashlight/contract';
import { createFormat, wordsOf } from '@cashlight/web-i18n';
import { findingOf } from './finding';
import { NOTHING, unitMonth } from './testing/unitMonths';

const MONTH = '2023-06';
const nameOf = { unit: (code: string) => `Đơn vị ${code}`, provider: (code: string) => code };
const data = (over: Partial<DataStateQuery> = {}): DataStateQuery => ({
  viewer: { permissions: [] },
  completeness: [unitMonth('A', MONTH), unitMonth('B', MONTH, { customers: 1900, baseCustomers: 2000 })],
  providerGaps: [],
  monthStates: [{ month: MONTH, closed: false }],
  ...over,
});
const finding = (over: Partial<DataStateQuery> = {}) =>
  findingOf(data(over), MONTH, nameOf, wordsOf('vi'), createFormat('vi'));

describe('what the page opens with', () => {
  it('says how complete the latest month is: customers are summed, then divided', () => {
    expect(finding()).toEqual(['Tháng 6/2023: 2/2 đơn vị có số liệu, đủ 95,67% khách hàng; chưa chốt.']);
  });

  it('says that the month is closed', () => {
    expect(finding({ monthStates: [{ month: MONTH, closed: true }] })[0]).toMatch(/; đã chốt\.$/);
  });

  it('names what is missing and what is odd', () => {
    const completeness = [unitMonth('A', MONTH, { jump: 0.4 }), unitMonth('B', MONTH, NOTHING)];
    const providerGaps = [
      { providerCode: 'BIDV', unitCodes: ['A'], monthsBefore: 5 },
      { providerCode: 'MOMO', unitCodes: [], monthsBefore: 3 },
    ];
    expect(finding({ completeness, providerGaps })).toEqual([
      'Tháng 6/2023: 1/2 đơn vị có số liệu, đủ 97,00% khách hàng; chưa chốt.',
      'Chưa có số liệu: Đơn vị B.',
      'Đối tác chưa về: BIDV (1 đơn vị), MOMO.',
      'Biến động bất thường: Đơn vị A.',
    ]);
  });

  it('does not wait for units that are gone', () => {
    const completeness = [unitMonth('A', MONTH), unitMonth('B', MONTH, { ...NOTHING, expected: false })];
    expect(finding({ completeness })[0]).toContain('1/1 đơn vị');
  });

  it('says nothing of coverage where no customer base is given', () => {
    const completeness = [unitMonth('A', MONTH, { baseCustomers: null, coverage: null })];
    expect(finding({ completeness })[0]).toBe('Tháng 6/2023: 1/1 đơn vị có số liệu; chưa chốt.');
  });

  it('counts the rest of many names', () => {
    const completeness = [
      unitMonth('A', MONTH),
      ...['B', 'C', 'D', 'E', 'F', 'G'].map((code) => unitMonth(code, MONTH, NOTHING)),
    ];
    expect(finding({ completeness })[1]).toBe(
      'Chưa có số liệu: Đơn vị B, Đơn vị C, Đơn vị D, Đơn vị E và 2 nữa.',
    );
  });

  it('says where to begin when there is nothing', () => {
    expect(finding({ completeness: [] })[0]).toBe('Chưa có số liệu nào.');
  });
});
