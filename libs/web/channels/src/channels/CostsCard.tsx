import type { ChannelsCostFragment, ChannelsCostsFragment } from '@cashlight/contract';
import { useFormat, useWords } from '@cashlight/web-i18n';
import { Card, classes, EmptyState, Tile, ViewLink } from '@cashlight/web-ui';
import { useLocation } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { costLinesOf, eachText } from '../figures/costs';
import { channelPath, providerPath } from '../paths';
import styles from '../parts/page.module.css';
import { CostsTable } from './CostsTable';
import type { ChannelsModel } from './model';

const ANCHOR = 'costs';

/** What collecting costs, and what another point without cash saves; without fees, how to enter them. */
export function CostsCard({ model }: { readonly model: ChannelsModel }) {
  const t = useWords();
  const { collectionCosts: costs, viewer } = model.answer;
  const hasFees = costs.all.paymentsWithFee > 0;
  const { hash } = useLocation();
  const place = useRef<HTMLDivElement>(null);
  // The card comes with its figures, later than the router looks for the anchor.
  useEffect(() => {
    if (hash === ANCHOR) place.current?.scrollIntoView();
  }, [hash]);
  return (
    <div ref={place} id={ANCHOR}>
      <Card title={t('channels.costs.title')}>
        {hasFees ? (
          <Costs model={model} costs={costs} />
        ) : (
          <NoFees mayEdit={viewer.permissions.includes('import.write')} />
        )}
      </Card>
    </div>
  );
}

function NoFees({ mayEdit }: { readonly mayEdit: boolean }) {
  const t = useWords();
  return (
    <EmptyState
      title={t('channels.costs.none')}
      action={
        mayEdit && (
          <div className={styles['actions']}>
            <ViewLink to="/admin" page={{ tab: 'reference', list: 'fees' }}>
              {t('channels.costs.enter')}
            </ViewLink>
            <ViewLink to="/data" page={{ tab: 'load', kind: 'fees' }}>
              {t('channels.costs.upload')}
            </ViewLink>
          </div>
        )
      }
    >
      <p>{t('channels.costs.noneText')}</p>
    </EmptyState>
  );
}

interface CostsProps {
  readonly model: ChannelsModel;
  readonly costs: ChannelsCostsFragment;
}

function Costs({ model, costs }: CostsProps) {
  const t = useWords();
  const format = useFormat();
  const { channels, providers } = model.answer;
  return (
    <div className={styles['page']}>
      <dl className={classes(styles['tiles'], styles['three'])} aria-label={t('channels.costs.title')}>
        <SavingTile costs={costs} period={format.period(model.question.period)} />
        <SideTile label={t('channels.costs.cash')} cost={costs.cash} />
        <SideTile label={t('channels.costs.cashless')} cost={costs.cashless} />
      </dl>
      <p className={styles['remark']}>{t('channels.costs.basis')}</p>
      <div className={classes(styles['row'], styles['pair'])}>
        <CostsTable
          model={model}
          title={t('channels.costs.byChannel')}
          nameHeader={t('channels.column.channel')}
          lines={costLinesOf(costs.rows, channels, ({ channelCode }) => channelCode, format)}
          pathOf={channelPath}
        />
        <CostsTable
          model={model}
          title={t('channels.costs.byProvider')}
          nameHeader={t('term.provider')}
          lines={costLinesOf(costs.rows, providers, ({ providerCode }) => providerCode, format)}
          pathOf={providerPath}
        />
      </div>
    </div>
  );
}

function SideTile({ label, cost }: { readonly label: string; readonly cost: ChannelsCostFragment }) {
  const t = useWords();
  const format = useFormat();
  const each = eachText(cost.costPerPayment, format);
  const { costVnd, paymentsWithFee, feeCoverage, costShareOfAmount } = cost;
  return (
    <Tile
      label={label}
      definition={t('channels.costs.perPaymentDefinition')}
      worked={
        costVnd === null
          ? undefined
          : t('channels.costs.worked', {
              cost: format.vnd(costVnd),
              payments: format.count(paymentsWithFee),
              each,
            })
      }
      value={costVnd === null ? t('channels.costs.noFee') : each}
      comparison={
        <>
          {costShareOfAmount !== null && (
            <span>{t('channels.costs.ofAmount', { share: format.percent(costShareOfAmount) })}</span>
          )}
          {feeCoverage !== null && (
            <span>{t('channels.costs.coverage', { share: format.percent(feeCoverage) })}</span>
          )}
        </>
      }
    />
  );
}

interface SavingTileProps {
  readonly costs: ChannelsCostsFragment;
  readonly period: string;
}

/** Negative where paying without cash is dearer: then another point costs more, and the label says so. */
function SavingTile({ costs, period }: SavingTileProps) {
  const t = useWords();
  const format = useFormat();
  const saving = costs.savingPerPointVnd === null ? null : BigInt(costs.savingPerPointVnd);
  const isDearer = saving !== null && saving < 0n;
  return (
    <Tile
      lead
      label={t(isDearer ? 'channels.costs.dearer' : 'channels.costs.saving')}
      definition={t('channels.costs.savingDefinition')}
      value={format.vndShort(isDearer ? -saving : saving)}
      comparison={
        saving === null
          ? t('channels.costs.savingUntold', { needed: format.percentAxis(costs.coverageNeeded) })
          : t('channels.costs.savingText', { period })
      }
    />
  );
}
