import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const PACKAGES = {
  soffice: 'libreoffice',
  pdftotext: 'poppler-utils',
  pdfinfo: 'poppler-utils',
  pdffonts: 'poppler-utils',
};
const PATIENCE_MS = 5 * 60_000;

/** Which of the programs are not on this machine, and where they are from. */
export function missingPrograms() {
  return Object.entries(PACKAGES)
    .filter(([program]) => spawnSync(program, ['--help']).error)
    .map(([program, from]) => `${program} is missing (on Debian: apt-get install ${from})`);
}

/** What a program prints. */
export function printedBy(program, ...args) {
  const { status, stdout, stderr } = spawnSync(program, args, {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    timeout: PATIENCE_MS,
  });
  if (status !== 0) throw new Error(`${program} ${args.join(' ')} ended with ${status}: ${stderr}`);
  return stdout;
}

/** Has LibreOffice convert files, with settings of its own beside those of whoever uses it. @returns the folder of what it made */
export function converted(folder, to, files, filter = to) {
  const out = join(folder, `as-${to}`);
  mkdirSync(out, { recursive: true });
  const settings = `-env:UserInstallation=${pathToFileURL(join(folder, 'settings'))}`;
  printedBy('soffice', settings, '--headless', '--convert-to', filter, '--outdir', out, ...files);
  return out;
}
