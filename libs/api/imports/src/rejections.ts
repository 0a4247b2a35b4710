import { CopyRows } from './copy/copy-rows.js';
import type { CopyQueue } from './copy/queue.copy.js';
import type { Fault } from './rejection.js';

/** Longer values are cut: the line number leads to the whole of it. */
const MAX_VALUE_LENGTH = 1_000;
/** No value that could be right is longer. */
const MAX_FIELD_LENGTH = 4_000;
/** Room for a dozen of the longest fields in UTF-8. */
const MAX_ROW_BYTES = 163_840;

/** The rows of one import that were refused while its file was read. */
export class Rejections {
  count = 0;
  private readonly rows: CopyRows;

  constructor(
    queue: CopyQueue,
    private readonly importId: number,
  ) {
    const columns = ['import_id', 'line', 'record_id', 'column_name', 'code', 'value', 'fields'];
    this.rows = new CopyRows(queue, 'import_rejection', columns, MAX_ROW_BYTES);
  }

  /**
   * @param texts the row, one text for each column of the kind, null where the file does not have it, so that it can be mended and sent again
   * @param recordId what stands in the column `record_id`, where the kind has one
   */
  add(line: number, fault: Fault, texts: readonly (string | null)[], recordId = ''): void {
    this.count++;
    this.rows.begin();
    this.rows.integer(this.importId);
    this.rows.bigint(line);
    this.rows.text(storable(recordId, MAX_VALUE_LENGTH));
    this.rows.text(fault.column);
    this.rows.text(fault.code);
    this.rows.text(storable(fault.value, MAX_VALUE_LENGTH));
    this.rows.texts(texts.map((text) => text && storable(text, MAX_FIELD_LENGTH)));
  }

  flush(): void {
    this.rows.flush();
  }
}

/** PostgreSQL keeps no NUL in a text. */
function storable(value: string, length: number): string {
  const short = value.length > length ? `${value.slice(0, length)}…` : value;
  return short.replaceAll('\0', '\uFFFD');
}
