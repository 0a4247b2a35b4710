import { useLanguage } from '@cashlight/web-i18n';
import { DataScopeProvider, usePageSearch, useDocumentTitle, ViewLink } from '@cashlight/web-ui';
import { useEffect } from 'react';
import { FAMILIES } from './families';
import { FamilySection } from './Specimens';
import { sayIn, type Side } from './specimen';
import styles from './styleguide.module.css';

const SIDES: readonly Side[] = ['light', 'dark'];
const BOUNDS = { firstMonth: '2021-01', lastMonth: '2022-12', openingMonth: '2022-12' };

/**
 * Every part and every chart in all its states, light and dark side by side: for development only, without a server.
 *
 * To look at it: `npx vite apps/web`, then /styleguide. To build it for visual tests: `npx vite build apps/web --mode development --outDir
 * ../../dist/styleguide`, then `npx vite preview apps/web --outDir ../../dist/styleguide`. The address chooses: `?lang=en`, `?family=trend` for
 * one family, `?theme=dark` for one theme, which the page then wears as well. A test finds a specimen as `[data-specimen="trend.plain"]`, and
 * in it each theme as `[data-side="dark"]`. Take pictures in a window as high as the page: while Chromium stretches itself for a full-page
 * picture, what depends on the window's width is drawn anew, and the picture may catch it half-way.
 */
export function StyleguidePage() {
  const language = useLanguage();
  const [search] = usePageSearch();
  const say = sayIn(language, 'light');
  const worn = SIDES.find((side) => side === search['theme']);
  const sides = worn === undefined ? SIDES : [worn];
  const families = FAMILIES.map((family) => ({ family, ...family(say) }));
  const shown = families.filter(({ id }) => search['family'] === undefined || search['family'] === id);
  useDocumentTitle('Style guide');
  useWornTheme(worn);
  return (
    <DataScopeProvider bounds={BOUNDS} sample>
      <main className={styles['page']}>
        <header className={styles['intro']}>
          <h1>Style guide</h1>
          <p>
            {say('Số liệu trên trang này là bịa, chỉ để minh họa.', 'The figures on this page are made up.')}
          </p>
          <nav aria-label={say('Nhóm', 'Families')}>
            <ul className={styles['nav']}>
              {families.map(({ id, title }) => (
                <li key={id}>
                  <ViewLink
                    to="/styleguide"
                    page={{ ...search, family: id }}
                    {...(search['family'] === id ? { 'aria-current': 'page' } : {})}
                  >
                    {title}
                  </ViewLink>
                </li>
              ))}
            </ul>
          </nav>
        </header>
        {shown.map(({ id, family }) => (
          <FamilySection
            key={id}
            twins={sides.map((side) => ({ side, family: family(sayIn(language, side)) }))}
          />
        ))}
      </main>
    </DataScopeProvider>
  );
}

/** With one theme asked for, the page wears it too: what floats above the page stands in the page's theme. */
function useWornTheme(theme: Side | undefined): void {
  useEffect(() => {
    if (theme !== undefined) document.documentElement.dataset['theme'] = theme;
  }, [theme]);
}
