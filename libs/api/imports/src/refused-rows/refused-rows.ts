import type { Readable } from 'node:stream';
import type { Language, Words } from '@cashlight/api-platform';
import { REASON_COLUMN } from '../reading/header.js';
import { writeSheet } from '../writing/sheet-writer.js';
import { importKind } from '../kinds/registry.js';
import { rejectionWords } from '../rejection-words.js';
import { csvLine, separatorFor } from '../writing/csv-line.js';
import type { RefusedRow } from './refused-row.js';

const SHEET_NAME: Words = { vi: 'Dòng bị từ chối', en: 'Refused rows' };

/**
 * The refused rows of an import with the columns of its kind and the reason behind them, to be mended and sent again. A column that the file did not
 * have is left out: an empty one would say that its values are to go.
 */
export class RefusedRows {
  /**
   * @param pages the rows in the order of the file, some at a time; called for each reading
   * @param columns the names of the kind's columns, in its order
   */
  constructor(
    readonly pages: () => AsyncGenerator<readonly RefusedRow[]>,
    readonly columns: readonly string[],
  ) {}

  /** As CSV (RFC 4180, UTF-8 with a byte-order mark so that Excel reads Vietnamese right). Values stand as they came. */
  async *csv(language: Language): AsyncGenerator<string> {
    const separator = separatorFor(language);
    let first = true;
    for await (const { columns, rows } of this.tables(language)) {
      if (first) yield `\uFEFF${csvLine(columns, separator)}`;
      first = false;
      yield rows.map((row) => csvLine(row, separator)).join('');
    }
  }

  /** As a workbook; every value is text, so that none is taken for a formula and codes keep their zeros. */
  async xlsx(language: Language): Promise<Readable> {
    const tables = this.tables(language);
    const first = await tables.next();
    const { columns, rows } = first.done === true ? { columns: this.columns, rows: [] } : first.value;
    return writeSheet(SHEET_NAME[language], columns, flat(rows, tables));
  }

  /** The rows page by page, each with the columns that they have in common. */
  private async *tables(language: Language): AsyncGenerator<Page> {
    let places: readonly number[] | undefined;
    for await (const page of this.pages()) {
      // The rows of one file have the same columns.
      places ??= this.columns.map((_, place) => place).filter((place) => page.some((row) => has(row, place)));
      yield this.pageOf(page, places, language);
    }
    if (places === undefined) yield this.pageOf([], [...this.columns.keys()], language);
  }

  private pageOf(rows: readonly RefusedRow[], places: readonly number[], language: Language): Page {
    const names = places.map((place) => this.columns[place] ?? '');
    return {
      columns: [...names, REASON_COLUMN],
      rows: rows.map((row) => [
        ...places.map(
          (place) => row.fields?.[place] ?? (names[place] === 'record_id' ? row.recordId : '') ?? '',
        ),
        rejectionWords(row.code, row.column, row.value ?? '')[language],
      ]),
    };
  }
}

interface Page {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** Rows that were not kept whole have every column, to be filled in. */
function has({ fields }: RefusedRow, place: number): boolean {
  return fields === null || typeof fields[place] === 'string';
}

async function* flat(
  first: readonly (readonly string[])[],
  rest: AsyncGenerator<Page>,
): AsyncGenerator<readonly string[]> {
  yield* first;
  for await (const { rows } of rest) yield* rows;
}

/** @throws Problem when there is no such kind */
export function columnNames(kind: string): readonly string[] {
  return importKind(kind).columns.map(({ name }) => name);
}
