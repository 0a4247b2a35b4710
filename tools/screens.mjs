// Takes the pictures of every page anew: docs/screens, light and dark, desktop and phone. The tests compare the pages with them.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { prepare, root } from './prepare.mjs';

prepare();
const { chromium } = await import('./chromium.mjs');
const jest = join(root, 'node_modules', 'jest', 'bin', 'jest.js');
const { status } = spawnSync(
  process.execPath,
  [
    jest,
    '--selectProjects',
    'journeys',
    'styleguide',
    '--runInBand',
    '--testNamePattern',
    'docs/screens',
    '--',
    'pages.spec|styleguide.spec',
  ],
  { cwd: root, env: { ...process.env, CHROMIUM_PATH: chromium(), RENEW_SCREENS: '1' }, stdio: 'inherit' },
);
process.exit(status ?? 1);
