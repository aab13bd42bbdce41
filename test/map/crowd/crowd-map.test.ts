import { expect, oneEvent, waitUntil } from '@open-wc/testing';
import { sendMouse } from '@web/test-runner-commands';
import type { Layer } from '@wijkwelvaartswerk/contract';
import type { WwwMap } from '../../../packages/map/src/index.js';
import { Fetches } from '../../support/fetches.js';
import { dossierWith, place, placesLayer } from '../dossiers.js';
import { all, cardTitle, emulate, focused, mapOf, one, search, settled, words } from '../elements.js';
import { bytesOf, feature } from './geojson-bytes.js';

/** A row of shops from west to east, with something to make the file large, and a lonely one in the north. */
const COUNT = 12_000;
const shops = Array.from({ length: COUNT }, (_, index) =>
  feature(`w${index}`, [Math.round((4.88 + index * 1e-6 * 3) * 1e6) / 1e6, 52.4], {
    name: `Winkel ${index}`,
    summary: 'Een winkel aan de lange straat, met een uitgebreide omschrijving van wat er te koop is.',
  }),
);
const lonely = feature('molen', [4.9, 52.42], { name: 'De Molen', address: 'Noorderpad 1' });
const file = bytesOf([...shops, lonely]);
const layer = (more: Partial<Layer> = {}): Layer =>
  ({ id: 'winkels', kind: 'places', title: 'Winkels', category: 4, href: '/winkels.geojson', ...more }) as Layer;
const here = placesLayer('groepen', [place('bank', [4.91, 52.41], { name: 'De bank' })]);

let fetches: Fetches;

async function mapWith(bytes = file, attributes: Parameters<typeof mapOf>[1] = {}): Promise<WwwMap> {
  const element = await mapOf(dossierWith([here, layer()]), attributes);
  await waitUntil(() => fetches.asked.length > 0, 'asks for the file', { timeout: 8000 });
  fetches.asked[0]!.answer(new Response(bytes as BodyInit));
  await waitUntil(() => one(element, '.crowd'), 'lists the crowd', { timeout: 8000 });
  return element;
}
const group = (element: WwwMap) => words(one(element, '.crowd'));
const rows = (element: WwwMap) => all(element, '.crowd .row').map((row) => words(row.querySelector('.name')));
const listedAs = (element: WwwMap, text: string) => waitUntil(() => group(element).includes(text), `"${text}"`, { timeout: 8000 });

