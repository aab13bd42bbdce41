import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { parseDossier, publishDossier, type Dossier } from '../../packages/contract/src/index.js';
import { dossiers, somewhere } from './arbitrary.js';
import { at, full, place, put, withPlaces } from './dossiers.js';

const PLACE = '/map/layers/0/features/features/0';
const HOME = [4.91234, 52.39123];

/** A dossier with the place of someone in it, as a coalition keeps it. */
function withJan(person: unknown, properties: object = {}): Dossier {
  const jan = place('jan-de-vries', 0, {
    name: 'Jan de Vries',
    number: 17,
    summary: 'Kookt elke dinsdag in de Tuinstraat',
    address: 'Tuinstraat 5',
    url: 'https://example.org/mensen/jan',
    organisation: 'tuin',
    status: 'now',
    precision: 'exact',
    facts: [{ label: 'Telefoon', value: '06 12345678' }],
    image: { href: 'fotos/jan.jpg', alt: 'Jan in zijn keuken' },
    'x-telefoon': '0612345678',
    person,
    ...properties,
  });
  jan.geometry = { type: 'Point', coordinates: HOME as [number, number] };
  const all = full();
  put(all, PLACE, { ...jan, bbox: [...HOME, ...HOME] });
  // What points to the place that stood there now points to this one.
  const text = JSON.stringify(all).replaceAll('"buurttuin"', '"jan-de-vries"');
  return JSON.parse(text) as Dossier;
}

const isJan = /jan|vries|tuinstraat|0?6 ?12345678|91234|39123|fotos/i;

