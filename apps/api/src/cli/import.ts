import { createReadStream, createWriteStream, mkdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { ImportService, type ImportResult } from '@cashlight/api-imports';
import { Problem, systemLanguage } from '@cashlight/api-platform';
import { type CommandContext, onDatabase } from './on-database.js';
import { RowProgress } from './progress.js';

/** The switches of `import`. */
export interface ImportOptions {
  readonly onConflict: 'reject' | 'replace';
  readonly atomic: boolean;
  readonly dryRun: boolean;
  readonly json: boolean;
}

/**
 * Loads the files one after the other, each an import of its own.
 * @returns the exit status: 0 all accepted; 2 done, but some rows were rejected or some files refused; 1 nothing was done
 */
export async function importFiles(
  kind: string,
  files: readonly string[],
  options: ImportOptions,
): Promise<number> {
  return onDatabase(async (context) => {
    const results: ImportResult[] = [];
    let refused = 0;
    for (const file of files) {
      const result = await importFile(context, kind, file, options).catch(toldOrThrown);
      if (result) results.push(result);
      if (result?.state !== 'DONE') refused++;
    }
    if (options.json && results.length > 0)
      process.stdout.write(`${JSON.stringify(summary(kind, results))}\n`);
    if (refused === files.length) return 1;
    return refused > 0 || results.some(({ rejected }) => rejected > 0) ? 2 : 0;
  });
}

/** A refused file is told and the next one is tried; what nobody expected ends the command. */
function toldOrThrown(error: unknown): undefined {
  if (!(error instanceof Problem)) throw error;
  process.stderr.write(`${error.words[systemLanguage()]}\n`);
}

async function importFile(
  context: CommandContext,
  kind: string,
  file: string,
  options: ImportOptions,
): Promise<ImportResult> {
  const progress = new RowProgress(file);
  const service = context.services.get(ImportService);
  const result = await service.run({
    kind,
    source: open(file),
    fileName: file === '-' ? 'standard input' : basename(file),
    onConflict: options.onConflict,
    atomic: options.atomic,
    dryRun: options.dryRun,
    actor: 'command line',
    onProgress: ({ rows }) => {
      progress.show(rows);
    },
  });
  progress.end();
  const rejectedFile = await writeRejections(context, service, result);
  if (!options.json) tell(file, result, rejectedFile);
  for (const warning of result.warnings) process.stderr.write(`${file}: ${warning[systemLanguage()]}\n`);
  return { ...result, rejectedFile };
}

function open(file: string): Readable {
  return file === '-' ? process.stdin : createReadStream(file);
}

async function writeRejections(
  { config }: CommandContext,
  service: ImportService,
  result: ImportResult,
): Promise<string | null> {
  if (result.rejected === 0 || result.importId === null) return null;
  const folder = join(config.dataDir, 'rejected');
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const path = join(folder, `import-${String(result.importId)}.csv`);
  await pipeline(
    service.rejectedCsv(result.importId, systemLanguage()),
    createWriteStream(path, { mode: 0o600 }),
  );
  return path;
}

function tell(file: string, result: ImportResult, rejectedFile: string | null): void {
  const { rows, accepted, unchanged, replaced, rejected, seconds } = result;
  process.stdout.write(
    `${file}: ${String(rows)} rows: ${String(accepted)} accepted, ${String(unchanged)} unchanged, ${String(replaced)} replaced, ${String(rejected)} rejected (${seconds.toFixed(1)} s)\n`,
  );
  if (result.refusal) process.stderr.write(`${file}: ${result.refusal.words[systemLanguage()]}\n`);
  if (rejectedFile) process.stdout.write(`The rejected rows and why: ${rejectedFile}\n`);
}

/** The object of the contract; of several files the sums, with each file's own in `imports`. */
function summary(kind: string, results: readonly ImportResult[]): object {
  const sum = (of: (result: ImportResult) => number): number =>
    results.reduce((total, result) => total + of(result), 0);
  const lines = results.map((result) => ({
    importId: result.importId,
    kind,
    rows: result.rows,
    accepted: result.accepted,
    unchanged: result.unchanged,
    replaced: result.replaced,
    rejected: result.rejected,
    rejectedFile: result.rejectedFile,
    months: result.months,
    seconds: result.seconds,
    ...(result.refusal
      ? { refusal: { code: result.refusal.code, message: result.refusal.words[systemLanguage()] } }
      : {}),
  }));
  const [only] = lines;
  if (only && lines.length === 1) return only;
  return {
    importId: lines.at(-1)?.importId ?? null,
    kind,
    rows: sum(({ rows }) => rows),
    accepted: sum(({ accepted }) => accepted),
    unchanged: sum(({ unchanged }) => unchanged),
    replaced: sum(({ replaced }) => replaced),
    rejected: sum(({ rejected }) => rejected),
    rejectedFile: lines.find(({ rejectedFile }) => rejectedFile !== null)?.rejectedFile ?? null,
    months: [...new Set(lines.flatMap(({ months }) => months))].sort(),
    seconds: sum(({ seconds }) => seconds),
    imports: lines,
  };
}
