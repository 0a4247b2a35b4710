import { renderCsv } from '../csv/render-csv.js';
import { renderDocx } from '../docx/docx.js';
import { renderPdf } from '../pdf/pdf.js';
import { renderXlsx } from '../xlsx/render-xlsx.js';
import type { ReportDocument } from './document.js';
import type { ReportFormat } from './formats.js';

/** Every renderer: a pure function of the document. */
export const RENDERERS: Readonly<
  Record<ReportFormat, (document: ReportDocument) => Buffer | Promise<Buffer>>
> = { csv: renderCsv, xlsx: renderXlsx, pdf: renderPdf, docx: renderDocx };
