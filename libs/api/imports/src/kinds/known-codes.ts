import type { Transaction } from '@cashlight/api-platform';

/** A unit as imports of facts see it. */
export interface KnownUnit {
  readonly id: number;
  /** Whether it has no unit below it; only such units have payments. */
  readonly isLeaf: boolean;
}

/** The reference data that facts refer to, by code. */
export interface KnownCodes {
  readonly units: ReadonlyMap<string, KnownUnit>;
  readonly channels: ReadonlyMap<string, number>;
  readonly providers: ReadonlyMap<string, number>;
}

/** The number that stands for "no provider" in facts and rollup. */
export const NO_PROVIDER = 0;

export async function readKnownCodes(transaction: Transaction): Promise<KnownCodes> {
  const units = await transaction.query<KnownUnit & { code: string }>(`
    SELECT id, code, NOT EXISTS (SELECT FROM unit below WHERE below.parent_id = unit.id) AS "isLeaf"
    FROM unit`);
  const channels = await transaction.query<{ id: number; code: string }>('SELECT id, code FROM channel');
  const providers = await transaction.query<{ id: number; code: string }>('SELECT id, code FROM provider');
  return {
    units: new Map(units.map(({ code, id, isLeaf }) => [code, { id, isLeaf }])),
    channels: new Map(channels.map(({ code, id }) => [code, id])),
    providers: new Map(providers.map(({ code, id }) => [code, id])),
  };
}
