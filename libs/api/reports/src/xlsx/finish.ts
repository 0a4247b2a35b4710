import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { TARGET } from './chart.js';

/** What stands in a cell; undefined for an empty one. */
export type ValueAt = (sheet: string, place: { row: number; column: number }) => number | string | undefined;

/**
 * Completes what the spreadsheet library writes: the language of the file, the numbers that charts show before anything is computed, plans as
 * frames over their bars, fonts in the order that the standard asks. The bytes depend on the content alone: the archive is packed by a library
 * in JavaScript, for the packer of Node.js may change with its version, and every part has the same time.
 */
export function finished(
  workbook: Uint8Array,
  { language, valueAt }: { language: string; valueAt: ValueAt },
): Buffer {
  const parts = unzipSync(workbook);
  const edit = (path: string, change: (xml: string) => string): void => {
    const part = parts[path];
    if (!part) throw new Error(`The workbook has no part ${path}.`);
    parts[path] = strToU8(change(strFromU8(part)));
  };
  edit('docProps/core.xml', (xml) =>
    xml.replace('<dcterms:modified', `<dc:language>${language}</dc:language><dcterms:modified`),
  );
  edit('xl/styles.xml', (xml) => xml.replace(/<font>(.*?)<\/font>/g, (_, font: string) => orderedFont(font)));
  for (const path of Object.keys(parts).filter((name) => /^xl\/charts\/chart\d+\.xml$/.test(name))) {
    edit(path, (xml) => finishedChart(xml, language, valueAt));
  }
  return packed(parts);
}

/** Read as local time by the packer, and so the same wherever it runs. */
const NO_TIME = new Date(1980, 0, 1);

function packed(parts: Record<string, Uint8Array>): Buffer {
  const entries = Object.entries(parts).map(([path, bytes]) => [
    path,
    [bytes, { mtime: NO_TIME, level: 6 }] as const,
  ]);
  return Buffer.from(zipSync(Object.fromEntries(entries) as Parameters<typeof zipSync>[0]));
}

const FONT_ORDER = [
  'b',
  'i',
  'strike',
  'u',
  'vertAlign',
  'sz',
  'color',
  'name',
  'family',
  'charset',
  'scheme',
];

function orderedFont(font: string): string {
  const order = (tag: string): number => FONT_ORDER.indexOf(/^<(\w+)/.exec(tag)?.[1] ?? '');
  const tags = font.match(/<[^>]+\/>/g) ?? [];
  return `<font>${tags.sort((first, second) => order(first) - order(second)).join('')}</font>`;
}

const THIN_GRID =
  '<c:majorGridlines><c:spPr><a:ln w="6350"><a:solidFill><a:srgbClr val="D9DEE4"/></a:solidFill></a:ln></c:spPr></c:majorGridlines>';
const INK = `<a:solidFill><a:srgbClr val="${TARGET}"/></a:solidFill>`;
const FILLED_TARGET = `<c:spPr>${INK}<a:ln>${INK}</a:ln></c:spPr>`;
const FRAMED_TARGET = `<c:spPr><a:noFill/><a:ln w="15875">${INK}</a:ln></c:spPr>`;

function finishedChart(xml: string, language: string, valueAt: ValueAt): string {
  return xml
    .replaceAll('<c:majorGridlines/>', THIN_GRID)
    .replaceAll(FILLED_TARGET, FRAMED_TARGET)
    .replaceAll('lang="en-US"', `lang="${language}"`)
    .replace(
      /<c:(num|str)Ref><c:f>([^<]+)<\/c:f><\/c:\1Ref>/g,
      (_, kind: 'num' | 'str', range: string) =>
        `<c:${kind}Ref><c:f>${range}</c:f>${cache(kind, valuesIn(unescaped(range), valueAt))}</c:${kind}Ref>`,
    );
}

const COLUMN_RANGE = /^'((?:[^']|'')+)'!\$([A-Z]+)\$(\d+)(?::\$\2\$(\d+))?$/;

function valuesIn(range: string, valueAt: ValueAt): (number | string | undefined)[] {
  const [, sheet, column, first, last = first] = COLUMN_RANGE.exec(range) ?? [];
  if (sheet === undefined || column === undefined) throw new Error(`Not a column of a sheet: ${range}`);
  const start = Number(first) - 1;
  return Array.from({ length: Number(last) - start }, (_, index) =>
    valueAt(sheet.replaceAll("''", "'"), { row: start + index, column: columnNumber(column) }),
  );
}

function columnNumber(letters: string): number {
  return letters.split('').reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** A gap has no point. */
function cache(kind: 'num' | 'str', values: readonly (number | string | undefined)[]): string {
  const points = values.map((value, index) => {
    const isGap = kind === 'num' ? typeof value !== 'number' : value === undefined || value === '';
    return isGap ? '' : `<c:pt idx="${String(index)}"><c:v>${escaped(String(value))}</c:v></c:pt>`;
  });
  const format = kind === 'num' ? '<c:formatCode>General</c:formatCode>' : '';
  const count = `<c:ptCount val="${String(values.length)}"/>`;
  return `<c:${kind}Cache>${format}${count}${points.join('')}</c:${kind}Cache>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function unescaped(text: string): string {
  return text
    .replaceAll('&apos;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}
