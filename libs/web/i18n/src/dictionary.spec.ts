import { describe, expect, it } from '@jest/globals';
import { translator, type Texts, type Translate } from './dictionary';

/** Names of these texts, which no real dictionary has. */
type Speak = (key: string, values?: Parameters<Translate>[1]) => string;

function speaking(texts: Texts, language: string): Speak {
  return translator(texts, language) as Speak;
}

describe('a text', () => {
  const t = speaking(
    {
      page: { title: 'Trang {{page}} / {{pages}}', plain: 'Xin chào' },
      months_one: '{{count}} month',
      months_other: '{{count}} months',
    },
    'en',
  );

  it('is found by its name, with its values put in', () => {
    expect(t('page.plain')).toBe('Xin chào');
    expect(t('page.title', { page: 3, pages: '12' })).toBe('Trang 3 / 12');
  });

  it('takes values as they are, whatever they look like', () => {
    expect(t('page.title', { page: '{{pages}}', pages: '$&' })).toBe('Trang {{pages}} / $&');
  });

  it('is said in the form that the count asks for', () => {
    expect([0, 1, 2].map((count) => t('months', { count }))).toEqual(['0 months', '1 month', '2 months']);
    const vietnamese = speaking({ months_other: '{{count}} tháng' }, 'vi');
    expect([1, 2].map((count) => vietnamese('months', { count }))).toEqual(['1 tháng', '2 tháng']);
  });

  it('without plural forms is the same for every count', () => {
    expect(speaking({ of: '{{count}}/{{units}} đơn vị' }, 'vi')('of', { count: 1, units: 8 })).toBe(
      '1/8 đơn vị',
    );
  });

  it('that has not come yet is its own name', () => {
    expect(t('data.title')).toBe('data.title');
    expect(t('page')).toBe('page');
  });
});
