/** What a page asks for with one attribute: those that are known, and the names that nobody knows. */
export interface Wanted<Known extends string> {
  /** `undefined`: the page does not ask, so everything is wanted. */
  readonly known: ReadonlySet<Known> | undefined;
  readonly unknown: readonly string[];
}

/** Reads a list of names, parted by commas; `find` gives what a name stands for. A list from a script comes with spaces between. */
export function wanted<Known extends string>(given: string, find: (name: string) => Known | undefined): Wanted<Known> {
  const names = given
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean)
    .flatMap((name) => (find(name) === undefined ? name.split(/\s+/) : [name]));
  if (names.length === 0) return { known: undefined, unknown: [] };
  const known = names.map(find).filter((name) => name !== undefined);
  return { known: new Set(known), unknown: [...new Set(names.filter((name) => find(name) === undefined))] };
}
