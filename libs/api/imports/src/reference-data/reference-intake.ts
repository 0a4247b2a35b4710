import { refuse } from '../refusal.js';
import { Fields } from '../reading/fields.js';
import type { CsvRow } from '../reading/csv-row.js';
import type { Header } from '../reading/header.js';
import type { Intake, Surroundings, Verdict } from '../kinds/kind.js';
import type { Fault } from '../rejection.js';

/** Reference data is small; a larger file is some other file. */
const MAX_REFERENCE_ROWS = 100_000;

/** A row that has been found right by itself: what it says about the thing under `key`, given what is known about it so far. */
export interface Change<Content> {
  readonly line: number;
  readonly key: string;
  readonly content: (known: Content | undefined) => Content;
}

/** What differs from kind to kind. `Content` holds plain values always in the same order, so that equal contents are equal as JSON. */
export interface ReferenceRules<Content, Row extends Change<Content>> {
  readonly kind: string;
  /** What is stored, by key. */
  readonly stored: ReadonlyMap<string, Content>;
  /** Reads a row; undefined when the fields found a fault. */
  read(fields: Fields): Row | undefined;
  /** Refuses rows that only the whole file shows to be wrong, by line. */
  review(changes: readonly Row[]): ReadonlyMap<number, Fault>;
  save(contents: readonly Content[]): Promise<void>;
}

interface Replacement {
  readonly line: number;
  readonly key: string;
  readonly before: unknown;
}

/** Units, channels, providers and targets: read whole, one row after the other, each updating the thing it names. */
export class ReferenceIntake<Content, Row extends Change<Content> = Change<Content>> implements Intake {
  private readonly changes: Row[] = [];
  private readonly saved = new Map<string, Content>();
  private readonly replacements: Replacement[] = [];

  constructor(
    private readonly header: Header,
    private readonly surroundings: Surroundings,
    private readonly rules: ReferenceRules<Content, Row>,
  ) {}

  row(row: CsvRow): void {
    const fields = new Fields(this.header, row);
    const change = fields.fault === undefined ? this.rules.read(fields) : undefined;
    if (fields.fault) this.surroundings.rejections.add(row.line, fields.fault);
    else if (change) this.changes.push(change);
    if (this.changes.length > MAX_REFERENCE_ROWS) throw tooManyRows();
  }

  async decide(): Promise<Verdict> {
    const { rejections, queue } = this.surroundings;
    const faults = this.rules.review(this.changes);
    for (const [line, fault] of faults) rejections.add(line, fault);
    rejections.flush();
    await queue.finish();
    let unchanged = 0;
    for (const change of this.changes) if (!faults.has(change.line) && !this.follow(change)) unchanged++;
    // The rejections above are counted with those made while reading.
    return { unchanged, replaced: this.replacements.length, rejected: 0 };
  }

  async apply(): Promise<readonly string[]> {
    await this.rules.save([...this.saved.values()]);
    await this.surroundings.transaction.query(
      `INSERT INTO import_replacement (import_id, line, kind, key, before)
       SELECT $1, line, $2, key, before
       FROM jsonb_to_recordset($3::jsonb) AS replacement (line bigint, key text, before jsonb)`,
      [this.surroundings.importId, this.rules.kind, JSON.stringify(this.replacements)],
    );
    return [];
  }

  discard(): Promise<void> {
    return Promise.resolve();
  }

  /** Whether the change changes anything. */
  private follow({ line, key, content }: Change<Content>): boolean {
    const before = this.saved.get(key) ?? this.rules.stored.get(key);
    const after = content(before);
    if (JSON.stringify(after) === JSON.stringify(before)) return false;
    if (before !== undefined) this.replacements.push({ line, key, before });
    this.saved.set(key, after);
    return true;
  }
}

const tooManyRows = () =>
  refuse('TOO_MANY_ROWS', {
    vi: `Tệp danh mục có hơn ${String(MAX_REFERENCE_ROWS)} dòng. Hãy kiểm tra lại loại tệp, hoặc chia nhỏ tệp.`,
    en: `A file of reference data has more than ${String(MAX_REFERENCE_ROWS)} rows. Check the kind of file, or split it.`,
  });
