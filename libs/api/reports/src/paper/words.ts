import type { Language } from '@cashlight/domain';

/** What paper says beside the document's own words. */
export interface PaperWords {
  /** under a line chart that does not begin at nought */
  readonly axisFrom: (percent: string) => string;
  /** after a chart's title on its further pages */
  readonly continued: string;
}

export const paperWords: Readonly<Record<Language, PaperWords>> = {
  vi: {
    axisFrom: (percent) => `Trục tỷ lệ bắt đầu từ ${percent}.`,
    continued: '(tiếp theo)',
  },
  en: {
    axisFrom: (percent) => `The axis of the ratio begins at ${percent}.`,
    continued: '(continued)',
  },
};
