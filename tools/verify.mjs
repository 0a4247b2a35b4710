// What CI asks besides the tests: style, types, boundaries, and that nothing generated is stale.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { prepare, root } from './prepare.mjs';

prepare();
const bin = (name) => join(root, 'node_modules', '.bin', name);
const checks = {
  'lock file is complete': [process.execPath, ['tools/check-lock.mjs']],
  format: [bin('prettier'), ['--check', '--log-level=warn', '.']],
  types: [bin('tsc'), ['-p', 'tsconfig.json']],
  'lint and boundaries': [bin('nx'), ['run', 'cashlight:lint', '--outputStyle=static']],
  'printed schema is current': [process.execPath, ['apps/api/dist/print-schema.js', '--check']],
  'generated client types are current': [bin('graphql-codegen'), ['--config', 'codegen.ts', '--check']],
};
const failed = [];
for (const [name, [command, args]] of Object.entries(checks)) {
  const started = Date.now();
  const { status } = spawnSync(command, args, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, NX_DAEMON: 'false', NX_TUI: 'false' },
  });
  process.stdout.write(
    `${status === 0 ? 'ok    ' : 'FAILED'} ${name} (${((Date.now() - started) / 1000).toFixed(1)} s)\n`,
  );
  if (status !== 0) failed.push(name);
}
process.exit(failed.length === 0 ? 0 : 1);
