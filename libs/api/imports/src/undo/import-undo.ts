import { Problem, type Database, type Transaction, type Words } from '@cashlight/api-platform';
import { couldLockReference, holdReference, lockFacts, lockReference } from '../locks.js';
import { setUpTransaction } from '../transaction-settings.js';
import * as sql from './history.sql.js';
import { findImport, historyObstacles, isFacts, type Read, type UndoableImport } from './obstacles.js';
import { undoPayments, undoSummaries } from './undo-facts.js';
import { undoReference } from './undo-reference.js';

/** Something stands in the way: whatever was tried is taken back. */
class Obstructed extends Error {
  constructor(readonly reasons: readonly Words[]) {
    super('obstructed');
  }
}

/** Found out what stands in the way: nothing. The trial is taken back. */
class TrialOver extends Error {}

/** Takes back what an import brought, with every figure that depends on it, in one transaction; what it had replaced stands again. */
export class ImportUndo {
  constructor(private readonly database: Database) {}

  /** @throws Problem NOT_FOUND; CONFLICT with the reasons when something stands in the way */
  async undo(importId: number, actor: string): Promise<void> {
    try {
      await this.database.transaction(async (transaction) => {
        await takeBack(transaction, importId);
        await transaction.query(sql.NOTE_UNDONE, [importId, actor]);
      });
    } catch (error) {
      if (error instanceof Obstructed) throw obstructed(importId, error.reasons);
      throw error;
    }
  }

  /**
   * Why an import cannot be undone; empty when it can. What the history does not tell of facts, undoing itself finds out.
   * @throws Problem NOT_FOUND
   */
  async obstacles(importId: number): Promise<readonly Words[]> {
    const read: Read = (text, values) => this.database.query(text, values);
    const found = await findImport(read, importId);
    const told = await historyObstacles(read, found);
    if (told.length > 0 || isFacts(found.kind)) return told;
    return this.tryOut(importId);
  }

  /** Reference data is small: whether something refers to it is tried out, unless an import relies on it at the moment. */
  private async tryOut(importId: number): Promise<readonly Words[]> {
    try {
      await this.database.transaction(async (transaction) => {
        if (await couldLockReference(transaction)) await takeBack(transaction, importId);
        throw new TrialOver();
      });
    } catch (error) {
      if (error instanceof Obstructed) return error.reasons;
      if (error instanceof Problem && error.code === 'CONFLICT') return [error.words];
      if (!(error instanceof TrialOver)) throw error;
    }
    return [];
  }
}

async function takeBack(transaction: Transaction, importId: number): Promise<void> {
  const read: Read = (text, values) => transaction.query(text, values);
  await setUpTransaction(transaction);
  await lockFor(transaction, await findImport(read, importId));
  await transaction.query(sql.LOCK, [importId]);
  // Read again: whoever held the locks may have changed everything.
  const found = await findImport(read, importId);
  const told = await historyObstacles(read, found);
  if (told.length > 0) throw new Obstructed(told);
  const reasons = await takeBackRows(transaction, found);
  if (reasons.length > 0) throw new Obstructed(reasons);
}

async function lockFor(transaction: Transaction, { kind }: UndoableImport): Promise<void> {
  if (!isFacts(kind)) return lockReference(transaction);
  await holdReference(transaction);
  await lockFacts(transaction);
}

function takeBackRows(
  transaction: Transaction,
  { id, kind, months }: UndoableImport,
): Promise<readonly Words[]> {
  if (kind === 'payments') return undoPayments(transaction, id, months);
  if (kind === 'summaries') return undoSummaries(transaction, id, months);
  return undoReference(transaction, id, kind);
}

function obstructed(importId: number, reasons: readonly Words[]): Problem {
  const said = (language: 'vi' | 'en') => reasons.map((words) => words[language]).join(' ');
  return new Problem('CONFLICT', {
    vi: `Không hoàn tác được lần nhập số ${String(importId)}. ${said('vi')}`,
    en: `Import ${String(importId)} cannot be undone. ${said('en')}`,
  });
}
