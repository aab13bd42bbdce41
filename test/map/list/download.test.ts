import { expect, waitUntil } from '@open-wc/testing';
import { formatsIn, wordsIn } from '@wijkwelvaartswerk/kit';
import { parseDossier, publishDossier, type Dossier, type PlacesLayer } from '@wijkwelvaartswerk/contract';
import type { WwwMap } from '../../../packages/map/src/index.js';
import type { Downloaded } from '../../../packages/map/src/list/download.js';
import { inListOrder } from '../../../packages/map/src/list/list-groups.js';
import { placesCsv } from '../../../packages/map/src/list/places-csv.js';
import { placesGeoJson } from '../../../packages/map/src/list/places-geojson.js';
import { messages } from '../../../packages/map/src/messages.js';
import { mapModel } from '../../../packages/map/src/model.js';
import { dossierWith, noord, place, placesLayer } from '../dossiers.js';
import { all, mapOf, one, search, settled, words } from '../elements.js';

function listedOf(given: Dossier, language: 'nl' | 'en' = 'nl'): Downloaded {
  const read = parseDossier(given);
  const { dossier } = publishDossier(read.dossier!, read.issues);
  const model = mapModel(dossier, language);
  return { dossier, model, language, listed: inListOrder(model.layers), say: wordsIn(messages, language), link: (url) => url };
}

const full = dossierWith(
  [
    placesLayer(
      'groepen',
      [
        place('tuin', [4.9123456789, 52.4], {
          name: { nl: 'De "Tuin"; en meer', en: 'The Garden' },
          number: 3,
          address: 'Dorpsstraat 1',
          summary: 'Groente.\n\nVoor iedereen.',
          since: '2021-06',
          organisation: 'brug',
          url: 'https://tuin.example/',
          facts: [{ label: 'Omzet', value: 1_200_000, unit: 'EUR', asOf: '2024', source: 'cbs' }],
        }),
        place('formule', null, { name: '=1+1', number: 4, status: 'closed' }),
      ],
      { title: { nl: 'Groepen', en: 'Groups' } },
    ),
  ],
  {
    license: 'CC BY 4.0',
    title: { nl: 'Dossier Noord', en: 'Dossier of Noord' },
    organisations: [{ id: 'brug', name: 'De Brug' }],
    sources: [{ id: 'cbs', title: 'Kerncijfers', url: 'https://cbs.example/', publisher: 'CBS', date: '2025' }],
  },
);

describe('placesCsv', () => {
  it('is what a spreadsheet in Dutch opens: semicolons, a comma in numbers, formulas as text', () => {
    const [head, tuin, formule, end] = placesCsv(listedOf(full)).split('\r\n');
    expect(head).to.equal(
      '\ufeffNummer;Naam;Soort;Status;Waar;Organisatie;Sinds;Tot en met;Beschrijving;Cijfers en feiten;Website;Breedtegraad;Lengtegraad',
    );
    expect(tuin).to.equal(
      '3;"De ""Tuin""; en meer";Groepen;Nu;Dorpsstraat 1;De Brug;2021-06;;"Groente.\nVoor iedereen.";' +
        `Omzet: ${formatsIn('nl').money(1_200_000, 'EUR')} (stand van 2024, Bron: Kerncijfers);https://tuin.example/;52,4;4,912346`,
    );
    expect(formule).to.equal("4;'=1+1;Groepen;Gestopt;Plek onbekend;;;;;;;;");
    expect(end).to.equal('');
  });

  it('speaks the language of the page', () => {
    const [head, garden] = placesCsv(listedOf(full, 'en')).split('\r\n');
    expect(head).to.contain('Number;Name;Kind;Status');
    expect(garden).to.contain('3;The Garden;Groups;Now');
  });
});

describe('placesGeoJson', () => {
  const read = (given: Dossier, language: 'nl' | 'en' = 'nl') =>
    JSON.parse(placesGeoJson(listedOf(given, language))) as {
      features: { id: string; geometry: { coordinates: unknown } | null; properties: Record<string, unknown> }[];
    } & Record<string, unknown>;

  it('is a collection with its name, licence and credit', () => {
    const given = { ...full, map: { ...full.map!, background: { credit: { nl: 'Bron: Kadaster', en: 'Source: Kadaster' } } } };
    const { features, ...rest } = read(given, 'en');
    expect(rest).to.deep.equal({
      type: 'FeatureCollection',
      name: 'Places in Noord',
      title: 'Dossier of Noord',
      license: 'CC BY 4.0',
      credit: 'Source: Kadaster',
    });
    expect(features).to.have.length(2);
  });

  it('has of each place its texts in one language, its facts and their sources, and no place for what is nowhere', () => {
    const [tuin, formule] = read(full).features;
    expect(tuin).to.deep.equal({
      type: 'Feature',
      id: 'tuin',
      geometry: { type: 'Point', coordinates: [4.9123456789, 52.4] },
      properties: {
        number: 3,
        name: 'De "Tuin"; en meer',
        layer: 'Groepen',
        status: 'now',
        address: 'Dorpsstraat 1',
        organisation: 'De Brug',
        since: '2021-06',
        summary: 'Groente.\n\nVoor iedereen.',
        url: 'https://tuin.example/',
        facts: [
          {
            label: 'Omzet',
            value: 1_200_000,
            unit: 'EUR',
            asOf: '2024',
            source: { title: 'Kerncijfers', url: 'https://cbs.example/', publisher: 'CBS', date: '2025' },
          },
        ],
      },
    });
    expect([formule!.geometry, formule!.properties['status']]).to.deep.equal([null, 'closed']);
  });

  for (const [way, ring] of [
    [
      'clockwise',
      [
        [0, 0],
        [0, 1],
        [1, 1],
        [1, 0],
        [0, 0],
      ],
    ],
    [
      'counterclockwise',
      [
        [0, 0],
        [1, 0],
        [1, 1],
        [0, 1],
        [0, 0],
      ],
    ],
  ] as const) {
    it(`turns the outer ring of an area counterclockwise, and its hole clockwise, when they are given ${way}`, () => {
      const hole = ring.map(([x, y]) => [0.25 + x / 2, 0.25 + y / 2]);
      const area = {
        ...place('veld', null),
        geometry: { type: 'Polygon', coordinates: [ring.map(([x, y]) => [4 + x, 52 + y]), hole.map(([x, y]) => [4 + x!, 52 + y!])] },
      } as never;
      const { features } = read(
        dossierWith([{ id: 'a', kind: 'areas', title: 'A', features: { type: 'FeatureCollection', features: [area] } }]),
      );
      const [outer, inner] = features[0]!.geometry!.coordinates as [number, number][][];
      const turn = (of: [number, number][]) =>
        Math.sign(of.slice(1).reduce((sum, [x, y], index) => sum + (of[index]![0] * y - x * of[index]![1]), 0));
      expect([turn(outer!), turn(inner!)]).to.deep.equal([1, -1]);
    });
  }
});

