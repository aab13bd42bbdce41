import type { Amount, LocalText, SourceRef, Spending, Tier, TierId } from '@wijkwelvaartswerk/contract';
import { withCounted } from './definition.js';
import type { ProcurementIssue, ProcurementIssueCode } from './issue.js';
import type { Purchase, Purchases, Supplier } from './purchase.js';
import { hasAddress, type TierRule } from './tiers.js';

export interface SpendingOptions {
  readonly tierOf: TierRule;
  /** What was counted and what “local” means: shown beside the figures. By default what the rule says of itself (`tiersBy` does). */
  readonly definition?: LocalText;
  /** Where the file comes from. */
  readonly source?: SourceRef;
  /** ISO date on which the figures were true. By default that of the newest release, where the data has it. */
  readonly asOf?: string;
  /** What a tier is called here. */
  readonly labels?: Partial<Record<TierId, LocalText>>;
}

/** A purchase that could not be placed, and why. */
export interface Unplaced {
  readonly purchase: Purchase;
  /** Nobody named; no address; an address that the rule has no tier for; several suppliers that are not (known to be) in one tier. */
  readonly because: 'no-supplier' | 'no-address' | 'no-tier' | 'different-tiers';
}

export interface SpendingResult {
  /** One set for each year and currency, oldest first, ready for `anchors[].spending` of a dossier. */
  readonly spending: readonly Spending[];
  /** What counts as unknown in those. */
  readonly unplaced: readonly Unplaced[];
  readonly issues: readonly ProcurementIssue[];
  /** How many purchases were counted. */
  readonly counted: number;
  /** Names of those who bought, as the file gives them, also of those that were not asked for. */
  readonly buyers: readonly string[];
}

interface Placed {
  readonly purchase: Purchase;
  readonly tier: TierId;
  readonly because?: Unplaced['because'];
}

const ORDER: readonly TierId[] = ['neighbourhood', 'city', 'region', 'country', 'elsewhere', 'unknown'];

/** Adds purchases up by year, currency and tier. Currencies are never added together. */
export function spendingOf(file: Purchases, options: SpendingOptions): SpendingResult {
  const placed = file.purchases.map((purchase): Placed => ({ purchase, ...placeOf(purchase.suppliers, options.tierOf) }));
  const sets = new Map<string, Placed[]>();
  for (const each of placed) {
    const key = `${each.purchase.date?.slice(0, 4)} ${each.purchase.currency}`;
    const set = sets.get(key);
    if (set) set.push(each);
    else sets.set(key, [each]);
  }
  const issues = [...file.issues];
  const said = { ...options, ...provenanceOf(file, options) };
  const spending = [...sets].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, set]) => setOf(key, set, said, issues));
  const unplaced = placed.flatMap(({ purchase, because }) => (because ? [{ purchase, because }] : []));
  return { spending, unplaced, issues, counted: placed.length, buyers: file.buyers };
}

function placeOf(suppliers: readonly Supplier[], tierOf: TierRule): Omit<Placed, 'purchase'> {
  if (suppliers.length === 0) return { tier: 'unknown', because: 'no-supplier' };
  const [tier = 'unknown', ...more] = new Set(suppliers.map((supplier) => tierOf(supplier) ?? 'unknown'));
  // Who gets which part is not published.
  if (more.length > 0) return { tier: 'unknown', because: 'different-tiers' };
  if (tier !== 'unknown') return { tier };
  return { tier, because: suppliers.some(hasAddress) ? 'no-tier' : 'no-address' };
}

/** What is left out because something in it cannot be used, not because it should not count. */
const LOST: readonly ProcurementIssueCode[] = ['missing', 'unreadable', 'open-band', 'too-many-cells'];

function provenanceOf({ counted, issues, asOf: newest }: Purchases, { tierOf, definition, asOf = newest, source }: SpendingOptions) {
  const lost = issues.filter(({ code, kind, what }) => kind !== undefined && what !== 'id' && LOST.includes(code)).length;
  const said = definition ?? (tierOf.definition && withCounted(tierOf.definition, counted, lost));
  return { provenance: { ...(asOf && { asOf }), ...(said && { definition: said }), ...(source && { source }) } };
}

function setOf(
  key: string,
  set: readonly Placed[],
  { labels = {}, provenance }: Pick<SpendingOptions, 'labels'> & { provenance: Pick<Spending, 'asOf' | 'definition' | 'source'> },
  issues: ProcurementIssue[],
): Spending {
  const [period = '', currency = ''] = key.split(' ');
  const tiers = ORDER.flatMap((id): (Tier & { amount: Amount })[] => {
    const own = set.filter(({ tier }) => tier === id).map(({ purchase }) => purchase);
    if (own.length === 0) return [];
    const [min, max] = ends(own.map(({ amount }) => amount));
    // A tier cannot be below nothing, and the total has to be what its tiers come to.
    if (min < 0) issues.push({ code: 'below-zero', what: id, value: key });
    if (max < 0) return [];
    const label = labels[id];
    return [{ id, ...(label && { label }), amount: amountOf(Math.max(0, min), max), suppliers: suppliersIn(own) }];
  });
  const total = amountOf(...ends(tiers.map(({ amount }) => amount)));
  return { period, currency, total, tiers, ...provenance };
}

/** The least and the most that amounts come to, without the dust of binary fractions. */
function ends(amounts: readonly Amount[]): [number, number] {
  const sum = (pick: (amount: Amount) => number) =>
    Math.round(amounts.reduce((total: number, amount) => total + pick(amount), 0) * 100) / 100;
  return [
    sum((amount) => (typeof amount === 'number' ? amount : amount.min)),
    sum((amount) => (typeof amount === 'number' ? amount : amount.max)),
  ];
}

function amountOf(min: number, max: number): Amount {
  return min === max ? min : { min, max };
}

/** Those with a number in a register by that, the others by name and postcode. Whoever is not named is not counted. */
function suppliersIn(purchases: readonly Purchase[]): number {
  return new Set(
    purchases.flatMap(({ suppliers }) =>
      suppliers.map(({ id, name, postcode = '' }) => id ?? `${name?.toLowerCase()} ${postcode.replace(/\s/g, '').toUpperCase()}`),
    ),
  ).size;
}
