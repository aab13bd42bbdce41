/** What the address of a term has before its id, in the fragment. */
const PREFIX = 'begrip-';

/** The part of a page's address that leads to a term: `begrip-commons`. */
export function fragmentOf(id: string): string {
  return `${PREFIX}${id}`;
}

/** The word in such a part; `undefined` for any other. */
export function wordIn(part: string): string | undefined {
  return part.startsWith(PREFIX) ? part.slice(PREFIX.length) : undefined;
}

/** Address of a term on a page. Not a fragment alone, which a `<base>` would take to another page. */
export function termAddress(id: string, page = location.href): string {
  return `${withoutFragment(page)}#${encodeURIComponent(fragmentOf(id))}`;
}

export function withoutFragment(address: string): string {
  return address.split('#')[0] ?? '';
}
