// A lock file made while a package's platform builds were missing from the registry installs here and fails elsewhere.
import { readFileSync } from 'node:fs';

const text = readFileSync('package-lock.json', 'utf8');
const { packages } = JSON.parse(text);
const problems = [];
for (const [path, entry] of Object.entries(packages)) {
  if (entry.link || path === '' || !path.includes('node_modules/')) continue;
  if (!entry.version) problems.push(`${path} has no version`);
  if (!entry.integrity && !entry.inBundle) problems.push(`${path} has no integrity`);
  for (const name of Object.keys(entry.optionalDependencies ?? {})) {
    if (!resolves(path, name)) problems.push(`${path} names ${name}, which is not in the lock file`);
  }
}
if (/"resolved": "http/.test(text))
  problems.push('it names a download address: set omit-lockfile-registry-resolved');
if (problems.length > 0) {
  process.stderr.write(`package-lock.json is not complete:\n${problems.join('\n')}\n`);
  process.exit(1);
}

/** Whether a package is found from another's folder, upwards. */
function resolves(from, name) {
  for (let folder = from; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/node_modules/')))) {
    const candidate = folder === '' ? `node_modules/${name}` : `${folder}/node_modules/${name}`;
    if (packages[candidate]) return true;
    if (folder === '') return false;
  }
}
