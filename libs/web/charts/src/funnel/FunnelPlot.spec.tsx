import { describe, expect, it } from '@jest/globals';
import { LanguageProvider } from '@cashlight/web-i18n';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { FunnelPlot } from './FunnelPlot';
import type { FunnelUnit } from './shape';

const units: FunnelUnit[] = [
  ['A', 'Điện lực Tam Đường', 13_800, 0.75, undefined, 'trong mức chung'],
  ['B', 'Điện lực Nậm Nhùn', 6_700, 0.45, 'below', 'thấp hơn hẳn'],
  ['C', 'Điện lực Sìn Hồ', 17_600, 0.72, undefined, 'trong mức chung'],
  ['D', 'Điện lực Mường Tè', 0, null, undefined, null],
].map(([code, name, size, value, side, verdict]) => ({
  ...({ code, name, size, value, side, verdict } as FunnelUnit),
  usual: value === null ? null : { low: 0.6, high: 0.85 },
}));
const bands = [{ name: '95%', points: [5_000, 18_000].map((size) => ({ size, low: 0.6, high: 0.85 })) }];

function show(shown = bands) {
  const opened: string[] = [];
  render(
    <LanguageProvider language="vi">
      <FunnelPlot
        title="Tỷ lệ theo quy mô"
        finding="Nậm Nhùn thấp hơn hẳn."
        period="12/2022"
        source="dữ liệu mẫu"
        units={units}
        centre={{ name: 'Tỷ lệ chung', value: 0.72 }}
        bands={shown}
        names={{
          item: 'Đơn vị',
          size: 'Khách hàng',
          value: 'Tỷ lệ',
          verdict: 'So các đơn vị',
          low: 'Giới hạn dưới 95%',
          high: 'Giới hạn trên 95%',
          usual: 'Thường thấy (95%)',
        }}
        note="Tam giác: ngoài giới hạn 95%."
        empty={<p>Cần ít nhất 5 đơn vị</p>}
        renderLink={(code, label) => (
          <a
            href={`#${code}`}
            onClick={(event) => {
              event.preventDefault();
              opened.push(code);
            }}
          >
            {label}
          </a>
        )}
      />
    </LanguageProvider>,
  );
  return opened;
}

describe('a funnel plot', () => {
  it('is read unit by unit by keyboard, beginning with one outside, and opens the unit being read', async () => {
    const opened = show();
    const reader = screen.getByRole('slider');
    expect(reader.getAttribute('aria-valuetext')).toBe(
      'Điện lực Nậm Nhùn: Tỷ lệ 45,00%; Khách hàng 6.700; Thường thấy (95%) 60,00% – 85,00%; So các đơn vị thấp hơn hẳn',
    );
    reader.focus();
    await userEvent.keyboard('{ArrowRight}');
    expect(reader.getAttribute('aria-valuetext')).toContain('Điện lực Tam Đường: Tỷ lệ 75,00%');
    await userEvent.keyboard('{End}{Enter}');
    expect(opened).toEqual(['C']);
  });

  it('has the same figures as a table, those outside first, and says who has no data', async () => {
    show();
    expect(
      screen.getByText(/Tam giác: ngoài giới hạn 95%\. .*Chưa có số liệu: Điện lực Mường Tè\./),
    ).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Xem dạng bảng: Tỷ lệ theo quy mô' }));
    const rows = within(screen.getByRole('table')).getAllByRole('row');
    expect(rows.map((row) => row.textContent).slice(1)).toEqual([
      'Điện lực Nậm Nhùn6.70045,00%60,00%85,00%thấp hơn hẳn',
      'Điện lực Tam Đường13.80075,00%60,00%85,00%trong mức chung',
      'Điện lực Sìn Hồ17.60072,00%60,00%85,00%trong mức chung',
      'Điện lực Mường Tè–––––',
    ]);
  });

  it('is drawn to a scale of its own, so that a narrower sheet of paper shrinks it whole', () => {
    show();
    const drawing = document.querySelector('svg[viewBox="0 0 800 320"]');
    expect([drawing?.getAttribute('width'), drawing?.getAttribute('height')]).toEqual(['800', '320']);
  });

  it('says why it is empty where nothing can be judged', () => {
    show([]);
    expect(screen.getByText('Cần ít nhất 5 đơn vị')).toBeTruthy();
    expect(screen.queryByRole('slider')).toBeNull();
  });
});
