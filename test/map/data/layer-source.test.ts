import { expect, oneEvent, waitUntil } from '@open-wc/testing';
import type { Layer } from '@wijkwelvaartswerk/contract';
import { Fetches } from '../../support/fetches.js';
import { dossierWith, place, placesLayer } from '../dossiers.js';
import { all, listed, mapOf, one, settled, words } from '../elements.js';

const collection = (...features: unknown[]) => ({ type: 'FeatureCollection', features });
const tree = {
  type: 'Feature',
  id: 'eik',
  geometry: { type: 'Point', coordinates: [4.9, 52.4] },
  properties: { naam: 'De eik', soort: 'boom' },
};
const elsewhere = (more: Partial<Layer> = {}): Layer =>
  ({ id: 'bomen', kind: 'places', title: 'Bomen', href: '/bomen.geojson', ...more }) as Layer;
const here = placesLayer('hier', [place('bank', [4.91, 52.41], { name: 'De bank' })]);
let fetches: Fetches;

describe('a layer of <www-map> in a file of its own', () => {
  beforeEach(() => {
    fetches = new Fetches();
  });
  afterEach(() => fetches.restore());

  const answer = async (element: Awaited<ReturnType<typeof mapOf>>, response: Response) => {
    fetches.asked.at(-1)!.answer(response);
    await waitUntil(() => !words(one(element, '[part=panel]')).includes('Wordt geladen'));
    await settled(element);
  };

  it('is fetched once, and listed when it is there, the rest at once', async () => {
    const element = await mapOf(dossierWith([here, elsewhere({ fields: { name: 'naam' } } as Partial<Layer>)]));
    expect(fetches.urls).to.deep.equal(['/bomen.geojson']);
    expect(listed(element)).to.deep.equal(['1 De bank']);
    expect(words(all(element, '.chip')[1])).to.equal('Bomen Wordt geladen');
    await answer(element, Response.json(collection(tree)));
    expect(listed(element)).to.deep.equal(['1 De bank', '2 De eik']);
    expect(fetches.urls).to.have.length(1);
  });

  for (const [what, response] of [
    ['is not there', () => new Response('', { status: 404 })],
    ['is a web page', () => new Response('<!doctype html>')],
    ['is something else', () => Response.json({ trees: 5 })],
    ['has nothing that can be read', () => Response.json(collection({ ...tree, properties: {} }))],
    ['is null', () => Response.json(null)],
  ] as const) {
    it(`is tried again when it ${what}, and the rest stays`, async () => {
      const element = await mapOf(dossierWith([here, elsewhere()]));
      const told = oneEvent(element, 'www-error');
      await answer(element, response());
      expect((await told).detail).to.include({ code: 'layer', url: new URL('/bomen.geojson', document.baseURI).href });
      expect(words(one(element, '.trouble'))).to.equal('Bomen: Kon niet worden geladen. Probeer opnieuw');
      expect(listed(element)).to.deep.equal(['1 De bank']);
      one(element, '.trouble button')!.click();
      await settled(element);
      await answer(element, Response.json(collection({ ...tree, properties: { name: 'De eik' } })));
      expect(listed(element)).to.deep.equal(['1 De bank', '2 De eik']);
      expect(one(element, '.trouble')).to.equal(null);
    });
  }

  it('shows nothing that is private, as in the dossier itself', async () => {
    const element = await mapOf(dossierWith([elsewhere()]));
    const private_ = { ...tree, properties: { name: 'Jansen, Eikstraat 1', person: { consent: 'none', pseudonym: 'Een buurvrouw' } } };
    await answer(element, Response.json(collection(private_)));
    expect(listed(element)).to.deep.equal(['1 Een buurvrouw']);
  });

  for (const more of [
    { format: 'flatgeobuf' },
    { href: '/bomen.pmtiles' },
    { format: 'ogc-features' },
    { kind: 'network' },
  ] as Partial<Layer>[]) {
    it(`says that it cannot read ${JSON.stringify(more)}`, async () => {
      const element = await mapOf(dossierWith([here, elsewhere(more)]));
      expect(words(one(element, '.trouble'))).to.equal('Bomen: Dit soort bestand kan de kaart nog niet lezen.');
      expect(fetches.urls).to.deep.equal([]);
    });
  }

  it('is not asked for at an address that is no web address', async () => {
    const element = await mapOf(dossierWith([here, elsewhere({ href: 'javascript:alert(1)' })]));
    expect(fetches.urls).to.deep.equal([]);
    expect(listed(element)).to.deep.equal(['1 De bank']);
  });

  it('chooses the place the page asks for when it comes', async () => {
    const element = await mapOf(dossierWith([elsewhere()]), { place: 'eik' });
    await answer(element, Response.json(collection({ ...tree, properties: { name: 'De eik' } })));
    expect(words(one(element, '[part=card] h3'))).to.contain('De eik');
  });

  it('is not waited for by an element that is gone, nor by one with another dossier', async () => {
    const element = await mapOf(dossierWith([elsewhere()]));
    element.dossier = dossierWith([here]);
    await settled(element);
    expect(fetches.asked[0]?.signal.aborted).to.equal(true);
    element.dossier = dossierWith([elsewhere()]);
    await settled(element);
    element.remove();
    expect(fetches.asked[1]?.signal.aborted).to.equal(true);
  });

  it('can be the background', async () => {
    const water = { type: 'Feature', geometry: { type: 'Point', coordinates: [4.9, 52.4] }, properties: { kind: 'label', name: 'IJ' } };
    const element = await mapOf({
      ...dossierWith([here]),
      map: { layers: [here], background: { href: '/achtergrond.geojson', credit: 'Bron: ons.' } },
    });
    await answer(element, Response.json(collection(water)));
    expect(words(one(element, '[part=credit]'))).to.equal('Bron: ons.');
    expect(fetches.urls).to.deep.equal(['/achtergrond.geojson']);
  });
});
