import type { Dossier, PlaceFeature } from '../../packages/contract/src/index.js';

/** A dossier that uses every property of the contract, and in which nothing is wrong. */
export function full(): Dossier {
  const figure = { asOf: '2025-12-31', definition: 'Wat is geteld', source: 'verslag' };
  const evidence = () => [
    { title: 'Verslag', url: 'https://example.org/verslag', date: '2025-03-12', place: 'buurttuin', meeting: 'assemblee' },
  ];
  const layer = { summary: 'Een laag', visible: true, category: 2, example: true };
  return {
    $schema: 'dossier.schema.json',
    version: 1,
    language: 'nl',
    updated: '2026-06-01',
    license: 'CC BY 4.0',
    title: { nl: 'Wijkwelvaart in Noord', en: 'Community wealth in Noord', 'nl-x-b1': 'Noord' },
    neighbourhood: {
      name: 'Noord',
      municipality: 'Amsterdam',
      codes: ['WK0363NA', 'WK0363NB'],
      centre: [4.92, 52.39],
      bounds: [4.85, 52.37, 5.01, 52.43],
      story: 'Een buurt.\n\nMet een verhaal.',
    },
    sources: [
      { id: 'verslag', title: 'Jaarverslag', url: 'https://example.org/j', publisher: 'Gemeente', date: '2025-05', license: 'CC BY 4.0' },
      { id: 'cbs', title: { nl: 'Cijfers', en: 'Figures' } },
    ],
    organisations: [
      {
        id: 'tuin',
        name: 'Stichting Buurttuin',
        kind: 'stichting',
        summary: 'Verzorgt de tuin',
        url: 'https://example.org',
        contact: 'mailto:info@example.org',
        person: { consent: 'public' },
      },
      { id: 'gemeente', name: 'Gemeente Amsterdam' },
    ],
    coalition: {
      members: [
        { id: 'lid-1', organisation: 'tuin', role: 'resident-group', bond: 'Woont er al lang' },
        { id: 'lid-2', name: 'Fatima', role: 'official', person: { consent: 'public', pseudonym: 'Ambtenaar' } },
      ],
      compensation: { budget: { min: 1000, max: 5000 }, paid: 2000, currency: 'EUR', ...figure },
      documents: [{ title: 'Convenant', url: 'documenten/convenant.pdf', date: '2024-03-01' }],
      example: true,
    },
    steps: [
      {
        id: 'coalitie',
        number: 1,
        title: 'Maak een coalitie',
        status: 'done',
        summary: 'Wie doet mee',
        planned: { from: '2024', to: '2025-06' },
        actual: { from: '2024-02' },
        outcome: 'Een coalitie',
        evidence: evidence(),
        tasks: [{ id: 'taak', title: 'Nodig bewoners uit', status: 'doing', owner: 'De tuingroep' }],
        example: true,
      },
      { id: 'kaart', number: 2, title: 'Maak een kaart', status: 'todo' },
    ],
    lessons: [{ id: 'klein', kind: 'tip', text: 'Begin klein', step: 'coalitie', audience: ['resident', 'official'], source: 'cbs' }],
    calendar: 'calendar.ics',
    meetings: [
      {
        id: 'assemblee',
        kind: 'assembly',
        title: 'Eerste assemblee',
        start: '2026-03-12T19:30+01:00',
        end: '2026-03-12T22:00+01:00',
        place: 'buurttuin',
        location: 'Boven',
        summary: 'Wat er gezegd is',
        decisions: ['De tuin blijft', { nl: 'Er komt een werkplaats' }],
        terms: ['lek', 'commons'],
        url: '#assemblee',
        step: 'coalitie',
        cancelled: false,
        example: true,
      },
    ],
    plans: [
      {
        id: 'werkplaats',
        title: 'Werkplaats',
        summary: 'Samen repareren',
        stage: 'pilot',
        places: ['buurttuin', 'school'],
        organisations: ['tuin'],
        step: 'kaart',
        url: 'plannen/werkplaats.html',
        example: true,
      },
    ],
    map: {
      background: {
        features: {
          type: 'FeatureCollection',
          bbox: [4.8, 52.3, 5, 52.4],
          features: [
            {
              type: 'Feature',
              id: 'ij',
              bbox: [4.8, 52.3, 5, 52.4],
              geometry: { type: 'Polygon', coordinates: [square(4.9, 52.38)] },
              properties: { kind: 'water', name: 'Het IJ' },
            },
          ],
        },
        href: 'achtergrond.geojson',
        credit: 'Bron geodata: Gemeente Amsterdam',
      },
      layers: [
        {
          id: 'plekken',
          kind: 'places',
          title: 'Plekken',
          ...layer,
          symbol: 'heart',
          features: {
            type: 'FeatureCollection',
            bbox: [4.9, 52.38, 4.94, 52.4],
            features: [
              {
                type: 'Feature',
                id: 'buurttuin',
                bbox: [4.9, 52.38, 4.9, 52.38],
                geometry: { type: 'Point', coordinates: [4.9, 52.38, 1] },
                properties: {
                  name: 'Buurttuin',
                  number: 1,
                  summary: 'Een tuin',
                  address: 'Tuinpad 3',
                  url: 'https://example.org/tuin',
                  organisation: 'tuin',
                  status: 'now',
                  since: '2021',
                  until: '2027-06',
                  precision: 'exact',
                  person: { consent: 'public' },
                  facts: [
                    { label: 'Vrijwilligers', value: 12, unit: 'mensen', ...figure },
                    { label: 'Bezoekers', value: { min: 10, max: 20 } },
                    { label: 'Open', value: 'elke dinsdag' },
                  ],
                  image: { href: 'tuin.jpg', alt: 'Bakken met groente', credit: 'De tuingroep' },
                },
              },
              place('school', 4.91),
              place(3, 4.92),
              { ...place('zonder-plek', 4.93), geometry: null },
              { ...place('spreiding', 4.93), geometry: { type: 'MultiPoint', coordinates: [[4.9, 52.38]] } },
            ],
          },
          href: 'plekken.fgb',
          format: 'flatgeobuf',
          fields: { name: 'naam', url: 'website' },
          crs: 'EPSG:28992',
        },
        {
          id: 'gebieden',
          kind: 'areas',
          title: 'Gebieden',
          ...layer,
          features: {
            type: 'FeatureCollection',
            features: [
              { ...place('groeten', 4.9), geometry: { type: 'MultiPolygon', coordinates: [[square(4.9, 52.38)]] } },
              { ...place('lijn', 4.9), geometry: { type: 'LineString', coordinates: [[4.9, 52.38], [4.91, 52.38]] } }, // prettier-ignore
              { ...place('lijnen', 4.9), geometry: { type: 'MultiLineString', coordinates: [[[4.9, 52.38], [4.91, 52.38]]] } }, // prettier-ignore
            ],
          },
          href: 'gebieden.geojson',
          format: 'geojson',
          fields: { name: 'naam' },
          crs: 'EPSG:28992',
        },
        {
          id: 'netwerk',
          kind: 'network',
          title: 'Netwerk',
          ...layer,
          lines: [{ from: 'buurttuin', to: 'school', weight: 2, label: 'Leent gereedschap', ...figure }],
          href: 'netwerk.geojson',
          format: 'geojson',
          fields: { from: 'van' },
        },
        {
          id: 'geld',
          kind: 'flows',
          title: 'Geld',
          ...layer,
          flows: [{ from: 'outside', to: 'buurttuin', amount: 1000, unit: 'EUR', label: 'Subsidie', ...figure }],
          href: 'geld.geojson',
          format: 'geojson',
          fields: { from: 'van' },
        },
      ],
    },
    flows: {
      period: { from: '2024', to: '2024' },
      items: [
        { id: 'energie', from: 'huizen', to: 'outside', label: 'Energie', value: 38e6, unit: 'EUR', kind: 'money', ...figure },
        { id: 'zorg', from: 'tuin', to: 'buurttuin', value: { min: 1, max: 2 }, unit: 'hours' },
      ],
      nodes: [{ id: 'huizen', label: 'Huizen', side: 'inside' }],
      example: true,
    },
    indicators: [
      {
        id: 'banen',
        label: 'Banen',
        unit: 'banen',
        values: [
          { period: '2023', value: 12, ...figure },
          { period: '2024', value: { min: 10, max: 20 } },
        ],
        comparison: { label: 'Stad', value: 3, ...figure },
        ...figure,
        example: true,
      },
    ],
    anchors: [
      {
        id: 'ziekenhuis',
        organisation: 'gemeente',
        name: 'Ziekenhuis',
        kind: 'hospital',
        commitments: [{ kind: 'hire', title: 'Tien banen', status: 'agreed', evidence: evidence() }],
        municipalAction: 'Koopt in',
        spending: [
          {
            period: '2024',
            label: '2023/24',
            currency: 'EUR',
            total: 100,
            tiers: [
              { id: 'neighbourhood', label: 'Noord', amount: 5, suppliers: 3, ...figure },
              { id: 'city', whole: 'Amsterdam', share: 0.4 },
            ],
            ...figure,
          },
        ],
        targets: [{ upTo: 'city', share: 0.5, year: 2028, ...figure }],
        multiplier: { value: { min: 1.4, max: 1.9 }, ...figure },
        example: true,
      },
    ],
    benchmarks: [
      {
        id: 'zwolle',
        name: 'Zwolle',
        spending: [{ period: '2019', tiers: [{ id: 'region', share: 0.4 }] }],
        targets: [{ upTo: 'region', share: 0.45, year: 2025 }],
        example: true,
      },
    ],
    financeCircle: {
      members: [
        {
          organisation: 'tuin',
          name: 'De tuin',
          pledge: 1000,
          currency: 'EUR',
          period: { from: '2025' },
          status: 'pledged',
          person: { consent: 'public' },
          ...figure,
        },
      ],
      ...figure,
      example: true,
    },
    anchoring: {
      homeBase: { place: 'school', name: 'De school', tenure: 'temporary', until: '2027-12' },
      budget: [{ year: 2025, structural: 1000, temporary: 10, currency: 'EUR', ...figure }],
      governance: { form: 'Coöperatie', council: { seats: 9, residentSeats: 5, ...figure }, charter: '/statuten.pdf' },
      team: { fte: 1.5, until: '2027', ...figure },
      network: [{ name: 'LSA', url: 'https://example.org' }],
      exchange: [{ direction: 'to-community', fte: 0.5, since: '2024-01', ...figure }],
      programme: { name: 'Nationaal programma', url: 'https://example.org/programma' },
      documents: [{ title: 'Statuten' }],
      example: true,
    },
    glossary: [
      {
        id: 'lek',
        term: { nl: 'Lek', en: 'Leak' },
        aliases: ['lekken', { nl: 'weglekken' }],
        definition: 'Geld dat weggaat',
        see: ['waarde'],
        source: { title: 'Boek', url: 'https://example.org/boek', publisher: 'Uitgever', date: '2020' },
      },
    ],
  };
}

