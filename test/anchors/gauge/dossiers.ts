import type { Anchor, Dossier } from '@wijkwelvaartswerk/contract';

const definition = 'Een bedrijf is lokaal als het een vestiging in de wijk heeft en daar mensen in dienst heeft.';

const year = (period: string, total: number, [min, max]: readonly [number, number], city: number, region: number, elsewhere: number) => ({
  period,
  currency: 'EUR',
  total: total * 1e6,
  tiers: [
    { id: 'neighbourhood' as const, amount: { min: min * total * 1e4, max: max * total * 1e4 } },
    { id: 'city' as const, amount: city * total * 1e4, suppliers: 96 },
    { id: 'region' as const, amount: region * total * 1e4 },
    { id: 'elsewhere' as const, amount: elsewhere * total * 1e4 },
  ],
  asOf: '2026-02-03',
  definition,
  source: 'list',
});

/** Invented: bands, a target, five years, all kinds of promises. */
export const brug: Anchor = {
  id: 'brug',
  organisation: 'de-brug',
  kind: 'housing',
  example: true,
  spending: [
    year('2021', 44, [3, 3], 19, 28, 44),
    year('2022', 45, [3, 4], 20, 28, 42),
    year('2023', 46, [4, 5], 20, 29, 40),
    year('2024', 47, [5, 7], 21, 30, 36),
    year('2025', 48, [6, 9], 22, 30, 33),
  ],
  targets: [{ upTo: 'neighbourhood', share: 0.15, year: 2028 }],
  municipalAction: 'De gemeente betaalt een begeleider.',
  commitments: [
    {
      kind: 'hire',
      title: 'Nieuwe mensen uit de wijk',
      status: 'done',
      evidence: [{ title: 'Vacaturebank', url: 'vacatures.html', date: '2025-03' }],
    },
    { kind: 'buy', title: 'Groen door de groencoöp', status: 'doing' },
    { kind: 'campaign', title: 'Huurders horen wat het oplevert', status: 'done' },
    { kind: 'learn', title: 'Tien leerplekken', status: 'doing' },
    { kind: 'fund', title: 'Meebetalen aan een vaste plek', status: 'agreed' },
  ],
};

/** Six anchor institutions in Preston, as published by CLES and Preston City Council (2019). */
export const preston: Anchor = {
  id: 'preston',
  name: 'Zes ankers in Preston',
  spending: [
    {
      period: '2013',
      currency: 'GBP',
      total: 750_000_000,
      tiers: [
        { id: 'city', label: 'Preston', share: 0.05 },
        { id: 'region', label: 'rest van Lancashire', share: 0.34 },
        { id: 'elsewhere', share: 0.61 },
      ],
      source: { title: 'How we built community wealth in Preston', publisher: 'CLES', date: '2019', url: 'https://cles.org.uk/preston' },
    },
    {
      period: '2017',
      currency: 'GBP',
      tiers: [
        { id: 'city', label: 'Preston', share: 0.182 },
        { id: 'region', label: 'rest van Lancashire', share: 0.61 },
        { id: 'elsewhere', share: 0.208 },
      ],
      source: { title: 'How we built community wealth in Preston', publisher: 'CLES', date: '2019', url: 'https://cles.org.uk/preston' },
    },
  ],
};

export const dossierOf = (...anchors: Anchor[]): Dossier => ({
  version: 1,
  language: 'nl',
  neighbourhood: { name: 'Noord' },
  sources: [{ id: 'list', title: 'Crediteurenlijst', publisher: 'De Brug', date: '2026-01' }],
  organisations: [{ id: 'de-brug', name: { nl: 'De Brug', en: 'The Bridge' } }],
  anchors,
});
