import { readFileSync, writeFileSync } from 'node:fs';
import { printedSchema } from './printed-schema.js';

const FILE = new URL('../../../libs/contract/schema.graphql', import.meta.url);

const schema = await printedSchema();
if (!process.argv.includes('--check')) {
  writeFileSync(FILE, schema);
} else if (readFileSync(FILE, 'utf8') !== schema) {
  process.stderr.write(
    'libs/contract/schema.graphql is not what the server answers by. Print it again: node apps/api/dist/print-schema.js\n',
  );
  process.exitCode = 1;
}
