import { Database } from '@cashlight/api-platform';
import { Injectable } from '@nestjs/common';
import { refusedPages } from './refused-row.js';
import { columnNames, RefusedRows } from './refused-rows.js';

/** Where the refused rows of imports that are over can be had. */
@Injectable()
export class RefusedRowsService {
  constructor(private readonly database: Database) {}

  /** @throws Problem when there is no such kind */
  of({ importId, kind }: { readonly importId: number; readonly kind: string }): RefusedRows {
    const read = <Row>(sql: string, parameters?: readonly unknown[]) =>
      this.database.query<Row>(sql, parameters);
    return new RefusedRows(() => refusedPages(read, importId), columnNames(kind));
  }
}
