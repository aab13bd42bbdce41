import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { executeServerCommand, sendKeys, setViewport } from '@web/test-runner-commands';
import type { Anchor, Spending } from '@wijkwelvaartswerk/contract';
import '../../../packages/anchors/src/define/anchor-gauge.js';
import type { WwwAnchorGauge } from '../../../packages/anchors/src/index.js';
import type { Band } from '../../../packages/anchors/src/band.js';
import { periodView, upTo } from '../../../packages/anchors/src/gauge/period.js';
import { sortPeriods } from '../../../packages/anchors/src/gauge/table/sort.js';
import { textsOf } from '../../../packages/anchors/src/source.js';
import { brug, dossierOf } from './dossiers.js';
import { all, plain, texts } from './reading.js';

const render = async (anchor: Anchor, lang = 'nl') =>
  fixture<WwwAnchorGauge>(html`<www-anchor-gauge lang=${lang} variant="table" .dossier=${dossierOf(anchor)}></www-anchor-gauge>`);

const texter = textsOf({}, 'nl');
const period = (when: string, share: number | Band, more: Partial<Spending> = {}) =>
  periodView(
    {
      period: when,
      currency: 'EUR',
      total: 100,
      tiers: [{ id: 'city', amount: typeof share === 'number' ? 100 * share : { min: 100 * share.min, max: 100 * share.max } }],
      ...more,
    },
    texter,
  );

describe('sortPeriods', () => {
  const [a, b, c] = [period('2021', { min: 0.3, max: 0.4 }), period('2022', 0.3), period('2023', 0.1)];
  const none = period('2024', 0, { tiers: [{ id: 'region', share: 0.9 }] });
  const other = period('2025', 0.9, { currency: 'GBP' });
  const view = { periods: [a, b, c, none, other], incomparable: [{ period: other, because: 'currency' as const }] };
  const order = (column: number, descending: boolean) =>
    sortPeriods(view, { column, descending }, (one) => upTo(one, 'city')).map((one) => one.period);

  for (const [what, column, descending, expected] of [
    ['time', 0, false, ['2021', '2022', '2023', '2024', '2025']],
    ['time, newest first', 0, true, ['2025', '2024', '2023', '2022', '2021']],
    ['the lowest of a band, then its highest', 1, false, ['2023', '2022', '2021', '2025', '2024']],
    ['the same, highest first, without ranking what is counted otherwise or not at all', 1, true, ['2021', '2022', '2023', '2025', '2024']],
  ] as const) {
    it(`sorts by ${what}`, () => {
      expect(order(column, descending)).to.deep.equal(expected);
    });
  }
});

