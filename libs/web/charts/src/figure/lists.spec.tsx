import { describe, expect, it } from '@jest/globals';
import { LanguageProvider } from '@cashlight/web-i18n';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactElement } from 'react';
import { BulletBars } from '../bullets/BulletBars';
import { ChangeBars } from '../changes/ChangeBars';
import { ReferenceBars } from '../reference/ReferenceBars';

const frame = { title: 'Biểu đồ', finding: 'Một câu.', period: '12/2022', source: 'dữ liệu mẫu' };

function draw(chart: ReactElement) {
  render(<LanguageProvider language="vi">{chart}</LanguageProvider>);
  return screen.getAllByRole('listitem').map((item) => item.textContent);
}

describe('bars against a reference', () => {
  it('say value and difference, and from what, for those who listen as well', () => {
    const rows = draw(
      <ReferenceBars
        {...frame}
        items={[
          { code: 'A', name: 'Ví điện tử', value: 0.301, reference: 0.336 },
          { code: 'B', name: 'Quầy', value: 0.2, reference: null },
          { code: 'C', name: 'Internet', value: null, reference: 0.1 },
        ]}
        itemName="Hình thức"
        valueName="Tỷ trọng"
        referenceName="Toàn công ty"
      />,
    );
    expect(rows).toEqual([
      'Ví điện tử30,10%−3,50 so với Toàn công ty',
      'Quầy20,00%– so với Toàn công ty',
      'Internet–– so với Toàn công ty',
    ]);
  });
});

describe('bars of changes', () => {
  const items = (...changes: (number | null)[]) =>
    changes.map((change, index) => ({ code: String(index), name: 'ABCDE'.charAt(index), change }));

  it.each([
    ['count', [1234, -38, 0, null], ['A+1.234', 'B−38', 'C0', 'D–']],
    ['points', [0.021, -0.0061, 0, null], ['A+2,10', 'B−0,61', 'C0,00', 'D–']],
    ['vnd', [12_340_000_000, -4_500_000, 0, null], ['A+12,3 tỷ đ', 'B−4,5 triệu đ', 'C0 đ', 'D–']],
  ] as const)('of %s carry their signs', (kind, changes, rows) => {
    expect(
      draw(
        <ChangeBars
          {...frame}
          items={items(...changes)}
          kind={kind}
          itemName="Đơn vị"
          changeName="Tăng giảm"
        />,
      ),
    ).toEqual(rows);
  });
});

describe('a chart of very many units', () => {
  it('shows the first of them, the rest at a press, and all in its table', async () => {
    const units = Array.from({ length: 60 }, (_, index) => ({
      code: `X${index}`,
      name: `Đội số ${index}`,
      value: 0.5 + index / 1000,
      target: 0.6,
      gap: index / 1000 - 0.1,
    }));
    expect(draw(<BulletBars {...frame} units={units} />)).toHaveLength(24);
    const user = userEvent.setup();
    await user.click(screen.getByRole('button', { name: 'Xem cả 60' }));
    expect(screen.getAllByRole('listitem')).toHaveLength(60);
    await user.click(screen.getByRole('button', { name: 'Chỉ xem 24 đầu' }));
    await user.click(screen.getByRole('button', { name: 'Xem dạng bảng: Biểu đồ' }));
    expect(screen.getAllByRole('rowheader')).toHaveLength(60);
  });
});
