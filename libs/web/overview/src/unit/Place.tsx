import { DotStrip } from '@cashlight/web-charts';
import { useFormat, useWords } from '@cashlight/web-i18n';
import { unitLink } from '../shared/links';
import { ratioOf } from './counts';
import type { EvidenceProps } from './Evidence';
import { rankSentences } from './sentences';

/** Where the unit stands among its peers. Its path is that of one month, so over several months there is none to hold the dots against. */
export function Place({ story, standing, source }: EvidenceProps) {
  const t = useWords();
  const format = useFormat();
  const { peers, rank, family, question } = story;
  const { from, to } = question.period;
  return (
    <DotStrip
      title={t('unit.place.title')}
      finding={rankSentences(rank, t, format).join(' ')}
      period={format.period(question.period)}
      source={source}
      items={peers.map(({ code, fullName, counts }) => ({ code, name: fullName, value: ratioOf(counts) }))}
      itemName={t('term.unit')}
      valueName={t('term.ratio')}
      highlighted={family.unit.code}
      target={from === to ? { name: t('unit.place.target'), value: standing.target } : undefined}
      renderLink={unitLink}
    />
  );
}
