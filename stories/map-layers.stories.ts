import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { Dossier, Layer } from '@wijkwelvaartswerk/contract';
import '@wijkwelvaartswerk/kit/define.js';
import '@wijkwelvaartswerk/map/define.js';
import type { WwwMap } from '@wijkwelvaartswerk/map';
import { html } from 'lit';
import { answering, unanswered } from './answering.js';

const folder = '/dossiers/layers/';
const naam = { fields: { name: 'naam', address: 'adres', number: 'nummer', since: 'sinds', id: 'code' } };

/** A layer of one neighbourhood, beside a place that is in the dossier itself. */
const dossier = (layer: Partial<Layer>, ...more: Layer[]): Dossier => ({
  version: 1,
  language: 'nl',
  neighbourhood: { name: 'Noord', bounds: [4.876, 52.379, 4.966, 52.4215] },
  map: {
    layers: [
      {
        id: 'hier',
        kind: 'places',
        title: 'In het dossier',
        category: 8,
        features: {
          type: 'FeatureCollection',
          features: [
            { type: 'Feature', id: 'bank', geometry: { type: 'Point', coordinates: [4.92, 52.4] }, properties: { name: 'De bank' } },
          ],
        },
      },
      ...more,
      { id: 'elders', kind: 'places', title: 'Elders', category: 3, ...layer } as Layer,
    ],
  },
});

/** Fails as this answer makes it fail. */
const failing = (answer: () => Promise<Response>, layer: Partial<Layer> = { href: 'elders.geojson' }): Story => ({
  args: { dossier: dossier(layer) },
  beforeEach: answering(answer),
});
const text =
  (body: string, status = 200) =>
  () =>
    Promise.resolve(new Response(body, { status }));
const partOf = async (file: string, share: number): Promise<Response> => {
  const bytes = await (await realFetch(folder + file)).arrayBuffer();
  return new Response(bytes.slice(0, bytes.byteLength * share));
};
const realFetch = globalThis.fetch.bind(globalThis);

/** A service that gives its features page by page, from a file of them. */
function service(): () => void {
  return answering(async (asked) => {
    const url = new URL(asked instanceof Request ? asked.url : asked, location.href);
    if (!url.pathname.startsWith('/ogc/')) return realFetch(asked);
    const { features } = (await (await realFetch(`${folder}wijkpartners.geojson`)).json()) as { features: unknown[] };
    const offset = Number(url.searchParams.get('offset'));
    url.searchParams.set('offset', String(offset + 3));
    const links = offset + 3 < features.length ? [{ rel: 'next', href: url.pathname + url.search }] : [];
    return Response.json({
      type: 'FeatureCollection',
      numberMatched: features.length,
      features: features.slice(offset, offset + 3),
      links,
    });
  })();
}

/** Half a minute without an answer, in no time. */
function silent(): () => void {
  const wait = globalThis.setTimeout;
  globalThis.setTimeout = ((act: () => void, time = 0) => wait(act, time >= 30_000 ? 0 : time)) as typeof setTimeout;
  const stop = answering(
    (_, { signal } = {}) => new Promise((_done, fail) => signal?.addEventListener('abort', () => fail(signal.reason as Error))),
  )();
  return () => {
    stop();
    globalThis.setTimeout = wait;
  };
}

export default {
  title: 'Map layers',
  component: 'www-map',
  render: ({ dossier: given }) => html`<www-map .dossier=${given}></www-map>`,
} satisfies Meta<WwwMap>;

type Story = StoryObj<WwwMap>;

/** A file with names of its own for what it tells. */
export const GeoJson: Story = { args: { dossier: dossier({ href: `${folder}wijkpartners.geojson`, ...naam }) } };

/** Metres in the Dutch grid, as the file itself says. */
export const GeoJsonInTheDutchGrid: Story = { args: { dossier: dossier({ href: `${folder}wijkpartners-rd.geojson`, ...naam }) } };

/** 1,500 places, of which only those in view are fetched. */
export const FlatGeobuf: Story = { args: { dossier: dossier({ href: `${folder}ondernemers.fgb`, ...naam }) } };
export const FlatGeobufInTheDutchGrid: Story = { args: { dossier: dossier({ href: `${folder}wijkpartners-rd.fgb`, ...naam }) } };

/** Vector tiles of 1,500 places. */
export const PmTiles: Story = { args: { dossier: dossier({ href: `${folder}zorgdragers.pmtiles`, ...naam }) } };

/** Areas that tiles cut and the map puts together again. */
export const PmTilesOfAreas: Story = { args: { dossier: dossier({ kind: 'areas', href: `${folder}groeten.pmtiles`, ...naam }) } };