describe('what is taken along', () => {
  const home = [4.91111, 52.39999] as const;
  const persons = dossierWith(
    [
      placesLayer(
        'zorg',
        (['public', 'coalition', 'none'] as const).flatMap((consent) =>
          (['exact', 'neighbourhood'] as const).map((precision) =>
            place(`${consent}-${precision}`, [...home], {
              name: `Jansje ${consent} ${precision} de Geheim`,
              address: `Stille Steeg 7 ${consent} ${precision}`,
              summary: `Bel Jansje ${consent} ${precision} op 06-12345678.`,
              url: `https://jansje-${consent}-${precision}.example/`,
              facts: [{ label: 'Thuis', value: `bij Jansje ${consent} ${precision}` }],
              precision,
              person: { consent, pseudonym: `Eettafel ${consent} ${precision}` },
            }),
          ),
        ),
      ),
    ],
    { neighbourhood: { name: 'Noord', centre: [4.9, 52.4] } },
  );

  for (const [format, write] of [
    ['CSV', placesCsv],
    ['GeoJSON', placesGeoJson],
  ] as const) {
    for (const consent of ['coalition', 'none']) {
      for (const precision of ['exact', 'neighbourhood']) {
        it(`as ${format} has nothing private of a person with consent "${consent}", known by position "${precision}"`, () => {
          const text = write(listedOf(persons));
          expect(text).to.contain(`Eettafel ${consent} ${precision}`);
          for (const secret of [
            `Jansje ${consent} ${precision}`,
            `Steeg 7 ${consent} ${precision}`,
            `jansje-${consent}-${precision}.example`,
          ])
            expect(text, secret).not.to.contain(secret);
        });
      }
    }

    it(`as ${format} has no home position of who did not agree`, () => {
      const { features } = (persons.map!.layers[0] as PlacesLayer).features!;
      const closed = features.filter(({ properties }) => properties.person!.consent !== 'public');
      const text = write(listedOf({ ...persons, map: { layers: [placesLayer('zorg', closed)] } })).replaceAll(',', '.');
      for (const coordinate of home) expect(text).not.to.contain(String(coordinate));
    });

    it(`as ${format} has what a person agreed to`, () => {
      expect(write(listedOf(persons))).to.contain('Jansje public exact de Geheim');
    });
  }
});

describe('the download of <www-map>', () => {
  const line = (element: WwwMap) => words(one(element, '.download'));

  /** Catches the file that a click on this button would save. */
  async function saved(element: WwwMap, name: string): Promise<{ name: string; text: string; type: string }> {
    const { click } = HTMLAnchorElement.prototype;
    const links: HTMLAnchorElement[] = [];
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      links.push(this);
    };
    try {
      all(element, '.download button')
        .find((each) => words(each).startsWith(name))!
        .click();
      await waitUntil(() => links[0], 'a file');
      const blob = await (await fetch(links[0]!.href)).blob();
      return { name: links[0]!.download, text: await blob.text(), type: blob.type };
    } finally {
      HTMLAnchorElement.prototype.click = click;
    }
  }

  it('says how many places it holds, also after a search', async () => {
    const element = await mapOf();
    expect(line(element)).to.equal('Download 7 plekken en 1 gebied: CSV (voor Excel) GeoJSON (voor kaarten)');
    await search(element, 'banne');
    expect(line(element)).to.contain('Download 1 plek:');
    await search(element, 'bestaat niet');
    expect(one(element, '.download')).to.equal(null);
  });

  it('saves what is listed, and says so', async () => {
    const element = await mapOf();
    await search(element, 'huis van de wijk');
    const csv = await saved(element, 'CSV');
    expect([csv.name, csv.type]).to.deep.equal(['plekken-noord.csv', 'text/csv']);
    expect(csv.text.trim().split('\r\n')).to.have.length(3);
    await settled(element);
    expect(words(one(element, '.map > [role=status]'))).to.equal('plekken-noord.csv wordt gedownload');
    const { name, text } = await saved(element, 'GeoJSON');
    expect(name).to.equal('plekken-noord.geojson');
    expect((JSON.parse(text) as { features: { id: string }[] }).features.map(({ id }) => id)).to.deep.equal(['banne', 'evenaar']);
  });

  it('has no places of the dossier that are not listed', async () => {
    const element = await mapOf(noord, { view: 'list', layers: 'bewoners' });
    const { text } = await saved(element, 'GeoJSON');
    expect((JSON.parse(text) as { features: unknown[] }).features).to.have.length(3);
  });
});
