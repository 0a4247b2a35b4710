import { isLanguage, type Language, type Translate } from '@cashlight/web-i18n';
import { REPORT_FORMATS, type ReportFormat } from '../address';
import { addressesOf, wrongAddress } from './recipients';

/** Which report goes out, in which forms, to whom; as it is chosen and typed. */
export interface ReportChoice {
  /** '': the whole company */
  readonly unitCode: string;
  readonly formats: readonly ReportFormat[];
  readonly language: Language;
  /** as typed */
  readonly recipients: string;
}

/** What the server takes of it. */
export interface AskedReport {
  readonly unitCode: string | null;
  readonly formats: string[];
  readonly language: string;
  readonly recipients: string[];
}

/** A choice to begin with. Formats and languages that there are not (any more) are left out. */
export function choiceOf(given: {
  readonly unitCode: string | null;
  readonly formats: readonly string[];
  readonly language: string;
  readonly recipients: readonly string[];
}): ReportChoice {
  return {
    unitCode: given.unitCode ?? '',
    formats: REPORT_FORMATS.filter((format) => given.formats.includes(format)),
    language: isLanguage(given.language) ? given.language : 'vi',
    recipients: given.recipients.join('\n'),
  };
}

export function askedOf({ unitCode, formats, language, recipients }: ReportChoice): AskedReport {
  return {
    unitCode: unitCode === '' ? null : unitCode,
    formats: [...formats],
    language,
    recipients: addressesOf(recipients),
  };
}

/** What is wrong with what was typed, by field. */
export interface ChoiceFaults {
  readonly formats?: string;
  readonly recipients?: string;
}

/** `mayBeNobody`: others get it, such as the people of the units. */
export function faultsOf(
  { formats, recipients }: ReportChoice,
  mayBeNobody: boolean,
  t: Translate,
): ChoiceFaults {
  const recipientsFault = recipientsFaultOf(recipients, mayBeNobody, t);
  return {
    ...(formats.length === 0 ? { formats: t('reports.choice.noFormat') } : {}),
    ...(recipientsFault === undefined ? {} : { recipients: recipientsFault }),
  };
}

export function recipientsFaultOf(text: string, mayBeNobody: boolean, t: Translate): string | undefined {
  const addresses = addressesOf(text);
  const wrong = wrongAddress(addresses);
  if (wrong !== undefined) return t('reports.choice.wrongAddress', { address: wrong });
  return addresses.length === 0 && !mayBeNobody ? t('reports.choice.nobody') : undefined;
}
