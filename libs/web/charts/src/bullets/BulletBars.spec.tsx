import { describe, expect, it } from '@jest/globals';
import { LanguageProvider } from '@cashlight/web-i18n';
import { render, screen } from '@testing-library/react';
import { BulletBars } from './BulletBars';

const frame = {
  title: 'Đơn vị so với kế hoạch',
  finding: '1/2 đạt.',
  period: '12/2022',
  source: 'dữ liệu mẫu',
};
const units = [
  { code: 'A', name: 'Điện lực Tam Đường', value: 0.75, target: 0.71, gap: 0.04 },
  { code: 'B', name: 'Điện lực Nậm Nhùn', value: 0.6519, target: 0.6609, gap: -0.009 },
  { code: 'C', name: 'Điện lực Sìn Hồ', value: null, target: 0.624, gap: null },
  { code: 'D', name: 'Điện lực Mường Tè', value: 0.68, target: null, gap: null },
];

describe('bullet bars', () => {
  it('begin with the worst gap, each a way to its unit', () => {
    render(
      <LanguageProvider language="vi">
        <BulletBars
          {...frame}
          units={units}
          renderLink={(code, label) => <a href={`/?unit=${code}`}>{label}</a>}
        />
      </LanguageProvider>,
    );
    expect(screen.getAllByRole('link').map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
      ['Nậm Nhùn', '/?unit=B'],
      ['Tam Đường', '/?unit=A'],
      ['Mường Tè', '/?unit=D'],
      ['Sìn Hồ', '/?unit=C'],
    ]);
  });

  it('tell a unit without a target from one without data', () => {
    render(
      <LanguageProvider language="vi">
        <BulletBars {...frame} units={units} />
      </LanguageProvider>,
    );
    const texts = screen.getAllByRole('listitem').map((item) => item.textContent);
    expect(texts[2]).toContain('chưa giao');
    expect(texts[3]).toMatch(/–.*–$/);
  });

  it('say that there is nothing to draw', () => {
    render(
      <LanguageProvider language="vi">
        <BulletBars {...frame} units={[]} />
      </LanguageProvider>,
    );
    expect(screen.getByText('Chưa có số liệu để vẽ')).toBeTruthy();
    expect(screen.queryByRole('button')).toBeNull();
  });
});