describe('publishDossier', () => {
  it('gives a dossier without private persons back as it is', () => {
    const dossier = full();
    expect(publishDossier(dossier)).to.deep.equal({ dossier, removed: [], issues: [] });
    expect(publishDossier(dossier).dossier).to.equal(dossier);
  });

  it('leaves someone alone who may be seen in public', () => {
    const dossier = withJan({ consent: 'public', pseudonym: 'Zorgdrager' });
    expect(publishDossier(dossier).dossier).to.equal(dossier);
  });

  for (const key of ['persoon', 'Person', 'persons']) {
    it(`takes "${key}" for a slip of the pen for "person", and nobody's consent`, () => {
      const { dossier } = parseDossier(withJan(undefined, { [key]: { consent: 'public' } }));
      expect(JSON.stringify(publishDossier(dossier!).dossier)).not.to.match(isJan);
    });
  }

  for (const [what, person] of [
    ['said no', { consent: 'none' }],
    ['said yes to the coalition only', { consent: 'coalition' }],
    ['said something unclear', { consent: 'misschien' }],
    ['was not asked', {}],
    ['is only said to be a person', true],
    ['is nobody', null],
  ] as const) {
    it(`takes away all of someone who ${what}`, () => {
      const dossier = withJan(person);
      const before = JSON.stringify(dossier);
      const { dossier: published, removed } = publishDossier(dossier);
      expect(JSON.stringify(published)).not.to.match(isJan);
      expect(JSON.stringify(dossier), 'the dossier given').to.equal(before);
      expect(at(published, PLACE)).to.deep.equal({
        type: 'Feature',
        id: 'private-1',
        geometry: null,
        properties: {
          name: { nl: 'Naam niet openbaar', en: 'Name not public' },
          number: 17,
          organisation: 'tuin',
          status: 'now',
          precision: 'unknown',
          person: { consent: (person as { consent?: string } | null)?.consent === 'coalition' ? 'coalition' : 'none' },
        },
      });
      const paths = removed.map(({ what: kind, path }) => `${kind} ${path}`);
      expect(paths).to.include.members([
        `name ${PLACE}/properties/name`,
        `position ${PLACE}/geometry`,
        ...['summary', 'address', 'url', 'facts', 'image', 'x-telefoon'].map((key) => `property ${PLACE}/properties/${key}`),
        `id ${PLACE}/id`,
      ]);
      expect(parseDossier(published).issues).to.deep.equal([]);
    });
  }

  it('calls them by their pseudonym', () => {
    const pseudonym = { nl: 'Zorgdrager', en: 'Carer' };
    const { dossier } = publishDossier(withJan({ consent: 'none', pseudonym }));
    expect(at(dossier, `${PLACE}/properties/name`)).to.deep.equal(pseudonym);
    expect(at(dossier, `${PLACE}/properties/person`)).to.deep.equal({ consent: 'none', pseudonym });
  });

  it('does not use a pseudonym that gives the name away', () => {
    const { dossier } = publishDossier(withJan({ consent: 'none', pseudonym: 'Het huis van Jan de Vries' }));
    expect(JSON.stringify(dossier)).not.to.match(isJan);
  });

  it('keeps nothing else that is written about the person', () => {
    const { dossier } = publishDossier(withJan({ consent: 'none', pseudonym: 'Zorgdrager', 'x-telefoon': '06 12345678' }));
    expect(JSON.stringify(dossier)).not.to.match(isJan);
  });

  it('puts a place that is known by neighbourhood in the middle of it', () => {
    const { dossier } = publishDossier(withJan({ consent: 'none' }, { precision: 'neighbourhood' }));
    expect(at(dossier, `${PLACE}/geometry`)).to.deep.equal({ type: 'Point', coordinates: [4.92, 52.39] });
    expect(at(dossier, `${PLACE}/properties/precision`)).to.equal('neighbourhood');
  });

  it('puts it nowhere when nothing is known of the middle', () => {
    const dossier = withJan({ consent: 'none' }, { precision: 'neighbourhood' });
    put(dossier, '/neighbourhood/centre');
    expect(at(publishDossier(dossier).dossier, `${PLACE}/geometry`)).to.equal(null);
  });

  it('does not put on the map what was not on it', () => {
    const dossier = withJan({ consent: 'none' }, { precision: 'neighbourhood' });
    put(dossier, `${PLACE}/geometry`, null);
    expect(at(publishDossier(dossier).dossier, `${PLACE}/geometry`)).to.equal(null);
  });

  it('does not take the middle of the neighbourhood for a secret', () => {
    const dossier = withJan({ consent: 'none' });
    put(dossier, '/neighbourhood/centre', [4.9201, 52.3901]);
    put(dossier, `${PLACE}/geometry/coordinates`, [4.9201, 52.3901]);
    expect(at(publishDossier(dossier).dossier, '/neighbourhood/centre')).to.deep.equal([4.9201, 52.3901]);
  });

  it('takes the bounds of all places away, as they tell where the outermost is', () => {
    const dossier = withJan({ consent: 'none' });
    expect(at(publishDossier(dossier).dossier, '/map/layers/0/features')).not.to.have.property('bbox');
  });

  it('takes an area away as it does a point', () => {
    const dossier = withJan({ consent: 'none' });
    put(dossier, `${PLACE}/geometry`, { type: 'Polygon', coordinates: [[HOME, [4.913, 52.391], [4.913, 52.392], HOME]] });
    expect(JSON.stringify(publishDossier(dossier).dossier)).not.to.match(isJan);
  });

  for (const [what, list, item, kept] of [
    [
      'a member of the coalition',
      '/coalition/members/1',
      { id: 'jan', name: 'Jan de Vries', role: 'expert', bond: 'Woont in de Tuinstraat', 'x-a': 1 },
      { id: 'private-1', role: 'expert', name: 'Zorgdrager' },
    ],
    [
      'an organisation that is one person',
      '/organisations/1',
      { id: 'gemeente', name: 'Jan de Vries', kind: 'zzp', summary: 'Tuinstraat 5', contact: 'tel:0612345678', url: 'https://jan.example' },
      { id: 'gemeente', kind: 'zzp', name: 'Zorgdrager' },
    ],
    [
      'who puts in money',
      '/financeCircle/members/0',
      { name: 'Jan de Vries', pledge: 50, currency: 'EUR', status: 'paid', definition: 'Van Jan' },
      { pledge: 50, currency: 'EUR', status: 'paid', name: 'Zorgdrager' },
    ],
  ] as const) {
    it(`does the same for ${what}`, () => {
      const person = { consent: 'coalition', pseudonym: 'Zorgdrager' };
      const dossier = full();
      put(dossier, list, { ...item, person });
      const { dossier: published } = publishDossier(dossier);
      expect(at(published, list)).to.deep.equal({ ...kept, person });
      expect(JSON.stringify(published)).not.to.match(/jan\b|vries|tuinstraat|0612345678/i);
      expect(parseDossier(published).issues).to.deep.equal([]);
    });
  }

  it('lets a member go without name who has an organisation', () => {
    const dossier = full();
    put(dossier, '/coalition/members/0/name', 'Jan de Vries');
    put(dossier, '/coalition/members/0/person', { consent: 'none' });
    const member = at(publishDossier(dossier).dossier, '/coalition/members/0');
    expect(member).to.deep.equal({ id: 'lid-1', organisation: 'tuin', role: 'resident-group', person: { consent: 'none' } });
  });
});

