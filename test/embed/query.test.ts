import { expect } from '@open-wc/testing';
import { readQuery, sitesIn } from '../../packages/embed/src/frame/query.js';
import { fits, isToken } from '../../packages/embed/src/frame/tokens.js';

const page = 'https://www.waterdam.nl/www/frame.html';
const asked = (query: Record<string, string>, sites?: readonly string[]) =>
  readQuery(new URL(`${page}?${new URLSearchParams(query).toString()}`), sites);

describe('what the address of a frame page may ask for', () => {
  const sources: readonly (readonly [src: string, refused: boolean])[] = [
    ['/dossiers/noord.json', false],
    ['../dossiers/noord.json', false],
    ['https://www.waterdam.nl/noord.json', false],
    ['https://open.waterdam.nl/noord.json', false],
    ['//www.waterdam.nl/noord.json', false],
    ['http://www.waterdam.nl/noord.json', true],
    ['https://www.waterdam.nl:8443/noord.json', true],
    ['https://www.waterdam.nl.example/noord.json', true],
    ['https://www.waterdam.nl@example.org/noord.json', true],
    ['https://iemand@www.waterdam.nl/noord.json', true],
    ['//example.org/noord.json', true],
    ['\\\\example.org\\noord.json', true],
    ['/\t/example.org/noord.json', true],
    ['javascript:alert(1)', true],
    ['data:application/json,{}', true],
    ['blob:https://www.waterdam.nl/1', true],
    ['file:///etc/passwd', true],
    ['https://', true],
  ];
  for (const [src, refused] of sources) {
    it(`${refused ? 'refuses' : 'takes'} a dossier at ${src}`, () => {
      expect(asked({ widget: 'map', src }, ['https://open.waterdam.nl']).refused).to.equal(refused);
    });
  }

  it('needs no dossier', () => {
    expect(asked({ widget: 'glossary' }).refused).to.equal(false);
  });

  it('passes on the attributes that a link may choose, and no other', () => {
    const { attributes } = asked({
      ...{ src: '/a.json', layers: 'a,b', 'heading-level': '3', tiles: 'x' },
      'base-consent': 'given',
      share: '',
    });
    expect([...attributes]).to.deep.equal([
      ['src', '/a.json'],
      ['layers', 'a,b'],
      ['heading-level', '3'],
    ]);
  });

  for (const [lang, spoken] of [
    ['en', 'en'],
    ['nl-x-b1', 'nl-x-b1'],
    ['NL', 'NL'],
    ['"><script>', 'nl'],
    ['', 'nl'],
  ] as const) {
    it(`speaks ${spoken} when asked for ${JSON.stringify(lang)}`, () => {
      expect(asked({ lang }).language).to.equal(spoken);
    });
  }

  for (const [scheme, is] of [
    ['light', 'light'],
    ['dark', 'dark'],
    ['auto', 'light dark'],
    ['toString', 'light'],
    ['only dark', 'light'],
  ] as const) {
    it(`is ${is} when asked for ${scheme}`, () => {
      expect(asked({ scheme }).scheme).to.equal(is);
    });
  }

  const values: readonly (readonly [name: string, value: string, taken: boolean])[] = [
    ['color-action', '#8c2a12', true],
    ['color-action', 'light-dark(#8c2a12, #ffb4a1)', true],
    ['color-action', 'color-mix(in srgb, red 20%, white)', true],
    ['color-action', '12px', false],
    ['color-action', 'url(https://example.org/x)', false],
    ['color-action', 'var(--x, red)', false],
    ['color-action', 'u\\72l(x)', false],
    ['color-action', 'red; background: red', false],
    ['color-action', 'red}', false],
    ['color-action', '', false],
    ['color-action', `rgb(${'0'.repeat(300)})`, false],
    ['radius-2', '4px', true],
    ['radius-2', 'calc(1em + 2px)', true],
    ['radius-2', '-4px', false],
    ['radius-2', 'red', false],
    ['font-size', 'small', true],
    ['shadow', '0 1px 2px rgb(0 0 0 / 0.2)', true],
    ['shadow', '0 0 1px url(x)', false],
    ['space-1', 'attr(data-x)', false],
  ];
  for (const [name, value, taken] of values) {
    it(`${taken ? 'takes' : 'leaves'} ${name}: ${value.slice(0, 40)}`, () => {
      expect(fits(`--www-${name}`, value)).to.equal(taken);
      expect([...asked({ [`--www-${name}`]: value }).tokens]).to.deep.equal(taken ? [[`--www-${name}`, value]] : []);
    });
  }

  it('knows the tokens that every widget reads, by their whole name only', () => {
    expect(['--www-color-action', '--www-target'].every(isToken)).to.equal(true);
    expect(['--www-', 'color-action', '--www-color-action ', '--utrecht-link-color', 'color'].some(isToken)).to.equal(false);
  });
});

describe('the sites that a policy allows requests to', () => {
  for (const [policy, sites] of [
    ["default-src 'none'; connect-src 'self'", []],
    ["connect-src 'self' https://open.waterdam.nl; img-src https://ander.nl", ['https://open.waterdam.nl']],
    ["img-src 'self';connect-src https://a.nl http://b.nl:8080", ['https://a.nl', 'http://b.nl:8080']],
    ['connect-src https: *.nl https://*.waterdam.nl * data:', []],
    ["script-src 'self'", []],
    ['', []],
  ] as const) {
    it(`are ${sites.join(' and ') || 'none'} in ${policy || 'nothing'}`, () => {
      expect(sitesIn(policy)).to.deep.equal(sites);
    });
  }
});
