import { describe, expect, it } from '@jest/globals';
import { kindOfName } from './kind-of-name.js';

describe('the kind that a name begins with', () => {
  it.each([
    ['payments.csv', 'payments'],
    ['payments-2022-12.csv.gz', 'payments'],
    ['Payments_thang 12.XLSX', 'payments'],
    ['payments 2022.csv', 'payments'],
    ['unit-names.csv', 'unit-names'],
    ['unit_names_2025.csv', 'unit-names'],
    ['units-2025.csv', 'units'],
    ['customer_base.csv', 'customer-base'],
    ['payments', 'payments'],
    ['paymentsfromvcb.csv', undefined],
    ['vcb-payments.csv', undefined],
    ['2022-12.csv', undefined],
    ['', undefined],
  ])('of %s is %s', (name, kind) => {
    expect(kindOfName(name)).toBe(kind);
  });
});
