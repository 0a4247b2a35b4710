import type { Fault } from '../rejection.js';

/** What a row of a units file says about the tree; empty: none. */
export interface UnitLink {
  readonly line: number;
  readonly code: string;
  readonly parentCode: string;
  readonly successorCode: string;
  readonly splitFromCode: string;
}

const RELATIONS = ['parentCode', 'successorCode', 'splitFromCode'] as const;
type Relation = (typeof RELATIONS)[number];
const COLUMNS: Readonly<Record<Relation, string>> = {
  parentCode: 'parent_code',
  successorCode: 'successor_code',
  splitFromCode: 'split_from_code',
};

/** The links of stored units, by code. */
export type StoredLinks = ReadonlyMap<string, Pick<UnitLink, Relation>>;

/**
 * The rows that cannot stand, by line: those that name a unit which is neither stored nor made by a row that stands, and those that close a
 * circle of parents, of successors or of units split from each other. Units may come in any order; of several rows for one unit the last counts.
 */
export function faultyLinks(links: readonly UnitLink[], stored: StoredLinks): Map<number, Fault> {
  const faults = new Map<number, Fault>();
  for (;;) {
    refuseUnknown(links, stored, faults);
    const before = faults.size;
    for (const relation of RELATIONS) refuseCircles(links, stored, relation, faults);
    if (faults.size === before) return faults;
  }
}

/** A refused row may have been the only one to make its unit: then those that name the unit are refused too, and so on. */
function refuseUnknown(links: readonly UnitLink[], stored: StoredLinks, faults: Map<number, Fault>): void {
  const standing = links.filter(({ line }) => !faults.has(line));
  const makers = new Map<string, number>();
  const namers = new Map<string, UnitLink[]>();
  for (const link of standing) {
    makers.set(link.code, (makers.get(link.code) ?? 0) + 1);
    for (const code of new Set(RELATIONS.map((relation) => link[relation]))) {
      const others = namers.get(code);
      if (others) others.push(link);
      else namers.set(code, [link]);
    }
  }
  const isKnown = (code: string) => code === '' || stored.has(code) || (makers.get(code) ?? 0) > 0;
  const toCheck = [...standing];
  for (let link = toCheck.pop(); link; link = toCheck.pop()) {
    const unknown = RELATIONS.find((relation) => !isKnown(link[relation]));
    if (faults.has(link.line) || unknown === undefined) continue;
    faults.set(link.line, { column: COLUMNS[unknown], code: 'UNKNOWN_UNIT', value: link[unknown] });
    makers.set(link.code, (makers.get(link.code) ?? 0) - 1);
    if (!isKnown(link.code)) toCheck.push(...(namers.get(link.code) ?? []));
  }
}

function refuseCircles(
  links: readonly UnitLink[],
  stored: StoredLinks,
  relation: Relation,
  faults: Map<number, Fault>,
): void {
  const last = new Map<string, UnitLink>();
  for (const link of links) if (!faults.has(link.line)) last.set(link.code, link);
  const next = (code: string) => last.get(code)?.[relation] ?? stored.get(code)?.[relation] ?? '';
  const walked = new Set<string>();
  for (const start of last.keys()) {
    const path: string[] = [];
    const onPath = new Set<string>();
    let code = start;
    for (; code !== '' && !walked.has(code); code = next(code)) {
      walked.add(code);
      path.push(code);
      onPath.add(code);
    }
    if (!onPath.has(code)) continue;
    const circle = path.slice(path.indexOf(code)).flatMap((member) => last.get(member) ?? []);
    refuseLatest(
      circle.filter((link) => link[relation] !== stored.get(link.code)?.[relation]),
      relation,
      faults,
    );
  }
}

/** The row that closed the circle is the latest of those that brought something new into it; what is stored never makes one by itself. */
function refuseLatest(rows: readonly UnitLink[], relation: Relation, faults: Map<number, Fault>): void {
  const latest = rows.reduce<UnitLink | undefined>(
    (one, other) => (one === undefined || other.line > one.line ? other : one),
    undefined,
  );
  if (latest)
    faults.set(latest.line, { column: COLUMNS[relation], code: 'CONFLICT', value: latest[relation] });
}
