import type { Extent } from '../picture/scene.js';
import { ask, type Answer } from './ask.js';
import { LayerFailure } from './failure.js';
import { jsonIn } from './geojson.js';
import { MOST_FEATURES, wantedIn, type Outcome, type RawFeature, type Reader } from './reader.js';
import { Covered, widened } from './view.js';

/** Features asked for at once; a server may give fewer. */
const PAGE = 1000;
/** A server that pages for ever is not followed for ever. */
const MOST_PAGES = 50;
const MOST_BYTES = 16 * 1024 * 1024;
/** Of all pages together. */
const MOST_BYTES_IN_ALL = 64 * 1024 * 1024;
/** From the landing page to the features of a collection it takes no more steps. */
const MOST_STEPS = 4;

/** How the landing page leads to the collections, in full. */
const DATA = 'http://www.opengis.net/def/rel/ogc/1.0/data';

interface Link {
  readonly rel?: unknown;
  readonly href?: unknown;
  readonly type?: unknown;
}

interface Page {
  readonly features?: unknown;
  readonly links?: unknown;
  readonly numberMatched?: unknown;
  readonly collections?: unknown;
  readonly extent?: { readonly spatial?: { readonly bbox?: unknown } };
}

interface Items {
  readonly url: URL;
  readonly bounds?: Extent | undefined;
}

/**
 * A collection of an OGC API Features service. `url`: its items, the collection, or the service as a whole, with the name of the
 * collection after `#` when it has more than one.
 */
export function ogcFeatures(url: string): Reader {
  const covered = new Covered();
  let items: Items | undefined;
  let last: Outcome = {};
  let asked: Extent | undefined;

  return async ({ view, signal, take }) => {
    if (view && (covered.has(view.extent) || same(asked, view.extent))) return last;
    items ??= await itemsOf(new URL(url), signal);
    const extent = view && widened(view.extent);
    const { total, given, ended } = await readPages(firstPage(items.url, extent), new URL(url), signal, take);
    if (ended && extent) covered.add(extent);
    asked = view?.extent;
    last = {
      bounds: items.bounds,
      whole: ended && !view,
      ...(!ended && { left: { of: total !== undefined && total > given ? total : undefined } }),
    };
    return last;
  };
}

/** Page after page, as far as there are any and as many as a map can show. */
async function readPages(first: URL, home: URL, signal: AbortSignal, take: Parameters<Reader>[0]['take']) {
  const seen = new Set<string>();
  let next: URL | undefined = first;
  let given = 0;
  let bytes = 0;
  let total: number | undefined;
  while (next && seen.size < MOST_PAGES && given < MOST_FEATURES && bytes < MOST_BYTES_IN_ALL) {
    seen.add(next.href);
    const { answer, page } = await getPage(next, signal);
    if (!Array.isArray(page.features)) throw new LayerFailure('unreadable');
    const features = page.features.slice(0, MOST_FEATURES - given) as RawFeature[];
    given += features.length;
    bytes += answer.bytes.length;
    if (typeof page.numberMatched === 'number') total = page.numberMatched;
    await take({ features, crs: answer.headers.get('content-crs') ?? undefined });
    const isLast = features.length === 0 || (features.length === page.features.length && linksOf(page, ['next']).length === 0);
    if (isLast) return { total, given, ended: true };
    const following = linkOf(page, ['next'], answer.url, home);
    next = following && seen.has(following.href) ? undefined : following;
  }
  return { total, given, ended: false };
}

function firstPage(items: URL, extent: Extent | undefined): URL {
  const url = asJson(items);
  if (!url.searchParams.has('limit')) url.searchParams.set('limit', String(PAGE));
  if (extent) url.searchParams.set('bbox', extent.map((degrees) => Number(degrees.toFixed(6))).join(','));
  return url;
}

/** Follows the service to where the features of the collection are. */
async function itemsOf(href: URL, signal: AbortSignal): Promise<Items> {
  if (/\/items\/?$/.test(href.pathname)) return { url: href };
  const wanted = wantedIn(href);
  let url = href;
  for (let step = 0; step < MOST_STEPS; step++) {
    const { answer, page } = await getPage(asJson(url), signal);
    if (Array.isArray(page.features)) return { url };
    const collection = Array.isArray(page.collections) ? collectionIn(page.collections, wanted) : page;
    const items = linkOf(collection, ['items'], answer.url, href);
    if (items) return { url: items, bounds: boundsOf(collection) };
    const next = linkOf(collection, page === collection ? ['data', DATA] : ['self'], answer.url, href);
    if (!next) break;
    url = next;
  }
  throw new LayerFailure('unreadable');
}

function collectionIn(collections: readonly unknown[], wanted: string): Page {
  const known = collections.map((one) => (one ?? {}) as Page & { id?: unknown });
  const one = known.find(({ id }) => id === wanted) ?? (known.length === 1 && !wanted ? known[0] : undefined);
  if (!one) throw new LayerFailure('collection', known.map(({ id }) => String(id)).join(', '));
  return one;
}

async function getPage(url: URL, signal: AbortSignal): Promise<{ answer: Answer; page: Page }> {
  const headers = { accept: 'application/geo+json, application/json' };
  const answer = await ask(url.href, { signal, headers, most: MOST_BYTES });
  return { answer, page: jsonIn(answer.bytes) ?? {} };
}

/** The first link with one of these relations, best as JSON, if it stays with the service that was agreed on. */
function linkOf(page: Page, relations: readonly string[], base: string, home: URL): URL | undefined {
  const links = linksOf(page, relations);
  const { href } = links.find(({ type }) => /json/.test(String(type))) ?? links[0] ?? {};
  if (typeof href !== 'string' || !URL.canParse(href, base)) return undefined;
  const url = new URL(href, base);
  // Behind a proxy a service may think that it is asked by http.
  if (url.protocol === 'http:' && url.hostname === home.hostname) url.protocol = home.protocol;
  return url.origin === home.origin ? url : undefined;
}

function linksOf({ links }: Page, relations: readonly string[]): Link[] {
  return (Array.isArray(links) ? links : []).filter((link: Link | null): link is Link => relations.includes(String(link?.rel)));
}

function asJson(href: URL): URL {
  const url = new URL(href);
  url.hash = '';
  if (!url.searchParams.has('f')) url.searchParams.set('f', 'json');
  return url;
}

function boundsOf({ extent }: Page): Extent | undefined {
  const box = (extent?.spatial?.bbox as unknown[] | undefined)?.[0];
  return Array.isArray(box) && box.length === 4 && box.every(Number.isFinite) ? (box as unknown as Extent) : undefined;
}

function same(a: Extent | undefined, b: Extent): boolean {
  return a !== undefined && a.every((edge, index) => edge === b[index]);
}
