/** A node of the organisation tree, as far as one climbs it. */
interface Node {
  readonly code: string;
  readonly parentCode: string | null;
}

/** A unit and all above it, from itself to the top. */
export function chainOf(code: string | null, units: readonly Node[]): readonly string[] {
  const parents = new Map(units.map((unit) => [unit.code, unit.parentCode]));
  const chain = new Set<string>();
  for (let at = code; at !== null && !chain.has(at); at = parents.get(at) ?? null) chain.add(at);
  return [...chain];
}
