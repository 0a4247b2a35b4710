import { Database, type Transaction, type Words } from '@cashlight/api-platform';
import { Injectable } from '@nestjs/common';
import type { ImportCounts, ImportRecord, ImportState } from './import-result.js';
import type { ImportVia } from './import-request.js';
import type { OnConflict } from './kinds/kind.js';
import { abandonedImports, INTERRUPT_OWNER, ownImport } from './locks.js';
import type { Refusal } from './refusal.js';

/** What an import is called in the history. */
export interface ImportLabel {
  readonly kind: string;
  readonly fileName: string;
  readonly onConflict: OnConflict;
  readonly atomic: boolean;
  /** Who sent it. */
  readonly actor: string;
  readonly via?: ImportVia;
  readonly bytesTotal?: number;
  readonly profileName?: string;
  readonly reason?: string | undefined;
}

/** How an import ended. */
export interface Ending extends ImportCounts {
  readonly state: ImportState;
  /** First days of months. */
  readonly months: readonly string[];
  readonly warnings: readonly Words[];
  readonly refusal: Refusal | null;
  /** Size and SHA-256 (hexadecimal) of a file that was read to its end. */
  readonly bytes: number | null;
  readonly sha256: string | null;
}

const INSERT = `
  INSERT INTO import (id, kind, file_name, state, on_conflict, atomic, actor, via, bytes_total, profile_name, reason)
  VALUES ($1, $2, $3, 'RUNNING', $4, $5, $6, $7, $8, $9, $10)`;

const FINISH = `
  UPDATE import
  SET state = $2, rows = $3, accepted = $4, unchanged = $5, replaced = $6, rejected = $7, months = $8, warnings = $9, refusal = $10,
      bytes = $11, bytes_read = coalesce($11, bytes_read), sha256 = decode($12, 'hex'), finished_at = clock_timestamp(),
      cancelled_by = CASE $2 WHEN 'CANCELLED' THEN cancelled_by END
  WHERE id = $1`;

const FIND = `
  SELECT id AS "importId", kind, rows::float8, accepted::float8, unchanged::float8, replaced::float8, rejected::float8,
         ARRAY(SELECT to_char(month, 'YYYY-MM') FROM unnest(months) AS month ORDER BY month) AS months,
         round(extract(epoch FROM coalesce(finished_at, now()) - started_at), 3)::float8 AS seconds,
         state, warnings, refusal, encode(sha256, 'hex') AS sha256, via, bytes::float8, bytes_total::float8 AS "bytesTotal",
         bytes_read::float8 AS "bytesRead", profile_name AS "profileName", cancelled_by AS "cancelledBy", undone_by AS "undoneBy",
         to_json(undone_at AT TIME ZONE 'UTC') #>> '{}' || 'Z' AS "undoneAt", file_name AS "fileName", on_conflict AS "onConflict", atomic, actor,
         to_json(started_at AT TIME ZONE 'UTC') #>> '{}' || 'Z' AS "startedAt",
         to_json(finished_at AT TIME ZONE 'UTC') #>> '{}' || 'Z' AS "finishedAt"
  FROM import
  WHERE id = $1`;

/** The table of imports. */
@Injectable()
export class ImportHistory {
  constructor(private readonly database: Database) {}

  /** Opens an import that the transaction works on. Everybody sees it at once as running, and owned as long as the transaction lives. */
  async open(transaction: Transaction, label: ImportLabel): Promise<number> {
    const importId = await nextId(transaction);
    await ownImport(transaction, importId);
    await this.database.transaction((other) => insert(other, importId, label));
    return importId;
  }

  /** Opens an import that nobody sees unless the transaction is committed. */
  async openUnseen(transaction: Transaction, label: ImportLabel): Promise<number> {
    const importId = await nextId(transaction);
    await insert(transaction, importId, label);
    return importId;
  }

