import { readDate } from './date.js';
import { looksLikeJson, otherThanData, textOf } from './decode.js';
import { object, objects, text } from './field.js';
import type { ProcurementIssue, Subject } from './issue.js';
import { jsonIn } from './json.js';
import type { Json } from './merge.js';
import { buyersOf, suppliersIn } from './parties.js';
import type { Purchase, Purchases } from './purchase.js';
import { historyKey, newestDate, processesOf, releasesIn, type Process } from './releases.js';

export interface OcdsOptions {
  /** Id or name of the buyer to keep; absent: all. */
  readonly buyer?: string;
  /** Currency of amounts without one. By default none: such an amount is not counted. */
  readonly currency?: string;
}

/** Status of an award or contract that counts. A contract that ended was spent all the same. */
const AWARDED = ['active', 'terminated'];

/**
 * The purchases in data of the Open Contracting Data Standard 1.1, parsed or as a file (JSON, or JSON lines). Contracts count; an award counts when
 * no contract is of it. Never throws. https://standard.open-contracting.org/1.1/en/schema/reference/
 */
export function purchasesFromOcds(data: unknown, options: OcdsOptions = {}): Purchases {
  const issues: ProcurementIssue[] = [];
  const releases = releasesIn(parsedFrom(data, issues), issues);
  const none = { purchases: [], buyers: [], counted: { what: 'contracts' } } as const;
  if (!releases) return { ...none, issues: issues.length > 0 ? issues : [{ code: 'not-ocds' }] };
  const buyers = new Set<string>();
  const purchases = processesOf(releases).flatMap((process) => {
    const found = buyersOf(process.state);
    for (const { id, name } of found) buyers.add(name ?? id ?? '');
    if (options.buyer !== undefined && !found.some(({ id, name }) => id === options.buyer || name === options.buyer)) {
      issues.push({ code: 'other-buyer', kind: 'process', id: process.ocid, value: found[0]?.name });
      return [];
    }
    return purchasesOf(process, options, issues);
  });
  buyers.delete('');
  return { ...none, purchases, issues, buyers: [...buyers], asOf: newestDate(releases) };
}

function parsedFrom(data: unknown, issues: ProcurementIssue[]): unknown {
  if (typeof data !== 'string' && !(data instanceof ArrayBuffer) && !(data instanceof Uint8Array)) return data;
  const content = textOf(data);
  const other = otherThanData(content);
  const json = other || !looksLikeJson(content) ? undefined : jsonIn(content);
  if (!json) {
    issues.push(other ? { code: 'not-data', value: other } : { code: 'not-json' });
    return undefined;
  }
  for (const line of json.badLines) issues.push({ code: 'not-json', kind: 'line', id: String(line) });
  return json.values.length === 1 ? json.values[0] : json.values;
}

/** A contract, or an award without one. */
interface Deal {
  readonly kind: Extract<Subject, 'contract' | 'award'>;
  readonly own: Json;
  readonly award: Json;
  readonly value: Json;
}

function purchasesOf(process: Process, options: OcdsOptions, issues: ProcurementIssue[]): Purchase[] {
  return dealsOf(process, issues).flatMap((deal) => purchaseOf(deal, process, options, issues) ?? []);
}

/** What counts of a process: its contracts, and the awards of which there is none. */
function dealsOf({ ocid, state }: Process, issues: ProcurementIssue[]): Deal[] {
  const awards = new Map(objects(state['awards']).map((award, index) => [text(award['id']) ?? `#${index + 1}`, award]));
  const contracts = objects(state['contracts']);
  const [only] = awards.size === 1 ? awards.keys() : [];
  const awardOf = (contract: Json) => text(contract['awardID']) ?? only;
  const unclear = contracts.filter((contract) => awardOf(contract) === undefined);
  if (awards.size > 1) for (const contract of unclear) issues.push({ code: 'award-unclear', kind: 'contract', id: idOf(ocid, contract) });
  const counting = contracts.filter((contract) => {
    const status = text(contract['status']) ?? text(object(awards.get(awardOf(contract) ?? ''))['status']);
    return isAwarded(status, { kind: 'contract', id: idOf(ocid, contract) }, issues);
  });
  const deals: Deal[] = contractDeals(counting, (contract) => awards.get(awardOf(contract) ?? ''));
  const contracted = new Set(contracts.map(awardOf));
  for (const [id, award] of unclear.length > 0 ? [] : awards) {
    if (contracted.has(id) || !isAwarded(text(award['status']), { kind: 'award', id: idOf(ocid, award) }, issues)) continue;
    deals.push({ kind: 'award', own: award, award, value: object(award['value']) });
  }
  return deals;
}

