import { createQueryClient } from '@cashlight/web-graphql';
import '@cashlight/web-ui/tokens.css';
import '@cashlight/web-ui/base.css';
import './fonts.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createAppRouter } from './router';
import { followDeviceTheme } from './theme';

const router = createAppRouter();

/** Whoever is not signed in (any more) signs in and comes back to where they were. */
function askToSignIn(): void {
  const { pathname, href, search } = router.state.location;
  if (pathname === '/sign-in' || pathname === '/setup') return;
  void router.navigate({
    to: '/sign-in',
    search: { from: href, ...('lang' in search ? { lang: search.lang } : {}) },
  });
}

const queryClient = createQueryClient(askToSignIn);
followDeviceTheme();

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no element #root');
createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={queryClient}>
      <RouterProvider router={router} />
    </QueryClientProvider>
  </StrictMode>,
);
