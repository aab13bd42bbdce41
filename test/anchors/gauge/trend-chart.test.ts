import { expect, fixture, html } from '@open-wc/testing';
import { executeServerCommand, setViewport } from '@web/test-runner-commands';
import type { Anchor, Spending } from '@wijkwelvaartswerk/contract';
import '../../../packages/anchors/src/define/anchor-gauge.js';
import type { WwwAnchorGauge } from '../../../packages/anchors/src/index.js';
import { sizesOfLabels } from '../../../packages/anchors/src/gauge/trend/labels.js';
import { gapsOf, scaleOf, type Point } from '../../../packages/anchors/src/gauge/trend/model.js';
import { brug, dossierOf } from './dossiers.js';
import { all, plain, texts } from './reading.js';

const render = async (anchor: Anchor, { lang = 'nl', dir = 'ltr' } = {}) => {
  const around = await fixture(
    html`<div dir=${dir}><www-anchor-gauge lang=${lang} variant="trend" .dossier=${dossierOf(anchor)}></www-anchor-gauge></div>`,
  );
  const element = around.querySelector('www-anchor-gauge')!;
  await element.updateComplete;
  return element;
};
const seen = (element: WwwAnchorGauge, selector: string) =>
  all(element, selector)
    .filter((one) => getComputedStyle(one).display !== 'none')
    .map(({ textContent }) => plain(textContent));
const main = '.over-time > .chart';
const changed = (at: number, change: Partial<Spending>) => ({
  ...brug,
  spending: brug.spending!.map((year, i) => (i < at ? { ...year, ...change } : year)),
});
const years = (count: number): Anchor => ({
  ...brug,
  spending: Array.from({ length: count }, (_, i) => ({ ...brug.spending![4]!, period: String(2026 - count + i) })),
});

describe('scaleOf', () => {
  for (const [highest, marks] of [
    [0.15, [0, 0.05, 0.1, 0.15]],
    [0.09, [0, 0.02, 0.04, 0.06, 0.08, 0.1]],
    [0.8, [0, 0.2, 0.4, 0.6, 0.8]],
    [1, [0, 0.2, 0.4, 0.6, 0.8, 1]],
    [0.003, [0, 0.001, 0.002, 0.003]],
  ] as const) {
    it(`has round figures up to ${highest}`, () => {
      const scale = scaleOf(highest);
      expect(scale.marks.map((mark) => Math.round(mark * 1e6) / 1e6)).to.deep.equal(marks);
      expect(scale.top).to.be.at.least(highest - 1e-9);
    });
  }

  it('is something to divide by when there is nothing', () => {
    expect(scaleOf(0).top).to.be.above(0);
  });
});

describe('sizesOfLabels', () => {
  it('has a label for each place where they fit, and for every so manieth where not, always the first and the last', () => {
    const at = (size: string, places: number) => sizesOfLabels(places, 5).flatMap((sizes, i) => (sizes.includes(size) ? [i] : []));
    expect(at('narrow', 4)).to.deep.equal([0, 1, 2, 3]);
    expect(at('narrow', 20)).to.deep.equal([0, 9, 19]);
    for (const places of [1, 7, 20, 33, 60]) {
      for (const size of ['narrow', 'medium', 'wide']) {
        const shown = at(size, places);
        expect([shown[0], shown.at(-1)]).to.deep.equal([0, places - 1]);
      }
    }
  });
});

describe('gapsOf', () => {
  it('takes years without a figure that follow each other together', () => {
    const points = [1, 0, 0, 1, 0].map((has) => (has ? { value: { min: 0, max: 0 } } : {}) as Point);
    expect(gapsOf(points)).to.deep.equal([
      { from: 1, to: 2 },
      { from: 4, to: 4 },
    ]);
  });
});

