/** Whether a value goes deeper than this many levels; level by level, so that what goes round in circles ends too. */
export function depthOver(value: unknown, levels: number): boolean {
  let level = new Set([value]);
  for (let depth = 0; level.size > 0; depth++) {
    const next = new Set<unknown>();
    for (const one of level) {
      if (typeof one !== 'object' || one === null) continue;
      if (depth >= levels) return true;
      for (const child of Object.values(one)) if (typeof child === 'object') next.add(child);
    }
    level = next;
  }
  return false;
}
