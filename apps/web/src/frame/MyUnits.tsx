import { useFormat, useWords } from '@cashlight/web-i18n';
import { homeOf, Icon, Menu, MenuItem, useGo, ViewLink } from '@cashlight/web-ui';
import type { Units } from './frameData';
import styles from './frame.module.css';

export interface MyUnitsProps {
  /** The viewer's own, at least one. */
  readonly units: Units;
  /** Whether one of them is where one is. */
  readonly isCurrent: boolean;
}

/** The way to the viewer's own unit; with several, to each of them. */
export function MyUnits({ units, isCurrent }: MyUnitsProps) {
  const t = useWords();
  const format = useFormat();
  const go = useGo();
  const [only] = units;
  if (units.length === 1 && only) {
    return (
      <ViewLink
        to={homeOf(only.code)}
        className={styles['link']}
        aria-current={isCurrent ? 'page' : undefined}
        title={format.name(only)}
      >
        {t('frame.myUnit')}
      </ViewLink>
    );
  }
  return (
    <Menu
      trigger={
        <button type="button" className={styles['menu']} aria-current={isCurrent ? 'true' : undefined}>
          {t('frame.myUnit')} <Icon name="chevronDown" />
        </button>
      }
    >
      {units.map((unit) => (
        <MenuItem key={unit.code} onSelect={() => go(homeOf(unit.code))}>
          {format.name(unit)}
        </MenuItem>
      ))}
    </Menu>
  );
}
