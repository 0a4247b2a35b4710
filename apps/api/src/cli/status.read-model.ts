import type { Database } from '@cashlight/api-platform';

/** What a database holds. */
export interface Holdings {
  readonly server: string;
  readonly firstMonth: string | null;
  readonly lastMonth: string | null;
  readonly months: bigint;
  readonly records: bigint;
  readonly summaries: bigint;
  readonly units: bigint;
}

/** An import as `status` lists it. */
export interface RecentImport {
  readonly id: number;
  readonly kind: string;
  readonly fileName: string;
  readonly state: string;
  readonly rows: bigint;
  readonly rejected: bigint;
  readonly startedAt: Date;
}

export async function holdings(database: Database): Promise<Holdings> {
  const [found] = await database.query<Holdings>(`
    SELECT current_setting('server_version') AS server,
           to_char(min(month), 'YYYY-MM')    AS "firstMonth",
           to_char(max(month), 'YYYY-MM')    AS "lastMonth",
           count(DISTINCT month)             AS months,
           coalesce(sum(records) FILTER (WHERE source = 'RECORDS'), 0)::bigint AS records,
           (SELECT count(*) FROM summary)    AS summaries,
           (SELECT count(*) FROM unit)       AS units
      FROM unit_month`);
  if (!found) throw new Error('An aggregate without groups answers one row.');
  return found;
}

export function recentImports(database: Database, most: number): Promise<RecentImport[]> {
  return database.query<RecentImport>(
    `SELECT id, kind, file_name AS "fileName", state, rows, rejected, started_at AS "startedAt"
       FROM import ORDER BY id DESC LIMIT $1`,
    [most],
  );
}
