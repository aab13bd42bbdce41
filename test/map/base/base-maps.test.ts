import { expect } from '@open-wc/testing';
import { agree } from '../../../packages/map/src/consent.js';
import {
  baseMapOf,
  mustAsk,
  nationalMaps,
  type BaseMap,
  type BaseProblem,
  type BaseWishes,
} from '../../../packages/map/src/base/base-maps.js';

const page = `${location.origin}/wijken/noord.html`;
const wish = (wishes: Partial<BaseWishes>) => baseMapOf({ base: '', tiles: '', tilesCredit: '', baseConsent: '', ...wishes }, page);
const map = (wishes: Partial<BaseWishes>) => wish(wishes) as BaseMap;
const problem = (wishes: Partial<BaseWishes>) => wish(wishes) as BaseProblem;

describe('The background that a page asks for', () => {
  it('is none by default', () => {
    expect(wish({})).to.equal(undefined);
    expect(wish({ base: ' ', tiles: ' ' })).to.equal(undefined);
  });

  for (const name of nationalMaps) {
    it(`${name} is the national map of that kind, with credit and licence, from a host that is another`, () => {
      const { source, host, credit, national } = map({ base: name });
      expect(source.template).to.equal(`https://service.pdok.nl/brt/achtergrondkaart/wmts/v2_0/${name.slice(5)}/EPSG:3857/{z}/{x}/{y}.png`);
      expect({ host, national, maxZoom: source.maxZoom }).to.deep.equal({ host: 'service.pdok.nl', national: true, maxZoom: 19 });
      expect(credit.words).to.equal('Kaartgegevens © Kadaster');
      expect(credit.licence?.name).to.equal('CC BY 4.0');
    });
  }

  it('takes the name of a national map as it comes from a form', () => {
    expect(map({ base: ' PDOK-Grijs ' }).national).to.equal(true);
  });

  it('says that it does not know a name', () => {
    expect(problem({ base: 'pdok-gray' })).to.deep.equal({ problem: 'base', given: 'pdok-gray' });
  });

  for (const [what, tiles, template] of [
    ['XYZ beside the page', 'tegels/{z}/{x}/{y}.png', `${location.origin}/wijken/tegels/{z}/{x}/{y}.png`],
    ['XYZ of the site', '/tegels/{z}/{x}/{y}.png?v=2', `${location.origin}/tegels/{z}/{x}/{y}.png?v=2`],
    ['rows from the south', '/tms/{z}/{x}/{-y}.png', `${location.origin}/tms/{z}/{x}/{-y}.png`],
    ['another site', 'https://t.example/{z}/{y}/{x}', 'https://t.example/{z}/{y}/{x}'],
    ['WMTS by path', 'https://t.example/a/{TileMatrix}/{TileRow}/{TileCol}.png', 'https://t.example/a/{z}/{y}/{x}.png'],
    [
      'WMTS by question',
      'https://t.example/wmts?LAYER=a&TILEMATRIX={tilematrix}&TILEROW={tilerow}&TILECOL={tilecol}',
      'https://t.example/wmts?LAYER=a&TILEMATRIX={z}&TILEROW={y}&TILECOL={x}',
    ],
  ] as const) {
    it(`takes tiles as ${what}`, () => {
      expect(map({ tiles }).source.template).to.equal(template);
    });
  }

  for (const tiles of [
    '/tegels.png',
    '/tegels/{z}/{x}.png',
    'https://{s}.t.example/{z}/{x}/{y}.png',
    'https://t.example/{z}/{x}/{y}.png?key={key}',
    'javascript:alert("{z}{x}{y}")',
    'data:text/html,{z}{x}{y}',
    'https://[/{z}/{x}/{y}.png',
  ]) {
    it(`says that ${tiles} is no address of tiles`, () => {
      expect(problem({ tiles })).to.deep.equal({ problem: 'tiles', given: tiles });
    });
  }

  it('prefers the tiles of the page', () => {
    expect(map({ tiles: '/{z}/{x}/{y}', base: 'pdok-grijs' }).national).to.equal(false);
  });

  for (const [given, credit] of [
    ['© Gemeente', { words: '© Gemeente', url: undefined }],
    ['© Bijdragers https://kaart.example/rechten', { words: '© Bijdragers', url: 'https://kaart.example/rechten' }],
    ['https://kaart.example/', { words: 'https://kaart.example/', url: 'https://kaart.example/' }],
    ['© A javascript:alert(1)', { words: '© A javascript:alert(1)', url: undefined }],
    ['', { words: '', url: undefined }],
  ] as const) {
    it(`reads the credit '${given}'`, () => {
      expect(map({ tiles: '/{z}/{x}/{y}', tilesCredit: given }).credit).to.deep.equal(credit);
    });
  }

  it('need not ask a person for the tiles of the site itself', () => {
    expect(mustAsk(map({ tiles: '/{z}/{x}/{y}' }), { baseConsent: '' })).to.equal(false);
  });

  it('asks a person for those of another site, once for each host', () => {
    const [one, other] = [map({ tiles: 'https://een.example/{z}/{x}/{y}' }), map({ tiles: 'https://twee.example/{z}/{x}/{y}' })];
    expect(mustAsk(one, { baseConsent: '' })).to.equal(true);
    agree('een.example');
    expect(mustAsk(one, { baseConsent: '' })).to.equal(false);
    expect(mustAsk(other, { baseConsent: '' })).to.equal(true);
  });

  it('does not ask when the page did, and takes nothing else for that', () => {
    const other = map({ tiles: 'https://drie.example/{z}/{x}/{y}' });
    expect(mustAsk(other, { baseConsent: ' Given ' })).to.equal(false);
    for (const baseConsent of ['', 'true', 'denied']) expect(mustAsk(other, { baseConsent })).to.equal(true);
  });
});
