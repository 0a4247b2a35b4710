import { useSignOut } from '@cashlight/web-access';
import type { FrameQuery } from '@cashlight/contract';
import { useLanguage, useWords } from '@cashlight/web-i18n';
import {
  Button,
  Icon,
  IconButton,
  Menu,
  MenuItem,
  MenuText,
  useChangeView,
  useViewState,
  ViewLink,
  writeSearch,
  type IconName,
} from '@cashlight/web-ui';
import { useLocation, useNavigate } from '@tanstack/react-router';
import { chooseTheme, THEMES, useTheme, type Theme } from '../theme';

import { ReportsMenu } from './ReportsMenu';
import styles from './frame.module.css';

type Viewer = FrameQuery['viewer'];

interface HeaderProps {
  readonly viewer: Viewer;
  readonly onSkip: () => void;
  readonly withReports?: boolean;
}

export function Header({ viewer, onSkip, withReports = false }: HeaderProps) {
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
        <nav className={styles['nav']} aria-label={t('frame.navigation')}>
          <PageLink to="/">{t('frame.overview')}</PageLink>
          <PageLink to="/units">{t('frame.units')}</PageLink>
          <PageLink to="/channels">{t('frame.channels')}</PageLink>
          <PageLink to="/targets">{t('frame.targets')}</PageLink>
          {withReports && <ReportsMenu />}
          <PageLink to="/data">{t('frame.data')}</PageLink>
        </nav>
        <div className={styles['tools']}>
          <LanguageSwitch />
          <ThemeMenu />
          <AccountMenu viewer={viewer} />
        </div>
      </div>
    </header>
  );
}

function PageLink({ to, children }: { readonly to: string; readonly children: string }) {
  const { pathname } = useLocation();
  return (
    <ViewLink to={to} className={styles['link']} aria-current={pathname === to ? 'page' : undefined}>
      {children}
    </ViewLink>
  );
}

function LanguageSwitch() {
  const t = useWords();
  const other = useLanguage() === 'vi' ? 'en' : 'vi';
  const change = useChangeView();
  return (
    <Button
      kind="quiet"
      lang={other}
      title={t('frame.switchLanguage')}
      onClick={() => change({ language: other })}
    >
      {t('frame.switchLanguage')}
    </Button>
  );
}

const THEME_ICON: Record<Theme, IconName> = { system: 'device', light: 'sun', dark: 'moon' };

function ThemeMenu() {
  const t = useWords();
  const theme = useTheme();
  return (
    <Menu
      trigger={
        <IconButton icon={THEME_ICON[theme]} label={`${t('frame.theme')}: ${t(`frame.themes.${theme}`)}`} />
      }
    >
      {THEMES.map((choice) => (
        <MenuItem key={choice} onSelect={() => chooseTheme(choice)}>
          <Icon name={choice === theme ? 'check' : THEME_ICON[choice]} /> {t(`frame.themes.${choice}`)}
        </MenuItem>
      ))}
    </Menu>
  );
}

function AccountMenu({ viewer }: { readonly viewer: Viewer }) {
  const t = useWords();
  const navigate = useNavigate();
  const filters = { ...useViewState(), sort: undefined, compare: [] };
  const signOut = useSignOut(() => void navigate({ to: '/sign-in' }));
  return (
    <Menu trigger={<IconButton icon="person" label={t('frame.account', { name: viewer.name })} />}>
      <MenuText hint={t(`role.${viewer.role}`)}>{viewer.name}</MenuText>
      {mayAdminister(viewer) && (
        <MenuItem onSelect={() => void navigate({ to: '/admin', search: writeSearch(filters) })}>
          {t('frame.admin')}
        </MenuItem>
      )}
      <MenuItem onSelect={() => signOut.mutate()}>{t('frame.signOut')}</MenuItem>
    </Menu>
  );
}

/** Whether there is anything on the page of administration that the viewer may change. */
function mayAdminister({ permissions }: Viewer): boolean {
  return permissions.includes('people.manage') || permissions.includes('import.write');
}
