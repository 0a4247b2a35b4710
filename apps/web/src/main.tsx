import { createQueryClient } from '@cashlight/web-graphql';
import { isLanguage } from '@cashlight/web-i18n';
import { parseQuery, writeQuery } from '@cashlight/web-ui';
import '@cashlight/web-ui/tokens.css';
import '@cashlight/web-ui/base.css';
import './fonts.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { firstPicture } from './firstPicture';
import { keepPlaces } from './frame/keepPlaces';
import { openInLanguage } from './language';
import { createAppRouter } from './router';
import { followDeviceTheme } from './theme';

openInLanguage();
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
await firstPicture(() => router.load(), queryClient);
createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={queryClient}>
      <RouterProvider router={router} />
    </QueryClientProvider>
  </StrictMode>,
);
