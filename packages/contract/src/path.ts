/** The way to a value: keys and indexes from the top. */
export type Path = readonly (string | number)[];

/** As a JSON pointer (RFC 6901). */
export function pointer(path: Path): string {
  return path.map((segment) => `/${String(segment).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}
