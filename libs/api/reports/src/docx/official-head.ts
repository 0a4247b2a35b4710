import { BorderStyle, HeadingLevel, Paragraph, type Table, TextRun } from 'docx';
import type { OfficialForm } from '../document/document.js';
import { BODIES_PART, textWidth, TYPE } from '../paper/decree.js';
import { letterWidth } from './letter-widths.js';
import { ofMillimetres, ofPoints } from './lengths.js';
import { sideBySide } from './plain-table.js';
import { half } from './styles.js';

interface Look {
  readonly size: number;
  readonly bold?: boolean;
  readonly italics?: boolean;
}

/** The head: issuing bodies and number on the left, nation, motto, place and date on the right, then kind, subject and marks. */
export function headOf(form: OfficialForm): (Paragraph | Table)[] {
  const whole = ofMillimetres(textWidth('portrait'));
  const left = Math.round(whole * BODIES_PART);
  return [
    sideBySide(
      [left, whole - left],
      [
        [bodies(form, left), nation(form, whole - left)],
        [
          [centred(form.number, { size: TYPE.number })],
          [centred(form.placeAndDate, { size: TYPE.number, italics: true })],
        ],
      ],
    ),
    new Paragraph({ text: form.kind, heading: HeadingLevel.TITLE }),
    ...texts([form.subject]).map((text) => new Paragraph({ text, style: 'Subtitle' })),
    rule(whole, widthOf(form.subject, { size: TYPE.title, bold: true }) * 0.4),
    ...form.marks.map((text) => new Paragraph({ text, style: 'ReportMark' })),
  ];
}

function bodies({ parentBody, issuingBody }: OfficialForm, column: number): Paragraph[] {
  const look = { size: TYPE.bodies, bold: true };
  return [
    ...texts([parentBody]).map((text) => centred(text, { size: TYPE.bodies }, column)),
    ...texts([issuingBody]).map((text) => centred(text, look, column)),
    rule(column, widthOf(issuingBody, look) * 0.4),
  ];
}

function nation(form: OfficialForm, column: number): Paragraph[] {
  const look = { size: TYPE.motto, bold: true };
  return [
    ...texts([form.nation]).map((text) => centred(text, { size: TYPE.nation, bold: true }, column)),
    ...texts([form.motto]).map((text) => centred(text, look, column)),
    rule(column, widthOf(form.motto, look)),
  ];
}

function texts(all: readonly string[]): readonly string[] {
  return all.filter((text) => text !== '');
}

/** A text that does not fit its column goes in on both sides, so that its lines are alike. */
function centred(text: string, { size, ...look }: Look, column = 0): Paragraph {
  const inset = insetOf(text, column, (part) => widthOf(part, { size, ...look }));
  return new Paragraph({
    style: 'Centred',
    indent: { left: inset, right: inset },
    children: [new TextRun({ text, size: half(size), ...look })],
  });
}

/** How far a text goes in on both sides so that its lines are as short as they can be without being more. */
function insetOf(text: string, column: number, measure: (part: string) => number): number {
  const lines = linesOf(text, column, measure);
  if (column === 0 || lines === 1) return 0;
  let width = column;
  while (linesOf(text, width - 20, measure) === lines) width -= 20;
  return Math.floor((column - width) / 2);
}

function linesOf(text: string, width: number, measure: (part: string) => number): number {
  let lines = 1;
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && measure(longer) > width) lines += 1;
    line = line !== '' && measure(longer) > width ? word : longer;
  }
  return lines;
}

/** A line in the middle of a column: the border of an empty paragraph. */
function rule(column: number, width: number): Paragraph {
  const inset = Math.max(0, Math.round((column - Math.min(width, column)) / 2));
  return new Paragraph({
    indent: { left: inset, right: inset },
    spacing: { before: 60, after: 100 },
    ...(width === 0
      ? {}
      : { border: { top: { style: BorderStyle.SINGLE, size: 6, space: 0, color: '000000' } } }),
    children: [new TextRun({ text: '', size: 4 })],
    run: { size: 4 },
  });
}

function widthOf(text: string, { size, bold = false }: Look): number {
  return ofPoints(letterWidth(text, bold) * size);
}
