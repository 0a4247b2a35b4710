import { CopyRows } from './copy/copy-rows.js';
import type { CopyQueue } from './copy/queue.copy.js';
import type { Fault } from './rejection.js';

/** Longer values are cut: the line number leads to the whole of it. */
const MAX_VALUE_LENGTH = 1_000;

/** The rows of one import that were refused while its file was read. */
export class Rejections {
  count = 0;
  private readonly rows: CopyRows;

  constructor(
    queue: CopyQueue,
    private readonly importId: number,
  ) {
    this.rows = new CopyRows(queue, 'import_rejection', [
      'import_id',
      'line',
      'record_id',
      'column_name',
      'code',
      'value',
    ]);
  }

  /** @param recordId what stands in the column `record_id`, where the kind has one */
  add(line: number, fault: Fault, recordId = ''): void {
    this.count++;
    this.rows.begin();
    this.rows.integer(this.importId);
    this.rows.bigint(line);
    this.rows.text(storable(recordId));
    this.rows.text(fault.column);
    this.rows.text(fault.code);
    this.rows.text(storable(fault.value));
  }

  flush(): void {
    this.rows.flush();
  }
}

/** PostgreSQL keeps no NUL in a text. */
function storable(value: string): string {
  const short = value.length > MAX_VALUE_LENGTH ? `${value.slice(0, MAX_VALUE_LENGTH)}…` : value;
  return short.replaceAll('\0', '\uFFFD');
}
