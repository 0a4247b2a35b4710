import type { ReportDocument } from './document.js';
import type { ReportFormat } from './formats.js';

type Renderer = (document: ReportDocument) => Promise<Buffer>;

/** Every renderer: a pure function of the document. Its libraries are loaded when it is first used: a CSV does not wait for those of a PDF. */
export const RENDERERS: Readonly<Record<ReportFormat, Renderer>> = {
  csv: async (document) => (await import('../csv/render-csv.js')).renderCsv(document),
  xlsx: async (document) => (await import('../xlsx/render-xlsx.js')).renderXlsx(document),
  pdf: async (document) => (await import('../pdf/pdf.js')).renderPdf(document),
  docx: async (document) => (await import('../docx/docx.js')).renderDocx(document),
};
