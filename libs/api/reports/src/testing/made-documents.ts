import { type Language, monthOf } from '@cashlight/domain';
import type { ReportDocument } from '../document/document.js';
import { MonthlyReportService } from '../monthly/monthly-report.service.js';
import { DECEMBER_2022, type TestCompany } from './company.js';
import { grow } from './large-company.js';

interface Asked {
  readonly month?: number;
  readonly unit?: string;
  readonly language?: Language;
}

/** The reports by what they are of, as the company makes them while it grows and shrinks; it has to be empty. */
export async function madeDocuments(company: TestCompany): Promise<ReadonlyMap<string, ReportDocument>> {
  const documents = new Map<string, ReportDocument>();
  const build = async (name: string, { month = 12, unit, language = 'vi' }: Asked = {}): Promise<void> => {
    const question = { month: monthOf(2022, month), unitCode: unit ?? null, language };
    documents.set(name, await company.app.get(MonthlyReportService).document(question));
  };
  await company.found();
  await company.paid(DECEMBER_2022);
  await company.paid([{ month: '2022-11', unit: 'PA2908', bank: 7000, cash: 3000 }]);
  await build('a month without plans');
  await company.target('PA29', 2022, '68.88');
  await company.target('PA29', 2023, '77.36');
  await company.target('PA2907', 2022, '66.09');
  // A customer base of one unit alone: the coverage is of that unit, and the report says so.
  await company.write(
    "INSERT INTO customer_base SELECT '2022-12-01', id, 14800 FROM unit WHERE code = 'PA2908'",
  );
  await build('December 2022');
  await build('December 2022, again');
  await build('December 2022, in English', { language: 'en' });
  await build('a unit', { unit: 'PA2907' });
  await company.paid([{ month: '2022-09', unit: 'PA2907', bank: 5 }]);
  await build('a month without data, between others', { month: 10 });
  await company.write("UPDATE unit SET parent_id = NULL WHERE code = 'PA2908'");
  await build('two tops');
  await company.write("UPDATE unit SET parent_id = 1 WHERE code = 'PA2908'");
  await grow(company);
  await build('60 units and 40 providers');
  await company.write('DELETE FROM target WHERE unit_id > 2');
  await company.write('DELETE FROM rollup WHERE unit_id > 2');
  await company.write('DELETE FROM unit WHERE id > 2');
  await build('a company with one unit');
  return documents;
}
