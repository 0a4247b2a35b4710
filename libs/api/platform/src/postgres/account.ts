import { execFileSync } from 'node:child_process';
import {
  accessSync,
  chownSync,
  constants,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { randomUUID } from 'node:crypto';

/** Where PostgreSQL runs and as whom. It refuses to run as root, so root lends it an account of its own. */
export interface Quarters {
  /** Folder with `bin`, readable for the account. */
  readonly distribution: string;
  /** Folder that holds the cluster, its log and its password file. */
  readonly home: string;
  /** undefined: the account that runs Cashlight. */
  readonly account: { readonly uid: number; readonly gid: number } | undefined;
}

const ACCOUNT = 'postgres';
const COMMON_GROUND = '/var/lib/cashlight';

/**
 * Settles where PostgreSQL keeps its files. As root, when the account may not enter the data folder or the installed
 * binaries (a clone under /root, say), both go below /var/lib/cashlight; a note in the data folder says where.
 */
export function prepareQuarters(dataDir: string, installed: string): Quarters {
  makeFolder(dataDir);
  if (process.getuid?.() !== 0) return { distribution: installed, home: dataDir, account: undefined };
  const account = postgresAccount();
  const home = mayEnter(dataDir) ? dataDir : homeOnCommonGround(dataDir);
  const distribution = mayEnter(installed) ? installed : copyDistribution(installed);
  return { distribution, home, account };
}

/** @throws Error in one line where the folder cannot be had: a file in the way, or no right to write */
function makeFolder(dataDir: string): void {
  const refuse = (reason: string): never => {
    throw new Error(
      `DATA_DIR: ${dataDir} cannot be used: ${reason}. Name a folder that this account may write to.`,
    );
  };
  let parent = dataDir;
  while (!existsSync(parent)) parent = dirname(parent);
  if (!statSync(parent).isDirectory()) refuse(`${parent} is not a folder`);
  try {
    accessSync(parent, constants.W_OK | constants.X_OK);
    for (const folder of missingFolders(dataDir, parent)) mkdirSync(folder);
  } catch (error) {
    refuse(error instanceof Error ? error.message : String(error));
  }
}

/** From the outermost to the innermost; made one by one, since making them at once may not return on odd file systems. */
function missingFolders(folder: string, existing: string): string[] {
  return folder === existing ? [] : [...missingFolders(dirname(folder), existing), folder];
}

function postgresAccount(): { uid: number; gid: number } {
  const found = findAccount();
  if (found) return found;
  execFileSync('useradd', ['--system', '--no-create-home', '--shell', '/usr/sbin/nologin', ACCOUNT], {
    stdio: 'ignore',
  });
  const made = findAccount();
  if (!made)
    throw new Error(
      `PostgreSQL cannot run as root, and the account "${ACCOUNT}" could not be made for it. Start Cashlight as another user, or set DATABASE_URL.`,
    );
  return made;
}

function findAccount(): { uid: number; gid: number } | undefined {
  const line = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .find((entry) => entry.startsWith(`${ACCOUNT}:`));
  const [, , uid, gid] = line?.split(':') ?? [];
  return uid === undefined || gid === undefined ? undefined : { uid: Number(uid), gid: Number(gid) };
}

/** Whether every folder on the way lets others pass. */
function mayEnter(folder: string): boolean {
  for (let path = resolve(folder); path !== dirname(path); path = dirname(path)) {
    if ((statSync(path).mode & 0o001) === 0) return false;
  }
  return true;
}

function homeOnCommonGround(dataDir: string): string {
  const note = join(dataDir, 'location');
  if (!existsSync(note)) writeFileSync(note, join(COMMON_GROUND, randomUUID()));
  const home = readFileSync(note, 'utf8').trim();
  mkdirSync(home, { recursive: true });
  return home;
}

function copyDistribution(installed: string): string {
  const { version } = JSON.parse(readFileSync(join(dirname(installed), 'package.json'), 'utf8')) as {
    version: string;
  };
  const copy = join(COMMON_GROUND, `postgres-${version}`);
  const done = join(copy, 'complete');
  if (existsSync(done)) return copy;
  cpSync(installed, copy, { recursive: true, verbatimSymlinks: true });
  writeFileSync(done, '');
  return copy;
}

/** Gives a folder or file to the account that PostgreSQL runs as. */
export function handOver(path: string, quarters: Quarters): void {
  if (quarters.account) chownSync(path, quarters.account.uid, quarters.account.gid);
}
