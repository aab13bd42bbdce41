import { expect } from '@open-wc/testing';
import {
  parseDossier,
  publishDossier,
  type Dossier,
  type Issue,
  type Layer,
  type PlaceFeature,
  type Spending,
} from '@wijkwelvaartswerk/contract';

const folder = '/packages/demo/dossiers/';
const textOf = async (file: string) => (await fetch(folder + file)).text();

/** A dossier that must be there, and all that is wrong with it. */
async function read(file: string): Promise<{ dossier: Dossier; issues: readonly Issue[]; text: string }> {
  const text = await textOf(file);
  const { dossier, issues } = parseDossier(text);
  if (!dossier) throw new Error(`${file}: ${JSON.stringify(issues)}`);
  return { dossier, issues, text };
}

const placesOf = (layer: Layer | undefined): PlaceFeature[] => (layer?.kind === 'places' ? (layer.features?.features ?? []) : []);
const isLocated = ({ geometry }: PlaceFeature) => (geometry as unknown) !== null;
const nameIn = ({ properties: { name } }: PlaceFeature) => (typeof name === 'string' ? name : name['nl']);

for (const file of ['noord.json', 'preston.json', 'north-ayrshire.json', 'minimal.json']) {
  describe(file, () => {
    it('has nothing wrong with it', async () => {
      expect((await read(file)).issues).to.deep.equal([]);
    });
  });
}

