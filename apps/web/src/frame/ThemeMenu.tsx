import { useWords } from '@cashlight/web-i18n';
import { Icon, IconButton, Menu, MenuItem, type IconName } from '@cashlight/web-ui';
import { chooseTheme, THEMES, useTheme, type Theme } from '../theme';

const THEME_ICON: Record<Theme, IconName> = { system: 'device', light: 'sun', dark: 'moon' };

/** Light, dark, or as the device. */
export function ThemeMenu() {
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
