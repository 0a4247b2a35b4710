import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { svgElement } from './drawing';
import { fileNameOf } from '../figure/fileName';
import { fillLines, pageAround, svgOf } from './page';

const caption = {
  title: 'Đơn vị so với kế hoạch',
  about: ['Công ty Điện lực Lai Châu', 'Theo khách hàng'],
  finding: '6/8 đơn vị đạt kế hoạch.',
  period: 'Tháng 12/2022',
  source: 'Số liệu đến 31/12/2022 · dữ liệu mẫu',
};
const ink = { ink: '#000', muted: '#555', surface: '#fff', family: 'Be Vietnam Pro' };
const run = { text: '72,69%', x: 10, y: 20, color: '#000', family: 'x', size: 12, weight: '600' };
const picture = () =>
  pageAround(
    { shapes: svgElement('g', {}), texts: [run] },
    { width: 600, height: 280 },
    caption,
    ink,
    (text) => text.length * 7,
  );

describe('a picture', () => {
  it('says around the plot what it is, whose, measured how, when and from where', () => {
    const text = svgOf(picture(), { withTexts: true }).textContent;
    expect(text).toContain('Công ty Điện lực Lai Châu · Theo khách hàng · Tháng 12/2022');
    for (const part of [caption.title, caption.finding, caption.source, '72,69%'])
      expect(text).toContain(part);
  });

  it('moves the plot, text and shapes alike, below what stands above it', () => {
    const { shapes, texts, height } = picture();
    const moved = texts.find(({ text }) => text === '72,69%') ?? run;
    expect(shapes.getAttribute('transform')).toBe(`translate(${moved.x - 10} ${moved.y - 20})`);
    expect(height).toBeGreaterThan(280 + moved.y - 20);
  });

  it('leaves text to the canvas when asked to', () =>
    expect(svgOf(picture(), { withTexts: false }).querySelectorAll('text')).toHaveLength(0));

  it('has a file name without diacritics', () =>
    expect(fileNameOf(caption)).toBe('don-vi-so-voi-ke-hoach-thang-12-2022'));
});

describe('text in lines', () => {
  it('loses no word, and breaks only what does not fit', () => {
    fc.assert(
      fc.property(
        fc.array(fc.stringMatching(/^[a-z]{1,12}$/)),
        fc.integer({ min: 5, max: 60 }),
        (words, room) => {
          const lines = fillLines(words.join(' '), room, (text) => text.length);
          expect(lines.join(' ')).toBe(words.join(' '));
          for (const line of lines) expect(line.length <= room || !line.includes(' ')).toBe(true);
        },
      ),
    );
  });
});
