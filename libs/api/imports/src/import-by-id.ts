import { Problem } from '@cashlight/api-platform';
import type { ImportService } from './import.service.js';
import type { ImportRecord } from './import-result.js';

/**
 * The import of an address such as `/api/imports/12`.
 * @throws Problem NOT_FOUND
 */
export async function importById(imports: ImportService, id: string): Promise<ImportRecord> {
  const found = /^\d{1,9}$/.test(id) ? await imports.find(Number(id)) : undefined;
  if (found) return found;
  throw new Problem('NOT_FOUND', {
    vi: `Không có lần nhập số ${id.slice(0, 20)}.`,
    en: `There is no import number ${id.slice(0, 20)}.`,
  });
}
