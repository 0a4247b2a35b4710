import { createQueryClient } from '@cashlight/web-graphql';
import { isLanguage } from '@cashlight/web-i18n';
import { parseQuery, writeQuery } from '@cashlight/web-ui';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { firstPicture } from './firstPicture';
import { keepPlaces } from './frame/keepPlaces';
import { createAppRouter } from './router';
import { followDeviceTheme } from './theme';

const queryClient = createQueryClient(askToSignIn);
const router = createAppRouter(queryClient);
keepPlaces(router);

/** Whoever is not signed in (any more) signs in and comes back to where they were. */
function askToSignIn(): void {
  const { pathname, href, search } = router.state.location;
  if (pathname === '/sign-in' || pathname === '/setup') return;
  const { lang, ...asked } = parseQuery(writeQuery({ ...search }));
  // The bare address asks for nothing in particular: everybody begins where it is best for them.
  const bare = pathname === '/' && Object.keys(asked).length === 0;
  void router.navigate({
    to: '/sign-in',
    search: { ...(bare ? {} : { from: href }), ...(isLanguage(lang) ? { lang } : {}) },
  });
}

followDeviceTheme();

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no element #root');
// No top-level await: with one the bundler leaves every shared module in a file of its own.
void firstPicture(() => router.load(), queryClient).then(() => {
  createRoot(root).render(
    <StrictMode>
      <QueryClientProvider client={queryClient}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </StrictMode>,
  );
});