  /** Shows how much has been read. @returns whether somebody asked to break it off */
  async progress(importId: number, bytes: number, rows: number): Promise<boolean> {
    const asked = await this.database.query<{ cancelled: boolean }>(
      `UPDATE import SET rows = $2, bytes_read = $3
       WHERE id = $1 AND state = 'RUNNING'
       RETURNING cancelled_by IS NOT NULL AS cancelled`,
      [importId, rows, bytes],
    );
    return asked[0]?.cancelled === true;
  }

  /**
   * Notes who breaks a running import off, and ends the statement that works on it.
   * @returns whether it was running
   */
  async cancel(importId: number, actor: string): Promise<boolean> {
    const noted = await this.database.query(
      "UPDATE import SET cancelled_by = $2 WHERE id = $1 AND state = 'RUNNING' RETURNING id",
      [importId, actor],
    );
    if (noted.length > 0) await this.database.query(INTERRUPT_OWNER, [importId]);
    return noted.length > 0;
  }

  /** Whether somebody asked to break the import off. */
  async isCancelled(importId: number): Promise<boolean> {
    const found = await this.database.query(
      'SELECT id FROM import WHERE id = $1 AND cancelled_by IS NOT NULL',
      [importId],
    );
    return found.length > 0;
  }

  async finish(transaction: Transaction, importId: number, ending: Ending): Promise<void> {
    const { state, rows, accepted, unchanged, replaced, rejected, months, warnings, refusal, bytes, sha256 } =
      ending;
    const refused = refusal === null ? null : JSON.stringify(refusal);
    await transaction.query(FINISH, [
      importId,
      state,
      rows,
      accepted,
      unchanged,
      replaced,
      rejected,
      months,
      JSON.stringify(warnings),
      refused,
      bytes,
      sha256,
    ]);
  }

  /**
   * Notes the end of an import whose own transaction seems to be undone.
   * @returns false when it had landed after all: only the answer to its commit was lost
   */
  async finishUndone(importId: number, ending: Ending): Promise<boolean> {
    return this.database.transaction(async (transaction) => {
      const running = await transaction.query(
        "SELECT id FROM import WHERE id = $1 AND state = 'RUNNING' FOR UPDATE",
        [importId],
      );
      if (running.length > 0) await this.finish(transaction, importId, ending);
      return running.length > 0;
    });
  }

  /** The import, or undefined when there is none of this number. */
  async find(importId: number): Promise<ImportRecord | undefined> {
    const [found] = await this.database.query<Omit<ImportRecord, 'rejectedFile' | 'changes' | 'reasons'>>(
      FIND,
      [importId],
    );
    return found && { ...found, rejectedFile: null, changes: [], reasons: [] };
  }

  /** Notes as failed what is still called running though nobody works on it, and returns the numbers. */
  async markInterrupted(refusal: Refusal): Promise<readonly number[]> {
    return this.database.transaction(async (transaction) => {
      const running = await transaction.query<{ id: number }>(
        "SELECT id FROM import WHERE state = 'RUNNING'",
      );
      const abandoned = await abandonedImports(
        transaction,
        running.map(({ id }) => id),
      );
      await transaction.query(
        `UPDATE import SET state = 'FAILED', rows = 0, refusal = $2, finished_at = clock_timestamp()
         WHERE id = ANY ($1) AND state = 'RUNNING'`,
        [abandoned, JSON.stringify(refusal)],
      );
      return abandoned;
    });
  }
}

async function nextId(transaction: Transaction): Promise<number> {
  const [next] = await transaction.query<{ id: number }>(
    "SELECT nextval(pg_get_serial_sequence('import', 'id'))::integer AS id",
  );
  if (next === undefined) throw new Error('The sequence of imports gave no number.');
  return next.id;
}

async function insert(transaction: Transaction, importId: number, label: ImportLabel): Promise<void> {
  await transaction.query(INSERT, [
    importId,
    label.kind,
    label.fileName,
    label.onConflict,
    label.atomic,
    label.actor,
    label.via ?? 'COMMAND',
    label.bytesTotal ?? null,
    label.profileName ?? null,
    label.reason ?? null,
  ]);
}
