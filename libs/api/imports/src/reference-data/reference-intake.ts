import { refuse } from '../refusal.js';
import { Fields } from '../reading/fields.js';
import type { CsvRow } from '../reading/csv-row.js';
import type { Header } from '../reading/header.js';
import type { Intake, Surroundings, Verdict } from '../kinds/kind.js';
import type { Fault } from '../rejection.js';

/** Reference data is small; a larger file is some other file. */
const MAX_REFERENCE_ROWS = 100_000;

/** A row that has been found right by itself: what it makes of the thing under `key`, given what is known about it so far; undefined: nothing is left. */
export interface Change<Content> {
  readonly line: number;
  readonly key: string;
  readonly content: (known: Content | undefined) => Content | undefined;
}

/** What differs from kind to kind. `Content` holds plain values always in the same order, so that equal contents are equal as JSON. */
export interface ReferenceRules<Content, Row extends Change<Content>> {
  readonly kind: string;
  /** What is stored, by key. */
  readonly stored: ReadonlyMap<string, Content>;
  /** Reads a row; undefined when the fields found a fault. */
  read(fields: Fields): Row | undefined;
  /** Refuses rows that only the whole file shows to be wrong, by line. */
  review?(changes: readonly Row[]): ReadonlyMap<number, Fault>;
  /** Refuses a row for what it would make of the thing; asked only where it changes something. */
  refuse?(after: Content, before: Content | undefined): Fault | undefined;
  /** @param removed keys of things that are to go; only where a row of the kind can say so */
  save(contents: readonly Content[], removed: readonly string[]): Promise<void>;
}

/** What a row did to the thing under a key; `before` is null where there was nothing, or where nothing changed. */
interface Trace {
  readonly line: number;
  readonly key: string;
  readonly outcome: 'ACCEPTED' | 'REPLACED' | 'UNCHANGED';
  readonly before: unknown;
}

const KEEP_TRACES = `
  INSERT INTO import_change (import_id, line, kind, key, outcome, before)
  SELECT $1, line, $2, key, outcome, before
  FROM jsonb_to_recordset($3::jsonb) AS trace (line bigint, key text, outcome text, before jsonb)`;

/** Reference data: read whole, one row after the other, each updating the thing it names. The history names every thing that a file names. */
export class ReferenceIntake<Content, Row extends Change<Content> = Change<Content>> implements Intake {
  private readonly changes: Row[] = [];
  /** The rows as they stand in the file, by line. */
  private readonly texts = new Map<number, readonly (string | null)[]>();
  /** What is to be stored, by key; undefined: it is to go. */
  private readonly saved = new Map<string, Content | undefined>();
  private readonly traces: Trace[] = [];
  /** Of rows that change nothing, the first line by key. */
  private readonly repeated = new Map<string, number>();

  constructor(
    private readonly header: Header,
    private readonly surroundings: Surroundings,
    private readonly rules: ReferenceRules<Content, Row>,
  ) {}

  row(row: CsvRow): void {
    const fields = new Fields(this.header, row);
    const change = fields.fault === undefined ? this.rules.read(fields) : undefined;
    if (fields.fault) this.surroundings.rejections.add(row.line, fields.fault, fields.texts());
    else if (change) {
      this.changes.push(change);
      this.texts.set(change.line, fields.texts());
    }
    if (this.changes.length > MAX_REFERENCE_ROWS) throw tooManyRows();
  }

  async decide(): Promise<Verdict> {
    const { rejections, queue } = this.surroundings;
    const faults = this.rules.review?.(this.changes);
    let unchanged = 0;
    for (const change of this.changes) {
      const fault = faults?.get(change.line) ?? this.follow(change);
      if (fault === 'UNCHANGED') unchanged++;
      else if (fault) rejections.add(change.line, fault, this.texts.get(change.line) ?? []);
    }
    rejections.flush();
    await queue.finish();
    const replaced = this.traces.filter(({ outcome }) => outcome === 'REPLACED').length;
    // The rejections above are counted with those made while reading.
    return { unchanged, replaced, rejected: 0 };
  }

  async apply(): Promise<readonly string[]> {
    const removed = [...this.saved.keys()].filter((key) => this.saved.get(key) === undefined);
    await this.rules.save(
      [...this.saved.values()].filter((content) => content !== undefined),
      removed,
    );
    const repeated = [...this.repeated]
      .filter(([key]) => !this.saved.has(key))
      .map(([key, line]): Trace => ({ line, key, outcome: 'UNCHANGED', before: null }));
    await this.surroundings.transaction.query(KEEP_TRACES, [
      this.surroundings.importId,
      this.rules.kind,
      JSON.stringify([...this.traces, ...repeated]),
    ]);
    return [];
  }

  discard(): Promise<void> {
    return Promise.resolve();
  }

  /** Carries a change out, unless it changes nothing or may not be; tells so then. */
  private follow({ line, key, content }: Change<Content>): Fault | 'UNCHANGED' | undefined {
    const before = this.saved.has(key) ? this.saved.get(key) : this.rules.stored.get(key);
    const after = content(before);
    if (JSON.stringify(after) === JSON.stringify(before)) {
      if (!this.repeated.has(key)) this.repeated.set(key, line);
      return 'UNCHANGED';
    }
    const fault = after === undefined ? undefined : this.rules.refuse?.(after, before);
    if (fault) return fault;
    const isNew = before === undefined;
    this.traces.push({ line, key, outcome: isNew ? 'ACCEPTED' : 'REPLACED', before: isNew ? null : before });
    this.saved.set(key, after);
    return undefined;
  }
}

const tooManyRows = () =>
  refuse('TOO_MANY_ROWS', {
    vi: `Tệp danh mục có hơn ${String(MAX_REFERENCE_ROWS)} dòng. Hãy kiểm tra lại loại tệp, hoặc chia nhỏ tệp.`,
    en: `A file of reference data has more than ${String(MAX_REFERENCE_ROWS)} rows. Check the kind of file, or split it.`,
  });
