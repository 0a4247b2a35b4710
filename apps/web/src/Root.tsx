import { LanguageProvider } from '@cashlight/web-i18n';
import { useViewState } from '@cashlight/web-ui';
import { Outlet } from '@tanstack/react-router';
import { useEffect } from 'react';

/** The page in the language of the address; in the product's own face once it stands. */
export function Root() {
  const { language } = useViewState();
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  useEffect(() => {
    document.documentElement.dataset['face'] = 'own';
  }, []);
  return (
    <LanguageProvider language={language}>
      <Outlet />
    </LanguageProvider>
  );
}
