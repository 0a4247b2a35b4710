import type { MonthlyReport } from '../monthly/monthly-report.js';
import type { ReportNotes, ReportPaper, ReportSettings } from './paper.js';

/** What a document is made from, as far as people have written it. */
export interface Written {
  readonly events: MonthlyReport['events'];
  readonly notes: ReportPaper['notes'];
  readonly settings: ReportPaper['settings'];
}

/** Every text that somebody wrote into the report: the titles of its events, its notes, and its form. */
export function writtenTexts({ events, notes, settings }: Written): string[] {
  return [...events.map(({ title }) => title), ...notesTexts(notes), ...settingsTexts(settings)];
}

/** Every text of the notes. */
export function notesTexts({ number, done, difficulties, proposals, unitPlans }: ReportNotes): string[] {
  return [number, done, difficulties, proposals, ...unitPlans.map(({ text }) => text)];
}

function settingsTexts(settings: ReportSettings): string[] {
  const { parentBody, issuingBody, place, numberSign, recipients, signatoryTitle, signatoryName } = settings;
  return [parentBody, issuingBody, place, numberSign, ...recipients, ...signatoryTitle, signatoryName];
}

/** The same with every text written anew. */
export function rewritten({ events, notes, settings }: Written, rewrite: (text: string) => string): Written {
  return {
    events: events.map((event) => ({ ...event, title: rewrite(event.title) })),
    notes: {
      number: rewrite(notes.number),
      done: rewrite(notes.done),
      difficulties: rewrite(notes.difficulties),
      proposals: rewrite(notes.proposals),
      unitPlans: notes.unitPlans.map(({ unitCode, text }) => ({ unitCode, text: rewrite(text) })),
    },
    settings: {
      parentBody: rewrite(settings.parentBody),
      issuingBody: rewrite(settings.issuingBody),
      place: rewrite(settings.place),
      numberSign: rewrite(settings.numberSign),
      recipients: settings.recipients.map(rewrite),
      signatoryTitle: settings.signatoryTitle.map(rewrite),
      signatoryName: rewrite(settings.signatoryName),
    },
  };
}
