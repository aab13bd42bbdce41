import type { ProcurementIssue } from './issue.js';
import { isObject, merged, type Json } from './merge.js';
import { text } from './field.js';

/** A contracting process as its newest release leaves it. */
export interface Process {
  readonly ocid: string;
  /** Its buyer, parties, awards and contracts, all releases merged. */
  readonly state: Json;
  /** Of each award and contract, by list and id: when it was first published, and whether its amount changed since. */
  readonly history: ReadonlyMap<string, History>;
}

interface History {
  readonly published: string | undefined;
  readonly amended: boolean;
}

const KEPT = ['buyer', 'parties', 'awards', 'contracts'] as const;

/**
 * All releases in Open Contracting data: a release or record package, one release or record, or a list of any of these. Of a record its
 * compiled release is taken, else its releases. `undefined`: there is no such thing in it.
 */
export function releasesIn(data: unknown, issues: ProcurementIssue[]): Json[] | undefined {
  if (Array.isArray(data)) {
    const found = data.map((item) => releasesIn(item, issues));
    return data.length === 0 || found.some(Boolean) ? found.flatMap((releases) => releases ?? []) : undefined;
  }
  if (!isObject(data)) return undefined;
  const { compiledRelease, releases, records } = data;
  if (isObject(compiledRelease)) return [compiledRelease];
  if (Array.isArray(records)) return releasesIn(records, issues);
  if (Array.isArray(releases)) {
    const embedded = releases.filter(isObject).filter((release) => !isLink(release));
    if (embedded.length < releases.filter(isObject).length) issues.push({ code: 'linked-only', kind: 'process', id: text(data['ocid']) });
    return embedded;
  }
  return data['ocid'] === undefined ? undefined : [data];
}

/** A linked release only says where the release is. */
function isLink(release: Json): boolean {
  return typeof release['url'] === 'string' && release['ocid'] === undefined;
}

/** The processes that releases are about, each release merged over the older ones. */
export function processesOf(releases: readonly Json[]): Process[] {
  const byOcid = new Map<string, Json[]>();
  for (const [index, release] of releases.entries()) {
    const ocid = text(release['ocid']) ?? `#${index + 1}`;
    const found = byOcid.get(ocid);
    if (found) found.push(release);
    else byOcid.set(ocid, [release]);
  }
  return [...byOcid].map(([ocid, found]) => {
    const inTime = found.sort((a, b) => timeOf(a) - timeOf(b));
    const state = inTime.reduce<Json>((older, release) => merged(older, kept(release)), {});
    return { ocid, state, history: historyOf(inTime) };
  });
}

/** Date of the newest release, as the file has it. */
export function newestDate(releases: readonly Json[]): string | undefined {
  const newest = releases.reduce<Json | undefined>(
    (most, release) => (most && timeOf(most) >= timeOf(release) ? most : release),
    undefined,
  );
  return /^\d{4}-\d{2}-\d{2}/.exec(text(newest?.['date']) ?? '')?.[0];
}

function kept(release: Json): Json {
  return Object.fromEntries(KEPT.flatMap((key) => (release[key] === undefined ? [] : [[key, release[key]]])));
}

/** Without a date it comes first: what is known to be newer goes over it. */
function timeOf(release: Json): number {
  const time = Date.parse(text(release['date']) ?? '');
  return Number.isNaN(time) ? -Infinity : time;
}

function historyOf(inTime: readonly Json[]): Map<string, History> {
  const history = new Map<string, History>();
  const amounts = new Map<string, unknown>();
  for (const release of inTime)
    for (const list of ['awards', 'contracts'] as const)
      for (const item of Array.isArray(release[list]) ? release[list].filter(isObject) : []) {
        if (text(item['id']) === undefined) continue;
        const key = historyKey(list, item);
        const amount = isObject(item['value']) ? item['value']['amount'] : undefined;
        const before = history.get(key);
        const changed = amount !== undefined && amounts.has(key) && amounts.get(key) !== amount;
        if (amount !== undefined) amounts.set(key, amount);
        history.set(key, { published: before?.published ?? text(release['date']), amended: changed || before?.amended === true });
      }
  return history;
}

export function historyKey(list: 'awards' | 'contracts', item: Json): string {
  return `${list} ${text(item['id']) ?? ''}`;
}
