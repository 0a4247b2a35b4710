/** Where the tests' PostgreSQL can be reached; set by the global set-up, read by each test file. */
export const SUPERUSER_URL = 'CASHLIGHT_TEST_SUPERUSER_URL';

/** The migrated database that each test database is a copy of. */
export const TEMPLATE = 'cashlight_template';

/** The address of another database on the same server. */
export function databaseUrl(serverUrl: string, database: string): string {
  const url = new URL(serverUrl);
  url.pathname = `/${database}`;
  return url.href;
}
