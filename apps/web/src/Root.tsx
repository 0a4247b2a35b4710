import { LanguageProvider } from '@cashlight/web-i18n';
import { useViewState } from '@cashlight/web-ui';
import { Outlet } from '@tanstack/react-router';
import { useEffect } from 'react';

/** The page in the language of the address. */
export function Root() {
  const { language } = useViewState();
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return (
    <LanguageProvider language={language}>
      <Outlet />
    </LanguageProvider>
  );
}
