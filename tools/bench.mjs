// Ratios against a reference measured in the same run: what counts is how far we are from the bare tool, not the machine.
import { mkdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { prepare, root } from './prepare.mjs';

prepare();
const { startEmbeddedPostgres } = await import('../libs/api/platform/dist/index.js');
const { bareCopy, cliImport } = await import('./bench/import-bench.mjs');
const { overview } = await import('./bench/overview-bench.mjs');
const { overPageLimits, overviewPage } = await import('./bench/page-bench.mjs');
const { writeLargeCompany } = await import('./bench/large-company.mjs');
const { overReportLimits, reports, SLOWER } = await import('./bench/reports-bench.mjs');
const { makeToken, startServer } = await import('./bench/server.mjs');
const { writePayments } = await import('./bench/payments-file.mjs');
const { dealOut, tenFiles } = await import('./bench/ten-files-bench.mjs');

const reference = join(root, 'libs/api/sample/data/lai-chau');
const folder = join(root, '.data', 'bench');
const print = (line) => process.stdout.write(`${line}\n`);
const times = process.argv.includes('--quick') ? [1] : [1, 10];
const overviews = [];
for (const factor of times) overviews.push(await benchAt(factor));
if (overviews.length === 2)
  print(
    `\noverview with ten times the payments: ${(overviews[1].httpMs / overviews[0].httpMs).toFixed(2)} of the time`,
  );
await benchReports(overviews[0].request);

async function benchAt(factor) {
  const file = join(emptyFolder(), 'payments.csv');
  const rows = await writePayments(file, factor);
  print(`\n${rows.toLocaleString('en')} payments, ${(statSync(file).size / 1e6).toFixed(0)} MB`);
  const { postgres, environment } = await emptyDatabase('data');
  const copySeconds = await benchImport(postgres, file, environment, rows);
  const server = await startServer(environment);
  const token = makeToken(environment);
  const page = await overviewPage(server, token);
  const times = await overview(environment, server, token, page.request);
  await server.stop();
  print(
    `overview     ${times.httpMs.toFixed(1)} ms in one request; its ${times.statements} statements by pg alone ${times.bareMs.toFixed(1)} ms: ${(times.httpMs / times.bareMs).toFixed(2)} times`,
  );
  print(
    `page         largest paint ${page.paintMs.toFixed(0)} ms on a first visit at a quarter of the speed; another period painted after ${page.changeMs.toFixed(0)} ms; ${page.leadKb.toFixed(0)} KB of script before the headline, ${page.scriptKb.toFixed(0)} KB in all`,
  );
  tellExcess('page', overPageLimits(page));
  await postgres.stopIfUnused();
  rmSync(join(folder, 'data'), { recursive: true, force: true });
  await benchTenFiles(await dealOut(file, folder), copySeconds, page.request);
  rmSync(folder, { recursive: true, force: true });
  return { ...times, request: page.request };
}

function emptyFolder() {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  return folder;
}

async function emptyDatabase(name, source = reference) {
  const environment = { DATA_DIR: join(folder, name), DATABASE_URL: '', SAMPLE: 'none' };
  const postgres = await startEmbeddedPostgres(environment.DATA_DIR);
  for (const kind of ['units', 'channels', 'providers', 'targets'])
    await cliImport(kind, join(source, `${kind}.csv`), environment);
  return { postgres, environment };
}

async function benchTenFiles(paths, copySeconds, request) {
  const { postgres, environment } = await emptyDatabase('ten');
  const { seconds, peakMb, idleMs, busyMs } = await tenFiles(environment, paths, request);
  print(
    `ten files    that share their months, over HTTP: ${seconds.toFixed(1)} s: ${(copySeconds / seconds).toFixed(2)} of the rate of COPY; server ${peakMb.toFixed(0)} MB at the most`,
  );
  print(
    `             overview meanwhile ${busyMs.toFixed(1)} ms against ${idleMs.toFixed(1)} ms: ${(busyMs / idleMs).toFixed(2)} times`,
  );
  await postgres.stopIfUnused();
}

async function benchReports(request) {
  const source = emptyFolder();
  writeLargeCompany(source, reference);
  const { postgres, environment } = await emptyDatabase('reports', source);
  await cliImport('payments', join(source, 'payments.csv'), environment);
  const figures = await reports(environment, request);
  await postgres.stopIfUnused();
  rmSync(folder, { recursive: true, force: true });
  const seconds = figures.formats.map(
    ({ format, cold, warm }) => `${format} ${cold.toFixed(2)} s on a new server, then ${warm.toFixed(2)} s`,
  );
  print(`\nreports      of 60 units and 40 providers: ${seconds.join('; ')}`);
  print(
    `             a dozen at once, three of each ${figures.dozenSeconds.toFixed(1)} s; overview meanwhile ${figures.busyMs.toFixed(1)} ms against ${figures.idleMs.toFixed(1)} ms when quiet: ${figures.slower.toFixed(2)} times, at most ${SLOWER.toFixed(1)}`,
  );
  tellExcess('reports', overReportLimits(figures));
}

function tellExcess(part, excesses) {
  for (const excess of excesses) {
    print(`${part.padEnd(12)} OVER THE LIMIT: ${excess}`);
    process.exitCode = 1;
  }
}

async function benchImport(postgres, file, environment, rows) {
  const before = await bareCopy(postgres.url, file);
  const { answer, peakMb, wallSeconds } = await cliImport('payments', file, environment);
  const after = await bareCopy(postgres.url, file);
  if (answer.accepted !== rows) throw new Error(`Only ${answer.accepted} of ${rows} rows were accepted.`);
  const copy = (before + after) / 2;
  print(`bare COPY    ${copy.toFixed(2)} s (${before.toFixed(2)} before, ${after.toFixed(2)} after)`);
  print(
    `import       ${answer.seconds.toFixed(2)} s (${wallSeconds.toFixed(2)} s with the start of the program): ${(copy / answer.seconds).toFixed(2)} of the rate of COPY (${(copy / wallSeconds).toFixed(2)})`,
  );
  print(`memory       ${peakMb.toFixed(0)} MB resident at the most`);
  return copy;
}
