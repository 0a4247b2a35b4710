import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readDocx } from '../../libs/api/reports/dist/testing/read-docx.js';
import { tornRows, unreadLetters, unreadWords } from '../../libs/api/reports/dist/testing/unread.js';
import { unsaid } from '../../libs/api/reports/dist/testing/unsaid.js';
import { converted, printedBy } from './programs.mjs';

/** Has LibreOffice save and print Word files. @returns of each report what is otherwise in either */
export function checkedWordFiles(folder, reports) {
  const files = reports.map(({ file }) => join(folder, `${file}.docx`));
  const saved = converted(folder, 'docx', files);
  const printed = converted(folder, 'pdf', files);
  return reports.map(({ document, file }) => [
    ...unsaid(document, readDocx(readFileSync(join(saved, `${file}.docx`)))),
    ...unreadLetters(document, textOf(join(printed, `${file}.pdf`))),
  ]);
}

/** Has Poppler read PDFs. @returns of each report what is otherwise */
export function checkedPrints(folder, reports) {
  return reports.map(({ document, file }) => {
    const path = join(folder, `${file}.pdf`);
    const print = textOf(path);
    return [...unreadWords(document, print), ...tornRows(document, print), ...lacking(document, path)];
  });
}

/** In the order in which it was written; in reading order Poppler would leave out hyphens at the ends of lines. */
function textOf(path) {
  return printedBy('pdftotext', '-raw', '-enc', 'UTF-8', path, '-').replaceAll('\f', '\n');
}

/** A tagged file with a title and a language, whose faces are embedded and tell their letters. */
function lacking({ form, language }, path) {
  const about = printedBy('pdfinfo', path);
  const faces = printedBy('pdffonts', path)
    .split('\n')
    .slice(2)
    .filter((line) => line !== '');
  return [
    ...(/^Tagged: +yes$/m.test(about) ? [] : ['it is not tagged']),
    ...(about.includes(`Title:           ${form.kind}: ${form.subject}`) ? [] : ['it has another title']),
    ...(readFileSync(path, 'latin1').includes(`/Lang (${language}-`) ? [] : ['it has another language']),
    ...faces.filter((line) => !/ yes +yes +yes /.test(line)).map((line) => `a face is not whole: ${line}`),
  ];
}
