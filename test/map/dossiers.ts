import type { Dossier, Layer, PlaceFeature, PlaceProperties, PlacesLayer, Position } from '@wijkwelvaartswerk/contract';

/** A place for a test: at a position, or `null` for a place that is unknown. */
export function place(id: string | undefined, position: Position | null, properties: Partial<PlaceProperties> = {}): PlaceFeature {
  const geometry = position && { type: 'Point' as const, coordinates: position };
  return { type: 'Feature', id, geometry, properties: { name: id ?? 'Naamloos', ...properties } };
}

export function placesLayer(id: string, features: PlaceFeature[], more: Partial<PlacesLayer> = {}): PlacesLayer {
  return { id, kind: 'places', title: id, features: { type: 'FeatureCollection', features }, ...more };
}

export function dossierWith(layers: Layer[], more: Partial<Dossier> = {}): Dossier {
  return { version: 1, neighbourhood: { name: 'Noord' }, map: { layers }, ...more };
}

/** A small neighbourhood with a layer of each kind. */
export const noord: Dossier = dossierWith(
  [
    placesLayer(
      'partners',
      [
        place('banne', [4.917, 52.408], {
          name: 'Huis van de Wijk De Banne',
          number: 17,
          address: 'Bezaanjachtplein 243',
          url: 'https://banne.example/',
        }),
        place('evenaar', [4.886, 52.414], { name: 'Huis van de Wijk De Evenaar', number: 18, address: 'Kometensingel 189' }),
        place('tolhuistuin', [4.905, 52.383], { name: 'Tolhuistuin', number: 24, precision: 'neighbourhood', address: 'park aan het IJ' }),
      ],
      { title: { nl: 'Wijkpartners', en: 'Partners' }, category: 3 },
    ),
    placesLayer(
      'bewoners',
      [
        place('elzo', [4.927, 52.401], { name: 'Actiegroep ELZO', number: 7, precision: 'street' }),
        place('verdedig', null, { name: 'Verdedig Noord', number: 1, precision: 'unknown' }),
        place('noordas', null, { name: 'Noordas', number: 3 }),
      ],
      { title: { nl: 'Bewonersgroepen', en: 'Residents' }, category: 1 },
    ),
    {
      id: 'zorg',
      kind: 'network',
      title: 'Zorgnetwerk',
      example: true,
      category: 2,
      lines: [
        { from: 'evenaar', to: 'banne', label: 'delen een boodschappendienst' },
        { from: 'banne', to: 'elzo', weight: 2 },
        { from: 'banne', to: 'verdedig' },
        { from: 'banne', to: 'nergens' },
      ],
    },
    {
      id: 'groeten',
      kind: 'areas',
      title: 'Waar mensen elkaar groeten',
      category: 4,
      features: {
        type: 'FeatureCollection',
        features: [
          {
            type: 'Feature',
            id: 'pek',
            geometry: {
              type: 'Polygon',
              coordinates: [
                [
                  [4.906, 52.384],
                  [4.914, 52.384],
                  [4.914, 52.392],
                  [4.906, 52.392],
                  [4.906, 52.384],
                ],
              ],
            },
            properties: { name: 'Van der Pekbuurt', summary: 'Op de markt zegt iedereen gedag.' },
          },
        ],
      },
    },
    {
      id: 'geld',
      kind: 'flows',
      title: 'Geldstromen',
      visible: false,
      example: true,
      flows: [
        { from: 'pek', to: 'outside', amount: 38e6, unit: 'EUR', label: 'huur en hypotheek', source: 'cbs' },
        { from: 'outside', to: 'banne', amount: 19e6, unit: 'EUR' },
        { from: 'banne', to: 'evenaar', amount: { min: 10, max: 30 }, unit: 'hours' },
        { from: 'nergens', to: 'outside', amount: 1, unit: 'EUR' },
      ],
    },
    placesLayer('toekomst', [place(undefined, [4.93, 52.403], { name: 'Buurtsuper', status: 'planned', since: '2028' })], {
      title: 'Toekomst',
      category: 5,
      example: true,
    }),
  ],
  {
    language: 'nl',
    neighbourhood: { name: 'Noord', centre: [4.918, 52.402] },
    sources: [{ id: 'cbs', title: 'Kerncijfers', url: 'https://cbs.example/', publisher: 'CBS', date: '2025' }],
  },
);
