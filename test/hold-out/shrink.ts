type Holder = Record<string, unknown>;

/** The smallest dossier that still fails: takes parts away, and puts simpler ones in their place, for as long as it does. */
export async function shrunk(dossier: unknown, fails: (dossier: unknown) => Promise<boolean>, most = 400): Promise<unknown> {
  let smallest = structuredClone(dossier);
  let tries = 0;
  for (let again = true; again && tries < most;) {
    again = false;
    for (const path of pathsIn(smallest)) {
      if (tries >= most) break;
      const simpler = without(smallest, path);
      if (simpler === undefined) continue;
      tries++;
      if (!(await fails(simpler))) continue;
      smallest = simpler;
      again = true;
    }
  }
  return smallest;
}

/** The largest parts first. */
function pathsIn(value: unknown, path: readonly string[] = []): string[][] {
  if (typeof value !== 'object' || value === null) return [];
  const own = Object.keys(value).map((key) => [...path, key]);
  return [...own.toReversed(), ...Object.entries(value).flatMap(([key, part]) => pathsIn(part, [...path, key]))];
}

/** Nothing when that part is gone already. */
function without(value: unknown, path: readonly string[]): unknown {
  const copy = structuredClone(value);
  const holder = path.slice(0, -1).reduce<unknown>((at, key) => (at as Holder | undefined)?.[key], copy);
  const last = path.at(-1)!;
  if (typeof holder !== 'object' || holder === null || !(last in holder)) return undefined;
  if (Array.isArray(holder)) holder.splice(Number(last), 1);
  else delete (holder as Holder)[last];
  return copy;
}
