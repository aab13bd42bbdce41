import { expect } from '@open-wc/testing';
import {
  policyFor,
  policyHash,
  problemsWith,
  ways,
  widgets,
  writeSnippet,
  type Choice,
  type Files,
} from '../../packages/embed/src/snippets.js';
import '../../packages/anchors/src/define.js';
import '../../packages/glossary/src/define.js';
import '../../packages/map/src/define.js';
import '../../packages/steps/src/define.js';

const hash = (file: string) => ({ integrity: `sha384-${file}`, imports: [] as string[], later: [] as string[] });
const files: Files = {
  ...Object.fromEntries(['loader.js', ...widgets.map(({ file }) => file)].map((file) => [file, hash(file)])),
  'map.js': { ...hash('map.js'), imports: ['chunks/a.js'], later: ['chunks/b.js'] },
  'chunks/a.js': { ...hash('a'), imports: ['chunks/c.js'] },
  'chunks/b.js': hash('b'),
  'chunks/c.js': hash('c'),
};
const plain: Choice = {
  ...{ widget: 'map', src: '/a.json', lang: '', attributes: {}, theme: {}, scheme: '', base: '/www/', integrity: 'files' },
};
const code = (way: (typeof ways)[number], choice: Partial<Choice> = {}) =>
  writeSnippet(way, { ...plain, ...choice }, files)
    .map((block) => block.code)
    .join('\n');

describe('the code to embed a widget', () => {
  it('offers attributes that each element has', () => {
    for (const { name, attributes } of widgets) {
      const { observedAttributes } = customElements.get(`www-${name}`) as unknown as { observedAttributes: readonly string[] };
      expect(observedAttributes, name).to.include.members([...Object.keys(attributes), 'src', 'lang']);
    }
  });

  it('names each file asked for at once, with its hash, before the script that asks for it', () => {
    expect(code('script')).to.equal(
      [
        '<link rel="modulepreload" href="/www/chunks/a.js" integrity="sha384-a" crossorigin="anonymous">',
        '<link rel="modulepreload" href="/www/chunks/c.js" integrity="sha384-c" crossorigin="anonymous">',
        '<script type="module" src="/www/map.js" integrity="sha384-map.js" crossorigin="anonymous"></script>',
        '<www-map src="/a.json"></www-map>',
      ].join('\n'),
    );
  });

  it('names in an import map also what is loaded later', () => {
    const [block] = writeSnippet('script', { ...plain, integrity: 'import-map' }, files);
    expect(JSON.parse(block!.inline!)).to.deep.equal({
      integrity: {
        '/www/chunks/a.js': 'sha384-a',
        '/www/chunks/b.js': 'sha384-b',
        '/www/chunks/c.js': 'sha384-c',
        '/www/map.js': 'sha384-map.js',
      },
    });
  });

  it('has no hashes when none are wanted', () => {
    for (const way of ways) expect(code(way, { integrity: 'none' }), way).not.to.include('integrity');
  });

  it('keeps text in attributes what it is', () => {
    const hostile = '"><script>alert(1)</script>&amp;';
    for (const way of ways) {
      const made = code(way, { src: `/a.json?${hostile}`, attributes: { layers: hostile }, base: 'https://x.nl/' });
      const document = new DOMParser().parseFromString(way === 'oembed' ? (JSON.parse(made) as { html: string }).html : made, 'text/html');
      const alerts = [...document.scripts].filter(({ text }) => text.includes('alert'));
      expect(alerts, way).to.have.length(0);
      const element = document.querySelector('www-map, [data-www-widget], iframe')!;
      const said =
        element.localName === 'iframe'
          ? new URL(element.getAttribute('src')!, location.href).searchParams.get('layers')
          : (element.getAttribute('layers') ?? element.getAttribute('data-layers'));
      expect(said, way).to.equal(hostile);
    }
  });

  it('writes a boolean attribute when it is on', () => {
    expect(code('npm', { attributes: { share: 'true', locate: 'false' } })).to.include('<www-map src="/a.json" share></www-map>');
  });

  it('says in the reader’s language where code goes', () => {
    expect(writeSnippet('loader', plain, files)[0]!.where).to.equal('Eén keer op de pagina');
    expect(writeSnippet('loader', { ...plain, lang: 'en' }, files)[0]!.where).to.equal('Once on the page');
  });

  for (const [way, choice, policy] of [
    ['script', {}, { 'script-src': "'self'", 'connect-src': "'self'" }],
    [
      'loader',
      { base: 'https://cdn.nl/www/', src: 'https://open.nl/a.json' },
      { 'script-src': 'https://cdn.nl', 'connect-src': 'https://open.nl' },
    ],
    ['npm', { base: 'https://cdn.nl/www/', src: '' }, { 'script-src': "'self'" }],
    ['frame', { base: 'https://www.nl/x/' }, { 'frame-src': 'https://www.nl', 'script-src': 'https://www.nl' }],
    ['oembed', { base: 'https://www.nl/x/' }, { 'frame-src': 'https://www.nl' }],
  ] as const) {
    it(`asks of a policy for ${way}: ${Object.values(policy).join(' ')}`, () => {
      expect(policyFor(way, { ...plain, ...choice })).to.deep.equal(policy);
    });
  }

  it('gives the hash of a text as a policy writes it', async () => {
    expect(await policyHash('')).to.equal("'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='");
  });

  const mistakes: readonly (readonly [Partial<Choice>, RegExp, RegExp])[] = [
    [{ widget: 'kaart' }, /bestaat niet/, /no widget/],
    [{ src: '' }, /dossier nodig/, /needs a dossier/],
    [{ src: 'javascript:x' }, /moet een pad zijn/, /must be a path/],
    [{ src: 'JavaScript:x' }, /moet een pad zijn/, /must be a path/],
    [{ lang: 'nederlands!' }, /geen taal/, /no language/],
    [{ attributes: { variant: 'bar' } }, /kent “variant” niet/, /does not know “variant”/],
    [{ attributes: { view: 'bol' } }, /kan niet “bol” zijn/, /cannot be “bol”/],
    [{ attributes: { 'heading-level': '1' } }, /2 tot en met 6/, /2 to 6/],
    [{ theme: { 'X y': 'red' } }, /geen naam van een stijl/, /no name of a token/],
    [{ theme: { 'color-text': 'red;}' } }, /kan niet als waarde/, /cannot be the value/],
    [{ theme: { 'color-text': 'url(x)' } }, /kan niet als waarde/, /cannot be the value/],
    [{ scheme: 'blauw' as 'light' }, /geen weergave/, /no scheme/],
    [{ base: 'www' }, /begint met/, /begins with/],
    [{ base: '/www/?x=' }, /begint met/, /begins with/],
  ];
  for (const [wrong, nl, en] of mistakes) {
    it(`says what is wrong with ${JSON.stringify(wrong)}`, () => {
      expect(problemsWith({ ...plain, ...wrong }, 'script', 'nl').join()).to.match(nl);
      expect(problemsWith({ ...plain, ...wrong }, 'script', 'en').join()).to.match(en);
    });
  }

  it('finds nothing wrong with a good choice', () => {
    expect(problemsWith({ ...plain, attributes: { layers: 'a', share: 'true', 'heading-level': '3' } }, 'script', 'nl')).to.deep.equal([]);
  });
});
