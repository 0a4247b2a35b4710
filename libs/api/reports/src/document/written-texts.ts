import type { MonthlyReport } from '../monthly/monthly-report.js';
import type { ReportNotes, ReportPaper } from './paper.js';

/** What a document is made from, as far as people have written it. */
export interface Written {
  readonly events: MonthlyReport['events'];
  readonly notes: ReportPaper['notes'];
}

/** Every text that somebody wrote into the report: the titles of its events, and its notes. */
export function writtenTexts({ events, notes }: Written): string[] {
  return [...events.map(({ title }) => title), ...notesTexts(notes)];
}

/** Every text of the notes. */
export function notesTexts({ number, done, difficulties, proposals, unitPlans }: ReportNotes): string[] {
  return [number, done, difficulties, proposals, ...unitPlans.map(({ text }) => text)];
}

/** The same with every text written anew. */
export function rewritten({ events, notes }: Written, rewrite: (text: string) => string): Written {
  return {
    events: events.map((event) => ({ ...event, title: rewrite(event.title) })),
    notes: {
      number: rewrite(notes.number),
      done: rewrite(notes.done),
      difficulties: rewrite(notes.difficulties),
      proposals: rewrite(notes.proposals),
      unitPlans: notes.unitPlans.map(({ unitCode, text }) => ({ unitCode, text: rewrite(text) })),
    },
  };
}
