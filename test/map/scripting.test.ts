import { expect, waitUntil } from '@open-wc/testing';
import { cardTitle, mapOf, one, row, settled } from './elements.js';
import { noord } from './dossiers.js';

const address = location.pathname + location.search;
const hash = () => decodeURIComponent(location.hash);

describe('<www-map> for a script', () => {
  for (const place of ['banne', '17', 17]) {
    it(`select(${JSON.stringify(place)}) opens the card, without an event and without taking the focus`, async () => {
      const element = await mapOf();
      let heard = false;
      element.addEventListener('www-select', () => (heard = true));
      element.select(place);
      await settled(element);
      expect(cardTitle(element)).to.contain('De Banne');
      expect(heard).to.equal(false);
      expect(document.activeElement).to.equal(document.body);
    });
  }

  it('select(null) closes it', async () => {
    const element = await mapOf(noord, { place: 'banne' });
    element.select(null);
    await settled(element);
    expect(one(element, '[part=card]')).to.equal(null);
  });

  it('select passes over a place that is not there', async () => {
    const element = await mapOf(noord, { place: 'banne' });
    element.select('nowhere');
    await settled(element);
    expect(cardTitle(element)).to.contain('De Banne');
  });

  it('select before there is a dossier chooses once there is', async () => {
    const element = document.createElement('www-map');
    document.body.append(element);
    element.select('banne');
    element.dossier = noord;
    await settled(element);
    expect(cardTitle(element)).to.contain('De Banne');
    element.remove();
  });

  it('hideLayer and showLayer switch a layer and say which are on; what is so already is passed over', async () => {
    const element = await mapOf();
    const [layer] = noord.map!.layers;
    const heard: string[][] = [];
    element.addEventListener('www-layer-change', ({ detail }) => heard.push([...detail.layers]));
    element.showLayer(layer!.id);
    element.hideLayer('nowhere');
    expect(heard).to.deep.equal([]);
    element.hideLayer(layer!.id);
    await settled(element);
    element.showLayer(layer!.id);
    await settled(element);
    expect(heard.map((ids) => ids.includes(layer!.id))).to.deep.equal([false, true]);
  });

  it('fit can be called at any time', async () => {
    const element = document.createElement('www-map');
    expect(() => element.fit()).not.to.throw();
  });
});

describe('<www-map share>', () => {
  beforeEach(() => history.replaceState(null, '', address));
  after(() => history.replaceState(null, '', address));

  const shared = async (id = '') => {
    const element = await mapOf();
    element.id = id;
    element.share = true;
    await settled(element);
    return element;
  };

  it('puts nothing in the address until a person does something', async () => {
    const element = await shared();
    await waitUntil(() => one(element, 'canvas'));
    await settled(element);
    expect(hash()).to.equal('');
  });

  it('keeps the chosen place, the layers and the view in the address, under the id of the element', async () => {
    const element = await shared('kaart');
    await waitUntil(() => one(element, 'canvas'));
    row(element, 'banne').click();
    await waitUntil(() => hash().includes('kaart.place=banne'));
    element.hideLayer(noord.map!.layers[0]!.id);
    await waitUntil(() => hash().includes('kaart.layers='));
    expect(hash()).not.to.contain(`kaart.layers=${noord.map!.layers[0]!.id}`);
    one(element, '.zoom button')!.click();
    await waitUntil(() => /kaart\.view=52\.\d{5},4\.\d{5},1\d\.\d\d/.test(hash()), hash());
    element.select(null);
    await waitUntil(() => !hash().includes('place'));
  });

  it('shows what a link asks for', async () => {
    const other = noord.map!.layers[1]!.id;
    history.replaceState(null, '', `#map.place=banne&map.layers=${other}`);
    const element = await shared();
    await waitUntil(() => cardTitle(element).includes('De Banne'));
    const boxes = [...element.renderRoot.querySelectorAll<HTMLInputElement>('[part=panel] input')];
    expect(boxes.filter(({ checked }) => checked)).to.have.length(1);
    expect(hash()).to.contain('map.place=banne');
  });

  it('follows when a person changes the address', async () => {
    const element = await shared();
    row(element, 'banne').click();
    await waitUntil(() => hash().includes('banne'));
    const changed = new Promise((done) => addEventListener('hashchange', done, { once: true }));
    location.hash = '#map.place=1';
    await changed;
    await settled(element);
    expect(cardTitle(element)).to.match(/^1\b/);
  });

  it('leaves the address alone without share, and after it is removed', async () => {
    const element = await mapOf();
    row(element, 'banne').click();
    await settled(element);
    expect(hash()).to.equal('');
    const gone = await shared();
    gone.remove();
    location.hash = '#map.place=1';
    gone.select('banne');
    await settled(gone);
    expect(hash()).to.equal('#map.place=1');
  });
});
