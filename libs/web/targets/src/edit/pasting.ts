import type { Translate } from '@cashlight/web-i18n';
import type { Loss, Placement } from '../sheet/place';

/** What became of a pasted block, in words: what was put in, how it was understood, and what found no place. */
export interface PasteReport {
  readonly summary: string;
  readonly lost: readonly string[];
}

export function pasteReport({ entries, lost, byName, scale }: Placement, t: Translate): PasteReport {
  const unreadable = entries.filter(({ entry }) => entry.kind === 'unreadable').length;
  const sentences = [
    t(byName ? 'targets.paste.doneByName' : 'targets.paste.done', { count: entries.length }),
    ...(scale === 'fraction' ? [t('targets.paste.fractions')] : []),
    ...(unreadable > 0 ? [t('targets.paste.unreadable', { count: unreadable })] : []),
    ...(lost.length > 0 ? [t('targets.paste.lost', { count: lost.length })] : []),
  ];
  return { summary: sentences.join(' '), lost: lost.map((loss) => lossText(loss, t)) };
}

function lossText({ line, text, reason }: Loss, t: Translate): string {
  return t('targets.paste.lossLine', { line, text, reason: t(`targets.paste.loss.${reason}`) });
}