/** A service, asked for what is in view, three features a page. */
export const OgcApiFeatures: Story = {
  args: { dossier: dossier({ href: '/ogc/collections/wijkpartners/items', ...naam }) },
  beforeEach: service,
};

/** Lines between the places of another file. */
export const NetworkFromAFile: Story = {
  args: {
    dossier: dossier(
      {
        kind: 'network',
        href: `${folder}zorgnetwerk.geojson`,
        fields: { from: 'van', to: 'naar', weight: 'gewicht', label: 'wat' },
      } as Partial<Layer>,
      { id: 'partners', kind: 'places', title: 'Wijkpartners', category: 1, href: `${folder}wijkpartners.geojson`, ...naam },
    ),
  },
};

/** Rows of a table, between areas of another file. */
export const FlowsFromAFile: Story = {
  args: {
    dossier: dossier(
      {
        kind: 'flows',
        href: `${folder}geldstromen.json`,
        fields: { from: 'van', to: 'naar', amount: 'bedrag', unit: 'eenheid', label: 'wat', asOf: 'stand' },
      } as Partial<Layer>,
      {
        id: 'groeten',
        kind: 'areas',
        title: 'Waar mensen elkaar groeten',
        category: 4,
        href: `${folder}groeten.pmtiles`,
        fields: { name: 'naam' },
      },
    ),
  },
};

/** What of another site is asked for only when a person agrees. */
export const FromAnotherSite: Story = { args: { dossier: dossier({ href: 'https://geo.example/bomen.fgb' }) } };
export const OnItsWay: Story = { args: { dossier: dossier({ href: 'elders.geojson' }) }, beforeEach: unanswered };

export const NotFound: Story = failing(text('', 404));
export const NotAllowed: Story = failing(text('', 403));
export const ServerError: Story = failing(text('', 500));
export const Refused: Story = failing(text('', 400));
export const Unreachable: Story = failing(() => Promise.reject(new TypeError('Failed to fetch')));
export const TimedOut: Story = { args: { dossier: dossier({ href: 'elders.geojson' }) }, beforeEach: silent };
export const AWebPage: Story = failing(text('<!doctype html><title>Inloggen</title>'));
export const AnEmptyFile: Story = failing(text(''));
export const CutShort: Story = failing(() => partOf('wijkpartners.geojson', 0.5));

/** The places that came stay. */
export const FlatGeobufCutShort: Story = failing(() => partOf('ondernemers.fgb', 0.7), { href: 'elders.fgb', ...naam });
export const PmTilesCutShort: Story = failing(() => partOf('zorgdragers.pmtiles', 0.5), { href: 'elders.pmtiles', ...naam });
export const Unreadable: Story = failing(text('naam;plaats'));
export const UnknownGrid: Story = failing(text('{"features":[],"crs":{"properties":{"name":"EPSG:31370"}}}'));

/** The map says which columns there are, so that someone can say what is in them. */
export const NoNames: Story = { args: { dossier: dossier({ href: `${folder}wijkpartners.geojson` }) } };

/** A service with more than a map can show at once, that never ends. */
export const PagesForEver: Story = failing(
  () =>
    Promise.resolve(
      Response.json({
        features: [{ type: 'Feature', id: String(Math.random()), geometry: null, properties: { name: 'Plek' } }],
        links: [{ rel: 'next', href: `/ogc/collections/plekken/items?page=${Math.random()}` }],
      }),
    ),
  { href: '/ogc/collections/plekken/items' },
);

/** Places that are not right are reported, folded, and the others shown. */
export const SomeMistakes: Story = failing(
  text(
    JSON.stringify({
      type: 'FeatureCollection',
      features: [
        { type: 'Feature', id: 'goed', geometry: { type: 'Point', coordinates: [4.91, 52.4] }, properties: { name: 'Goed' } },
        { type: 'Feature', id: 'rd', geometry: { type: 'Point', coordinates: [123000, 491200] }, properties: { name: 'In meters' } },
        { type: 'Feature', id: 'om', geometry: { type: 'Point', coordinates: [52.4, 4.91] }, properties: { name: 'Omgekeerd' } },
        { type: 'Feature', id: 'leeg', geometry: { type: 'Polygon', coordinates: [] }, properties: { name: 'Leeg' } },
      ],
    }),
  ),
);
export const FailuresInEnglish: Story = { ...failing(text('', 404)), globals: { language: 'en' } };
export const FailuresWhereNarrow: Story = {
  ...failing(text('', 404)),
  decorators: [(story) => html`<div style="max-width: 320px">${story()}</div>`],
};
