export type Json = Readonly<Record<string, unknown>>;

/**
 * Puts a newer release over an older one, as the merge routine of OCDS 1.1 says: fields that are there replace, `null` takes away, lists of
 * objects are matched by `id`. https://standard.open-contracting.org/1.1/en/schema/merging/
 */
export function merged(older: Json, newer: Json): Json {
  const result: Record<string, unknown> = { ...older };
  for (const [key, value] of Object.entries(newer)) {
    if (value === null) delete result[key];
    else result[key] = mergedValue(older[key], value);
  }
  return result;
}

function mergedValue(older: unknown, newer: unknown): unknown {
  if (isObject(newer)) return merged(isObject(older) ? older : {}, newer);
  if (!Array.isArray(newer) || !newer.every(isObject)) return newer;
  const list: readonly unknown[] = Array.isArray(older) ? older : [];
  return newer.length > 0 ? mergedList(list, newer) : list;
}

function mergedList(older: readonly unknown[], newer: readonly Json[]): unknown[] {
  const result = [...older];
  const places = new Map<unknown, number>();
  for (const [index, item] of older.entries()) if (isObject(item) && item['id'] !== undefined) places.set(item['id'], index);
  for (const item of newer) {
    const at = places.get(item['id']);
    if (at !== undefined) {
      result[at] = merged(result[at] as Json, item);
      continue;
    }
    if (item['id'] !== undefined) places.set(item['id'], result.length);
    result.push(merged({}, item));
  }
  return result;
}

export function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
