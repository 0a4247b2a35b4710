import { Tokens } from '@cashlight/api-access';
import { onDatabase } from './on-database.js';

/** The switches of `token create`. */
export interface TokenOptions {
  readonly name: string;
  readonly role: string;
  readonly unit?: string;
}

/** Makes a token and prints it: the only time that it can be read. */
export async function createToken({ name, role, unit }: TokenOptions): Promise<void> {
  await onDatabase(async ({ services }) => {
    const secret = await services
      .get(Tokens)
      .createToken({ name, role, ...(unit === undefined ? {} : { unitCode: unit }) });
    process.stdout.write(`${secret}\n`);
  });
}