describe('what is private, elsewhere in the file', () => {
  for (const [what, where, value, left] of [
    ['the name in a text', '/meetings/0/summary', 'Koken met Jan de Vries.', 'Koken met Zorgdrager.'],
    ['the name in capitals', '/meetings/0/summary', 'JAN DE VRIES!', 'Zorgdrager!'],
    [
      'the name in English',
      '/meetings/0/title',
      { nl: 'Bij Jan de Vries', en: "Jan de Vries's kitchen" },
      { nl: 'Bij Zorgdrager', en: "Carer's kitchen" },
    ],
    ['the name with an s', '/meetings/0/title', 'Jan de Vries’ keuken, Jan de Vriess keuken', 'Zorgdrager’ keuken, Zorgdrager keuken'],
    ['the name over two lines', '/meetings/0/summary', 'Jan de\nVries', 'Zorgdrager'],
    ['the name of an owner', '/steps/0/tasks/0/owner', 'Jan de Vries', 'Zorgdrager'],
    ['the name in a list', '/meetings/0/decisions/0', 'Jan de Vries gaat', 'Zorgdrager gaat'],
    ['the name as a kind', '/organisations/0/kind', 'Jan de Vries', 'Zorgdrager'],
    ['the link as a kind', '/organisations/0/kind', 'https://example.org/mensen/jan', '…'],
    ['the name in a lesson', '/lessons/0/text', '“Begin”, zegt Jan de Vries', '“Begin”, zegt Zorgdrager'],
    ['the name in a link', '/plans/0/url', 'https://example.org/jan-de-vries.html', undefined],
    ['the name in a link, encoded', '/plans/0/url', 'https://example.org/?wie=Jan%20de%20Vries', undefined],
    ['the name in one word', '/plans/0/url', 'mailto:jandevries@example.org', undefined],
    ['the link', '/plans/0/url', 'https://example.org/mensen/jan', undefined],
    ['the link in a text', '/plans/0/summary', 'Zie https://example.org/mensen/jan.', 'Zie ….'],
    ['the address', '/meetings/0/location', 'Bij Tuinstraat 5, boven', 'Bij …, boven'],
    ['the picture', '/plans/0/url', 'fotos/jan.jpg', undefined],
    ['the position in a text', '/meetings/0/location', 'Op 52.39123, 4.91234', 'Op …, …'],
    ['the position in a link', '/plans/0/url', 'https://kaart.example/?q=52.39123,4.91234', undefined],
    ['the position as own numbers', '/plans/0/x-plek', [4.91234, 52.39123], undefined],
    ['the position under own keys', '/plans/0/x-plek', { lat: 52.39123, lon: 4.91234, rest: 1 }, { rest: 1 }],
    ['the name under an own key', '/plans/0/x-eigen', { a: ['Jan de Vries', 'b'] }, { a: ['Zorgdrager', 'b'] }],
    ['the name as an own key', '/plans/0/x-jan-de-vries', 1, undefined],
    ['the id in an own id', '/plans/0/id', 'plan-van-jan-de-vries', 'private-2'],
    ['a part of the name', '/meetings/0/summary', 'Jan en De Vries', 'Jan en De Vries'],
    ['another word that begins so', '/meetings/0/summary', 'Jan de Vriesman', 'Jan de Vriesman'],
  ] as const) {
    it(`finds ${what}`, () => {
      const dossier = withJan({ consent: 'none', pseudonym: { nl: 'Zorgdrager', en: 'Carer' } });
      put(dossier, where, value);
      expect(at(publishDossier(dossier).dossier, where)).to.deep.equal(left);
    });
  }

  it('takes a picture away that shows them', () => {
    const dossier = withJan({ consent: 'none' });
    put(dossier, '/map/layers/0/features/features/1/properties/image', { href: 'jan-de-vries.jpg', alt: 'Een keuken' });
    expect(at(publishDossier(dossier).dossier, '/map/layers/0/features/features/1/properties')).not.to.have.property('image');
  });

  it('leads references to the new id', () => {
    const dossier = withJan({ consent: 'none' });
    const { dossier: published } = publishDossier(dossier);
    for (const where of [
      '/meetings/0/place',
      '/plans/0/places/0',
      '/steps/0/evidence/0/place',
      '/map/layers/2/lines/0/from',
      '/flows/items/1/to',
    ]) {
      expect(at(published, where), where).to.equal('private-1');
    }
  });

  it('gives new ids that are not there yet', () => {
    const person = { consent: 'none' };
    const features = [place('jan', 4.9, { name: 'Jan Jansen', person }), place('private-1', 4.9, { name: 'x', person })];
    const { dossier } = publishDossier(parseDossier(withPlaces(features)).dossier!);
    expect(at(dossier, `${PLACE}/id`)).to.equal('private-2');
  });

  it('takes a second place at the same spot off the map when it names the person, and no other', () => {
    const dossier = withJan({ consent: 'none' });
    const second = '/map/layers/0/features/features/1';
    put(dossier, `${second}/geometry/coordinates`, HOME);
    expect(at(publishDossier(dossier).dossier, `${second}/geometry`)).to.deep.equal({ type: 'Point', coordinates: HOME });
    put(dossier, `${second}/properties/name`, 'Thuis bij Jan de Vries');
    expect(at(publishDossier(dossier).dossier, `${second}/geometry`)).to.equal(null);
  });

  it('takes a name of one word for a name only when written so', () => {
    const dossier = withJan({ consent: 'none', pseudonym: 'Zorgdrager' }, { name: 'Roos' });
    put(dossier, '/meetings/0/summary', 'Roos plant een roos. De rozen van Roos, Roos’ tuin, rooster.');
    put(dossier, '/plans/0/url', 'https://example.org/roos');
    const { dossier: published } = publishDossier(dossier);
    expect(at(published, '/meetings/0/summary')).to.equal('Zorgdrager plant een roos. De rozen van Zorgdrager, Zorgdrager’ tuin, rooster.');
    expect(at(published, '/plans/0')).not.to.have.property('url');
  });

  it('takes accents for nothing', () => {
    const dossier = withJan({ consent: 'none', pseudonym: 'Zorgdrager' }, { name: 'René Müller' });
    put(dossier, '/meetings/0/summary', 'Rene Muller, Rene\u0301 Mu\u0308ller');
    expect(at(publishDossier(dossier).dossier, '/meetings/0/summary')).to.equal('Zorgdrager, Zorgdrager');
  });

  it('takes a link to a whole site away, but leaves other pages of that site alone', () => {
    const dossier = withJan({ consent: 'none' }, { url: 'https://example.org/' });
    put(dossier, '/plans/0/url', 'https://example.org/plannen');
    put(dossier, '/organisations/0/url', 'https://example.org');
    put(dossier, '/plans/0/summary', 'Zie https://example.org, of https://example.org/plannen.');
    const { dossier: published } = publishDossier(dossier);
    expect(at(published, '/plans/0/url')).to.equal('https://example.org/plannen');
    expect(at(published, '/plans/0/summary')).to.equal('Zie …, of https://example.org/plannen.');
    expect(at(published, '/organisations/0')).not.to.have.property('url');
  });

  it('leaves the contract’s own words alone, whatever a person is called', () => {
    for (const name of ['Point', 'Feature', 'places', 'public', 'done', 'EUR', 'name', 'id', 'I D', 'value', 'Noord']) {
      const { dossier } = publishDossier(withJan({ consent: 'none' }, { name }));
      expect(parseDossier(dossier).issues, name).to.deep.equal([]);
    }
  });

  it('is gone from the issues too', () => {
    const input = withJan({ consent: 'none', pseudonym: 'Zorgdrager' });
    put(input, '/meetings/0/title', 'Koken met Jan de Vries');
    put(input, '/meetings/0/kind', 'koken');
    put(input, '/plans/0/url', 'x:jan-de-vries');
    const { dossier, issues } = parseDossier(input);
    expect(JSON.stringify(issues)).to.match(/Jan de Vries/);
    const { issues: published } = publishDossier(dossier!, issues);
    expect(published).to.have.lengthOf(2);
    expect(JSON.stringify(published)).not.to.match(isJan);
    expect(published[0]!.where?.name).to.equal('Koken met Zorgdrager');
  });

  it('is not looked for again in what was published', () => {
    const { dossier } = publishDossier(withJan({ consent: 'none', pseudonym: { nl: 'Zorgdrager', en: 'Carer' } }));
    expect(publishDossier(dossier)).to.deep.equal({ dossier, removed: [], issues: [] });
    const { dossier: nameless } = publishDossier(withJan({ consent: 'coalition' }));
    expect(publishDossier(nameless)).to.deep.equal({ dossier: nameless, removed: [], issues: [] });
  });
});

