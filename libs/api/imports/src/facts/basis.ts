import type { Transaction } from '@cashlight/api-platform';

/** How many rows of an import corrected or repeated what an earlier import had brought. */
export interface Basis {
  readonly importId: number;
  readonly replaced: bigint;
  readonly unchanged: bigint;
}

/** Keeps on which earlier imports the import builds: those cannot be undone alone. */
export async function noteBasis(
  transaction: Transaction,
  importId: number,
  parts: readonly Basis[],
): Promise<void> {
  for (const { importId: earlier, replaced, unchanged } of parts) {
    await transaction.query(
      `INSERT INTO import_basis (import_id, on_import_id, replaced, unchanged)
       VALUES ($1, $2, $3, $4)
       ON CONFLICT (import_id, on_import_id) DO UPDATE
       SET replaced = import_basis.replaced + excluded.replaced, unchanged = import_basis.unchanged + excluded.unchanged`,
      [importId, earlier, replaced, unchanged],
    );
  }
}
