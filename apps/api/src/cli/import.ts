import { randomUUID } from 'node:crypto';
import { createWriteStream, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { ImportProfiles, ImportService, type ImportResult, type Layout } from '@cashlight/api-imports';
import { Problem, systemLanguage } from '@cashlight/api-platform';
import { type Outcome, summary } from './import-summary.js';
import { type CommandContext, onDatabase } from './on-database.js';
import { RowProgress } from './progress.js';
import { openSource } from './source-file.js';

/** The switches of `import`. */
export interface ImportOptions {
  readonly onConflict: 'reject' | 'replace';
  readonly atomic: boolean;
  readonly dryRun: boolean;
  /** The name of a saved layout. */
  readonly profile?: string;
  readonly json: boolean;
}

/** How the files are laid out, where they are not as the contract has it. */
interface LaidOut {
  readonly profileName?: string;
  readonly layout?: Layout;
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
    const laidOut = options.profile
      ? await context.services.get(ImportProfiles).forImport(options.profile, kind)
      : {};
    const outcomes = await inTurn(files, (file, onDeciding) =>
      importFile(context, kind, file, { ...options, onDeciding }, laidOut).catch(told),
    );
    if (options.json) process.stdout.write(`${JSON.stringify(summary(kind, outcomes))}\n`);
    const landed = outcomes.filter(
      (outcome): outcome is ImportResult => 'state' in outcome && outcome.state === 'DONE',
    );
    if (landed.length === 0) return 1;
    return landed.length < files.length || landed.some(({ rejected }) => rejected > 0) ? 2 : 0;
  });
}

/** One file after the other decides; while one does, the next is read already. */
async function inTurn(
  files: readonly string[],
  importOne: (file: string, onDeciding: () => void) => Promise<Outcome>,
): Promise<readonly Outcome[]> {
  const outcomes: Promise<Outcome>[] = [];
  for (const file of files) {
    // At most two are under way: the one before the last is over before another begins.
    await outcomes.at(-2);
    await new Promise<void>((resolve, reject) => {
      const outcome = importOne(file, resolve);
      outcomes.push(outcome);
      outcome.then(() => {
        resolve();
      }, reject);
    });
  }
  return Promise.all(outcomes);
}

/** A file that cannot be taken is told and the next one is tried; what nobody expected ends the command. */
function told(error: unknown): Outcome {
  if (!(error instanceof Problem)) throw error;
  process.stderr.write(`${error.words[systemLanguage()]}\n`);
  return { problem: error };
}

async function importFile(
  context: CommandContext,
  kind: string,
  file: string,
  options: ImportOptions & { readonly onDeciding: () => void },
  laidOut: LaidOut,
): Promise<ImportResult> {
  const source = await openSource(file);
  const progress = new RowProgress(file);
  const triedOut: string[] = [];
  const service = context.services.get(ImportService);
  const result = await service.run({
    kind,
    source: source.stream,
    fileName: source.name,
    onConflict: options.onConflict,
    atomic: options.atomic,
    dryRun: options.dryRun,
    ...laidOut,
    actor: 'command line',
    signal: context.signal,
    onDeciding: options.onDeciding,
    onDryRunRejections: async (csvIn) => {
      const path = rejectedPath(context, `dry-run-${randomUUID()}`);
      await writeCsv(csvIn(systemLanguage()), path);
      triedOut.push(path);
    },
    onProgress: ({ rows }) => {
      progress.show(rows);
    },
  });
  progress.end();
  const rejectedFile = triedOut[0] ?? (await writeRejections(context, service, result));
  if (!options.json) tell(file, result, rejectedFile);
  for (const warning of result.warnings) process.stderr.write(`${file}: ${warning[systemLanguage()]}\n`);
  if (result.refusal) process.stderr.write(`${file}: ${result.refusal.words[systemLanguage()]}\n`);
  return { ...result, rejectedFile };
}

async function writeRejections(
  context: CommandContext,
  service: ImportService,
  { importId, rejected }: ImportResult,
): Promise<string | null> {
  if (rejected === 0 || importId === null) return null;
  const path = rejectedPath(context, `import-${String(importId)}`);
  await writeCsv(service.rejectedCsv(importId, systemLanguage()), path);
  return path;
}

const writeCsv = (lines: AsyncIterable<string>, path: string): Promise<void> =>
  pipeline(lines, createWriteStream(path, { mode: 0o600 }));

function rejectedPath({ config }: CommandContext, name: string): string {
  const folder = join(config.dataDir, 'rejected');
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  return join(folder, `${name}.csv`);
}

function tell(file: string, result: ImportResult, rejectedFile: string | null): void {
  const { rows, accepted, unchanged, replaced, rejected, seconds } = result;
  const counts = [
    `${String(rows)} rows`,
    `${String(accepted)} accepted`,
    `${String(unchanged)} unchanged`,
    `${String(replaced)} replaced`,
    `${String(rejected)} rejected`,
  ];
  process.stdout.write(`${file}: ${counts.join(', ')} (${seconds.toFixed(1)} s)\n`);
  if (rejectedFile) process.stdout.write(`The rejected rows and why: ${rejectedFile}\n`);
}