describe('whoever the person is, and wherever they are named', () => {
  const letters = fc.stringMatching(/^[A-Z][a-zé]{5,9}$/);
  const names = fc.oneof(
    fc.tuple(letters, letters).map((words) => words.join(' ')),
    fc.tuple(letters, letters).map((words) => words.join(' van der ')),
  );
  const degrees = (from: number) => fc.integer({ min: 1000, max: 9999 }).map((digits) => Number(`${from}.${digits}7`));
  const people = fc.record({
    name: names,
    pseudonym: fc.option(fc.constant('Zorgdrager'), { nil: undefined }),
    link: fc.stringMatching(/^[a-z0-9]{8}$/).map((path) => `https://example.org/p/${path}`),
    position: fc.tuple(degrees(4), degrees(52)),
    consent: fc.constantFrom('none', 'coalition', 'onbekend', undefined),
    kind: fc.constantFrom('place', 'member'),
  });
  type Someone = typeof people extends fc.Arbitrary<infer One> ? One : never;
  const secretsOf = ({ name, link, position }: Someone) => [
    name,
    `Zie ${link}!`,
    `Bij ${name}, op ${position[1]}, ${position[0]}.`,
    { 'x-plek': position },
    link,
    name.toLowerCase().replaceAll(' ', '-'),
  ];
  const seeds = fc.array(fc.array(fc.nat(50), { minLength: 1, maxLength: 8 }), { minLength: 1, maxLength: 6 });

  it('nothing of them is left anywhere', () => {
    let found = 0;
    fc.assert(
      fc.property(dossiers, people, seeds, (made, someone, places) => {
        const dossier = structuredClone(made) as Record<string, unknown>;
        dossier['neighbourhood'] = { name: 'Noord' };
        const person = { consent: someone.consent, pseudonym: someone.pseudonym };
        const id = someone.name.toLowerCase().replaceAll(' ', '-');
        const feature = place(id, 0, { name: someone.name, url: someone.link, person });
        feature.geometry = { type: 'Point', coordinates: someone.position };
        // What is said of them is put over texts anywhere in the file, and in keys of its own.
        const secrets = secretsOf(someone);
        for (const [i, seed] of places.entries()) {
          const path = somewhere(dossier, seed);
          const holder = path.slice(0, -1).reduce((value, key) => value[key] as Record<string, unknown>, dossier);
          const last = path.at(-1)!;
          if (typeof holder[last] === 'string') holder[last] = typeof secrets[i] === 'string' ? secrets[i] : someone.name;
          else if (!Array.isArray(holder)) holder[`x-${i}`] = secrets[i];
        }
        const { features } = { ...(withPlaces([feature])['map'] as { layers: { features: unknown }[] }).layers[0] };
        dossier['map'] = { layers: [{ id: 'mensen', kind: 'places', title: 'Mensen', features }] };
        dossier['coalition'] = { members: [{ id, name: someone.name, role: 'expert', person, 'x-link': someone.link }] };
        const { dossier: read } = parseDossier(dossier);
        const text = JSON.stringify(publishDossier(read!).dossier);
        if (JSON.stringify(read).split(someone.name).length > 3) found++;
        const [longitude, latitude] = someone.position.map(String);
        for (const secret of [someone.name, id, someone.link, longitude!, latitude!]) {
          expect(text.toLowerCase(), secret).not.to.include(secret.toLowerCase());
        }
        expect(
          parseDossier(text).issues.filter(({ code }) => code === 'dangling-ref' || code === 'type' || code === 'required').length,
        ).to.be.at.most(parseDossier(dossier).issues.length);
      }),
      { numRuns: 200 },
    );
    expect(found).to.be.above(50);
  });
});

describe('the time it takes to publish', () => {
  const many = Array.from({ length: 10_000 }, (_, i) =>
    place(i, 4.9, { name: `Plek ${i}`, summary: 'Een korte omschrijving', status: 'now' }),
  );
  const time = (features: unknown[]) => {
    const dossier = parseDossier(withPlaces(features)).dossier!;
    const runs = Array.from({ length: 5 }, () => {
      const begin = performance.now();
      publishDossier(dossier);
      return performance.now() - begin;
    });
    return Math.min(...runs);
  };

  it('is next to nothing for 10,000 places without private persons', () => {
    expect(time(many)).to.be.below(10);
  });

  it('stays short for 10,000 places with one, and for 10,000 persons', () => {
    const person = { consent: 'none' };
    expect(time([...many, place('jan', 4.9, { name: 'Jan de Vries', person })])).to.be.below(400);
    expect(time(many.map((one, i) => ({ ...one, properties: { name: `Jan Jansen ${i}`, person } })))).to.be.below(4000);
  });
});