describe('<www-anchor-gauge variant="trend">', () => {
  afterEach(async () => {
    document.documentElement.style.colorScheme = '';
    await executeServerCommand('emulate-media-features', [{ name: 'forced-colors', value: '' }]);
    await setViewport({ width: 800, height: 600 });
  });

  it('says the share that matters of each year as a list, and each tier apart', async () => {
    const element = await render(brug);
    expect(texts(element, '.over-time > :is(h3, h4)')).to.deep.equal(['Aandeel in de wijk, per jaar', 'Elk gebied apart']);
    expect(texts(element, '.over-time > .words > li')).to.deep.equal(['2021: 3%', '2022: 3–4%', '2023: 4–5%', '2024: 5–7%', '2025: 6–9%']);
    expect(texts(element, '.tiers > li > p')).to.deep.equal(['Wijk', 'Stad', 'Regio', 'Elders', 'Onbekend']);
    expect(texts(element, '.tiers > li:nth-child(2) li')).to.deep.equal(['2021: 19%', '2022: 20%', '2023: 20%', '2024: 21%', '2025: 22%']);
    expect(all(element, '.chart:not([aria-hidden=true])')).to.have.lengthOf(0);
  });

  it('is a heading and lists to a screen reader', async () => {
    await render(brug);
    type Node = { role: string; name?: string; children?: Node[] };
    const flat = (node: Node): Node[] => [node, ...(node.children ?? []).flatMap(flat)];
    const names = flat((await executeServerCommand('a11y-snapshot')) as Node).map(({ role, name = '' }) => `${role} ${name}`.trim());
    expect(names).to.include('heading Aandeel in de wijk, per jaar');
    expect(names.join('\n')).to.contain('2025: 6–9%');
    expect(names.filter((name) => name.startsWith('img') || name.startsWith('graphics'))).to.deep.equal([]);
  });

  it('draws each column as high as its figures: filled up to the lowest, striped up to the highest', async () => {
    const element = await render(brug);
    const { height } = all(element, main)[0]!.getBoundingClientRect();
    const last = all(element, `${main} g`).at(-1)!;
    const high = (look: string) => last.querySelector(look)!.getBoundingClientRect().height / height;
    expect(high('.sure')).to.be.closeTo(0.06 / 0.15, 0.02);
    expect(high('.perhaps')).to.be.closeTo(0.03 / 0.15, 0.02);
    expect(all(element, `${main} g:first-of-type .perhaps`)).to.have.lengthOf(0);
    expect(getComputedStyle(last.querySelector('.perhaps')!).fill).to.match(/url\("?#brug-stripes/);
  });

  it('has the target as a line with words at its height, and all targets in words', async () => {
    const element = await render({
      ...brug,
      targets: [{ upTo: 'neighbourhood', share: 0.1, year: 2028 }, ...brug.targets!, { upTo: 'region', share: 0.7, year: 2030 }],
    });
    expect(texts(element, `${main} text.goal`)).to.deep.equal(['Doel 2028: 10%', 'Doel 2028: 15%']);
    const chart = all(element, main)[0]!.getBoundingClientRect();
    const [first] = all(element, `${main} line.goal`);
    expect((chart.bottom - first!.getBoundingClientRect().top) / chart.height).to.be.closeTo(0.1 / 0.15, 0.02);
    expect(texts(element, '.targets > li')).to.deep.equal([
      'Doel 2028: 10% in de wijk, nog niet gehaald',
      'Doel 2028: 15% in de wijk, nog niet gehaald',
      'Doel 2030: 70% in de wijk, de stad en de regio samen, nog niet gehaald',
    ]);
  });

  it('leaves a gap for a year that is missing, with words in it', async () => {
    const element = await render({ ...brug, spending: brug.spending!.filter(({ period }) => period !== '2023') });
    expect(texts(element, '.over-time > .words > li')[2]).to.equal('2023: geen cijfer');
    expect(seen(element, `${main} .gap`)).to.deep.equal(['geen cijfer']);
    expect(all(element, `${main} g:nth-of-type(3) :is(.sure, .perhaps)`)).to.have.lengthOf(0);
  });

  for (const [what, change, words] of [
    ['definition', { definition: 'Een postbus in de stad.' }, 'andere omschrijving'],
    ['currency', { currency: 'GBP' }, 'andere of geen munt'],
  ] as const) {
    it(`breaks where the ${what} changes, says why, and draws apart what is not compared`, async () => {
      const element = await render(changed(2, change));
      expect(texts(element, `${main} text.change`)).to.deep.equal([words]);
      expect(texts(element, '.over-time > .words > li')[2]).to.equal(`2023 (${words}): 4–5%`);
      expect(all(element, `${main} g`).map((column) => column.hasAttribute('data-apart'))).to.deep.equal([true, true, false, false, false]);
      expect(texts(element, '.over-time .notes > li').join(' ')).to.contain('Niet gevuld: dit cijfer vergelijken we niet');
    });
  }

  it('does not take a year without a definition for one with another', async () => {
    const element = await render(changed(2, { definition: undefined }));
    expect(all(element, '.change, [data-apart]')).to.have.lengthOf(0);
  });

  for (const width of [320, 1200]) {
    it(`stays readable with sixty years on ${width} px: no label over another or out of the page`, async () => {
      await setViewport({ width, height: 800 });
      const element = await render(years(60));
      expect(all(element, `${main} g`)).to.have.lengthOf(60);
      const labels = all(element, `${main} .when`).filter((label) => getComputedStyle(label).display !== 'none');
      expect(labels.length).to.be.within(2, 16);
      expect([plain(labels[0]?.textContent), plain(labels.at(-1)?.textContent)]).to.deep.equal(['1966', '2025']);
      for (const kind of ['.when', '.figure']) {
        const boxes = all(element, `${main} ${kind}`)
          .filter((label) => getComputedStyle(label).display !== 'none')
          .map((label) => label.getBoundingClientRect());
        boxes.slice(1).forEach((box, i) => expect(box.left).to.be.at.least(boxes[i]!.right));
        expect(boxes.at(-1)!.right).to.be.at.most(width);
      }
      expect(document.documentElement.scrollWidth).to.be.at.most(width);
      expect(texts(element, '.over-time > .words > li')).to.have.lengthOf(60);
    });
  }

  it('shows the newest sixty of more years, says so, and leads to the table with all', async () => {
    const element = await render(years(75));
    expect(texts(element, '.over-time .notes > li')).to.include('Eerdere cijfers staan in de tabel.');
    all(element, '.to-table button')[0]?.click();
    await element.updateComplete;
    expect([element.variant, all(element, 'tbody tr').length]).to.deep.equal(['table', 75]);
  });

  it('has time run with the text, and figures that can be read, from right to left', async () => {
    const element = await render(brug, { dir: 'rtl' });
    const columns = all(element, `${main} g .sure`).map((column) => column.getBoundingClientRect().left);
    expect(columns[0]).to.be.above(columns.at(-1)!);
    const figure = all(element, `${main} .figure`)[0]!;
    const { a } = new DOMMatrix(getComputedStyle(all(element, main)[0]!).transform);
    // Turned twice: by the chart and by itself.
    expect([a, getComputedStyle(all(element, main)[0]!).scale, getComputedStyle(figure).scale]).to.deep.equal([1, '-1 1', '-1 1']);
  });

  it('keeps to the colours a reader set, and tells sure from perhaps in them', async () => {
    await executeServerCommand('emulate-media-features', [{ name: 'forced-colors', value: 'active' }]);
    const element = await render(brug);
    const last = all(element, `${main} g`).at(-1)!;
    const text = getComputedStyle(element).color;
    expect(getComputedStyle(last.querySelector('.sure')!).fill).to.equal(text);
    expect(getComputedStyle(last.querySelector('.perhaps')!).fill).to.contain('url(');
    expect(getComputedStyle(all(element, `${main} .ink`)[0]!).fill).to.equal(text);
  });

  for (const scheme of ['light', 'dark']) {
    it(`is accessible on a ${scheme} page`, async () => {
      document.documentElement.style.colorScheme = scheme;
      await expect(await render(changed(2, { currency: 'GBP' }))).to.be.accessible();
    });
  }
});