describe('noord.json', () => {
  let dossier: Dossier;
  let text: string;
  before(async () => ({ dossier, text } = await read('noord.json')));

  const legend: readonly [layer: string, names: readonly string[]][] = [
    [
      'Bewonersgroepen',
      [
        'Verdedig Noord',
        'Bewonerscommissie Voorsteven',
        'Noordas',
        'Buurtambassadeurs Rochdale',
        'Stichting Arrahma',
        'Bewonersplatform Vogelbuurt/IJplein en Stichting RedAmsterdamNoord',
        'Actiegroep ELZO Amsterdam-Noord',
      ],
    ],
    [
      'Informele zorgdragers',
      [
        'SHARE',
        'Florakokjes',
        'Flora4Life',
        'RAY-action',
        'Gezellig op stap',
        'Moeders van Noord',
        'De Helpende Hand',
        'Kookinitiatief',
        'Pancration',
      ],
    ],
    [
      'Formele wijkpartners en locaties',
      [
        'Huis van de Wijk De Banne',
        'Huis van de Wijk De Evenaar',
        'Huis van de Wijk De Meeuw',
        'Huis van de Wijk Waterlandplein',
        'A-Lab',
        '!WOON',
        'Buurthuis Van der Pek',
        'Tolhuistuin',
      ],
    ],
    [
      'Ondernemers',
      [
        'MOK Amsterdam',
        'Snackbar ’t Puntje',
        'Coloured Goodies',
        'Hebben en Houwen',
        'Boka’s',
        'IJskoud de Beste',
        'Zuchinni Amsterdam',
        'Boekhandel van Noord',
        'Boekhandel over het Water',
        'Zelfstandig ondernemer',
      ],
    ],
  ];
  const located = [6, 7, 17, 18, 19, 20, 21, 22, 23, 24, 27, 30, 33];
  const privatePersons = [8, 9, 10, 11, 12, 13, 14, 15, 16, 34];

  const legendLayers = () => dossier.map?.layers.slice(0, 4) ?? [];
  const legendPlaces = () => legendLayers().flatMap(placesOf);

  it('has the 34 places of the legend, numbered and in their four categories', () => {
    const layers = legendLayers().map((layer) => [(layer.title as Record<string, string>)['nl'], placesOf(layer).map(nameIn)]);
    expect(layers).to.deep.equal(legend);
    expect(legendPlaces().map(({ properties }) => properties.number)).to.deep.equal(Array.from({ length: 34 }, (_, i) => i + 1));
  });

  it('puts on the map only the 13 places whose position is known, and says how exact it is and where it comes from', () => {
    const found = legendPlaces().filter(isLocated);
    expect(found.map(({ properties }) => properties.number)).to.deep.equal(located);
    for (const { properties } of found) {
      expect(properties.precision, nameIn({ properties } as PlaceFeature)).to.be.oneOf(['exact', 'street', 'neighbourhood']);
      expect(properties.facts?.[0]?.source).to.be.a('string');
    }
  });

  it('leaves the other 21 without a position', () => {
    const unknown = legendPlaces().filter((place) => !isLocated(place));
    expect(unknown).to.have.lengthOf(21);
    for (const { properties } of unknown) expect(properties.precision).to.equal('unknown');
  });

  it('shows private persons only as their initiative, with no way to find them', () => {
    const people = legendPlaces().filter(({ properties }) => properties.person);
    expect(people.map(({ properties }) => properties.number)).to.deep.equal(privatePersons);
    for (const { geometry, properties } of people) {
      expect(geometry).to.equal(null);
      expect(properties.person).to.deep.equal({ consent: 'none', pseudonym: properties.name });
      expect(properties).to.have.all.keys('number', 'name', 'precision', 'person');
    }
  });

  it('names none of them anywhere', async () => {
    // Hashes of the names (SHA-256, first twelve digits), so that this file does not name them either.
    const names = [
      '16d08c31da79',
      '23ddda481006',
      '287782ef4235',
      '6ba072da1dd0',
      '6bab3007f56e',
      '7d8a73304345',
      '96d9632f3635',
      '978125aadb6c',
      'a6467691ece8',
      'b1ae64e29908',
      'b375c9289571',
      'bb25646beeb1',
      'c5420b43786b',
      'c6ad6a2e0787',
      'd93fcd702869',
      'e6c4df91a3b4',
    ];
    const words = new Set(text.toLowerCase().match(/\p{L}+/gu));
    expect(words.size).to.be.above(500);
    for (const word of words) {
      const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(word)));
      const hash = [...bytes.slice(0, 6)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
      expect(names, word).not.to.include(hash);
    }
  });

  it('says of every invented layer that it is an example, and of the legend that it is not', () => {
    const examples = dossier.map?.layers.map(({ kind, example = false }) => [kind, example]);
    expect(examples).to.deep.equal([
      ['places', false],
      ['places', false],
      ['places', false],
      ['places', false],
      ['network', true],
      ['areas', true],
      ['places', true],
      ['flows', true],
    ]);
  });

  it('says the same of every other part that is invented', () => {
    const { coalition, steps, meetings, flows, indicators, anchors, financeCircle, anchoring, plans } = dossier;
    const parts = [coalition, steps, meetings, flows, indicators, anchors, financeCircle, anchoring].flat();
    expect(parts.map((part) => part?.example)).to.deep.equal(parts.map(() => true));
    expect(plans?.map(({ id, example = false }) => [id, example])).to.deep.equal([
      ['wooncooperatie', false],
      ['buurtsuper', true],
      ['buurttuin', true],
      ['groencoop', true],
      ['deelautos', true],
    ]);
  });

  it('says of every lesson of its own that it is invented', () => {
    for (const { id, source } of dossier.lessons ?? []) expect(source, id).to.equal('verzonnen');
  });

  it('has something of every kind, stage, role and audience to show', () => {
    const { lessons = [], meetings = [], plans = [], coalition, steps } = dossier;
    const kinds = (list: readonly string[]) => [...new Set(list)].sort();
    expect(kinds(lessons.map(({ kind }) => kind))).to.deep.equal(['funfact', 'lesson', 'practice', 'protip', 'tip']);
    expect(kinds(lessons.flatMap(({ audience = ['everyone'] }) => audience))).to.deep.equal([
      'everyone',
      'official',
      'organisation',
      'resident',
    ]);
    expect(kinds(meetings.map(({ kind }) => kind))).to.deep.equal(['assembly', 'inspiration', 'other', 'team', 'workshop']);
    expect(kinds(meetings.map(({ step = '' }) => step))).to.deep.equal(steps?.map(({ id }) => id));
    expect(kinds(plans.map(({ stage }) => stage))).to.deep.equal(['idea', 'pilot', 'plan', 'running', 'stopped']);
    expect(kinds(coalition?.members.map(({ role }) => role) ?? [])).to.deep.equal([
      'broker',
      'expert',
      'official',
      'partner',
      'resident-group',
    ]);
  });

  it('has meetings before and after it was written, some cancelled, in winter time and in summer time', () => {
    const meetings = dossier.meetings ?? [];
    const day = (start: string) => start.slice(0, 10) < dossier.updated!;
    for (const cancelled of [undefined, true])
      for (const past of [true, false])
        expect(
          meetings.some((one) => one.cancelled === cancelled && day(one.start) === past),
          `${cancelled} ${past}`,
        ).to.equal(true);
    expect(new Set(meetings.map(({ start }) => start.slice(16)))).to.deep.equal(new Set(['+01:00', '+02:00', '']));
  });

  it('has people in the coalition only by a role, not by a name', () => {
    const people = dossier.coalition?.members.filter(({ person }) => person) ?? [];
    expect(people.map(({ person }) => person?.consent)).to.deep.equal(['public', 'none']);
    for (const { name, organisation } of people) {
      expect(organisation).to.equal(undefined);
      expect((name as Record<string, string>)['nl']).to.match(/^(Voorzitter|Kok) van een /);
    }
  });

  it('says every text in Dutch and English', () => {
    const missing: unknown[] = [];
    JSON.parse(text, (_, value: unknown) => {
      if (typeof value === 'object' && value !== null && 'nl' in value !== 'en' in value) missing.push(value);
      return value;
    });
    expect(missing).to.deep.equal([]);
  });

  it('links only to documents that are there', async () => {
    const documents = new Set([...text.matchAll(/"(?:url|charter|calendar)": "([^":]+)"/g)].map(([, url]) => url!));
    expect(documents.size).to.equal(6);
    for (const document of documents) expect((await fetch(folder + document)).status, document).to.equal(200);
  });

  it('has its meetings as a calendar beside it, as new as the dossier itself', async () => {
    const { calendarOf } = await import('../../packages/steps/src/index.js');
    const published = publishDossier(dossier).dossier as Dossier;
    // Written by packages/demo/build/generate-calendar.mjs.
    expect(await textOf(dossier.calendar!)).to.equal(calendarOf(published, { stamp: new Date(dossier.updated!) }));
  });

  it('lets as much money into the neighbourhood as stays and leaves', () => {
    const sum = (key: 'from' | 'to') =>
      (dossier.flows?.items ?? [])
        .filter((item) => item[key] === 'wijk' && item.unit === 'EUR')
        .reduce((total, { value }) => total + Number(value), 0);
    expect(sum('to')).to.equal(110_000_000);
    expect(sum('from')).to.equal(110_000_000);
  });

  for (const [period, neighbourhood, city, region, elsewhere] of [
    ['2021', [3, 3], 19, 28, 44],
    ['2022', [3, 4], 20, 28, 42],
    ['2023', [4, 5], 20, 29, 40],
    ['2024', [5, 7], 21, 30, 36],
    ['2025', [6, 9], 22, 30, 33],
  ] as const) {
    it(`has De Brug spend ${neighbourhood.join('–')}% in the neighbourhood in ${period}`, () => {
      const spending = dossier.anchors?.[0]?.spending?.find((year) => year.period === period);
      const percents = spending?.tiers.map(({ id, amount }) => [id, percentOf(amount, spending)]);
      expect(percents).to.deep.equal([
        ['neighbourhood', neighbourhood],
        ['city', [city, city]],
        ['region', [region, region]],
        ['elsewhere', [elsewhere, elsewhere]],
      ]);
    });
  }
});

