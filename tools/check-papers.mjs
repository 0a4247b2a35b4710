// Opens the reports of the tests with programs that are not ours, LibreOffice and Poppler, and compares what they read, compute and show
// with what the report says.
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { missingPrograms } from './papers/programs.mjs';
import { prepare, root } from './prepare.mjs';

const print = (line) => process.stdout.write(`${line}\n`);
const missing = missingPrograms();
if (missing.length > 0) {
  print(missing.join('\n'));
  process.exit(2);
}
prepare();
const { madeReports } = await import('./papers/made-reports.mjs');
const { checkedPrints, checkedWordFiles } = await import('./papers/prints.mjs');
const { checkedWorkbooks } = await import('./papers/workbooks.mjs');

const folder = join(root, '.data', 'papers');
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const reports = await madeReports(folder);
const workbooks = await checkedWorkbooks(folder, reports);
const wordFiles = checkedWordFiles(folder, reports);
const prints = checkedPrints(folder, reports);

reports.forEach(({ name, file }, index) => {
  const { formulas, differences } = workbooks[index];
  print(`\n${file}. ${name}`);
  tell(`Excel, ${formulas} formulas computed`, differences);
  tell('Word', wordFiles[index]);
  tell('PDF', prints[index]);
});
print(`\nThe files lie in ${folder}.`);

function tell(format, differences) {
  print(
    `   ${format}: ${differences.length === 0 ? 'all as the report says' : `${differences.length} differences`}`,
  );
  for (const difference of differences) print(`      ${difference}`);
  if (differences.length > 0) process.exitCode = 1;
}
