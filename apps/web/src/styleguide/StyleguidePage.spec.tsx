import { describe, expect, it } from '@jest/globals';
import { renderView } from '@cashlight/web-testing';
import { FAMILIES } from './families';
import { sayIn } from './specimen';
import { StyleguidePage } from './StyleguidePage';

/** What stands on the page when a value was forgotten. */
const BROKEN = /NaN|undefined|Infinity|\[object/;

describe('the style guide', () => {
  it('gives every specimen a name of its own', () => {
    const families = FAMILIES.map((family) => family(sayIn('vi', 'light')));
    const names = families.flatMap(({ id, specimens }) =>
      specimens.map((specimen) => `${id}.${specimen.id}`),
    );
    expect(names.length).toBeGreaterThan(80);
    expect(new Set(names).size).toBe(names.length);
  });

  it.each([
    'bullet-bars',
    'bar-list',
    'reference-bars',
    'change-bars',
    'dot-strip',
    'funnel',
    'tile-map',
    'tables',
  ])('draws %s in every state, however odd the figures', async (family) => {
    const { container } = await renderView(<StyleguidePage />, {
      address: `/styleguide?theme=light&family=${family}`,
    });
    const specimens = [...container.querySelectorAll<HTMLElement>('[data-specimen]')];
    const broken = specimens.filter(({ innerHTML }) => BROKEN.test(innerHTML));
    expect(specimens.length).toBeGreaterThan(3);
    expect(broken.map((specimen) => specimen.dataset['specimen'])).toEqual([]);
  });
});
