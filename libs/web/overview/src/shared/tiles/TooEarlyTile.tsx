import { useWords } from '@cashlight/web-i18n';
import { Tile } from '@cashlight/web-ui';

interface TooEarlyTileProps {
  readonly label: 'overview.gapLabel' | 'overview.convertLabelNone';
  readonly definition: 'overview.gapDefinition' | 'overview.convertDefinition';
}

/** In the place of a judgement that a part of the units does not allow. */
export function TooEarlyTile({ label, definition }: TooEarlyTileProps) {
  const t = useWords();
  return <Tile label={t(label)} definition={t(definition)} value="–" comparison={t('overview.tooEarly')} />;
}
