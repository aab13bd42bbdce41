import { expect, waitUntil } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { sharedStyles, tokenStyles } from '../../../packages/kit/src/index.js';
import { categoryColour, colourNames, LookProbe } from '../../../packages/map/src/picture/colours.js';
import { pictureStyles } from '../../../packages/map/src/picture/picture.styles.js';
import { mapTokens } from '../../../packages/map/src/tokens.js';

const page = document.documentElement.style;
let host: HTMLElement;
let probe: LookProbe;
let changes: number;

const emulate = (name: string, value: string) => executeServerCommand('emulate-media-features', [{ name, value }]);
const told = () => waitUntil(() => changes > 0, 'hears of the change');
const colour = (name: (typeof colourNames)[number]) => probe.read().colours[name];

describe('LookProbe', () => {
  beforeEach(async () => {
    page.colorScheme = 'light';
    host = document.createElement('div');
    const root = host.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [...sharedStyles, tokenStyles(mapTokens), pictureStyles].map(({ styleSheet }) => styleSheet!);
    const box = document.createElement('div');
    root.append(box);
    document.body.append(host);
    changes = 0;
    probe = new LookProbe(box, () => changes++);
    probe.read();
    await new Promise(requestAnimationFrame);
  });
  afterEach(async () => {
    probe.remove();
    host.remove();
    page.colorScheme = '';
    await emulate('forced-colors', 'none');
    await emulate('prefers-reduced-motion', 'no-preference');
  });

  it('reads every colour that the picture needs, as a real colour', () => {
    const { colours } = probe.read();
    for (const name of colourNames) {
      expect(CSS.supports('color', colours[name]), `${name}: ${colours[name]}`).to.equal(true);
      expect(colours[name], name).not.to.match(/transparent|rgba\(0, 0, 0, 0\)|var\(/);
    }
    expect(colours['category-1']).to.equal('rgb(0, 49, 119)');
    expect(colours['map-land']).to.equal('rgb(251, 252, 251)');
  });

  it('reads the font of the page', () => {
    host.style.font = '20px monospace';
    expect(probe.read()).to.include({ fontFamily: 'monospace', fontSize: 20, forced: false });
  });

  it('hears of another color-scheme of the page', async () => {
    page.colorScheme = 'dark';
    await told();
    expect(colour('category-1')).to.equal('rgb(98, 144, 198)');
  });

  it('hears of a colour that the site sets', async () => {
    host.style.setProperty('--www-color-category-3', '#123456');
    await told();
    expect(colour('category-3')).to.equal('rgb(18, 52, 86)');
    expect(colour('category-1')).to.equal('rgb(0, 49, 119)');
  });

  it('hears of another text size', async () => {
    host.style.fontSize = '23px';
    await told();
    expect(probe.read().fontSize).to.equal(23);
  });

  it('hears of forced colours, and then knows only those of the person', async () => {
    await emulate('forced-colors', 'active');
    await told();
    expect(probe.read().forced).to.equal(true);
    const { colours } = probe.read();
    expect(colours['category-1']).to.equal(colours.text);
    expect(colours['category-2']).to.equal(colours.text);
    expect(colours['map-water']).to.equal(colours['map-land']);
    expect(colours['map-water']).not.to.equal(colours.text);
  });

  it('hears of it where a person wants no motion', async () => {
    await emulate('prefers-reduced-motion', 'reduce');
    page.colorScheme = 'dark';
    await told();
    expect(colour('map-land')).to.equal('rgb(39, 51, 55)');
  });

  it('reads light colours for print at once, whatever the page has', async () => {
    page.colorScheme = 'dark';
    await told();
    probe.light = true;
    expect(colour('category-1')).to.equal('rgb(0, 49, 119)');
    probe.light = false;
    expect(colour('category-1')).to.equal('rgb(98, 144, 198)');
  });

  it('leaves nothing behind', () => {
    probe.remove();
    expect(host.shadowRoot!.querySelector('span')).to.equal(null);
  });
});

describe('categoryColour', () => {
  for (const [category, name] of [
    [1, 'category-1'],
    [8, 'category-8'],
    [9, 'category-1'],
    [0, 'category-8'],
    [-1, 'category-7'],
  ] as const) {
    it(`is ${name} for ${category}`, () => {
      expect(categoryColour(category)).to.equal(name);
    });
  }
});
