// A small OGC API Features service (https://docs.ogc.org/is/17-069r4/17-069r4.html), as public bodies have for their open data.
import { readFile } from 'node:fs/promises';

/** Most features in one answer, whatever is asked for. */
const MOST = 1000;
const json = 'application/geo+json';

/** Collections: what they are called, and which features are in them. */
const collections = {
  plekken: {
    title: 'Tienduizend verzonnen plekken',
    features: async (folder) => {
      const { map } = JSON.parse(await readFile(new URL('tienduizend.json', folder), 'utf8'));
      return map.layers.flatMap((layer) => layer.features?.features ?? []);
    },
  },
};

/**
 * What the service answers to an address below `/ogc`, as an object to be sent as JSON; `undefined`: nothing is there.
 * `folder`: URL of the folder with the data.
 */
export async function answerOgc(url, folder) {
  const self = url.pathname;
  if (self === '/ogc' || self === '/ogc/') return { title: 'Open data van Waterdam', links: [link('data', '/ogc/collections')] };
  if (self === '/ogc/collections') return { links: [link('self', self)], collections: Object.keys(collections).map(describe) };
  const [, name, items] = /^\/ogc\/collections\/(\w+)(\/items)?$/.exec(self) ?? [];
  const collection = Object.hasOwn(collections, name ?? '') ? collections[name] : undefined;
  if (!collection) return undefined;
  return items ? pageOf(await collection.features(folder), url) : describe(name);
}

function describe(name) {
  return { id: name, title: collections[name].title, itemType: 'feature', links: [link('items', `/ogc/collections/${name}/items`)] };
}

function pageOf(all, url) {
  const bbox = (url.searchParams.get('bbox') ?? '').split(',').map(Number);
  const within = bbox.length === 4 && bbox.every(Number.isFinite) ? all.filter((feature) => isIn(feature, bbox)) : all;
  const limit = Math.min(MOST, Math.max(1, Number(url.searchParams.get('limit')) || 10));
  const offset = Math.max(0, Number(url.searchParams.get('offset')) || 0);
  const features = within.slice(offset, offset + limit);
  const next = new URLSearchParams(url.searchParams);
  next.set('offset', String(offset + limit));
  const more = offset + limit < within.length ? [link('next', `${url.pathname}?${next}`)] : [];
  return {
    type: 'FeatureCollection',
    features,
    numberMatched: within.length,
    numberReturned: features.length,
    links: [link('self', url.pathname + url.search), ...more],
  };
}

function isIn({ geometry }, [west, south, east, north]) {
  const [longitude, latitude] = geometry?.coordinates ?? [];
  return longitude >= west && longitude <= east && latitude >= south && latitude <= north;
}

function link(rel, href) {
  return { rel, href, type: json };
}
