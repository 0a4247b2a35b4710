import type { Language } from '@cashlight/domain';
import Papa from 'papaparse';
import type { ReadReport } from './read-report.js';

/** Reads a report as CSV: a row with several cells belongs to a table, the text before its first row is its caption. */
export function readCsv(bytes: Buffer, language: Language): ReadReport {
  const delimiter = language === 'vi' ? ';' : ',';
  const content = bytes.toString('utf8').replace(/^\uFEFF/, '');
  const lines = Papa.parse<string[]>(content, { delimiter, newline: '\r\n' }).data;
  const texts: string[] = [];
  const tables: { caption: string; rows: string[][] }[] = [];
  let isInTable = false;
  for (const line of lines) {
    const [first = ''] = line;
    if (line.length > 1) {
      if (!isInTable) tables.push({ caption: texts.pop() ?? '', rows: [] });
      tables.at(-1)?.rows.push(line.map((cell) => shown(cell, language)));
    } else if (first !== '') {
      texts.push(plain(first));
    }
    isInTable = line.length > 1;
  }
  return { texts, tables };
}

/** A cell as people read it: thousands apart, a true minus. */
function shown(cell: string, language: Language): string {
  if (/^-?\d+$/.test(cell)) {
    return cell.replace('-', '−').replaceAll(/\B(?=(\d{3})+$)/g, language === 'vi' ? '.' : ',');
  }
  return /^-\d+[.,]\d\d%?$/.test(cell) ? cell.replace('-', '−') : plain(cell);
}

/** Without the apostrophe that keeps a text from being a formula. */
function plain(text: string): string {
  return text.replace(/^'(?=\s*[=+\-@＝＋－＠])/u, '').normalize('NFC');
}
