import { describe, expect, it } from '@jest/globals';
import { createFormat } from '@cashlight/web-i18n';
import { scopeOptions } from './scope';

const unit = (code: string, parentCode: string | null) => ({
  code,
  name: `Điện lực ${code}`,
  nameEn: null,
  parentCode,
});
const vi = createFormat('vi');
const values = (...args: Parameters<typeof scopeOptions>) => scopeOptions(...args).map(({ value }) => value);

describe('the scopes to choose from', () => {
  const units = [unit('C', null), unit('A', 'C'), unit('A1', 'A'), unit('B', 'C')];

  it('are the tree of units, the top being the whole', () => {
    expect(scopeOptions(units, undefined, vi, 'Tất cả')).toEqual([
      { value: '', label: 'Điện lực C' },
      { value: 'A', label: '\u2003Điện lực A' },
      { value: 'A1', label: '\u2003\u2003Điện lực A1' },
      { value: 'B', label: '\u2003Điện lực B' },
    ]);
  });

  it('have a whole of their own where there are several tops', () => {
    expect(scopeOptions([unit('A', null), unit('B', null)], undefined, vi, 'Tất cả')[0]).toEqual({
      value: '',
      label: 'Tất cả',
    });
  });

  it('hold the chosen one, also when it is the top by name or unknown', () => {
    expect(values(units, 'C', vi, 'Tất cả')[0]).toBe('C');
    expect(values(units, 'GONE', vi, 'Tất cả')).toContain('GONE');
  });

  it('put a unit whose parent may not be seen at the top', () => {
    expect(values([unit('A', 'C'), unit('A1', 'A')], undefined, vi, 'Tất cả')).toEqual(['', 'A1']);
  });
});
