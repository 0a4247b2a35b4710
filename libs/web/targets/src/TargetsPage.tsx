import { useWords } from '@cashlight/web-i18n';
import { Page } from '@cashlight/web-ui';

export function TargetsPage() {
  const t = useWords();
  return (
    <Page title={t('targets.title')}>
      <p />
    </Page>
  );
}
