import { LanguageSwitch } from '@cashlight/web-access';
import { useWords } from '@cashlight/web-i18n';
import { Button, ViewLink } from '@cashlight/web-ui';
import { AccountMenu } from './AccountMenu';
import { Navigation, type NavigationProps } from './Navigation';
import { ShareMenu } from './ShareMenu';
import { ThemeMenu } from './ThemeMenu';
import { SavedViewsMenu } from '../views';
import styles from './frame.module.css';

interface HeaderProps extends NavigationProps {
  /** Whether there are figures to take along. */
  readonly withFigures: boolean;
  readonly onSkip: () => void;
  readonly onFind: () => void;
  /** The palette will be wanted soon. */
  readonly onNearFind: () => void;
}

/** Where one can go, and what can be done on every page. */
export function Header({ onSkip, onFind, onNearFind, withFigures, ...navigation }: HeaderProps) {
  const t = useWords();
  return (
    <header className={styles['top']}>
      <button type="button" className={styles['skip']} onClick={onSkip}>
        {t('frame.skip')}
      </button>
      <div className={styles['bar']}>
        <ViewLink to="/" className={styles['brand']} aria-label={t('frame.home')}>
          {t('term.product')}
        </ViewLink>
        <Navigation {...navigation} />
        <div className={styles['tools']}>
          <Button
            icon="search"
            className={styles['find']}
            aria-keyshortcuts="Control+K Meta+K"
            title={t('frame.find')}
            onClick={onFind}
            onPointerEnter={onNearFind}
            onFocus={onNearFind}
          >
            <span className={styles['findName']}>{t('frame.find')}</span>
            <kbd className={styles['key']} aria-hidden="true">
              {isMac() ? '⌘ K' : 'Ctrl K'}
            </kbd>
          </Button>
          <ShareMenu withFigures={withFigures} />
          <SavedViewsMenu />
          <LanguageSwitch />
          <ThemeMenu />
          <AccountMenu viewer={navigation.viewer} />
        </div>
      </div>
    </header>
  );
}

function isMac(): boolean {
  return /Mac|iPhone|iPad/.test(navigator.userAgent);
}