/** When none of the contracts of an award says its value, that of the award counts, once. */
function contractDeals(contracts: readonly Json[], awardOf: (contract: Json) => Json | undefined): Deal[] {
  const valued = new Set(contracts.filter(hasValue).map(awardOf));
  const told = new Set<Json>();
  return contracts.flatMap((contract): Deal[] => {
    const award = awardOf(contract);
    const deal = { kind: 'contract', own: contract, award: award ?? {} } as const;
    if (hasValue(contract) || !award || valued.has(award) || !hasValue(award)) return [{ ...deal, value: object(contract['value']) }];
    if (told.has(award)) return [];
    told.add(award);
    return [{ ...deal, value: object(award['value']) }];
  });
}

function purchaseOf(
  { kind, own, award, value }: Deal,
  { ocid, state, history }: Process,
  options: OcdsOptions,
  issues: ProcurementIssue[],
): Purchase | undefined {
  const subject = { kind, id: idOf(ocid, own) };
  const tell = (issue: ProcurementIssue) => void issues.push({ ...issue, ...subject });
  const amount = numberOf(value['amount']);
  if (amount === undefined) {
    const said = text(value['amount']);
    return tell({ code: said === undefined ? 'missing' : 'unreadable', what: 'amount', value: said });
  }
  const currency = (text(value['currency']) ?? options.currency)?.toUpperCase();
  if (!currency || !/^[A-Z]{3}$/.test(currency))
    return tell({ code: currency ? 'unreadable' : 'missing', what: 'currency', value: currency });
  const { published, amended } = history.get(historyKey(kind === 'contract' ? 'contracts' : 'awards', own)) ?? {};
  if (text(own['id']) === undefined) tell({ code: 'missing', what: 'id' });
  if (amended) tell({ code: 'amended' });
  if (amount < 0) tell({ code: 'credit' });
  const dated = dateOf(own, award);
  const date = dated ?? readDate(published ?? '');
  if (date === undefined) return tell({ code: 'missing', what: 'date' });
  if (dated === undefined) tell({ code: 'published-date' });
  const named = objects(own['suppliers']).length > 0 ? own['suppliers'] : award['suppliers'];
  return {
    ...subject,
    title: text(own['title']) ?? text(award['title']),
    date,
    amount,
    currency,
    suppliers: suppliersIn(named, state, ocid),
  };
}

/** When it was signed, else awarded, else when it begins. */
function dateOf(own: Json, award: Json): string | undefined {
  const begins = [object(own['period'])['startDate'], object(award['contractPeriod'])['startDate']];
  for (const value of [own['dateSigned'], own['date'], award['date'], ...begins]) {
    const date = readDate(text(value) ?? '');
    if (date) return date;
  }
  return undefined;
}

function isAwarded(status: string | undefined, subject: Pick<ProcurementIssue, 'kind' | 'id'>, issues: ProcurementIssue[]): boolean {
  if (status === undefined || AWARDED.includes(status.toLowerCase())) return true;
  issues.push({ code: 'not-awarded', ...subject, value: status });
  return false;
}

function hasValue(deal: Json): boolean {
  return text(object(deal['value'])['amount']) !== undefined;
}

function numberOf(value: unknown): number | undefined {
  if (typeof value === 'string' && !/^\s*-?\d+(\.\d+)?\s*$/.test(value)) return undefined;
  const number = typeof value === 'string' || typeof value === 'number' ? Number(value) : NaN;
  return Number.isFinite(number) ? number : undefined;
}

function idOf(ocid: string, item: Json): string {
  return [ocid, text(item['id'])].filter(Boolean).join(' ');
}
