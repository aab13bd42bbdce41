import type { Amount, LocalText, SourceRef, Spending, Tier, TierId } from '@wijkwelvaartswerk/contract';
import type { ProcurementIssue, Purchase, Purchases, Supplier } from './purchase.js';
import type { TierRule } from './tiers.js';

export interface SpendingOptions {
  readonly tierOf: TierRule;
  /** What “local” means in this rule: shown beside the figures. */
  readonly definition?: LocalText;
  /** Where the file comes from. */
  readonly source?: SourceRef;
  /** What a tier is called here. */
  readonly labels?: Partial<Record<TierId, LocalText>>;
}

/** A purchase that could not be placed, and why: its suppliers say too little, or are in different tiers. */
export interface Unplaced {
  readonly purchase: Purchase;
  readonly because: 'no-address' | 'different-tiers' | 'no-supplier';
}

export interface SpendingResult {
  /** One set for each year and currency, oldest first, ready for `anchors[].spending` of a dossier. */
  readonly spending: readonly Spending[];
  /** What counts as unknown in those. */
  readonly unplaced: readonly Unplaced[];
  readonly issues: readonly ProcurementIssue[];
}

const ORDER: readonly TierId[] = ['neighbourhood', 'city', 'region', 'country', 'elsewhere', 'unknown'];

/** Adds purchases up by year, currency and tier. Currencies are never added together; what has no date is left out and reported. */
export function spendingOf({ purchases, issues }: Purchases, options: SpendingOptions): SpendingResult {
  const placed = purchases.map((purchase) => ({ purchase, ...placeOf(purchase.suppliers, options.tierOf) }));
  const sets = new Map<string, { purchase: Purchase; tier: TierId }[]>();
  const found: ProcurementIssue[] = [...issues];
  for (const each of placed) {
    const year = /^\d{4}/.exec(each.purchase.date ?? '')?.[0];
    if (!year) {
      found.push({ code: 'missing', id: each.purchase.id, what: 'date' });
      continue;
    }
    const key = `${year} ${each.purchase.currency}`;
    sets.set(key, [...(sets.get(key) ?? []), each]);
  }
  const spending = [...sets].sort(([a], [b]) => a.localeCompare(b)).map(([key, set]) => setOf(key, set, options, found));
  const unplaced = placed.flatMap(({ purchase, because }) => (because ? [{ purchase, because }] : []));
  return { spending, unplaced, issues: found };
}

function placeOf(suppliers: readonly Supplier[], tierOf: TierRule): { tier: TierId; because?: Unplaced['because'] } {
  if (suppliers.length === 0) return { tier: 'unknown', because: 'no-supplier' };
  const tiers = new Set(suppliers.map((supplier) => tierOf(supplier) ?? 'unknown'));
  const [tier = 'unknown', ...more] = tiers;
  // Who gets which part is not published.
  if (more.length > 0) return { tier: 'unknown', because: 'different-tiers' };
  return tier === 'unknown' ? { tier, because: 'no-address' } : { tier };
}

function setOf(
  key: string,
  set: readonly { purchase: Purchase; tier: TierId }[],
  { definition, source, labels = {} }: SpendingOptions,
  issues: ProcurementIssue[],
): Spending {
  const [period = '', currency = ''] = key.split(' ');
  const tiers = ORDER.flatMap((id): Tier[] => {
    const own = set.filter(({ tier }) => tier === id).map(({ purchase }) => purchase);
    if (own.length === 0) return [];
    const amount = sum(own.map((purchase) => purchase.amount));
    if (lowest(amount) < 0) {
      issues.push({ code: 'below-zero', what: id, value: key });
      return [];
    }
    return [{ id, ...(labels[id] && { label: labels[id] }), amount, suppliers: suppliersIn(own) }];
  });
  return {
    period,
    currency,
    total: sum(set.map(({ purchase }) => purchase.amount)),
    tiers,
    ...(definition && { definition }),
    ...(source && { source }),
  };
}

/** Added up without the dust of binary fractions; a sum of bands is a band. */
function sum(amounts: readonly Amount[]): Amount {
  const add = (pick: (amount: Amount) => number) =>
    Math.round(amounts.reduce((total: number, amount) => total + pick(amount), 0) * 100) / 100;
  const [min, max] = [add(lowest), add(highest)];
  return min === max ? min : { min, max };
}

const lowest = (amount: Amount) => (typeof amount === 'number' ? amount : amount.min);
const highest = (amount: Amount) => (typeof amount === 'number' ? amount : amount.max);

function suppliersIn(purchases: readonly Purchase[]): number {
  return new Set(purchases.flatMap(({ suppliers }) => suppliers.map(({ id, name }) => id ?? name))).size;
}
