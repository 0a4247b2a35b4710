import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import startPostgres from '../../libs/api/testing/dist/global-setup.js';
import stopPostgres from '../../libs/api/testing/dist/global-teardown.js';
import { createTestDatabase } from '../../libs/api/testing/dist/index.js';
import { RENDERERS } from '../../libs/api/reports/dist/document/renderers.js';
import { TestCompany } from '../../libs/api/reports/dist/testing/company.js';
import { madeDocuments } from '../../libs/api/reports/dist/testing/made-documents.js';

const FORMATS = ['xlsx', 'docx', 'pdf'];

/** Makes the reports that the tests make and writes them into a folder as 1.xlsx, 1.docx, 1.pdf and so on. */
export async function madeReports(folder) {
  const documents = [...(await documentsOnADatabase())].filter(([name]) => !name.endsWith('again'));
  const reports = [];
  for (const [index, [name, document]] of documents.entries()) {
    for (const format of FORMATS)
      writeFileSync(join(folder, `${index + 1}.${format}`), await RENDERERS[format](document));
    reports.push({ name, document, file: String(index + 1) });
  }
  return reports;
}

async function documentsOnADatabase() {
  await startPostgres();
  try {
    const test = await createTestDatabase();
    const company = await TestCompany.on(test.database);
    const documents = await madeDocuments(company);
    await company.app.close();
    await test.drop();
    return documents;
  } finally {
    await stopPostgres();
  }
}
