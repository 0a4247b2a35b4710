import type { Column } from '@cashlight/web-ui';
import type { Translate } from '@cashlight/web-i18n';
import { nameColumn } from '../figure/twin';
import type { RenderLink, UnitStanding } from '../series/standing';

/** The columns that say where units stand. */
export function standingColumns(t: Translate, renderLink: RenderLink): Column<UnitStanding>[] {
  return [
    nameColumn(t('term.unit'), renderLink),
    { id: 'ratio', header: t('term.ratio'), kind: 'percent', value: (unit) => unit.value },
    { id: 'target', header: t('term.path'), kind: 'percent', value: (unit) => unit.target },
    { id: 'gap', header: t('term.gap'), kind: 'points', value: (unit) => unit.gap },
  ];
}
