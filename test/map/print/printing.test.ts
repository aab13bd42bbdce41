import { expect, nextFrame, waitUntil } from '@open-wc/testing';
import { dossierWith, noord, place, placesLayer } from '../dossiers.js';
import { all, mapOf, one, search } from '../elements.js';

const before = () => dispatchEvent(new Event('beforeprint'));
const after = () => dispatchEvent(new Event('afterprint'));
const paper = (element: Parameters<typeof one>[0]) => one(element, '.paper');
/** As a person shows to be there, until what prints is loaded. */
async function there(): Promise<void> {
  dispatchEvent(new Event('pointermove'));
  await import('../../../packages/map/src/print/paper.js');
  await nextFrame();
}

describe('printing a map', () => {
  afterEach(after);

  it('puts all on paper at once, before the browser prints, and takes it away after', async () => {
    const element = await mapOf();
    await there();
    const styles = element.shadowRoot!.adoptedStyleSheets.length;
    before();
    expect(all(element, '.paper .place').map((each) => each.textContent!.replace(/\s+/g, ' ').trim())).to.include.members([
      '17 Huis van de Wijk De Banne Bezaanjachtplein 243',
      '1 Verdedig Noord Plek onbekend',
    ]);
    expect(one(element, '.paper canvas')).to.be.instanceOf(HTMLCanvasElement);
    after();
    expect(paper(element)).to.equal(null);
    expect(element.shadowRoot!.adoptedStyleSheets).to.have.length(styles);
  });

  it('is on paper once, however often the browser announces it', async () => {
    const element = await mapOf();
    await there();
    before();
    before();
    expect(all(element, '.paper')).to.have.length(1);
  });

  it('goes on with the screen as it was: a search is still there, and what changes meanwhile too', async () => {
    const element = await mapOf();
    await there();
    await search(element, 'evenaar');
    before();
    expect(paper(element)!.textContent).to.contain('Op het scherm: 1 van');
    expect(all(element, '.paper .place').length).to.be.greaterThan(5);
    after();
    await search(element, '');
    expect(all(element, '[part=list] .row').length).to.be.greaterThan(5);
  });

  it('is light on a dark page', async () => {
    const element = await mapOf();
    element.style.colorScheme = 'dark';
    await there();
    before();
    const { data } = one<HTMLCanvasElement>(element, '.paper canvas')!.getContext('2d')!.getImageData(3, 3, 1, 1);
    expect([...data]).to.deep.equal([0xfb, 0xfc, 0xfb, 255]);
  });

  it('has no map where nothing says where the neighbourhood is, or the page wants none; all places are there', async () => {
    const nowhere = dossierWith([placesLayer('plekken', [place('een', null), place('twee', null)])]);
    for (const element of [await mapOf(nowhere), await mapOf(noord, { view: 'list' })]) {
      await there();
      before();
      expect(one(element, '.paper canvas')).to.equal(null);
      expect(all(element, '.paper .place').length).to.be.greaterThan(1);
      after();
    }
  });

  it('says what a line or an arrow is in words, and names what is planned and closed', async () => {
    const element = await mapOf(
      dossierWith([
        placesLayer('plekken', [
          place('een', [4.9, 52.4], { status: 'closed' }),
          place('twee', [4.91, 52.4], { status: 'planned' }),
          place('drie', [4.92, 52.4]),
        ]),
        { id: 'net', kind: 'network', title: 'Net', lines: [{ from: 'een', to: 'drie', label: 'samen' }] },
        { id: 'geld', kind: 'flows', title: 'Geld', flows: [{ from: 'drie', to: 'outside', amount: 5e6, unit: 'EUR' }] },
      ]),
    );
    await there();
    before();
    const text = paper(element)!.textContent!.replace(/\s+/g, ' ');
    for (const part of ['Gestopt', 'Gepland', 'gestopt', 'een – 2 drie: samen', '€ 5 miljoen weg uit 2 drie'])
      expect(text).to.contain(part);
  });

  it('puts nothing on paper while there is no dossier, and nothing of a map that is not to be seen', async () => {
    const element = await mapOf();
    await there();
    element.hidden = true;
    before();
    expect(paper(element)).to.equal(null);
    const empty = await mapOf({ version: 1, neighbourhood: { name: 'Leeg' } });
    before();
    expect(paper(empty)).to.equal(null);
  });

  it('stays away once the map has left the page, also when that happens while printing', async () => {
    const element = await mapOf();
    await there();
    before();
    element.remove();
    expect(paper(element)).to.equal(null);
    before();
    expect(paper(element)).to.equal(null);
  });

  it('goes on paper again after the map was moved', async () => {
    const element = await mapOf();
    await there();
    document.body.append(element);
    await element.updateComplete;
    await waitUntil(() => element.dataset['status'] === 'ready');
    before();
    expect(paper(element)).not.to.equal(null);
    element.remove();
  });
});
