import type { PeerGroup, PeerSize } from '@cashlight/domain';
import { useFormat, useWords, type Format, type Translate } from '@cashlight/web-i18n';
import { Segmented, useMisread, usePageSearch } from '@cashlight/web-ui';
import styles from './UnitsPage.module.css';

const EVERY: PeerSize = 'ALL';

/** The group of units that the reader wants to see: in the address, so that it can be sent. Undefined: all units. */
export function useChosenGroup(groups: readonly PeerGroup[]): PeerGroup | undefined {
  const [page] = usePageSearch();
  return groups.length > 1 ? groups.find(({ size }) => size.toLowerCase() === page['group']) : undefined;
}

/** Chooses one group of units of about the same size, and says how large they are. Nothing where all are one group. */
export function GroupFilter({ groups }: { groups: readonly PeerGroup[] }) {
  const t = useWords();
  const format = useFormat();
  const [{ group: asked }, change] = usePageSearch();
  const chosen = useChosenGroup(groups);
  useMisread('group', chosen === undefined ? asked : undefined, t(`units.groupChoice.${EVERY}`));
  if (groups.length < 2) return null;
  const choose = (size: PeerSize): void =>
    change({ group: size === EVERY ? undefined : size.toLowerCase() }, true);
  return (
    <div className={styles['groups']}>
      <Segmented<PeerSize>
        label={t('units.groupFilter')}
        value={chosen?.size ?? EVERY}
        options={[EVERY, ...groups.map(({ size }) => size)].map((size) => ({
          value: size,
          label: t(`units.groupChoice.${size}`),
        }))}
        onChange={choose}
      />
      <span className={styles['ranges']}>{groupsText(chosen ? [chosen] : groups, t, format)}</span>
    </div>
  );
}

/** How large the units of each group are: "Lớn 16.300–17.600 · Vừa 13.500–14.500 · Nhỏ 6.700–10.200 khách hàng". */
export function groupsText(groups: readonly PeerGroup[], t: Translate, format: Format): string {
  const ranges = groups.map(({ size, fewest, most }) => {
    const name = t(`units.groupChoice.${size}`);
    const sizes = [...new Set([fewest, most])].map((customers) => format.count(customers)).join('–');
    return `${name} ${sizes}`;
  });
  return t('units.groupSizes', { groups: ranges.join(' · ') });
}
