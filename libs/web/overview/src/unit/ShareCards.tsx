import { ReferenceBars } from '@cashlight/web-charts';
import { useFormat, useWords, type Format, type Translate } from '@cashlight/web-i18n';
import { channelLink, providerLink } from '../shared/links';
import styles from '../shared/story.module.css';
import type { EvidenceProps } from './Evidence';
import { furthest, sharesBeside, type ShareBeside } from './shares';
import { channelShares, companyShares } from './todo/factsOf';

/** How people pay in the unit beside the company as a whole: channels, then providers. */
export function ShareCards({ story, source }: EvidenceProps) {
  const t = useWords();
  const format = useFormat();
  const { answer, question } = story;
  const { measure } = question;
  const channels = sharesBeside(channelShares(story), companyShares(story), answer.channels, measure, format);
  const providers = sharesBeside(
    answer.byProvider.map(({ providerCode, share }) => ({ code: providerCode, share })),
    answer.companyProviders.map(({ providerCode, share }) => ({ code: providerCode, share })),
    answer.providers,
    measure,
    format,
  );
  const shared = {
    period: format.period(question.period),
    source,
    valueName: t('term.share'),
    referenceName: t('term.total'),
  };
  return (
    <div className={styles['row']}>
      <ReferenceBars
        {...shared}
        title={t('unit.shares.channels')}
        finding={findingOf(channels, t, format)}
        items={channels}
        itemName={t('unit.channel')}
        renderLink={channelLink}
      />
      <ReferenceBars
        {...shared}
        title={t('unit.shares.providers')}
        finding={findingOf(providers, t, format)}
        items={providers}
        itemName={t('term.provider')}
        renderLink={providerLink}
      />
    </div>
  );
}

/** What is furthest above the company and what furthest below. */
export function findingOf(items: readonly ShareBeside[], t: Translate, format: Format): string {
  const clause = (side: 'above' | 'below') => {
    const item = furthest(items, side);
    if (!item) return [];
    return [
      t(`unit.shares.${side}`, { name: item.name, points: format.points(item.value - item.reference) }),
    ];
  };
  const clauses = [...clause('above'), ...clause('below')];
  return clauses.length === 0 ? t('unit.shares.same') : clauses.join(' ');
}