/** Lowest and highest percentage of the total. */
function percentOf(amount: Spending['total'] | undefined, { total }: Spending): readonly number[] {
  const { min, max } = typeof amount === 'object' ? amount : { min: amount, max: amount };
  return [min, max].map((end) => Math.round((10_000 * Number(end)) / Number(total)) / 100);
}

describe('preston.json', () => {
  for (const [period, city, upToRegion] of [
    ['2012', 0.05, 0.39],
    ['2017', 0.182, 0.792],
  ] as const) {
    it(`says for ${period} what stayed in Preston and in Lancashire, and nothing of what was not measured`, async () => {
      const { dossier } = await read('preston.json');
      const spending = dossier.anchors?.[0]?.spending?.find((year) => year.period === period);
      const shares = new Map(spending?.tiers.map(({ id, share }) => [id, Number(share)]));
      expect([...shares.keys()]).to.deep.equal(['city', 'region', 'elsewhere']);
      expect(shares.get('city')).to.equal(city);
      expect(city + shares.get('region')!).to.be.closeTo(upToRegion, 1e-9);
      expect(upToRegion + shares.get('elsewhere')!).to.be.closeTo(1, 1e-9);
    });
  }
});

describe('minimal.json', () => {
  it('is ten lines at most, with three places', async () => {
    const { dossier, text } = await read('minimal.json');
    expect(text.trim().split('\n').length).to.be.at.most(10);
    expect(placesOf(dossier.map?.layers[0])).to.have.lengthOf(3);
  });
});

