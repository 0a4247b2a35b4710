import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';

const WEB = join(__dirname, '../../../libs/web');
const ROUTES = readFileSync(join(__dirname, 'router.tsx'), 'utf8').split('createRoute({');

/** The parts of the words that come with pages, as the loader names them. */
const SECTIONS = quoted(
  /type Section = [^;]+;/.exec(readFileSync(join(WEB, 'i18n/src/words.ts'), 'utf8'))?.[0],
);

function quoted(text = ''): string[] {
  return [...text.matchAll(/'(\w+)'/g)].map(([, name = '']) => name);
}

/** What the router loads with each page of a library: `...withWords('a', 'b'), component: … import('@cashlight/web-x')`. */
function loadedWith(library: string): string[][] {
  return ROUTES.filter((route) => route.includes(`import('@cashlight/web-${library}')`)).map((route) =>
    quoted(/withWords\([^)]*\)/.exec(route)?.[0]),
  );
}

function usedIn(folder: string, except?: RegExp): string[] {
  const text = readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !entry.name.includes('.spec.'))
    .filter(({ parentPath }) => !except?.test(join(parentPath, '/')))
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'))
    .join('\n');
  return SECTIONS.filter((section) => new RegExp(`['\`]${section}\\.[\\w$]`).test(text));
}

const LIBRARIES: readonly { library: string; folder: string; except?: RegExp }[] = [
  { library: 'admin', folder: 'admin/src' },
  { library: 'channels', folder: 'channels/src' },
  { library: 'data', folder: 'data/src' },
  { library: 'overview', folder: 'overview/src', except: /\/unit\// },
  { library: 'overview/unit', folder: 'overview/src' },
  { library: 'reports', folder: 'reports/src' },
  { library: 'targets', folder: 'targets/src' },
  { library: 'units', folder: 'units/src' },
];

describe('words that come with a page', () => {
  it.each(LIBRARIES)('are there on every page of $library', ({ library, folder, except }) => {
    const used = usedIn(join(WEB, folder), except);
    const missing = loadedWith(library).map((loaded) => used.filter((section) => !loaded.includes(section)));
    expect(missing).not.toEqual([]);
    expect(missing.flat()).toEqual([]);
  });

  it.each(['access', 'charts', 'graphql', 'ui', '../../apps/web'])(
    'are not used by %s, which is on every page',
    (folder) => {
      // What opens over the page or instead of its frame brings its words along.
      expect(usedIn(join(WEB, folder, 'src'), /\/src\/(?:views|palette|presentation)\//)).toEqual([]);
    },
  );
});
