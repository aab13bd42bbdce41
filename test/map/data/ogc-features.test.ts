import { expect } from '@open-wc/testing';
import { ogcFeatures } from '../../../packages/map/src/data/ogc-features.js';
import { asked, failing, named, noord, streets } from './asked.js';
import { Service } from './service.js';

const at = (path: string) => new URL(`/ogc/v1${path}`, document.baseURI).href;
const buurten = at('/collections/buurten');
let service: Service;

describe('ogcFeatures', () => {
  beforeEach(() => {
    service = new Service();
  });
  afterEach(() => service.restore());

  it('asks the features in the view, as JSON, page by page', async () => {
    const { features, batches, left, bounds } = await asked(ogcFeatures(buurten), streets);
    const [, first, second, third] = service.asked;
    expect(Object.fromEntries(first!.searchParams)).to.deep.equal({ f: 'json', limit: '1000', bbox: '4.9025,52.39375,4.9175,52.40125' });
    expect([second, third].map((url) => url!.searchParams.get('cursor'))).to.deep.equal(['1000', '2000']);
    expect([features.length, new Set(named(features, 'buurtnaam')).size, batches]).to.deep.equal([2500, 2500, 3]);
    expect([left, bounds]).to.deep.equal([undefined, [3.2, 50.7, 7.3, 53.6]]);
  });

  for (const [what, href, steps] of [
    ['the items', `${buurten}/items`, 1],
    ['the items with a question of their own', `${buurten}/items?jaar=2025`, 1],
    ['the collection', buurten, 2],
    ['the collections, with a name', `${at('/collections')}#buurten`, 2],
    ['the service, with a name', `${at('')}#buurten`, 3],
    ['the service, with a slash', `${at('/')}#buurten`, 3],
  ] as const) {
    it(`finds the features from the address of ${what}`, async () => {
      service.count = 10;
      expect((await asked(ogcFeatures(href), noord)).features).to.have.length(10);
      expect(service.asked).to.have.length(steps);
      const items = service.asked.at(-1)!;
      expect([items.pathname, items.searchParams.get('f')]).to.deep.equal(['/ogc/v1/collections/buurten/items', 'json']);
      if (href.includes('jaar')) expect(items.searchParams.get('jaar')).to.equal('2025');
    });
  }

  it('says which collections there are when it does not know which one is meant', async () => {
    expect(await failing(asked(ogcFeatures(at('')), noord))).to.equal('collection buurten, wijken');
  });

  it('asks nothing again for a view inside one it answered', async () => {
    const read = ogcFeatures(buurten);
    await asked(read, noord);
    const before = service.asked.length;
    expect((await asked(read, streets)).batches).to.equal(0);
    expect(service.asked).to.have.length(before);
  });

  it('asks again for a part of what was too much', async () => {
    service.count = 13_808;
    const read = ogcFeatures(buurten);
    const { features, left } = await asked(read, noord);
    expect([features.length, left]).to.deep.equal([5000, { of: 13_808 }]);
    service.count = 20;
    expect((await asked(read, streets)).features).to.have.length(20);
  });

  it('passes on in which coordinates the answer is', async () => {
    service.headers = { 'content-crs': '<http://www.opengis.net/def/crs/EPSG/0/28992>' };
    expect((await asked(ogcFeatures(buurten), noord)).crs).to.equal('<http://www.opengis.net/def/crs/EPSG/0/28992>');
  });

  describe('does not follow', () => {
    for (const [what, next] of [
      ['to another host', () => 'https://elders.example/items'],
      ['to something that is no web address', () => 'javascript:alert(1)'],
      ['to a text that is no address', () => 'http://['],
    ] as const) {
      it(`a link ${what}, and says that there is more`, async () => {
        service.next = next;
        const { features, left } = await asked(ogcFeatures(buurten), noord);
        expect([features.length, left]).to.deep.equal([1000, { of: 2500 }]);
      });
    }

    it('a link to a page it has had', async () => {
      service.next = (url) => (url.searchParams.set('cursor', '1000'), url.href);
      const { features, left } = await asked(ogcFeatures(buurten), noord);
      expect([features.length, left]).to.deep.equal([2000, { of: 2500 }]);
    });

    it('a server that pages for ever', async () => {
      service.count = Infinity;
      service.most = 3;
      service.counts = false;
      const { features, left } = await asked(ogcFeatures(buurten), noord);
      expect([features.length, left]).to.deep.equal([150, { of: undefined }]);
      expect(service.asked).to.have.length(51);
    });

    it('pages with nothing on them', async () => {
      service.most = 0;
      expect((await asked(ogcFeatures(buurten), noord)).features).to.have.length(0);
      expect(service.asked).to.have.length(2);
    });

    it('a service that thinks it is asked by http, to http', async () => {
      service.next = (url) => url.href.replace('https:', 'http:');
      expect((await asked(ogcFeatures(buurten), noord)).features).to.have.length(2500);
    });
  });

  for (const [what, answer, failure] of [
    ['is a web page', () => new Response('<!doctype html>'), 'web-page'],
    ['has no features', () => Response.json({ type: 'FeatureCollection' }), 'unreadable'],
    ['is null', () => Response.json(null), 'unreadable'],
    ['is refused', () => new Response('', { status: 400 }), 'refused 400'],
    ['is not there', () => new Response('', { status: 404 }), 'not-found 404'],
  ] as const) {
    it(`says so when a page ${what}`, async () => {
      globalThis.fetch = () => Promise.resolve(answer());
      expect(await failing(asked(ogcFeatures(`${buurten}/items`), noord))).to.equal(failure);
    });
  }
});
