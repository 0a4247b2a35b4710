import type { ReportSettingsInput, ReportSettingsQuery } from '@cashlight/contract';
import { linesOf, type Texts } from '../draft/draft';

export type Settings = ReportSettingsQuery['reportSettings'];

/** Settings of one line, with their longest text as the server has it. */
export const SINGLE_LINES = {
  parentBody: 200,
  issuingBody: 200,
  numberSign: 50,
  place: 100,
  signatoryName: 100,
} as const;
export type SingleLine = keyof typeof SINGLE_LINES;

/** Settings of several lines, one below the other on the paper. */
export type SeveralLines = 'signatoryTitle' | 'recipients';

/** Settings as lines to type into. */
export function textsOf({ recipients, signatoryTitle, ...settings }: Settings): Texts {
  const { parentBody, issuingBody, numberSign, place, signatoryName } = settings;
  return {
    ...{ parentBody, issuingBody, numberSign, place, signatoryName },
    recipients: recipients.join('\n'),
    signatoryTitle: signatoryTitle.join('\n'),
  };
}

/** Lines as settings to save. */
export function settingsInput(texts: Texts): ReportSettingsInput {
  const text = (line: SingleLine | SeveralLines) => (texts[line] ?? '').trim();
  return {
    parentBody: text('parentBody'),
    issuingBody: text('issuingBody'),
    numberSign: text('numberSign'),
    place: text('place'),
    signatoryName: text('signatoryName'),
    recipients: linesOf(text('recipients')),
    signatoryTitle: linesOf(text('signatoryTitle')),
  };
}
