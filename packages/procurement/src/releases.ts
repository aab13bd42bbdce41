import type { ProcurementIssue, Purchase, Purchases, Supplier } from './purchase.js';

/** Part of a release of the Open Contracting Data Standard 1.1 (https://standard.open-contracting.org/1.1/en/schema/release/), all of it doubtful. */
interface Release {
  ocid?: unknown;
  date?: unknown;
  buyer?: { id?: unknown; name?: unknown };
  parties?: unknown;
  awards?: unknown;
  contracts?: unknown;
}

interface Line {
  id?: unknown;
  awardID?: unknown;
  title?: unknown;
  status?: unknown;
  date?: unknown;
  dateSigned?: unknown;
  value?: { amount?: unknown; currency?: unknown };
  suppliers?: unknown;
}

interface Party {
  id?: unknown;
  name?: unknown;
  address?: { postalCode?: unknown; locality?: unknown; region?: unknown; countryName?: unknown };
}

const AWARDED = ['active', 'terminated'];

/**
 * The purchases in Open Contracting data: a release or record package, or a list of releases. Of each process the newest version of
 * each contract counts, so that an amended contract counts once; an award counts when there is no contract of it.
 * `buyer`: id or name of the buyer to keep; absent: all. Never throws.
 */
export function purchasesFromReleases(data: unknown, buyer?: string): Purchases {
  const releases = releasesOf(data);
  if (!releases) return { purchases: [], issues: [{ code: 'not-ocds' }] };
  const issues: ProcurementIssue[] = [];
  const purchases: Purchase[] = [];
  for (const [ocid, versions] of byProcess(releases)) {
    const process = newestOf(versions, ocid, issues);
    if (buyer !== undefined && ![process.buyer?.id, process.buyer?.name].some((name) => text(name) === buyer)) {
      issues.push({ code: 'other-buyer', id: ocid, value: text(process.buyer?.name) });
      continue;
    }
    for (const line of linesOf(process)) {
      const purchase = purchaseOf(line, process, ocid, issues);
      if (purchase) purchases.push(purchase);
    }
  }
  return { purchases, issues };
}

function releasesOf(data: unknown): Release[] | undefined {
  if (Array.isArray(data)) return data.filter(isObject);
  if (!isObject(data)) return undefined;
  const { releases, records, ocid } = data as { releases?: unknown; records?: unknown; ocid?: unknown };
  if (Array.isArray(releases)) return releases.filter(isObject);
  // A compiled release is the process as it is now; without one its releases are put together here.
  if (Array.isArray(records))
    return records.filter(isObject).flatMap((record) => {
      const { compiledRelease, releases: parts } = record as { compiledRelease?: unknown; releases?: unknown };
      return isObject(compiledRelease) ? [compiledRelease] : list<Release>(parts);
    });
  return ocid === undefined ? undefined : [data];
}

function byProcess(releases: readonly Release[]): Map<string, Release[]> {
  const processes = new Map<string, Release[]>();
  releases.forEach((release, index) => {
    const ocid = text(release.ocid) ?? `#${index + 1}`;
    processes.set(ocid, [...(processes.get(ocid) ?? []), release]);
  });
  return processes;
}

interface Process {
  readonly buyer: Release['buyer'];
  readonly date: string | undefined;
  readonly parties: ReadonlyMap<string, Party>;
  readonly awards: ReadonlyMap<string, Line>;
  readonly contracts: ReadonlyMap<string, Line>;
}

/** All releases of a process as one: of each contract, award and party the newest. */
function newestOf(versions: readonly Release[], ocid: string, issues: ProcurementIssue[]): Process {
  const inTime = [...versions].sort((a, b) => (text(a.date) ?? '').localeCompare(text(b.date) ?? ''));
  const newest = <Of extends { id?: unknown }>(key: 'parties' | 'awards' | 'contracts'): Map<string, Of> => {
    const found = new Map<string, Of>();
    for (const release of inTime)
      for (const each of list<Of>(release[key])) {
        const id = text(each.id) ?? `#${found.size + 1}`;
        if (key === 'contracts' && found.has(id)) issues.push({ code: 'amended', id: `${ocid} ${id}` });
        found.set(id, { ...found.get(id), ...each });
      }
    return found;
  };
  return {
    buyer: inTime.findLast(({ buyer }) => isObject(buyer))?.buyer,
    date: text(inTime.at(-1)?.date),
    parties: newest('parties'),
    awards: newest('awards'),
    contracts: newest('contracts'),
  };
}

/** What counts of a process: its contracts, and the awards without one. */
function linesOf({ awards, contracts }: Process): Line[] {
  const contracted = new Set([...contracts.values()].map(({ awardID }) => text(awardID)));
  return [...contracts.values(), ...[...awards.entries()].filter(([id]) => !contracted.has(id)).map(([, award]) => award)];
}

function purchaseOf(line: Line, process: Process, ocid: string, issues: ProcurementIssue[]): Purchase | undefined {
  const award = process.awards.get(text(line.awardID) ?? '') ?? line;
  const id = `${ocid} ${text(line.id) ?? ''}`.trim();
  const status = text(line.status);
  // A contract that ended was spent all the same; one that is pending or cancelled was not.
  if (status !== undefined && !AWARDED.includes(status)) {
    issues.push({ code: 'not-awarded', id, value: status });
    return undefined;
  }
  const value = isObject(line.value) ? line.value : award.value;
  const amount = value?.amount;
  if (typeof amount !== 'number' || !Number.isFinite(amount)) {
    issues.push({ code: amount == null ? 'missing' : 'unreadable', id, what: 'amount', value: text(amount) });
    return undefined;
  }
  const currency = text(value?.currency)?.toUpperCase();
  if (!currency || !/^[A-Z]{3}$/.test(currency)) {
    issues.push({ code: currency ? 'unreadable' : 'missing', id, what: 'currency', value: currency });
    return undefined;
  }
  if (amount < 0) issues.push({ code: 'credit', id });
  return {
    id,
    title: text(line.title) ?? text(award.title),
    date: text(line.dateSigned) ?? text(line.date) ?? text(award.date) ?? process.date,
    amount,
    currency,
    suppliers: suppliersOf(list<Party>(line.suppliers ?? award.suppliers), process.parties),
  };
}

function suppliersOf(references: readonly Party[], parties: ReadonlyMap<string, Party>): Supplier[] {
  return references.map((reference) => {
    const party = { ...reference, ...parties.get(text(reference.id) ?? '') };
    const address = isObject(party.address) ? party.address : {};
    return {
      id: text(party.id),
      name: text(party.name),
      postcode: text(address.postalCode),
      locality: text(address.locality),
      region: text(address.region),
      country: text(address.countryName),
    };
  });
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function list<Of>(value: unknown): Of[] {
  return Array.isArray(value) ? (value.filter(isObject) as Of[]) : [];
}

function text(value: unknown): string | undefined {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value.trim() ? value.trim() : undefined;
}
