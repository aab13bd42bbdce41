import { expect } from '@open-wc/testing';
import { readShared, ShareLink, writeShared, type SharedState } from '../../packages/map/src/share.js';

const view = { centre: [4.91, 52.39] as [number, number], resolution: 10 };

describe('the state of a map in the address', () => {
  for (const [what, state] of [
    ['a place', { place: 'noord:Café ’t Sluisje & meer' }],
    ['layers', { layers: ['bewoners', 'een twee & drie'] }],
    ['no layer at all', { layers: [] }],
    ['where the picture is', { view }],
    ['all of it', { layers: ['x'], place: '17', view }],
  ] as [string, SharedState][]) {
    it(`comes back as it was: ${what}`, () => {
      const read = readShared(writeShared('', 'map', state), 'map');
      expect(read.layers).to.deep.equal(state.layers);
      expect(read.place).to.equal(state.place);
      if (!state.view) return expect(read.view).to.equal(undefined);
      expect(read.view!.centre[0]).to.be.closeTo(4.91, 1e-5);
      expect(read.view!.centre[1]).to.be.closeTo(52.39, 1e-5);
      expect(read.view!.resolution).to.be.closeTo(10, 0.05);
    });
  }

  it('leaves what others keep there', () => {
    const hash = writeShared('#hoofdstuk-2&other.place=3', 'map', { place: '17' });
    expect(hash).to.equal('#hoofdstuk-2&other.place=3&map.place=17');
    expect(writeShared(hash, 'map', {})).to.equal('#hoofdstuk-2&other.place=3');
    expect(readShared(hash, 'other').place).to.equal('3');
  });

  it('is gone from the address when there is nothing to tell', () => {
    expect(writeShared('#map.place=17', 'map', {})).to.equal('');
  });

  for (const part of ['', 'x', '1', '52,4', '52,4,x', '99,4,14', '52,400,14', '52,4,-1', '52,4,99', 'NaN,NaN,NaN', '%ff']) {
    it(`passes over a view that makes no sense: ‘${part}’`, () => {
      expect(readShared(`#map.view=${part}`, 'map').view).to.equal(undefined);
    });
  }
});

describe('ShareLink', () => {
  const before = location.hash;
  afterEach(() => history.replaceState(null, '', before || location.pathname + location.search));

  it('takes over what is in the address, and again when that changes', async () => {
    history.replaceState(null, '', '#map.place=1');
    const places: (string | undefined)[] = [];
    const link = new ShareLink('map', ({ place }) => places.push(place));
    const changed = new Promise((done) => addEventListener('hashchange', done, { once: true }));
    location.hash = '#map.place=2';
    await changed;
    expect(places).to.deep.equal(['1', '2']);
    link.destroy();
    const again = new Promise((done) => addEventListener('hashchange', done, { once: true }));
    location.hash = '#map.place=3';
    await again;
    expect(places, 'after it is destroyed').to.deep.equal(['1', '2']);
  });

  it('makes no new entry in the history', () => {
    const link = new ShareLink('map', () => undefined);
    const entries = history.length;
    link.write({ place: '17' });
    expect(location.hash).to.equal('#map.place=17');
    link.write({});
    expect(location.hash).to.equal('');
    expect(history.length).to.equal(entries);
    link.destroy();
  });
});
