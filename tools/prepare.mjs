// Installs and builds when needed. Runs before anything is installed: it may use Node.js alone.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = dirname(dirname(fileURLToPath(import.meta.url)));
const LOCK_PATIENCE_MS = 10 * 60_000;

/** Makes sure that dependencies are installed and both apps are built from the sources as they are now. */
export function prepare() {
  refuseOldNode();
  oneAtATime(() => {
    install();
    build();
  });
}

function refuseOldNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  fail(`Cashlight needs Node.js 20.19 or newer (24 recommended); this is ${process.versions.node}.`);
}

function install() {
  const stamp = join(root, 'node_modules', '.cashlight-installed');
  const wanted = hashOf(
    ['package-lock.json'],
    `${process.platform}-${process.arch}-${process.versions.modules}`,
  );
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  tell('Installing packages …');
  run([npm(), 'ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'], cleanEnvironment());
  writeFileSync(stamp, wanted);
}

function build() {
  const stamp = join(root, '.nx', 'cashlight-built');
  const wanted = hashOf(sourceFiles(), '');
  const built = ['apps/api/dist/main.js', 'apps/web/dist/index.html'].every((file) =>
    existsSync(join(root, file)),
  );
  if (built && existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  tell('Building …');
  const nx = join(root, 'node_modules', 'nx', 'dist', 'bin', 'nx.js');
  run([nx, 'run-many', '--target=build', '--parallel=2', '--outputStyle=static'], {
    ...cleanEnvironment(),
    NX_DAEMON: 'false',
    NX_TUI: 'false',
  });
  writeFileSync(stamp, wanted);
}

/** npm starts us with settings of its own; a second npm must not inherit them. */
function cleanEnvironment() {
  const inherited = Object.entries(process.env).filter(
    ([name]) =>
      !/^npm_(config|package|lifecycle)_/i.test(name) && name !== 'NODE_ENV' && name !== 'NODE_OPTIONS',
  );
  return Object.fromEntries(inherited);
}

function npm() {
  const beside = join(dirname(process.execPath), '..', 'lib', 'node_modules', 'npm', 'bin', 'npm-cli.js');
  const known = [process.env.npm_execpath, beside, '/usr/share/nodejs/npm/bin/npm-cli.js'];
  const found = known.find((path) => path !== undefined && path.endsWith('.js') && existsSync(path));
  return found ?? fail('npm was not found. Start with: npm start');
}

/** What the tool prints is shown only when it fails: the one who starts the product came for the product. */
function run(args, env) {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: root,
    env,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  if (status !== 0) fail(`${stdout}\n${stderr}\nThis step failed: ${args.slice(1).join(' ')}`);
}

function sourceFiles() {
  const files = ['package-lock.json', 'tsconfig.base.json', 'tsconfig.node.json'];
  for (const top of ['apps', 'libs']) collect(join(root, top), files);
  return files;
}

function collect(folder, files) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) {
      if (!['dist', 'node_modules', 'e2e'].includes(entry.name)) collect(path, files);
    } else if (!/\.spec\.tsx?$/.test(entry.name)) {
      files.push(path.slice(root.length + 1));
    }
  }
}

function hashOf(files, salt) {
  const hash = createHash('sha256').update(salt);
  for (const file of [...files].sort()) hash.update(file).update(readFileSync(join(root, file)));
  return hash.digest('hex');
}

/** Two starts beside each other must not install or build into the same folders at once. */
function oneAtATime(work) {
  const lock = join(root, '.nx', 'prepare.lock');
  mkdirSync(dirname(lock), { recursive: true });
  const patience = Date.now() + LOCK_PATIENCE_MS;
  while (!take(lock)) {
    if (Date.now() > patience)
      fail(`Another Cashlight has been installing or building for long. If none does, remove ${lock}.`);
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 200);
  }
  const giveBack = () => rmSync(lock, { recursive: true, force: true });
  process.once('exit', giveBack);
  work();
  giveBack();
  process.off('exit', giveBack);
}

function take(lock) {
  try {
    mkdirSync(lock);
  } catch {
    const holder = join(lock, 'pid');
    if (existsSync(holder) ? !isAlive(Number(readFileSync(holder, 'utf8'))) : isOld(lock)) {
      rmSync(lock, { recursive: true, force: true });
    }
    return false;
  }
  writeFileSync(join(lock, 'pid'), String(process.pid));
  return true;
}

function isOld(lock) {
  return existsSync(lock) && Date.now() - statSync(lock).mtimeMs > 5_000;
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

function tell(words) {
  process.stderr.write(`${words}\n`);
}

/** Ends with words for a person; a lock that we hold is given back by the exit itself. */
function fail(words) {
  process.stderr.write(`${words}\n`);
  process.exit(1);
}