/** A dossier with only places. */
export function withPlaces(features: unknown[]): Record<string, unknown> {
  return {
    version: 1,
    neighbourhood: { name: 'Noord', centre: [4.92, 52.39] },
    map: { layers: [{ id: 'plekken', kind: 'places', title: 'Plekken', features: { type: 'FeatureCollection', features } }] },
  };
}

export function place(id: string | number, longitude: number, properties: object = {}): PlaceFeature {
  return {
    type: 'Feature',
    id,
    geometry: { type: 'Point', coordinates: [longitude, 52.38] },
    properties: { name: `Plek ${id}`, ...properties },
  };
}

function square(west: number, south: number): [[number, number], [number, number], [number, number], [number, number]] {
  return [
    [west, south],
    [west + 0.01, south],
    [west + 0.01, south + 0.01],
    [west, south],
  ];
}

type Holder = Record<string, unknown>;

/** Sets what a JSON pointer points to; without a value, takes it away. Works on any value, so that it can break any rule. */
export function put(dossier: unknown, pointer: string, value?: unknown): void {
  const segments = pointer.split('/').slice(1);
  const last = segments.pop()!;
  const holder = segments.reduce((at, segment) => at[segment] as Holder, dossier as Holder);
  if (value === undefined) delete holder[last];
  else holder[last] = value;
}

export function at(dossier: unknown, pointer: string): unknown {
  return pointer
    .split('/')
    .slice(1)
    .reduce((value, segment) => (value as Holder | undefined)?.[segment], dossier);
}
