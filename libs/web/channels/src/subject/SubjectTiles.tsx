import { isCountedMonthly, measureLabel, useFormat, useWords } from '@cashlight/web-i18n';
import { classes, Tile } from '@cashlight/web-ui';
import { basisOf, basisText, growthOf } from '../figures/basis';
import { eachText } from '../figures/costs';
import { growthText, workedText } from '../figures/words';
import { ShareChanges } from '../parts/ShareChanges';
import { channelPath, providerPath } from '../paths';
import styles from '../parts/page.module.css';
import type { SubjectModel } from './model';

interface Props {
  readonly model: SubjectModel;
}

/** The key figures of a channel or provider, each against something. */
export function SubjectTiles({ model }: Props) {
  const t = useWords();
  return (
    <dl
      className={classes(styles['tiles'], !model.rank && styles['three'])}
      aria-label={t('channels.figures')}
    >
      <ShareTile model={model} />
      <LevelTile model={model} />
      {model.rank && <RankTile model={model} />}
      <CostTile model={model} />
    </dl>
  );
}

function ShareTile({ model: { part, whole, question } }: Props) {
  const t = useWords();
  const format = useFormat();
  const { measure } = question;
  return (
    <Tile
      lead
      label={t('channels.subject.tileShare', { of: t(`channels.of.${measure}`) })}
      definition={t('channels.column.shareDefinition', { of: t(`channels.of.${measure}`) })}
      worked={workedText(measure, part, whole, format)}
      value={format.percent(part.figures.share)}
      comparison={<ShareChanges figures={part.figures} question={question} />}
    />
  );
}

function LevelTile({ model: { part, question, context } }: Props) {
  const t = useWords();
  const format = useFormat();
  const basis = basisOf(context.frame);
  const growth = growthOf(part.figures, basis);
  const isMonthly = isCountedMonthly(question);
  return (
    <Tile
      label={isMonthly ? measureLabel(question, t) : t(`channels.subject.tileLevel.${question.measure}`)}
      definition={[
        t('channels.subject.tileLevelDefinition'),
        ...(isMonthly ? [t('measure.months.definition')] : []),
      ].join(' ')}
      value={format.quantity(question.measure, part.figures.level)}
      comparison={
        growth === null
          ? t('channels.subject.growthUntold')
          : t('channels.tile.change', {
              points: growthText(growth, t, format),
              basis: basisText(basis, question.period.kind, t),
            })
      }
    />
  );
}

function RankTile({ model: { rank, subject } }: Props) {
  const t = useWords();
  const format = useFormat();
  if (!rank) return null;
  const { place, count, above } = rank;
  const isProvider = subject.kind === 'PROVIDER';
  const path = isProvider ? providerPath : channelPath;
  return (
    <Tile
      label={t(`channels.subject.tileRank.${isProvider ? 'provider' : 'channel'}`)}
      definition={t('channels.subject.rankDefinition')}
      value={`${place}/${count}`}
      {...(above ? { to: path(above.code) } : {})}
      comparison={
        above
          ? t('channels.subject.rankAfter', {
              name: above.name,
              share: format.percent(above.figures.share),
            })
          : t('channels.subject.rankFirst')
      }
    />
  );
}

function CostTile({ model: { cost, answer } }: Props) {
  const t = useWords();
  const format = useFormat();
  const each = eachText(cost?.each ?? null, format);
  const { costPerPayment } = answer.collectionCosts.all;
  const isKnown = cost?.cost !== null && cost?.cost !== undefined;
  return (
    <Tile
      label={t('channels.subject.tileCost')}
      definition={t('channels.costs.perPaymentDefinition')}
      worked={
        isKnown
          ? t('channels.costs.worked', {
              cost: format.vnd(cost.cost),
              payments: format.count(cost.paymentsWithFee),
              each,
            })
          : undefined
      }
      value={each}
      comparison={
        isKnown ? (
          <>
            <span>{t('channels.subject.costAll', { each: eachText(costPerPayment, format) })}</span>
            {cost.paymentsWithFee < cost.payments && (
              <span>
                {t('channels.costs.coverage', {
                  share: format.percent(cost.paymentsWithFee / cost.payments),
                })}
              </span>
            )}
          </>
        ) : (
          t('channels.subject.tileCostNone')
        )
      }
    />
  );
}
