import type { ChartFrame } from '@cashlight/web-charts';
import { useFormat } from '@cashlight/web-i18n';

/** What stands on every picture of lines over time: its months, its source, and how many of the months are still open. */
export type Framing = Pick<ChartFrame, 'period' | 'source' | 'unclosedMonths'>;

/**
 * @param months the months of the lines, first to last
 * @param provisionalMonths those of them that are not closed
 */
export function useFraming(
  months: readonly { readonly month: string | null }[],
  provisionalMonths: readonly string[],
  source: string,
): Framing {
  const format = useFormat();
  const [first, last] = [months[0]?.month, months.at(-1)?.month];
  return {
    period: first && last ? `${format.month(first)} – ${format.month(last)}` : '',
    source,
    unclosedMonths: provisionalMonths.length,
  };
}
