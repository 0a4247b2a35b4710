// For work on Cashlight itself: the server is rebuilt and restarted, the page reloads, as files change.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { prepare, root } from './prepare.mjs';

prepare();
const bin = (name) => join(root, 'node_modules', '.bin', name);
const parts = [
  spawn(bin('tsc'), ['-b', 'apps/api', '--watch', '--preserveWatchOutput'], { cwd: root, stdio: 'inherit' }),
  spawn(process.execPath, ['--watch-path=apps/api/dist', '--watch-path=libs/api', 'apps/api/dist/main.js'], {
    cwd: root,
    stdio: 'inherit',
  }),
  spawn(bin('vite'), ['apps/web'], { cwd: root, stdio: 'inherit' }),
];
for (const signal of ['SIGINT', 'SIGTERM'])
  process.on(signal, () => parts.forEach((part) => part.kill(signal)));
