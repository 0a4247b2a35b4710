import { useFormat, useWords } from '@cashlight/web-i18n';
import { Tile } from '@cashlight/web-ui';
import { workedText } from '../figures/words';
import { ShareChanges } from '../parts/ShareChanges';
import { groupPath } from '../paths';
import styles from '../parts/page.module.css';
import { GROUPS, type ChannelsModel, type GroupPart } from './model';

/** The groups' shares and how concentrated the providers are. */
export function Tiles({ model }: { readonly model: ChannelsModel }) {
  const t = useWords();
  const groups = GROUPS.flatMap((group) => model.groups.filter((each) => each.group === group));
  return (
    <dl className={styles['tiles']} aria-label={t('channels.figures')}>
      {groups.map((group) => (
        <GroupTile key={group.group} group={group} model={model} />
      ))}
      <SpreadTile model={model} />
    </dl>
  );
}

interface GroupTileProps {
  readonly group: GroupPart;
  readonly model: ChannelsModel;
}

function GroupTile({ group: { group, part }, model: { question, whole } }: GroupTileProps) {
  const t = useWords();
  const format = useFormat();
  const { measure } = question;
  return (
    <Tile
      label={t(`channels.tile.share.${group}`)}
      definition={t('channels.tile.shareDefinition', { of: t(`channels.of.${measure}`) })}
      worked={workedText(measure, part, whole, format)}
      value={format.percent(part.figures.share)}
      to={groupPath(group)}
      comparison={<ShareChanges figures={part.figures} question={question} />}
    />
  );
}

function SpreadTile({ model: { spread } }: { readonly model: ChannelsModel }) {
  const t = useWords();
  const format = useFormat();
  const [largest] = spread?.slices ?? [];
  const texts = {
    label: t('channels.tile.equals'),
    definition: t('channels.tile.equalsDefinition'),
  };
  if (!spread || !largest) {
    return <Tile {...texts} value={format.tenths(null)} comparison={t('channels.tile.equalsNone')} />;
  }
  const equals = format.tenths(spread.equals);
  return (
    <Tile
      {...texts}
      worked={t('channels.tile.equalsWorked', { index: format.percent(spread.index), equals })}
      value={equals}
      unit={t('channels.tile.equalsUnit')}
      comparison={
        <>
          <span>
            {t('channels.tile.equalsLargest', { name: largest.name, share: format.percent(spread.largest) })}
          </span>
          {spread.slices.length > 3 && (
            <span>{t('channels.tile.equalsThree', { share: format.percent(spread.largestThree) })}</span>
          )}
        </>
      }
    />
  );
}
