/** What integrity.json says of each file: its hash, what it asks for at once and what it may ask for later. */
export type Files = Readonly<
  Record<string, { readonly integrity: string; readonly imports: readonly string[]; readonly later: readonly string[] }>
>;

/** A file with all that it asks for at once, itself first; with `later` also what it may ever ask for. */
export function filesOf(file: string, files: Files, later = false, seen = new Set<string>()): ReadonlySet<string> {
  if (seen.has(file) || !files[file]) return seen;
  seen.add(file);
  for (const other of [...files[file].imports, ...(later ? files[file].later : [])]) filesOf(other, files, later, seen);
  return seen;
}

/** The text of an import map that holds a browser to the hash of each file that is ever imported. `base`: the folder they are in. */
export function importMapOf(file: string, files: Files, base: string): string {
  const hashes = [...filesOf(file, files, true)].sort().map((name): [string, string] => [base + name, files[name]!.integrity]);
  return JSON.stringify({ integrity: Object.fromEntries(hashes) });
}

/** What a Content-Security-Policy writes in `script-src` for a script in the page itself. Only where a page is secure: https, or this machine. */
export async function policyHash(inline: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(inline));
  return `'sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}'`;
}
