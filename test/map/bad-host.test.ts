import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import type { Dossier } from '@wijkwelvaartswerk/contract';
import type { WwwMap } from '../../packages/map/src/index.js';
import { Fetches } from '../support/fetches.js';
import { Trouble } from '../support/trouble.js';
import { dossierWith, noord, place, placesLayer } from './dossiers.js';
import { all, drawn, mapOf, names, one, search, settled } from './elements.js';

const frame = () => new Promise((done) => requestAnimationFrame(done));

/** What pages write by mistake, and scripts hand over. */
const nonsense = [
  '',
  ' ',
  '…',
  'x',
  '-1',
  '0',
  '1e99',
  'null',
  '[object Object]',
  '../../',
  'javascript:alert(1)',
  '<b>',
  '\u0000',
  'a,,b ,',
  '{z}',
];
const attributes = [
  'layers',
  'place',
  'view',
  'share',
  'base',
  'tiles',
  'tiles-credit',
  'base-consent',
  'locate',
  'heading-level',
  'lang',
  'src',
];
const properties = ['layers', 'place', 'view', 'base', 'tiles', 'tilesCredit', 'baseConsent', 'headingLevel', 'lang', 'share', 'locate'];
const values = [null, undefined, 0, NaN, -7, true, {}, [], ['partners'], Symbol('x'), () => {}, Object.create(null), new Date(NaN)];

describe('a map on a page that makes mistakes', () => {
  let trouble: Trouble;
  beforeEach(() => (trouble = new Trouble()));
  afterEach(() => trouble.stop());

  for (const attribute of attributes) {
    it(`takes anything for ${attribute}`, async () => {
      const element = await mapOf();
      const whole = names(element).length;
      for (const value of nonsense) {
        element.setAttribute(attribute, value);
        await settled(element);
      }
      element.removeAttribute(attribute);
      await settled(element);
      expect(names(element)).to.have.lengthOf(whole);
      expect(trouble.heard).to.deep.equal([]);
    });
  }

  for (const property of properties) {
    it(`takes anything for the property ${property}`, async () => {
      const element = await mapOf();
      for (const value of values) {
        (element as unknown as Record<string, unknown>)[property] = value;
        await settled(element);
      }
      expect(element.dataset['status']).to.equal('ready');
      expect(trouble.heard).to.deep.equal([]);
    });
  }

  it('takes all of it at once', async () => {
    const element = await mapOf();
    for (const value of nonsense) {
      for (const attribute of attributes.filter((name) => name !== 'src')) element.setAttribute(attribute, value);
      await settled(element);
    }
    expect(element.dataset['status']).to.equal('ready');
    expect(trouble.heard).to.deep.equal([]);
  });

  for (const [what, given, status] of [
    ['nothing', null, 'idle'],
    ['a number', 7, 'error'],
    ['a list', [], 'error'],
    ['a text', 'Noord', 'error'],
    ['an empty object', {}, 'error'],
    ['a function', () => {}, 'error'],
    ['an element', document.body, 'error'],
    ['what breaks when it is looked at', new Proxy({}, { get: () => { throw new Error('no'); } }), 'error'], // prettier-ignore
    ['what goes round in circles', circle(), 'ready'],
  ] as const) {
    it(`is ${status} for a dossier that is ${what}`, async () => {
      const element = await mapOf(given);
      expect(element.dataset['status']).to.equal(status);
      expect(trouble.heard).to.deep.equal([]);
      element.dossier = noord;
      await settled(element);
      expect(element.dataset['status']).to.equal('ready');
    });
  }

  it('shows the last of a hundred dossiers', async () => {
    const element = await mapOf();
    await drawn(element);
    for (let i = 0; i < 100; i++) {
      element.dossier = dossierWith([
        placesLayer(`l${i % 3}`, [place(`p${i}`, i % 2 ? [4.9 + i / 1000, 52.4] : null, { name: `Plek ${i}` })]),
      ]);
      element.place = `p${i - 1}`;
      if (i % 7 === 0) await element.updateComplete;
      if (i % 20 === 0) await frame();
    }
    await settled(element);
    await frame();
    expect(names(element)).to.deep.equal(['Plek 99']);
    expect(trouble.heard).to.deep.equal([]);
  });

  it('keeps what is chosen, searched and switched together when the dossier becomes another', async () => {
    const element = await mapOf(noord, { place: 'banne' });
    await search(element, 'huis');
    one<HTMLInputElement>(element, '[part=panel] input')!.click();
    element.dossier = dossierWith([placesLayer('x', [place('y', null, { name: 'Huis' })])]);
    await settled(element);
    expect(names(element)).to.deep.equal(['Huis']);
    expect(one(element, '[part=card]')).to.equal(null);
    expect(trouble.heard).to.deep.equal([]);
  });

  describe('with a file', () => {
    let fetches: Fetches;
    beforeEach(() => (fetches = new Fetches()));
    afterEach(() => fetches.restore());

    const asked = async (attributes_: { src: string }) => {
      const element = await fixture<WwwMap>(html`<www-map src=${attributes_.src}></www-map>`);
      await waitUntil(() => fetches.asked.length === 1);
      return element;
    };
    const answer = (index: number, dossier: Dossier) => fetches.asked[index]!.answer(new Response(JSON.stringify(dossier)));
    const named = (name: string) => dossierWith([placesLayer('l', [place('p', [4.9, 52.4], { name })])]);

    it('shows the file that was asked for last, whichever comes first', async () => {
      const element = await asked({ src: '/een.json' });
      element.src = '/twee.json';
      await waitUntil(() => fetches.asked.length === 2);
      answer(1, named('Twee'));
      answer(0, named('Een'));
      await waitUntil(() => element.dataset['status'] === 'ready');
      expect(names(element)).to.deep.equal(['Twee']);
      expect(fetches.asked[0]!.signal.aborted).to.equal(true);
      expect(trouble.heard).to.deep.equal([]);
    });

    it('stops asking when it is removed while it waits, and asks again where it is put back', async () => {
      const element = await asked({ src: '/een.json' });
      const elsewhere = await fixture<HTMLElement>(html`<div lang="en"></div>`);
      element.remove();
      await waitUntil(() => fetches.asked[0]!.signal.aborted);
      elsewhere.append(element);
      await waitUntil(() => fetches.asked.length === 2);
      answer(1, named('Een'));
      await waitUntil(() => element.dataset['status'] === 'ready');
      await drawn(element);
      expect(names(element)).to.deep.equal(['Een']);
      expect(one(element, '[part=heading]')!.textContent).to.include('Wealth map');
      expect(trouble.heard).to.deep.equal([]);
    });
  });

  it('draws again where it is put, also when it was removed before the picture came', async () => {
    const element = await mapOf();
    element.remove();
    const box = await fixture<HTMLElement>(html`<section></section>`);
    box.style.width = '500px';
    for (let i = 0; i < 5; i++) {
      box.append(element);
      if (i % 2 === 0) await frame();
      element.remove();
    }
    box.append(element);
    await settled(element);
    await drawn(element);
    expect(all(element, 'canvas.picture-canvas')).to.have.lengthOf(1);
    expect(names(element).length).to.be.above(5);
    expect(trouble.heard).to.deep.equal([]);
  });
});

function circle(): Dossier {
  const dossier = structuredClone(noord) as Dossier & { 'x-own'?: unknown };
  dossier['x-own'] = dossier;
  return dossier;
}