describe('<www-map> with a layer of very many places', () => {
  beforeEach(() => {
    fetches = new Fetches();
  });
  afterEach(() => fetches.restore());

  it('counts them with the rest, and lists the first of those in view', async () => {
    const element = await mapWith();
    await listedAs(element, 'Eerste 200');
    expect(words(one(element, '.lead'))).to.contain('12.002 plekken');
    expect(all(element, '.chip').map(words)).to.deep.equal(['groepen 1', 'Winkels 12.001']);
    expect(one(element, '.picture')!.ariaLabel).to.contain('12.002');
    expect(group(element)).to.match(/^Winkels 12\.001 Eerste 200 van (12\.001|12\.000) in beeld/);
    expect(all(element, '.crowd li')).to.have.length.at.most(200);
    expect(words(one(element, '.places .bar'))).to.contain('12.002 plekken');
  });

  it('finds among them', async () => {
    const element = await mapWith();
    await search(element, 'molen');
    await listedAs(element, 'gevonden');
    expect(rows(element)).to.deep.equal(['De Molen']);
    await waitUntil(() => words(one(element, '.map > [role=status]')) === '1 plek gevonden');
    await search(element, 'winkel 11999');
    await listedAs(element, '1 gevonden');
    await waitUntil(() => rows(element)[0] === 'Winkel 11999');
    await search(element, 'niets van dit alles');
    await waitUntil(() => one(element, '.not-found'));
    await search(element, '');
    await listedAs(element, 'in beeld');
  });

  it('opens the card of one from the list, and marks it in the picture', async () => {
    const element = await mapWith();
    await search(element, 'molen');
    await waitUntil(() => rows(element).includes('De Molen'));
    const told = oneEvent(element, 'www-select');
    all(element, '.crowd .row')[0]!.click();
    expect((await told).detail.id).to.equal('winkels:molen');
    await settled(element);
    expect(cardTitle(element)).to.equal('De Molen');
    expect(words(one(element, '[part=card]'))).to.contain('Noorderpad 1');
    expect(one(element, '[part=card] .next')).to.equal(null);
  });

  it('opens the card of one that is clicked in the picture', async () => {
    await emulate('prefers-reduced-motion', 'reduce');
    const element = await mapWith();
    await search(element, 'molen');
    await waitUntil(() => rows(element).includes('De Molen'));
    await waitUntil(() => one(element, 'canvas'));
    all(element, '.crowd .row')[0]!.click();
    await settled(element);
    one(element, '[part=card] .icon-button')!.click();
    await settled(element);
    const picture = one(element, '.picture')!;
    picture.scrollIntoView();
    picture.focus();
    const press = async (key: string) => {
      picture.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
      await settled(element);
    };
    await waitUntil(async () => {
      await press('Enter');
      return /De Molen, Winkels/.test(words(one(element, '.map > [role=status]')));
    }, 'says the place it is at');
    await press('Enter');
    await waitUntil(() => cardTitle(element) === 'De Molen');
    expect(focused(element)?.id).to.equal('chosen');
  });

  it('shows the one that the page asks for, by its id', async () => {
    const element = await mapWith(file, { place: 'winkels:w7000' });
    await waitUntil(() => cardTitle(element) === 'Winkel 7000', 'shows it', { timeout: 8000 });
  });

  it('follows what is in view', async () => {
    await emulate('prefers-reduced-motion', 'reduce');
    const element = await mapWith();
    await listedAs(element, 'Eerste 200');
    const before = group(element);
    for (let step = 0; step < 3; step++) {
      all(element, '.zoom button')[0]!.click();
      await settled(element);
    }
    await waitUntil(() => group(element) !== before, 'lists others');
  });

  it('leaves them out of the picture when the layer is off, and lists them all the same', async () => {
    const element = await mapWith();
    all(element, '.chip input')[1]!.click();
    await settled(element);
    expect(one(element, '.picture')!.ariaLabel).to.contain('1 plekken');
    expect(one(element, '.crowd')!.className).to.contain('off');
  });

  it('says that a file was cut, and shows what is there', async () => {
    const element = await mapWith(file.slice(0, file.length - 1000));
    expect(words(one(element, '.trouble'))).to.contain('houdt te vroeg op');
    expect(words(all(element, '.chip')[1])).to.match(/^Winkels 11\.9/);
  });

  it('says what is wrong in it, and how many', async () => {
    const element = await mapWith(bytesOf([...shops, feature('x', [52.4, 4.9])]));
    expect(words(one(element, '[part=panel]'))).to.contain('één ding klopt niet');
  });

  it('gives no position of a person finer than the contract does', async () => {
    const person = { name: 'Jansje', precision: 'exact', person: { consent: 'none' } };
    const element = await mapWith(bytesOf([...shops, feature('p', [4.912345, 52.398765], person)]));
    await search(element, 'naam niet openbaar');
    await waitUntil(() => rows(element).includes('Naam niet openbaar'));
    all(element, '.crowd .row')[0]!.click();
    await settled(element);
    expect(words(one(element, '[part=card]')))
      .to.contain('Plek onbekend')
      .and.not.to.contain('Jansje');
    await search(element, 'Jansje');
    await waitUntil(() => one(element, '.not-found'));
  });

  it('narrows them by the filter', async () => {
    const planned = Array.from({ length: 30 }, (_, index) =>
      feature(`g${index}`, [4.9, 52.41], { name: `Plan ${index}`, status: 'planned' }),
    );
    const element = await mapWith(bytesOf([...shops, ...planned]));
    await listedAs(element, 'in beeld');
    all(element, '.head button').at(-1)!.click();
    await waitUntil(() => all(element, '#filters input').length > 0, 'has a filter');
    const choice = (label: string) => all(element, '#filters label').find((each) => words(each).startsWith(label))!;
    expect(words(choice('Winkels'))).to.contain('12.030');
    choice('groepen').querySelector('input')!.click();
    await settled(element);
    expect(one(element, '.crowd')).to.equal(null);
    expect(one(element, '.picture')!.ariaLabel).to.contain('1 plekken');
    choice('groepen').querySelector('input')!.click();
    await settled(element);
    choice('Winkels').querySelector('input')!.click();
    await waitUntil(() => words(one(element, '.places .bar')).includes('12.030 van 12.031 plekken'));
  });

  it('hands over those that were found as a file', async () => {
    const element = await mapWith();
    await search(element, 'winkel 1199');
    await listedAs(element, 'gevonden');
    await waitUntil(() => rows(element).length === 12);
    let text: Promise<string> | undefined;
    const { createObjectURL } = URL;
    URL.createObjectURL = (blob: Blob) => {
      text = blob.text();
      return '#';
    };
    [...all(element, 'button, a')].find((each) => words(each).startsWith('CSV'))!.click();
    await waitUntil(() => text);
    URL.createObjectURL = createObjectURL;
    expect((await text!).trim().split('\n')).to.have.length(13);
    expect(await text!).to.contain('Winkel 11999');
  });

  it('leaves no worker when the map is removed', async () => {
    const ended = Worker.prototype.terminate;
    let count = 0;
    Worker.prototype.terminate = function () {
      count++;
      ended.call(this);
    };
    const element = await mapWith();
    await listedAs(element, 'in beeld');
    element.remove();
    Worker.prototype.terminate = ended;
    expect(count).to.equal(1);
  });

  it('draws them where they are, and says how many are in view', async () => {
    const element = await mapWith();
    await waitUntil(() => one(element, 'canvas'));
    await sendMouse({ type: 'move', position: [1, 1] });
    all(element, '.zoom button')[2]!.click();
    await settled(element);
    await waitUntil(() => words(one(element, '.map > [role=status]')) === '12.002 plekken in beeld');
  });
});
