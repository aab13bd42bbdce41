import { expect, fixture, html } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import '../../../packages/anchors/src/define/anchor-gauge.js';
import type { WwwAnchorGauge } from '../../../packages/anchors/src/index.js';
import { brug, dossierOf } from './dossiers.js';
import { all } from './reading.js';

const render = async (variant: string) =>
  fixture<WwwAnchorGauge>(html`<www-anchor-gauge variant=${variant as 'bar'} .dossier=${dossierOf(brug)}></www-anchor-gauge>`);
const isShown = (element: HTMLElement) => element.checkVisibility({ contentVisibilityAuto: true }) && element.getClientRects().length > 0;

describe('a gauge on paper', () => {
  beforeEach(() => emulateMedia({ media: 'print' }));
  afterEach(async () => {
    await emulateMedia({ media: 'screen' });
    document.documentElement.style.colorScheme = '';
  });

  for (const variant of ['bar', 'compact', 'trend', 'table']) {
    it(`has nothing to press as ${variant}, and shows its definition and source`, async () => {
      const element = await render(variant);
      const pressed = all(element, '.switch, .download, .to-table, .sort > svg, .explained > summary');
      expect(pressed.filter(isShown)).to.deep.equal([]);
      const [definition] = all(element, '[part=definition] > p');
      expect([definition, ...all(element, '[part=source]')].every((one) => one && isShown(one))).to.equal(true);
    });
  }

  it('opens what is folded', async () => {
    const others = brug.spending!.map((year, i) => (i < 2 ? { ...year, source: { title: 'Oude lijst' } } : year));
    const element = await fixture<WwwAnchorGauge>(
      html`<www-anchor-gauge .dossier=${dossierOf({ ...brug, spending: others })}></www-anchor-gauge>`,
    );
    const folded = all(element, 'details') as HTMLDetailsElement[];
    expect(folded.length).to.be.at.least(2);
    for (const details of folded) details.open = false;
    expect(folded.map(({ lastElementChild }) => isShown(lastElementChild as HTMLElement))).to.deep.equal(folded.map(() => true));
  });

  it('tells the tiers apart by a pattern and an edge, besides by colour', async () => {
    const element = await render('bar');
    const looks = all(element, '[part=legend] .swatch').map((swatch) => getComputedStyle(swatch));
    const patterns = looks.map(({ backgroundImage }) => backgroundImage.replace(/(rgb|color)\([^)]*\)/g, ''));
    // Neighbourhood and elsewhere are plain, the one dark and the other light.
    expect(new Set(patterns).size).to.equal(4);
    expect(looks.map((look) => look.printColorAdjust)).to.deep.equal(looks.map(() => 'exact'));
    expect(
      looks.every(({ borderTopWidth, borderTopColor }) => parseFloat(borderTopWidth) >= 1 && borderTopColor !== 'rgba(0, 0, 0, 0)'),
    ).to.equal(true);
  });

  it('has its figures on the bar dark on light, which stays readable where fills are left out', async () => {
    const element = await render('bar');
    const [figure] = all(element, '.fit > span');
    expect(getComputedStyle(figure!).color).to.equal(getComputedStyle(element).color);
  });

  it('is light on paper, also from a dark page', async () => {
    document.documentElement.style.colorScheme = 'dark';
    const element = await render('bar');
    expect(getComputedStyle(element).backgroundColor).to.equal('rgb(255, 255, 255)');
  });

  it('has all years in words under the chart', async () => {
    const element = await render('trend');
    const [list] = all(element, '.over-time > .words');
    expect(list!.getBoundingClientRect().width).to.be.above(100);
  });

  it('has all of a table on the paper', async () => {
    const element = await render('table');
    expect(getComputedStyle(all(element, '.scroll')[0]!).overflowX).to.equal('visible');
  });

  it('keeps the line of a target above the columns, at its height', async () => {
    const element = await render('bar');
    const [columns] = all(element, '[data-direction=columns]');
    const [first] = all(element, '.plot');
    const line = getComputedStyle(columns!, '::before');
    const column = first!.querySelector('.stretch')!.getBoundingClientRect();
    // 3% is drawn so high, and the target is 15%.
    const height = first!.getBoundingClientRect().height - parseFloat(line.insetBlockStart);
    expect(height / column.height).to.be.closeTo(5, 0.2);
  });
});
