import { useWords } from '@cashlight/web-i18n';
import { EmptyState, Page, ViewLink } from '@cashlight/web-ui';

/** An address that leads nowhere, with the way back. */
export function NotFoundPage() {
  const t = useWords();
  return (
    <Page title={t('frame.notFoundTitle')}>
      <EmptyState
        title={t('frame.notFoundText')}
        action={<ViewLink to="/">{t('frame.toOverview')}</ViewLink>}
      />
    </Page>
  );
}
