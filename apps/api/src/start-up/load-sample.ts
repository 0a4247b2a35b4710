import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import type { ImportService } from '@cashlight/api-imports';
import type { Database } from '@cashlight/api-platform';
import { LaiChauSample, REFERENCE_FILES } from '@cashlight/api-sample';

/** How far the loading is: records written of all. */
export type Progress = (done: number, total: number) => void;

interface SampleState {
  readonly name: 'lai-chau';
  readonly state: 'loading' | 'complete';
}

/**
 * Loads the sample data of PC Lai Châu through the same imports as real data, into an empty database only.
 * Every file is an import of its own; after an interruption the next start goes on where this one ended.
 */
export async function loadSample(
  database: Database,
  imports: ImportService,
  progress: Progress,
): Promise<void> {
  const state = await sampleState(database);
  if (state?.state === 'complete') return;
  if (!state && !(await isEmpty(database))) return;
  await note(database, 'loading');
  const sample = new LaiChauSample();
  for (const { kind, path } of REFERENCE_FILES)
    await load(imports, kind, `sample-${kind}.csv`, createReadStream(path));
  await load(imports, 'customer-base', 'sample-customer-base.csv', Readable.from([sample.customerBase]));
  await load(imports, 'summaries', 'sample-summaries-2021.csv', Readable.from([sample.summaries]));
  await loadPayments(database, imports, sample, progress);
  await note(database, 'complete');
}

async function loadPayments(
  database: Database,
  imports: ImportService,
  sample: LaiChauSample,
  progress: Progress,
): Promise<void> {
  const total = sample.months.reduce((sum, month) => sum + month.rows, 0);
  const loaded = await loadedFiles(database);
  let before = 0;
  for (const month of sample.months) {
    const file = `sample-payments-${month.month}.csv`;
    const done = before;
    if (!loaded.has(file)) {
      await load(imports, 'payments', file, Readable.from(month.chunks(), { objectMode: true }), (rows) => {
        progress(done + rows, total);
      });
    }
    before += month.rows;
    progress(before, total);
  }
}

async function load(
  imports: ImportService,
  kind: string,
  fileName: string,
  source: Readable,
  onRows?: (rows: number) => void,
): Promise<void> {
  const result = await imports.run({
    kind,
    source,
    fileName,
    onConflict: 'reject',
    atomic: true,
    dryRun: false,
    actor: 'sample',
    via: 'SAMPLE',
    ...(onRows
      ? {
          onProgress: ({ rows }) => {
            onRows(rows);
          },
        }
      : {}),
  });
  if (result.state !== 'DONE')
    throw new Error(`The sample data could not be loaded: ${fileName} was refused.`);
}

/** Whether the database holds the sample, loaded now or at an earlier start. */
export async function holdsSample(database: Database): Promise<boolean> {
  return (await sampleState(database)) !== undefined;
}

async function isEmpty(database: Database): Promise<boolean> {
  const [found] = await database.query<{ used: boolean }>(
    'SELECT EXISTS (SELECT FROM unit) OR EXISTS (SELECT FROM import) OR EXISTS (SELECT FROM person) AS used',
  );
  return found?.used === false;
}

async function sampleState(database: Database): Promise<SampleState | undefined> {
  const [setting] = await database.query<{ value: SampleState }>(
    "SELECT value FROM setting WHERE name = 'sample'",
  );
  return setting?.value;
}

async function note(database: Database, state: SampleState['state']): Promise<void> {
  const value: SampleState = { name: 'lai-chau', state };
  await database.query(
    "INSERT INTO setting (name, value) VALUES ('sample', $1) ON CONFLICT (name) DO UPDATE SET value = excluded.value",
    [JSON.stringify(value)],
  );
}

async function loadedFiles(database: Database): Promise<Set<string>> {
  const files = await database.query<{ file_name: string }>(
    "SELECT file_name FROM import WHERE actor = 'sample' AND state = 'DONE'",
  );
  return new Set(files.map(({ file_name }) => file_name));
}
