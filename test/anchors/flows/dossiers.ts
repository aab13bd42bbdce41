import type { Dossier, Flow, FlowNode, PlaceFeature } from '@wijkwelvaartswerk/contract';

/** In millions of euros, unless told otherwise. */
export function flow(id: string, from: string, to: string, value: Flow['value'], more: Partial<Flow> = {}): Flow {
  const millions = typeof value === 'number' ? value * 1e6 : { min: value.min * 1e6, max: value.max * 1e6 };
  return { id, from, to, value: more.unit ? value : millions, unit: 'EUR', ...more };
}

export const node = (id: string, label: string, side?: FlowNode['side']): FlowNode => ({ id, label, side });

export function place(id: string, name: string, organisation?: string): PlaceFeature {
  return { type: 'Feature', id, geometry: { type: 'Point', coordinates: [4.917, 52.408] }, properties: { name, organisation, number: 17 } };
}

export function dossierOf(items: readonly Flow[], more: Partial<Dossier> = {}, nodes: readonly FlowNode[] = []): Dossier {
  return {
    version: 1,
    language: 'nl',
    neighbourhood: { name: 'Noord', centre: [4.917, 52.408] },
    ...more,
    flows: { items: [...items], nodes: [...nodes], ...more.flows },
  };
}

export const nodes = [
  node('lonen', 'Lonen van buiten', 'outside'),
  node('wijk', 'De wijk', 'inside'),
  node('winkels', 'Winkels', 'inside'),
  node('huur', 'Huur', 'outside'),
];

/** In 100, of which 22 stay; with an anchor, an organisation and a place among the ends. */
export const simple = [
  flow('in-lonen', 'lonen', 'wijk', 90, { source: { title: 'Inkomens' }, definition: 'Netto loon.', asOf: '2025' }),
  flow('in-brug', 'de-brug', 'wijk', 10, { label: 'Inkoop van De Brug' }),
  flow('blijft-winkels', 'wijk', 'winkels', 12),
  flow('blijft-tuin', 'wijk', 'tuin', 10, { label: 'Buurttuin' }),
  flow('weg-huur', 'wijk', 'huur', 78, { source: { title: 'Woononderzoek' } }),
];

export const around: Partial<Dossier> = {
  organisations: [{ id: 'brug-org', name: 'Woningcorporatie De Brug' }],
  anchors: [
    {
      id: 'de-brug',
      organisation: 'brug-org',
      spending: [{ period: '2025', currency: 'EUR', total: 48e6, tiers: [{ id: 'neighbourhood', amount: 10e6 }] }],
    },
    { id: 'school', name: 'School', spending: [{ period: '2025', currency: 'EUR', total: 1e6, tiers: [{ id: 'city', amount: 1e6 }] }] },
  ],
  map: {
    layers: [
      {
        id: 'plekken',
        kind: 'places',
        title: 'Plekken',
        features: { type: 'FeatureCollection', features: [place('tuin', 'Tuin aan de Kade'), place('elders', 'Elders')] },
      },
    ],
  },
};
