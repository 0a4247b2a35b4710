import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { readXlsx } from 'hucre/xlsx';
import Papa from 'papaparse';
import { formulaCells, wrongResults } from '../../libs/api/reports/dist/testing/formula-cells.js';
import { readShownSheets } from '../../libs/api/reports/dist/testing/read-shown-sheets.js';
import { unsaid } from '../../libs/api/reports/dist/testing/unsaid.js';
import { converted } from './programs.mjs';

/** Every sheet as a file, its cells as they are shown. */
const SHOWN_CELLS = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,true,false,false,-1';

/**
 * Has LibreOffice open workbooks without the results of their formulas, so that it has to compute them, save them again, and show their cells.
 * @returns of each report what is otherwise, and how many formulas were computed
 */
export async function checkedWorkbooks(folder, reports) {
  const bare = join(folder, 'without-results');
  mkdirSync(bare, { recursive: true });
  const files = reports.map(({ file }) => join(bare, `${file}.xlsx`));
  reports.forEach(({ file }, index) =>
    writeFileSync(files[index], withoutResults(readFileSync(join(folder, `${file}.xlsx`)))),
  );
  const saved = converted(folder, 'xlsx', files);
  const shown = converted(folder, 'csv', files, SHOWN_CELLS);
  return Promise.all(
    reports.map(async ({ document, file }) => {
      const bytes = readFileSync(join(folder, `${file}.xlsx`));
      const ours = await readXlsx(bytes);
      const theirs = await readXlsx(readFileSync(join(saved, `${file}.xlsx`)));
      const computed = new Map(formulaCells(theirs).map((cell) => [placeOf(cell), cell.kept]));
      return {
        formulas: formulaCells(ours).length,
        differences: [
          ...wrongResults(ours, (cell) => computed.get(placeOf(cell))),
          ...lost(ours, theirs),
          ...unsaid(document, await readShownSheets(bytes, shownSheets(shown, file))),
        ],
      };
    }),
  );
}

const placeOf = ({ sheet, row, column }) => `${sheet}!${row},${column}`;

function withoutResults(bytes) {
  const parts = unzipSync(bytes);
  for (const path of Object.keys(parts).filter((name) => name.startsWith('xl/worksheets/sheet')))
    parts[path] = strToU8(strFromU8(parts[path]).replace(/(<f>[^<]*<\/f>)<v>[^<]*<\/v>/g, '$1'));
  return zipSync(parts);
}

/** What the saved workbook has no longer: sheets, names, pictures. */
function lost(ours, theirs) {
  const has = new Set(partsOf(theirs));
  return partsOf(ours)
    .filter((part) => !has.has(part))
    .map((part) => `${part} is lost`);
}

function partsOf({ sheets, namedRanges = [] }) {
  return [
    ...sheets.map(({ name }) => `the sheet ${name}`),
    ...sheets.flatMap(({ name, charts = [] }) => charts.map(({ title }) => `the chart ${title} of ${name}`)),
    ...namedRanges
      .filter(({ name }) => !name.startsWith('_xlnm'))
      .map(({ name, range }) => `${name} = ${range.replaceAll("'", '')}`),
  ];
}

/** LibreOffice names the files after the workbook and the sheet. */
function shownSheets(folder, file) {
  const own = readdirSync(folder).filter((name) => name.startsWith(`${file}-`));
  return new Map(
    own.map((name) => [
      name.slice(file.length + 1, -'.csv'.length).normalize('NFC'),
      Papa.parse(readFileSync(join(folder, name), 'utf8').replace(/^\uFEFF/, ''), { delimiter: ',' }).data,
    ]),
  );
}
