import {
  AlignmentType,
  Footer,
  Header,
  type ISectionOptions,
  PageNumber,
  PageOrientation,
  Paragraph,
  type Table,
  TextRun,
} from 'docx';
import { TextWatermark } from 'docx/watermarks';
import { A4, MARGINS, NUMBER_FROM_TOP, type Orientation, TYPE } from '../paper/decree.js';
import { ofMillimetres } from './lengths.js';
import { FACE, half } from './styles.js';

/** Pages of one orientation: the number in the head from the second page on, the marks in the foot, the first of them across the page. */
export function sheetOf(
  orientation: Orientation,
  children: (Paragraph | Table)[],
  marks: readonly string[],
  index: number,
): ISectionOptions {
  const isFirst = index === 0;
  return {
    properties: {
      titlePage: isFirst,
      page: { size: sizeOf(orientation), margin: marginsOf(orientation) },
    },
    headers: {
      ...(isFirst ? { first: new Header({ children: [headLine([], marks)] }) } : {}),
      default: new Header({ children: [headLine([pageNumber()], marks)] }),
    },
    footers: {
      ...(isFirst ? { first: new Footer({ children: [footLine(marks)] }) } : {}),
      default: new Footer({ children: [footLine(marks)] }),
    },
    children,
  };
}

function headLine(runs: readonly TextRun[], [mark]: readonly string[]): Paragraph {
  const watermark =
    mark === undefined ? [] : [new TextWatermark({ text: mark, font: FACE, bold: true, opacity: 0.35 })];
  return new Paragraph({ alignment: AlignmentType.CENTER, children: [...runs, ...watermark] });
}

function pageNumber(): TextRun {
  return new TextRun({ children: [PageNumber.CURRENT], size: half(TYPE.pageNumber) });
}

function footLine(marks: readonly string[]): Paragraph {
  return new Paragraph({ text: marks.join(' · '), style: 'ReportFoot' });
}

function sizeOf(orientation: Orientation): {
  width: number;
  height: number;
  orientation: (typeof PageOrientation)[keyof typeof PageOrientation];
} {
  // docx turns the sheet itself
  return {
    width: ofMillimetres(A4.width),
    height: ofMillimetres(A4.height),
    orientation: orientation === 'portrait' ? PageOrientation.PORTRAIT : PageOrientation.LANDSCAPE,
  };
}

function marginsOf(orientation: Orientation): Record<string, number> {
  const { top, bottom, left, right } = MARGINS[orientation];
  return {
    top: ofMillimetres(top),
    bottom: ofMillimetres(bottom),
    left: ofMillimetres(left),
    right: ofMillimetres(right),
    header: ofMillimetres(NUMBER_FROM_TOP),
    footer: ofMillimetres(NUMBER_FROM_TOP / 2),
  };
}
