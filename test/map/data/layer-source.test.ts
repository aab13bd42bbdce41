import { expect, oneEvent } from '@open-wc/testing';
import type { Layer } from '@wijkwelvaartswerk/contract';
import { Fetches } from '../../support/fetches.js';
import { dossierWith, place, placesLayer } from '../dossiers.js';
import { all, listed, mapOf, one, settled, words } from '../elements.js';
import { until } from './asked.js';

const collection = (...features: unknown[]) => ({ type: 'FeatureCollection', features });
const tree = {
  type: 'Feature',
  id: 'eik',
  geometry: { type: 'Point', coordinates: [4.9, 52.4] },
  properties: { naam: 'De eik', soort: 'boom' },
};
const named = { ...tree, properties: { name: 'De eik' } };
const elsewhere = (more: Partial<Layer> = {}): Layer =>
  ({ id: 'bomen', kind: 'places', title: 'Bomen', href: '/bomen.geojson', ...more }) as Layer;
const here = placesLayer('hier', [place('bank', [4.91, 52.41], { name: 'De bank' })]);

type Element = Awaited<ReturnType<typeof mapOf>>;
let fetches: Fetches;

const requests = (count: number) => until(() => fetches.asked.length >= count, `${count} requests`);
const trouble = (element: Element) => all(element, '.trouble').map(words);
const chip = (element: Element, index: number) => all(element, '.chip')[index]!;

/** Answers what was asked last, and waits until that has been understood. */
async function answer(element: Element, response: Response | Error): Promise<void> {
  await requests(1);
  const last = fetches.asked.at(-1)!;
  if (response instanceof Error) last.fail(response);
  else last.answer(response);
  await done(element);
}

async function done(element: Element): Promise<void> {
  await until(() => !words(one(element, '[part=panel]')).includes('Wordt geladen'));
  await settled(element);
}