describe('<www-anchor-gauge variant="table">', () => {
  afterEach(async () => {
    await setViewport({ width: 800, height: 600 });
    document.documentElement.style.fontSize = '';
  });

  it('has for each year every tier with share, amount and suppliers, what is together, the total, and the targets in words', async () => {
    const element = await render({ ...brug, targets: [...brug.targets!, { upTo: 'city', share: 0.35, year: 2030 }] });
    expect(texts(element, 'thead th')).to.deep.equal([
      'Jaar',
      'Wijk',
      'Stad',
      'Regio',
      'Elders',
      'Onbekend',
      'Samen: de wijk en de stad',
      'Samen: de wijk, de stad en de regio',
      'Totaal',
    ]);
    expect(texts(element, 'tbody tr:last-child > *')).to.deep.equal([
      '2025',
      '6–9% € 2,88 miljoen – € 4,32 miljoen',
      '22% € 10,56 miljoen 96 leveranciers',
      '30% € 14,4 miljoen',
      '33% € 15,84 miljoen',
      '6–9%',
      '28–31%',
      '58–61%',
      '€ 48 miljoen',
    ]);
    expect(texts(element, 'tfoot tr')).to.deep.equal([
      'Doel 2028 15% in de wijk, nog niet gehaald',
      'Doel 2030 35% in de wijk en de stad samen, nog niet gehaald',
    ]);
  });

  it('is a table to a screen reader, with a name, headers and the way it is sorted', async () => {
    const element = await render(brug);
    type Node = { role: string; name?: string; children?: Node[] };
    const flat = (node: Node): Node[] => [node, ...(node.children ?? []).flatMap(flat)];
    const seen = flat((await executeServerCommand('a11y-snapshot')) as Node);
    expect(seen.filter(({ role, name }) => role === 'region' && name === 'Inkoop per gebied: De Brug')).to.have.lengthOf(1);
    const table = element.renderRoot.querySelector('table')!;
    expect([table.caption?.textContent?.trim().split('\n')[0], table.querySelectorAll('th:not([scope])').length]).to.deep.equal([
      'Inkoop per gebied: De Brug',
      0,
    ]);
    expect(all(element, 'th[aria-sort]').map((th) => [plain(th.textContent), th.ariaSort])).to.deep.equal([['Jaar', 'ascending']]);
  });

  it('is sorted by a column with the keyboard, turned round by the same key, and says so', async () => {
    const element = await render(brug);
    const years = () => texts(element, 'tbody th');
    all(element, '.sort')[1]?.focus();
    await sendKeys({ press: 'Enter' });
    await element.updateComplete;
    expect(years()).to.deep.equal(['2025', '2024', '2023', '2022', '2021']);
    expect(texts(element, '[role=status]')).to.deep.equal([
      'Gesorteerd op Wijk, hoogste eerst. Bij een laagste en een hoogste waarde telt de laagste.',
    ]);
    await sendKeys({ press: 'Enter' });
    await element.updateComplete;
    expect(years()).to.deep.equal(['2021', '2022', '2023', '2024', '2025']);
    expect(all(element, 'th[aria-sort]').map(({ ariaSort }) => ariaSort)).to.deep.equal(['ascending']);
  });

  it('cannot be sorted where there is little to sort', async () => {
    const element = await render({ ...brug, spending: brug.spending!.slice(-2) });
    expect(all(element, '.sort, [aria-sort]')).to.have.lengthOf(0);
  });

  it('says in the row of a year that is counted otherwise that it is, and does not rank it', async () => {
    const spending = brug.spending!.map((year, i) => (i === 4 ? { ...year, definition: 'Een postbus in de stad.' } : year));
    const element = await render({ ...brug, spending: [...spending, { ...brug.spending![3]!, period: '2026' }] });
    expect(texts(element, 'tbody th')[4]).to.equal('2025 andere omschrijving');
    all(element, '.sort')[1]?.click();
    await element.updateComplete;
    expect(texts(element, 'tbody th').at(-1)).to.equal('2025 andere omschrijving');
  });

  it('says in words, not with a dash alone, that there is no figure', async () => {
    const [first, ...others] = brug.spending!;
    const element = await render({ ...brug, spending: [{ ...first!, tiers: [{ id: 'city', share: 0.2 }] }, ...others] });
    const cell = element.renderRoot.querySelector('tbody td')!;
    expect([...cell.children].map((part) => [plain(part.textContent), part.ariaHidden])).to.deep.equal([
      ['–', 'true'],
      ['geen cijfer', null],
    ]);
  });

  it('never runs out of a narrow page, and says there how to see the rest', async () => {
    await setViewport({ width: 375, height: 700 });
    const element = await render(brug);
    const hint = () => getComputedStyle(element.renderRoot.querySelector('.hint')!).display;
    await waitUntil(() => hint() === 'block', 'no hint', { timeout: 8000 });
    expect(document.documentElement.scrollWidth).to.be.at.most(375);
    const scroll = all(element, '.scroll')[0]!;
    scroll.scrollLeft = 200;
    const [year] = all(element, 'tbody th');
    expect(year!.getBoundingClientRect().left).to.be.closeTo(scroll.getBoundingClientRect().left, 1);
    await setViewport({ width: 1200, height: 700 });
    await waitUntil(() => hint() === 'none', 'still a hint', { timeout: 8000 });
  });

  it('keeps a target in sight as wide as the table may be', async () => {
    await setViewport({ width: 320, height: 700 });
    const element = await render({ ...brug, targets: [{ upTo: 'region', share: 0.7, year: 2030 }] });
    const { right } = element.renderRoot.querySelector('tfoot td > span')!.getBoundingClientRect();
    expect(right).to.be.at.most(320);
  });

  it('stays within the page at 400 % zoom', async () => {
    await setViewport({ width: 320, height: 256 });
    document.documentElement.style.fontSize = '200%';
    await render(brug);
    expect(document.documentElement.scrollWidth).to.be.at.most(320);
  });

  it('speaks English', async () => {
    const element = await render(brug, 'en');
    expect(texts(element, 'caption')).to.deep.equal(['Purchases by area: The Bridge']);
    expect(texts(element, 'tbody tr:last-child > :nth-child(3)')).to.deep.equal(['22% €10.56 million 96 suppliers']);
  });
});
