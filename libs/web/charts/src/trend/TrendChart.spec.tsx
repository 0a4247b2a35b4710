import { describe, expect, it, jest } from '@jest/globals';
import { LanguageProvider } from '@cashlight/web-i18n';
import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { loadPlots } from '../plot/lazy';
import type { OrganisationBreak } from '../series/breaks';
import { TrendChart } from './TrendChart';

const actual = {
  name: 'Thực hiện',
  points: [
    { month: '2022-11', value: 0.7212 },
    { month: '2022-12', value: 0.7269 },
  ],
};
const target = {
  name: 'Kế hoạch',
  points: [
    { month: '2022-12', value: 0.6888 },
    { month: '2023-01', value: 0.7308 },
  ],
};
const frame = {
  title: 'Diễn biến',
  finding: '72,69% trong 12/2022.',
  period: '11/2022 – 12/2022',
  source: 'dữ liệu mẫu',
};

async function draw(
  onSelectMonth = jest.fn<(month: string) => void>(),
  breaks: readonly OrganisationBreak[] = [],
  unclosedMonths = 0,
) {
  const chart = (
    <LanguageProvider language="vi">
      <TrendChart
        {...frame}
        actual={actual}
        target={target}
        breaks={breaks}
        unclosedMonths={unclosedMonths}
        onSelectMonth={onSelectMonth}
      />
    </LanguageProvider>
  );
  // The part drawn with Recharts is loaded apart.
  await act(async () => {
    render(chart);
    await loadPlots();
  });
  return { user: userEvent.setup(), onSelectMonth };
}

describe('a trend', () => {
  it('says its finding to those who do not see it', async () => {
    await draw();
    expect(
      screen.getByRole('figure', { name: 'Diễn biến', description: '72,69% trong 12/2022.' }),
    ).toBeTruthy();
  });

  it('says below the drawing how many of its months are not closed', async () => {
    await draw(undefined, [], 2);
    expect(await screen.findByText(/Tạm tính: 2 tháng trong hình chưa chốt\./)).toBeTruthy();
  });

  it('reads its months aloud, starting from the last with data', async () => {
    const { user } = await draw();
    const reader = await screen.findByRole('slider', { name: /Diễn biến/ });
    await user.tab();
    await user.tab();
    await user.tab();
    expect(document.activeElement).toBe(reader);
    const spoken = () => reader.getAttribute('aria-valuetext');
    expect(spoken()).toBe('Tháng 12/2022: Thực hiện 72,69%; Kế hoạch 68,88%; Chênh lệch +3,81 điểm %');
    await user.keyboard('{ArrowRight}');
    expect(spoken()).toBe('Tháng 1/2023: Thực hiện không có số liệu; Kế hoạch 73,08%');
  });

  it('opens a month that has data, and no other', async () => {
    const { user, onSelectMonth } = await draw();
    await screen.findByRole('slider');
    await user.tab();
    await user.tab();
    await user.tab();
    await user.keyboard('{End}{Enter}');
    expect(onSelectMonth).not.toHaveBeenCalled();
    await user.keyboard('{Home}{Enter}');
    expect(onSelectMonth).toHaveBeenCalledWith('2022-11');
  });

  it('shows the same figures as a table', async () => {
    const { user } = await draw();
    await user.click(screen.getByRole('button', { name: 'Xem dạng bảng: Diễn biến' }));
    const row = within(screen.getByRole('table')).getByRole('row', { name: /12\/2022/ });
    expect(
      within(row)
        .getAllByRole('cell')
        .map((cell) => cell.textContent),
    ).toEqual(['72,69%', '68,88%', '+3,81']);
  });

  it('marks where units are not any more what they were, and says how in the table', async () => {
    const merged = {
      month: '2022-12',
      kind: 'MERGED',
      text: 'Từ 12/2022: Nậm Nhùn sáp nhập vào Sìn Hồ.',
      unitCodes: ['PA2907'],
      intoCodes: ['PA2906'],
    } as const;
    const { user } = await draw(undefined, [merged]);
    expect(await screen.findByText('sáp nhập')).toBeTruthy();
    expect(screen.getByRole('slider').getAttribute('aria-valuetext')).toContain(`Tổ chức ${merged.text}`);
    await user.click(screen.getByRole('button', { name: 'Xem dạng bảng: Diễn biến' }));
    const row = within(screen.getByRole('table')).getByRole('row', { name: /12\/2022/ });
    expect(row.textContent).toContain(merged.text);
  });
});
