import { describe, expect, it } from '@jest/globals';
import { commandOf } from './keys';

const plain = { shiftKey: false, ctrlKey: false, altKey: false, metaKey: false };
const press = (key: string, focused: Element | null = null, held = {}) =>
  commandOf({ ...plain, key, ...held }, focused);

function element(html: string): Element {
  const template = document.createElement('template');
  template.innerHTML = html;
  const found = template.content.querySelector('[data-focus]') ?? template.content.firstElementChild;
  if (!found) throw new Error('no element');
  return found;
}

describe('a key in a presentation', () => {
  it('walks the pages', () => {
    expect(
      ['ArrowRight', 'ArrowLeft', 'PageDown', 'PageUp', ' ', 'Escape', '?'].map((key) => press(key)),
    ).toEqual(['next', 'previous', 'forward', 'back', 'forward', 'leave', 'help']);
    expect(press(' ', null, { shiftKey: true })).toBe('back');
  });

  it('with Ctrl, Alt or ⌘ is the browser’s', () => {
    for (const held of [{ ctrlKey: true }, { altKey: true }, { metaKey: true }]) {
      expect(press('ArrowRight', null, held)).toBeUndefined();
    }
  });

  it.each([
    '<div role="slider" tabindex="0"></div>',
    '<select></select>',
    '<input>',
    '<div role="region" tabindex="0"></div>',
  ])('is left to what needs it, except for leaving: %s', (html) => {
    expect(['ArrowRight', 'PageDown', ' ', '?', 'f'].map((key) => press(key, element(html)))).toEqual(
      Array(5).fill(undefined),
    );
    expect(press('Escape', element(html))).toBe('leave');
  });

  it('on a link or a button walks, but for the space bar, which presses it', () => {
    for (const html of ['<a href="/x"></a>', '<button><span data-focus></span></button>']) {
      expect(press('ArrowRight', element(html))).toBe('next');
      expect(press(' ', element(html))).toBeUndefined();
    }
  });
});
