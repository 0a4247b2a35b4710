/** A unit's figures of a month; amounts in VND. */
export interface UnitFigures {
  readonly unitId: number;
  readonly unitCode: string;
  readonly customers: bigint;
  readonly cashlessCustomers: bigint;
  readonly payments: bigint;
  readonly cashlessPayments: bigint;
  readonly amountVnd: bigint;
  readonly cashlessAmountVnd: bigint;
}

/** A unit whose figures are not the same any more; null: it had none. */
export interface FigureDifference {
  readonly unitId: number;
  readonly unitCode: string;
  readonly before: UnitFigures | null;
  readonly after: UnitFigures | null;
}

/** The units of which any figure differs, in the order of the reference list. */
export function differences(
  before: readonly UnitFigures[],
  after: readonly UnitFigures[],
): FigureDifference[] {
  const was = new Map(before.map((figures) => [figures.unitId, figures]));
  const is = new Map(after.map((figures) => [figures.unitId, figures]));
  const units = new Map([...before, ...after].map(({ unitId, unitCode }) => [unitId, unitCode]));
  return [...units]
    .sort(([one], [other]) => one - other)
    .map(([unitId, unitCode]) => ({
      unitId,
      unitCode,
      before: was.get(unitId) ?? null,
      after: is.get(unitId) ?? null,
    }))
    .filter((unit) => !isSame(unit.before, unit.after));
}

function isSame(before: UnitFigures | null, after: UnitFigures | null): boolean {
  if (!before || !after) return false;
  return (
    before.customers === after.customers &&
    before.cashlessCustomers === after.cashlessCustomers &&
    before.payments === after.payments &&
    before.cashlessPayments === after.cashlessPayments &&
    before.amountVnd === after.amountVnd &&
    before.cashlessAmountVnd === after.cashlessAmountVnd
  );
}
