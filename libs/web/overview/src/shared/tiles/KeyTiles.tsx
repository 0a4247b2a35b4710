import { useWords } from '@cashlight/web-i18n';
import { classes, useView, type ViewPatch } from '@cashlight/web-ui';
import type { ReactNode } from 'react';
import { otherMeasure } from '../measure';
import type { Standing } from '../standing.graphql';
import styles from '../story.module.css';
import { ConvertTile, type LatestCustomers } from './ConvertTile';
import { GapTile } from './GapTile';
import { RatioTile } from './RatioTile';
import { TooEarlyTile } from './TooEarlyTile';

/** A page one level down, and what it is to show. */
interface WayDown {
  readonly to: string;
  readonly view?: ViewPatch;
}

export interface KeyTilesProps {
  readonly standing: Standing;
  /** In the measure that stands beside the one asked for. */
  readonly other: Standing | undefined;
  readonly latest: LatestCustomers | undefined;
  /** Whether units are missing in the period's last month: a part is not held against the plan of all. */
  readonly partial: boolean;
  readonly ways: Readonly<Record<'customers' | 'beside' | 'gap' | 'convert', WayDown>>;
  /** More tiles, after the others. */
  readonly children?: ReactNode;
}

/** The key figures, each against something and each a way down. */
export function KeyTiles({ standing, other, latest, partial, ways, children }: KeyTilesProps) {
  const t = useWords();
  const { measure } = useView();
  const byCustomers = measure === 'CUSTOMERS';
  const customers = byCustomers ? standing : other;
  const beside = byCustomers ? other : standing;
  const besideMeasure = byCustomers ? otherMeasure(measure) : measure;
  return (
    <dl
      className={classes(styles['tiles'], children !== undefined && styles['five'])}
      aria-label={t('overview.figures')}
    >
      {customers && (
        <RatioTile measure="CUSTOMERS" standing={customers} lead={byCustomers} to={ways.customers.to} />
      )}
      {beside && (
        <RatioTile measure={besideMeasure} standing={beside} lead={!byCustomers} to={ways.beside.to} />
      )}
      {partial ? (
        <TooEarlyTile label="overview.gapLabel" definition="overview.gapDefinition" />
      ) : (
        <GapTile standing={standing} customers={customers} {...ways.gap} />
      )}
      {partial && <TooEarlyTile label="overview.convertLabelNone" definition="overview.convertDefinition" />}
      {!partial && customers && <ConvertTile standing={customers} latest={latest} {...ways.convert} />}
      {children}
    </dl>
  );
}
