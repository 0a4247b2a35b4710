import type { MonthlyReport } from '../monthly/monthly-report.js';
import type { ReportDocument } from './document.js';
import { officialForm } from './official-form.js';
import type { ReportPaper } from './paper.js';
import { keyFigures } from './sections/key-figures.js';
import { plan } from './sections/plan.js';
import { channels, providers } from './sections/shares.js';
import { data, definitions, events, finding, notes } from './sections/texts.js';
import { trend } from './sections/trend.js';
import { units } from './sections/units.js';
import type { Material } from './tables.js';
import { reportWords } from './words/report-words.js';

/** All that the report says, from its figures and from what people have set and written. The same of both gives the same. */
export function reportDocument(report: MonthlyReport, paper: ReportPaper): ReportDocument {
  const material: Material = { report, paper, words: reportWords[report.language] };
  const sections = [
    finding(material),
    keyFigures(material),
    trend(material),
    units(material),
    channels(material),
    providers(material),
    events(material),
    plan(material),
    notes(material),
    data(material),
    definitions(material),
  ];
  return {
    language: report.language,
    month: report.month,
    unitCode: report.unitCode,
    provisional: !report.data.closed,
    sample: report.data.sample,
    form: officialForm(material),
    dated: paper.closedOn ?? report.data.dataUntil,
    sections: sections.filter((section) => section !== null),
  };
}
