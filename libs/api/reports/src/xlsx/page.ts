import type { WriteSheet } from 'hucre/xlsx';
import type { ReportDocument } from '../document/document.js';
import { headerText } from './texts.js';
import { workbookWords } from './words.js';

/** Inches, as spreadsheets count margins. */
const MARGINS = { top: 0.75, bottom: 0.7, left: 0.5, right: 0.5, header: 0.3, footer: 0.3 };
/** In characters: what an upright A4 page takes without being shrunk too far. */
const UPRIGHT_WIDTH = 125;
/** Excel refuses headers of more than 255 characters. */
const HALF_HEADER = 120;

/**
 * A4, as wide as the page, with the report's subject and below it its marks on top and the page's number below, on every page of every sheet.
 * `onePage` shrinks the sheet until it fits on one.
 */
export function pageOf(
  { form, language }: ReportDocument,
  { widths, onePage = false }: { widths: readonly number[]; onePage?: boolean },
): Pick<WriteSheet, 'pageSetup' | 'headerFooter'> {
  const width = widths.reduce((sum, each) => sum + each, 0);
  const marks = form.marks.length === 0 ? '' : `\n&B${headerText(form.marks.join(' · '), HALF_HEADER)}`;
  return {
    pageSetup: {
      paperSize: 'a4',
      orientation: width > UPRIGHT_WIDTH ? 'landscape' : 'portrait',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: onePage ? 1 : 0,
      horizontalCentered: true,
      margins: MARGINS,
    },
    headerFooter: {
      oddHeader: `&L${headerText(form.subject, HALF_HEADER)}${marks}`,
      oddFooter: `&L&A&C${workbookWords[language].page} &P / &N`,
    },
  };
}
