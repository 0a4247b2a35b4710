import { describe, expect, it, jest } from '@jest/globals';
import { LanguageProvider } from '@cashlight/web-i18n';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { DotStrip } from './DotStrip';

const frame = {
  title: 'Vị trí trong công ty',
  finding: 'Sìn Hồ đứng thứ 2 trong 3 đơn vị.',
  period: '12/2022',
  source: 'dữ liệu mẫu',
};
const items = [
  { code: 'A', name: 'Điện lực Tam Đường', value: 0.75 },
  { code: 'B', name: 'Điện lực Sìn Hồ', value: 0.656 },
  { code: 'C', name: 'Điện lực Mường Tè', value: 0.581 },
  { code: 'D', name: 'Điện lực Nậm Nhùn', value: null },
];

function draw(shown = items, onOpen?: (code: string) => void) {
  render(
    <LanguageProvider language="vi">
      <DotStrip
        {...frame}
        items={shown}
        itemName="Đơn vị"
        valueName="Tỷ lệ"
        highlighted="B"
        target={{ name: 'Chỉ tiêu 12/2022', value: 0.6888 }}
        renderLink={(code, label) => (
          <a href={`#${code}`} onClick={() => onOpen?.(code)}>
            {label}
          </a>
        )}
      />
    </LanguageProvider>,
  );
  return userEvent.setup();
}

/** Past the two tools of the card. */
async function reach(user: ReturnType<typeof userEvent.setup>) {
  await user.tab();
  await user.tab();
  await user.tab();
  expect(document.activeElement).toBe(screen.getByRole('slider'));
}

describe('a strip of dots', () => {
  it('names the unit looked for, the extremes and the target in the drawing', () => {
    draw();
    const drawn = [...document.querySelectorAll('svg text')].map((text) => text.textContent);
    expect(drawn).toEqual(
      expect.arrayContaining([
        'Sìn Hồ 65,60%',
        'Tam Đường 75,00%',
        'Mường Tè 58,10%',
        'Chỉ tiêu 12/2022 68,88%',
      ]),
    );
  });

  it('is read dot by dot, from the unit looked for, with rank and distance to the target', async () => {
    const user = draw();
    const reader = screen.getByRole('slider', { name: /Vị trí trong công ty/ });
    await reach(user);
    const spoken = () => reader.getAttribute('aria-valuetext');
    expect(spoken()).toBe('Điện lực Sìn Hồ: Tỷ lệ 65,60%; so với Chỉ tiêu 12/2022 −3,28 điểm %; Hạng 2/3');
    await user.keyboard('{ArrowRight}');
    expect(spoken()).toContain(
      'Điện lực Tam Đường: Tỷ lệ 75,00%; so với Chỉ tiêu 12/2022 +6,12 điểm %; Hạng 1/3',
    );
  });

  it('opens the unit being read, as its link in the page would', async () => {
    const onOpen = jest.fn<(code: string) => void>();
    const user = draw(items, onOpen);
    await reach(user);
    await user.keyboard('{Home}{Enter}');
    expect(onOpen).toHaveBeenCalledWith('C');
  });

  it('says who is missing, and that there is nothing to draw when all are', () => {
    draw();
    expect(screen.getByText(/Chưa có số liệu: Điện lực Nậm Nhùn\./)).toBeTruthy();
    draw(items.slice(3));
    expect(screen.getByText('Chưa có số liệu để vẽ')).toBeTruthy();
  });
});
