import { useWords } from '@cashlight/web-i18n';
import { Page } from '@cashlight/web-ui';

export function ChannelPage() {
  const t = useWords();
  return (
    <Page title={t('channels.title')}>
      <p />
    </Page>
  );
}
