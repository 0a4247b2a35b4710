import { useWords } from '@cashlight/web-i18n';
import { Button, Page, ViewLink } from '@cashlight/web-ui';
import styles from './pages.module.css';

const COMMANDS = [
  'npm run -s cli -- import units units.csv',
  'npm run -s cli -- import channels channels.csv',
  'npm run -s cli -- import providers providers.csv',
  'npm run -s cli -- import targets targets.csv',
  'npm run -s cli -- import payments payments.csv',
];

/** An empty database: what to do next. */
export function NoDataPage({
  mayLoad,
  onRecheck,
}: {
  readonly mayLoad: boolean;
  readonly onRecheck: () => void;
}) {
  const t = useWords();
  return (
    <Page title={t('frame.emptyTitle')}>
      {mayLoad && (
        <p>
          <ViewLink to="/data">{t('frame.emptyToData')}</ViewLink>
        </p>
      )}
      <p>{t('frame.emptyText')}</p>
      <pre className={styles['commands']}>{COMMANDS.join('\n')}</pre>
      <p>
        <Button kind="primary" onClick={onRecheck}>
          {t('frame.emptyRecheck')}
        </Button>
      </p>
    </Page>
  );
}
