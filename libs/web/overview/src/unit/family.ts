/** A unit as the list has it. */
export interface UnitNode {
  readonly code: string;
  readonly name: string;
  readonly nameEn: string | null;
  readonly parentCode: string | null;
  readonly successorCode: string | null;
  readonly successorFrom: string | null;
  readonly splitFromCode: string | null;
}

/** A unit among those around it. */
export interface Family {
  readonly unit: UnitNode;
  /** The units above it, the top first. */
  readonly above: readonly UnitNode[];
  /** Those with the same parent, itself included. */
  readonly peers: readonly UnitNode[];
  /** Codes of the unit itself and of all below it: what it counts as. */
  readonly members: ReadonlySet<string>;
  /** Whether it is the company: the only unit at the top. */
  readonly isCompany: boolean;
}

/** Who stands for a unit, and since when. */
export interface Succession {
  /** A month, such as "2025-07". */
  readonly from: string;
  readonly units: readonly UnitNode[];
}

/** The unit of a code among those around it; undefined for a code that nobody has. */
export function familyOf(code: string, units: readonly UnitNode[]): Family | undefined {
  const unit = units.find((each) => each.code === code);
  if (!unit) return undefined;
  return {
    unit,
    above: aboveOf(unit, units),
    peers: units.filter(({ parentCode }) => parentCode === unit.parentCode),
    members: membersOf(code, units),
    isCompany: unit.parentCode === null && units.every((each) => each === unit || each.parentCode !== null),
  };
}

/** Who has taken over from a unit: its successor, else the units that it was split into; undefined while it goes on. */
export function successionOf(unit: UnitNode, units: readonly UnitNode[]): Succession | undefined {
  if (unit.successorFrom === null) return undefined;
  const successor = units.filter(({ code }) => code === unit.successorCode);
  const parts = units.filter(({ splitFromCode }) => splitFromCode === unit.code);
  const takers = successor.length > 0 ? successor : parts;
  return takers.length === 0 ? undefined : { from: unit.successorFrom, units: takers };
}

/** The codes of a unit and of all below it. */
export function membersOf(code: string, units: readonly UnitNode[]): ReadonlySet<string> {
  const members = new Set([code]);
  for (const member of members)
    for (const { code: below, parentCode } of units) if (parentCode === member) members.add(below);
  return members;
}

function aboveOf(unit: UnitNode, units: readonly UnitNode[]): UnitNode[] {
  const above: UnitNode[] = [];
  const parentOf = ({ parentCode }: UnitNode) => units.find(({ code }) => code === parentCode);
  for (let at = parentOf(unit); at && !above.includes(at); at = parentOf(at)) above.unshift(at);
  return above;
}
