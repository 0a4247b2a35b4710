// Every test there is: pure rules, the API on a real PostgreSQL, the dashboard's parts, journeys in a real browser.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { prepare, root } from './prepare.mjs';

prepare();
const { chromium } = await import('./chromium.mjs');
const environment = { ...process.env, CHROMIUM_PATH: chromium() };
const results = join(root, '.nx', 'test-results');
rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });

// Every test file loads its modules anew: with room for what is young a quarter of the work, that of collecting it, falls away.
const ROOM_FOR_THE_YOUNG = ['--min-semi-space-size=32', '--max-semi-space-size=64'];

// What starts the whole product comes after the rest, on two products side by side.
const runs = [
  // Two at a time: a test waits for PostgreSQL as often as it computes. A busy machine may take its time.
  await jest('parts', ['--selectProjects', 'api', 'web', '--maxWorkers=2', '--testTimeout=30000']),
  ...(await Promise.all([
    jest('journeys', ['--selectProjects', 'journeys', '--runInBand']),
    // The style guide needs no product: it stands here so that both sides end at about the same time.
    jest('mishaps', ['--selectProjects', 'mishaps', 'styleguide', '--runInBand']),
  ])),
];
const count = (key) => runs.reduce((sum, run) => sum + run[key], 0);
process.stdout.write(`\n${count('passed')} passed, ${count('failed')} failed, ${count('skipped')} skipped\n`);
process.exit(runs.every((run) => run.ok) ? 0 : 1);

/** Runs Jest and reads its counts; a suite that could not even start counts as a failure. */
async function jest(name, args) {
  const file = join(results, `${name}.json`);
  const bin = join(root, 'node_modules', 'jest', 'bin', 'jest.js');
  const run = spawn(
    process.execPath,
    [...ROOM_FOR_THE_YOUNG, bin, ...args, '--json', `--outputFile=${file}`],
    {
      cwd: root,
      env: environment,
      stdio: ['ignore', 'ignore', 'inherit'],
    },
  );
  const [status] = await once(run, 'close');
  const report = readReport(file);
  return {
    ok: status === 0,
    passed: report.numPassedTests,
    failed: report.numFailedTests + report.numRuntimeErrorTestSuites,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return {
      numPassedTests: 0,
      numFailedTests: 0,
      numRuntimeErrorTestSuites: 1,
      numPendingTests: 0,
      numTodoTests: 0,
    };
  }
}
