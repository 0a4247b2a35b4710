import { BarList, type BarItem } from '@cashlight/web-charts';
import { measureLabel, useFormat, useWords } from '@cashlight/web-i18n';
import { ViewLink } from '@cashlight/web-ui';
import type { Spread } from '../figures/spread';
import { quantityOfText } from '../figures/words';
import { useSource } from '../parts/useSource';
import { providerPath } from '../paths';
import styles from '../parts/page.module.css';
import type { ChannelsModel } from './model';
import { spreadText } from './finding';

const MOST_BARS = 12;
const MARKED = 3;

/** How what is paid without cash spreads over the providers, the largest three in colour. */
export function SpreadCard({ model }: { readonly model: ChannelsModel }) {
  const t = useWords();
  const format = useFormat();
  const source = useSource(model.answer, model.question);
  const { spread, question } = model;
  const slices = spread?.slices ?? [];
  const items = slices.slice(0, MOST_BARS).map(({ code, name, group, share, level }, place): BarItem => ({
    code,
    name,
    value: share,
    detail: quantityOfText(question, level, t, format),
    tone: place < MARKED ? group : undefined,
  }));
  return (
    <BarList
      title={t('channels.spread.title')}
      finding={spreadText(model, t, format).join(' ')}
      period={format.period(question.period)}
      source={source}
      controls={spread && <SpreadWords spread={spread} model={model} />}
      items={items}
      itemName={t('term.provider')}
      valueName={t('channels.spread.value')}
      detailName={measureLabel(question, t)}
      renderLink={(code, label) => (
        <ViewLink to={providerPath(code)} className={styles['name']}>
          {label}
        </ViewLink>
      )}
    />
  );
}

interface SpreadWordsProps {
  readonly spread: Spread;
  readonly model: ChannelsModel;
}

/** The index in words: over all, the largest three, then group by group. */
function SpreadWords({ spread, model }: SpreadWordsProps) {
  const t = useWords();
  const format = useFormat();
  const { spreadByGroup, withoutProvider } = model;
  const [groups, others] = [spreadByGroup.length > 1 ? spreadByGroup : [], spread.slices.length - MOST_BARS];
  return (
    <ul className={styles['remarks']}>
      <li>
        {spread.slices.length > MARKED
          ? t('channels.spread.three', { share: format.percent(spread.largestThree) })
          : t('channels.spread.all', { count: spread.slices.length })}
      </li>
      {groups.map(({ group, spread: own }) => (
        <li key={group}>
          {t(`channels.spread.group.${group}`, {
            equals: format.tenths(own.equals),
            name: own.slices[0]?.name ?? '',
            share: format.percent(own.largest),
          })}
        </li>
      ))}
      {withoutProvider !== null && withoutProvider > 0 && (
        <li>{t('channels.spread.without', { share: format.percent(withoutProvider) })}</li>
      )}
      {others > 0 && (
        <li>
          {t('channels.moreBelow', { count: others, what: t('channels.what.provider', { count: others }) })}
        </li>
      )}
    </ul>
  );
}
