import type { OfficialForm } from './document.js';
import type { ReportSettings } from './paper.js';
import type { Material } from './tables.js';

/** The fixed parts of the report. What nobody has set gives way to a neutral text or is left out. */
export function officialForm({ report, paper, words: { form } }: Material): OfficialForm {
  const settings = cleaned(paper.settings);
  const recipients = recipientLines(settings.recipients);
  const { month, unitName, unitCode } = report;
  return {
    // The decree writes both in capitals, however they were typed.
    parentBody: settings.parentBody.toUpperCase(),
    issuingBody: (settings.issuingBody || (unitName ?? '').normalize('NFC')).toUpperCase(),
    nation: form.nation,
    motto: form.motto,
    number: form.number(plain(paper.notes.number), settings.numberSign),
    placeAndDate: form.placeAndDate(settings.place, paper.closedOn),
    kind: form.kind,
    subject: form.subject(month, unitCode === null ? null : (unitName?.normalize('NFC') ?? null)),
    marks: [...(report.data.closed ? [] : [form.provisional]), ...(report.data.sample ? [form.sample] : [])],
    recipientsTitle: recipients.length === 0 ? '' : form.recipients,
    recipients,
    signatoryTitle: settings.signatoryTitle.length > 0 ? settings.signatoryTitle : [form.signatory],
    signatoryName: settings.signatoryName,
  };
}

/** One a line: after the decree a dash before each, a semicolon after it, and a full stop after the last. */
function recipientLines(recipients: readonly string[]): string[] {
  const names = recipients.map((line) => line.replace(/^[-–]\s*/, '').replace(/[;.]$/, ''));
  return names.map((name, place) => `- ${name}${place === names.length - 1 ? '.' : ';'}`);
}

function cleaned(settings: ReportSettings): ReportSettings {
  const lines = (given: readonly string[]) => given.map(plain).filter((line) => line !== '');
  return {
    parentBody: plain(settings.parentBody),
    issuingBody: plain(settings.issuingBody),
    place: plain(settings.place),
    numberSign: plain(settings.numberSign),
    recipients: lines(settings.recipients),
    signatoryTitle: lines(settings.signatoryTitle),
    signatoryName: plain(settings.signatoryName),
  };
}

/** One line of text. */
function plain(given: string): string {
  return given.normalize('NFC').replaceAll(/\s+/g, ' ').trim();
}