describe('a layer of <www-map> in a file of its own', () => {
  beforeEach(() => {
    fetches = new Fetches();
  });
  afterEach(() => fetches.restore());

  it('is fetched once, and listed when it is there, the rest at once', async () => {
    const element = await mapOf(dossierWith([here, elsewhere({ fields: { name: 'naam' } } as Partial<Layer>)]));
    expect(listed(element)).to.deep.equal(['1 De bank']);
    expect(words(chip(element, 1))).to.equal('Bomen Wordt geladen');
    await answer(element, Response.json(collection(tree)));
    expect(listed(element)).to.deep.equal(['1 De bank', '2 De eik']);
    expect(fetches.urls).to.deep.equal(['/bomen.geojson']);
  });

  for (const [what, response, code, sentence] of [
    ['is not there', () => new Response('', { status: 404 }), 'not-found', 'het bestand is er niet.'],
    ['may not be seen', () => new Response('', { status: 403 }), 'not-allowed', 'de server geeft het bestand niet aan iedereen.'],
    ['is refused', () => new Response('', { status: 400 }), 'refused', 'de server wijst de vraag af (code 400).'],
    ['breaks its server', () => new Response('', { status: 500 }), 'server', 'de server geeft een fout (code 500).'],
    [
      'cannot be reached',
      () => new TypeError('Failed to fetch'),
      'unreachable',
      'de server is niet te bereiken, of staat niet toe dat deze site het bestand gebruikt.',
    ],
    ['is a web page', () => new Response('<!doctype html>'), 'web-page', 'op dit adres staat een webpagina in plaats van gegevens.'],
    ['is empty', () => new Response(''), 'empty', 'er staat niets in het bestand.'],
    ['has no features', () => Response.json(collection()), 'empty', 'er staat niets in het bestand.'],
    ['stops too early', () => new Response('{"features":[{"type"'), 'cut-short', 'het bestand is niet compleet. Het houdt te vroeg op.'],
    ['is something else', () => Response.json({ trees: 5 }), 'unreadable', 'de kaart kan dit bestand niet lezen.'],
    ['is null', () => Response.json(null), 'unreadable', 'de kaart kan dit bestand niet lezen.'],
    [
      'is too large',
      () => new Response('{}', { headers: { 'content-length': '700000000' } }),
      'too-large',
      'het bestand is te groot voor een kaart op een webpagina.',
    ],
    [
      'is in an unknown grid',
      () => Response.json({ ...collection(tree), crs: { properties: { name: 'EPSG:31370' } } }),
      'crs',
      'de coördinaten staan in EPSG:31370. De kaart kent WGS 84 (graden) en RD (EPSG:28992).',
    ],
    [
      'has other columns',
      () => Response.json(collection(tree)),
      'fields',
      'nergens staat een naam. Zet bij “fields” in welke kolom de naam staat. De kolommen zijn: naam, soort.',
    ],
  ] as const) {
    it(`is said to fail when it ${what}, and is tried again, and the rest stays`, async () => {
      const element = await mapOf(dossierWith([here, elsewhere()]));
      const told = oneEvent(element, 'www-error');
      await answer(element, response());
      expect((await told).detail).to.deep.equal({
        code: `layer-${code}`,
        message: `Bomen: ${sentence}`,
        url: new URL('/bomen.geojson', document.baseURI).href,
      });
      expect(trouble(element)[0]).to.equal(`Bomen: ${sentence} Probeer opnieuw`);
      expect(listed(element)).to.deep.equal(['1 De bank']);
      one(element, '.trouble button')!.click();
      await requests(2);
      await answer(element, Response.json(collection(named)));
      expect(listed(element)).to.deep.equal(['1 De bank', '2 De eik']);
      expect(one(element, '.trouble')).to.equal(null);
    });
  }

  it('says in English what fails, too', async () => {
    const element = await mapOf(dossierWith([here, elsewhere()]));
    element.lang = 'en';
    await requests(1);
    fetches.asked[0]!.answer(new Response('', { status: 404 }));
    await until(() => trouble(element).length > 0);
    expect(trouble(element)).to.deep.equal(['Bomen: the file is not there. Try again']);
  });

  it('is not asked for while it is off, and asked for when it is switched on', async () => {
    const element = await mapOf(dossierWith([here, elsewhere({ visible: false })]));
    element.requestUpdate();
    await settled(element);
    expect([fetches.urls, words(chip(element, 1))]).to.deep.equal([[], 'Bomen']);
    chip(element, 1).querySelector('input')!.click();
    await answer(element, Response.json(collection(named)));
    expect(listed(element)).to.deep.equal(['1 De bank', '2 De eik']);
  });

  it('is not waited for when it is switched off', async () => {
    const element = await mapOf(dossierWith([here, elsewhere()]));
    await requests(1);
    chip(element, 1).querySelector('input')!.click();
    await settled(element);
    expect(fetches.asked[0]!.signal.aborted).to.equal(true);
    expect(words(chip(element, 1))).to.equal('Bomen');
    chip(element, 1).querySelector('input')!.click();
    await requests(2);
    await answer(element, Response.json(collection(named)));
    expect(words(chip(element, 1))).to.equal('Bomen 1');
  });

  describe('with another host', () => {
    const page = 'https://geo.example/bomen.geojson';
    const asks = 'Bomen: deze laag komt van geo.example. Die site ziet dan je IP-adres en welk gebied je bekijkt. Haal op van geo.example';

    it('is asked for when someone agrees, for all layers of that host and for as long as the page is open', async () => {
      const layers = [
        here,
        elsewhere({ href: page }),
        elsewhere({ id: 'struiken', title: 'Struiken', href: 'https://geo.example/s.geojson' }),
      ];
      const element = await mapOf(dossierWith(layers));
      await until(() => trouble(element).length === 2);
      expect([fetches.urls, trouble(element)[0]]).to.deep.equal([[], asks]);
      one(element, '.trouble button')!.click();
      await requests(2);
      expect(fetches.asked.map(({ url }) => url)).to.deep.equal([page, 'https://geo.example/s.geojson']);
      const other = await mapOf(dossierWith([elsewhere({ href: page })]));
      await requests(3);
      expect(trouble(other)).to.deep.equal([]);
    });
  });

  it('shows nothing that is private, as in the dossier itself, and not in other layers either', async () => {
    const gossip = placesLayer('praat', [place('praat', [4.9, 52.4], { name: 'Bank', summary: 'Hier zit Truus Jansen graag.' })]);
    const element = await mapOf(dossierWith([gossip, elsewhere()]), { place: 'praat' });
    const person = { consent: 'none', pseudonym: 'Een buurvrouw' };
    await answer(element, Response.json(collection({ ...tree, properties: { name: 'Truus Jansen', person } })));
    expect(listed(element)).to.deep.equal(['1 Bank', '2 Een buurvrouw']);
    expect(words(one(element, '[part=card]'))).to.contain('Hier zit Een buurvrouw graag.');
    expect(element.renderRoot.textContent).to.not.contain('Jansen');
  });

  it('says what is wrong in its file, folded, and shows the rest', async () => {
    const wrong = [
      { ...named, id: 'a', geometry: { type: 'Point', coordinates: [52.4, 4.9] } },
      { ...named, id: 'b', geometry: null },
      { ...named, id: 'c', geometry: { type: 'Point', coordinates: [] } },
      { ...named, id: 'd', properties: { name: 'De beuk', url: 'javascript:alert(1)', telefoon: '06' } },
      { ...named, id: 'e', properties: {} },
      null,
      { ...named, id: 'f', geometry: { type: 'GeometryCollection', geometries: [named.geometry] } },
    ];
    const element = await mapOf(dossierWith([here, elsewhere()]));
    await answer(element, Response.json(collection(...wrong)));
    expect(listed(element)).to.have.length(6);
    const notes = one<HTMLDetailsElement>(element, 'details.trouble')!;
    expect([words(notes), notes.open]).to.deep.equal(['Bomen: 6 dingen kloppen niet. De rest zie je gewoon.', false]);
    notes.open = true;
    await until(() => notes.querySelectorAll('li').length === 6);
    expect(words(notes.querySelector('li'))).to.equal(
      'Plek 1 “De eik”: de lengtegraad en de breedtegraad staan verwisseld. Schrijf eerst de lengtegraad, zoals [4.91, 52.38]. /features/0/geometry/coordinates',
    );
  });

  it('writes out twenty mistakes and counts the rest', async () => {
    const element = await mapOf(dossierWith([here, elsewhere()]));
    const many = Array.from({ length: 150 }, (_, i) => ({ ...named, id: `b${i}`, geometry: { type: 'Point', coordinates: [0, 0] } }));
    await answer(element, Response.json(collection(...many)));
    const notes = one<HTMLDetailsElement>(element, 'details.trouble')!;
    notes.open = true;
    await until(() => notes.querySelectorAll('li').length === 21);
    expect(words(notes.querySelector('li:last-child'))).to.equal('En nog 130.');
  });

  describe('in the Dutch grid', () => {
    const rd = { ...named, geometry: { type: 'Point', coordinates: [123_000.26, 491_200.78] } };
    const crs = { type: 'name', properties: { name: 'urn:ogc:def:crs:EPSG::28992' } };
    const unknown = (element: Element) =>
      all(element, '[part=list] section')
        .map((each) => words(each.querySelector('h3')))
        .join();

    for (const [what, file, layer] of [
      ['its file says so', { ...collection(rd), crs }, {}],
      ['the dossier says so', collection(rd), { crs: 'EPSG:28992' }],
    ] as const) {
      it(`is converted when ${what}`, async () => {
        const element = await mapOf(dossierWith([here, elsewhere(layer as Partial<Layer>)]));
        await answer(element, Response.json(file));
        expect(trouble(element)).to.deep.equal([]);
        expect(unknown(element)).to.not.contain('Plek onbekend');
      });
    }

    it('is reported when nobody says so', async () => {
      const element = await mapOf(dossierWith([here, elsewhere()]));
      await answer(element, Response.json(collection(rd)));
      expect(trouble(element)[0]).to.equal(
        'Bomen: de coördinaten zijn meters, zoals in het Rijksdriehoekstelsel, maar het bestand zegt dat niet. Zet "crs": "EPSG:28992" bij deze laag.',
      );
      expect(unknown(element)).to.contain('Plek onbekend');
    });
  });

  it('can have the lines of a network, by other names', async () => {
    const layers = [
      placesLayer('hier', [place('bank', [4.91, 52.41]), place('boom', [4.92, 52.42])]),
      elsewhere({ kind: 'network', fields: { from: 'van', to: 'naar' } } as Partial<Layer>),
    ];
    const element = await mapOf(dossierWith(layers), { place: 'bank' });
    await answer(
      element,
      Response.json([
        { van: 'bank', naar: 'boom', label: 'eten' },
        { van: 'bank', naar: 'nergens' },
      ]),
    );
    expect(words(one(element, '[part=card]'))).to.contain('boom');
    expect(trouble(element)).to.deep.equal(['Bomen: 1 van de 2 verwijst naar een plek die er niet is.']);
  });

  it('can have flows, as features', async () => {
    const layers = [placesLayer('hier', [place('bank', [4.91, 52.41])]), elsewhere({ kind: 'flows' })];
    const element = await mapOf(dossierWith(layers));
    await answer(element, Response.json(collection({ ...tree, properties: { from: 'bank', to: 'outside', amount: '12', unit: 'EUR' } })));
    expect(words(chip(element, 1))).to.equal('Bomen 1');
  });

  it('says that nothing tells where lines run', async () => {
    const element = await mapOf(dossierWith([here, elsewhere({ kind: 'network' })]));
    await answer(element, Response.json([{ van: 'a', naar: 'b' }]));
    expect(trouble(element)[0]).to.contain('Zet bij “fields” in welke kolommen “from” en “to” staan. De kolommen zijn: van, naar.');
  });

  it('is said to have no address when it has one for mail', async () => {
    const element = await mapOf(dossierWith([here, elsewhere({ href: 'mailto:info@example.org' })]));
    await until(() => trouble(element).length > 0);
    expect([trouble(element), fetches.urls]).to.deep.equal([['Bomen: dit adres kan de kaart niet gebruiken. Probeer opnieuw'], []]);
  });

  it('is not asked for at an address that is no web address', async () => {
    const element = await mapOf(dossierWith([here, elsewhere({ href: 'javascript:alert(1)' })]));
    expect(fetches.urls).to.deep.equal([]);
    expect(listed(element)).to.deep.equal(['1 De bank']);
  });

  it('chooses the place the page asks for when it comes', async () => {
    const element = await mapOf(dossierWith([elsewhere()]), { place: 'eik' });
    await answer(element, Response.json(collection(named)));
    expect(words(one(element, '[part=card] h3'))).to.contain('De eik');
  });

  it('is not waited for by an element that is gone, nor by one with another dossier', async () => {
    const element = await mapOf(dossierWith([elsewhere()]));
    await requests(1);
    element.dossier = dossierWith([here]);
    await settled(element);
    expect(fetches.asked[0]!.signal.aborted).to.equal(true);
    element.dossier = dossierWith([elsewhere()]);
    await requests(2);
    element.remove();
    expect(fetches.asked[1]!.signal.aborted).to.equal(true);
  });

  it('can be the background', async () => {
    const water = { type: 'Feature', geometry: { type: 'Point', coordinates: [4.9, 52.4] }, properties: { kind: 'label', name: 'IJ' } };
    const element = await mapOf({
      ...dossierWith([here]),
      map: { layers: [here], background: { href: '/achtergrond.geojson', credit: 'Bron: ons.' } },
    });
    await answer(element, Response.json(collection(water)));
    expect(words(one(element, '[part=credit]'))).to.contain('Bron: ons.');
    expect(fetches.urls).to.deep.equal(['/achtergrond.geojson']);
  });

  it('says that the background fails', async () => {
    const element = await mapOf({ ...dossierWith([here]), map: { layers: [here], background: { href: '/achtergrond.geojson' } } });
    await requests(1);
    fetches.asked[0]!.answer(new Response('', { status: 404 }));
    await until(() => trouble(element).length > 0);
    expect(trouble(element)).to.deep.equal(['Achtergrond: het bestand is er niet. Probeer opnieuw']);
  });
});