describe('broken.json', () => {
  let dossier: Dossier;
  let issues: readonly Issue[];
  before(async () => ({ dossier, issues } = await read('broken.json')));

  it('has every mistake a file can have that still can be read', () => {
    expect([...new Set(issues.map(({ code }) => code))].sort()).to.deep.equal([
      'blank',
      'dangling-ref',
      'direction',
      'duplicate-id',
      'duplicate-number',
      'enum',
      'format',
      'from-after-to',
      'length',
      'min-above-max',
      'no-data',
      'position',
      'range',
      'required',
      'requires-one-of',
      'shape',
      'too-deep',
      'type',
      'unknown-key',
    ]);
  });

  it('has every way in which a position can be wrong', () => {
    const reasons = issues.filter(({ code }) => code === 'position').map(({ params }) => params['reason']);
    expect([...new Set(reasons)].sort()).to.deep.equal(['empty', 'null-island', 'order', 'out-of-range', 'rd', 'swapped']);
  });

  it('has mistakes in every part', () => {
    const parts = new Set(issues.map(({ path }) => path.split('/')[1]));
    expect(parts).to.include.all.keys('map', 'steps', 'lessons', 'meetings', 'plans', 'flows', 'indicators', 'anchors', 'glossary');
    expect(parts).to.include.all.keys('neighbourhood', 'sources', 'organisations', 'coalition', 'financeCircle', 'anchoring');
  });

  it('still shows the rest', () => {
    const { map, steps, anchors, glossary, flows } = dossier;
    expect(map?.layers.map(({ id }) => id)).to.deep.equal(['plekken', 'groeten', 'zorgnetwerk', 'geldstromen', 'leeg']);
    expect(placesOf(map?.layers[0]).filter(isLocated).length).to.be.at.least(5);
    expect(placesOf(map?.layers[0]).length).to.be.at.least(14);
    expect(steps?.map(({ id }) => id)).to.include.members(['team', 'probleem', 'ankers']);
    expect(anchors?.[0]?.spending?.map(({ period }) => period)).to.include('2025');
    expect(glossary?.map(({ id }) => id)).to.deep.equal(['buurtkamer']);
    expect(flows?.items.map(({ id }) => id)).to.include('lonen');
  });

  it('keeps no link that a page must not follow', () => {
    expect(JSON.stringify(dossier)).not.to.match(/"\s*(javascript|vbscript|data):/i);
  });

  it('keeps a name that looks like markup as the text it is', () => {
    expect(placesOf(dossier.map?.layers[0]).map(nameIn)).to.include('Bakker <img src=x onerror="alert(\'bakker\')">');
  });
});
