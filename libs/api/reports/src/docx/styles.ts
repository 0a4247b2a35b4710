import { AlignmentType, type IParagraphStyleOptions, type IStylesOptions, LineRuleType } from 'docx';
import type { Language } from '@cashlight/domain';
import { INDENT, TYPE } from '../paper/decree.js';
import { CELL_PADDING } from '../paper/columns.js';
import { ofMillimetres, ofPoints } from './lengths.js';

export const FACE = 'Times New Roman';

/** The style of all tables of figures. */
export const TABLE_STYLE = 'ReportTable';

/** The style of a table's texts in a size; points. */
export function tableStyleOf(part: 'Text' | 'Head', size: number): string {
  return `Table${part}${String(size)}`;
}

export function languageTag(language: Language): string {
  return language === 'vi' ? 'vi-VN' : 'en-GB';
}

/** The sheet of styles: everything that is written has one, so that the office changes its looks in one place. */
export function stylesOf(language: Language, tableSizes: readonly number[]): IStylesOptions {
  const lang = languageTag(language);
  const heading = { run: { bold: true, size: half(TYPE.heading), color: '000000', font: FACE } };
  return {
    default: {
      document: {
        run: { font: FACE, size: half(TYPE.body), language: { value: lang, eastAsia: lang } },
      },
      title: {
        run: { bold: true, size: half(TYPE.title), color: '000000', font: FACE },
        paragraph: { alignment: AlignmentType.CENTER, spacing: { before: 240 } },
      },
      heading1: { ...heading, paragraph: { spacing: { before: 160, after: 100 }, keepNext: true } },
    },
    paragraphStyles: [
      ...PARAGRAPHS,
      ...tableSizes.flatMap((size) => [
        style(tableStyleOf('Text', size), `Table Text ${String(size)}`, { size: half(size) }),
        style(tableStyleOf('Head', size), `Table Head ${String(size)}`, { size: half(size), bold: true }),
      ]),
    ],
  };
}

const PARAGRAPHS: readonly IParagraphStyleOptions[] = [
  style('Subtitle', 'Subtitle', { bold: true, size: half(TYPE.title) }, { alignment: AlignmentType.CENTER }),
  style(
    'BodyText',
    'Body Text',
    {},
    {
      alignment: AlignmentType.BOTH,
      indent: { firstLine: ofMillimetres(INDENT) },
      spacing: { after: 120, line: 288, lineRule: LineRuleType.AUTO },
    },
  ),
  style(
    'Caption',
    'caption',
    { italics: true, size: half(TYPE.caption) },
    { alignment: AlignmentType.CENTER, spacing: { before: 60, after: 80 } },
  ),
  style(
    'ReportMark',
    'Report Mark',
    { bold: true, italics: true },
    {
      alignment: AlignmentType.CENTER,
      spacing: { after: 80 },
    },
  ),
  style('ReportFoot', 'Report Foot', { bold: true, size: half(10) }, { alignment: AlignmentType.CENTER }),
  style('Centred', 'Centred', {}, { alignment: AlignmentType.CENTER }),
  style('RecipientsTitle', 'Recipients Title', {
    bold: true,
    italics: true,
    size: half(TYPE.recipientsTitle),
  }),
  style('Recipient', 'Recipient', { size: half(TYPE.recipients) }),
  style(
    'Signature',
    'Signature',
    { bold: true, size: half(TYPE.signature) },
    {
      alignment: AlignmentType.CENTER,
    },
  ),
];

function style(
  id: string,
  name: string,
  run: NonNullable<IParagraphStyleOptions['run']>,
  paragraph: NonNullable<IParagraphStyleOptions['paragraph']> = {},
): IParagraphStyleOptions {
  return { id, name, basedOn: 'Normal', next: 'Normal', quickFormat: true, run, paragraph };
}

/** Word counts type in half points. */
export function half(size: number): number {
  return size * 2;
}

const BORDERS = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
  .map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="000000"/>`)
  .join('');

/** The table style, which docx takes only as a sheet of its own; its other way, `importedStyles`, drops all defaults. */
export const TABLE_STYLES = `<?xml version="1.0" encoding="UTF-8"?>
<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>
<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="20" w:type="dxa"/><w:left w:w="${String(ofPoints(CELL_PADDING))}" w:type="dxa"/><w:bottom w:w="20" w:type="dxa"/><w:right w:w="${String(ofPoints(CELL_PADDING))}" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>
<w:style w:type="table" w:customStyle="1" w:styleId="${TABLE_STYLE}"><w:name w:val="Report Table"/><w:basedOn w:val="TableNormal"/><w:qFormat/><w:tblPr><w:tblBorders>${BORDERS}</w:tblBorders></w:tblPr></w:style>
</w:styles>`;
