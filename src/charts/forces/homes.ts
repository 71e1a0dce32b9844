import { sum } from 'd3-array';

/** Families in bands one below the other: how high they are together, and the middle of each. */
export function homesOf(
  families: readonly string[],
  bands: readonly number[],
): { total: number; homes: ReadonlyMap<string, number> } {
  const homes = families.map(
    (family, at) => [family, sum(bands.slice(0, at)) + (bands[at] ?? 0) / 2] as const,
  );
  return { total: sum(bands), homes: new Map(homes) };
}
