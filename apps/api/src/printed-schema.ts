import { tmpdir } from 'node:os';
import { unconnectedDatabase } from '@cashlight/api-platform';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { createApp } from './app.js';

/** The schema that the server answers by, sorted so that its text changes only when it does. Needs no database. */
export async function printedSchema(): Promise<string> {
  const app = await createApp(unconnectedDatabase(), { dataDir: tmpdir() });
  try {
    return `${printSchema(lexicographicSortSchema(app.get(GraphQLSchemaHost).schema))}\n`;
  } finally {
    await app.close();
  }
}
