import { expect, waitUntil } from '@open-wc/testing';
import { executeServerCommand, setViewport } from '@web/test-runner-commands';
import type { Flow } from '@wijkwelvaartswerk/contract';
import { around, dossierOf, flow, nodes } from './dossiers.js';
import { all, many, mixed, one, plain, press, render } from './rendering.js';

describe('<www-flows> for everybody', () => {
  afterEach(async () => {
    await executeServerCommand('emulate-media-features', [{ name: 'forced-colors', value: '' }]);
    await executeServerCommand('emulate-media', { media: 'screen' });
    await setViewport({ width: 800, height: 600 });
  });

  it('opens all on paper', async () => {
    const element = await render(many);
    await executeServerCommand('emulate-media', { media: 'print' });
    expect(all(element, '[data-flow^=klein]').filter((row) => row.checkVisibility())).to.have.length(7);
    expect(one(element, 'dl').checkVisibility({ contentVisibilityAuto: true })).to.equal(true);
    expect(one(element, '[data-name=view]').checkVisibility()).to.equal(false);
  });

  it('has on paper, where nobody can switch, the other sets as tables, with what was counted and the source', async () => {
    const element = await render(mixed);
    expect(one(element, '.on-paper').checkVisibility()).to.equal(false);
    await executeServerCommand('emulate-media', { media: 'print' });
    expect(one(element, '.on-paper').checkVisibility()).to.equal(true);
    const parts = all(element, '.on-paper :is(h3, caption, td.value, dt, [part=source])').map(({ textContent }) => plain(textContent));
    expect(parts.slice(0, 4)).to.deep.equal(['Zorg (uur)', 'Uur', '22.000', '22.000']);
    expect(parts.at(-1)).to.match(/^(Bron:|Cijfers zonder bron)/);
    expect(one(element, '.on-paper dd').checkVisibility({ contentVisibilityAuto: true })).to.equal(true);
  });

  it('keeps figures from left to right where the page is not', async () => {
    const band = { min: 8, max: 14 };
    const element = await render(dossierOf([flow('a', 'lonen', 'wijk', 1, { value: band, unit: 'people' })], {}, nodes));
    element.dir = 'rtl';
    for (const figure of all(element, 'td.value > *')) {
      expect([plain(figure.textContent), getComputedStyle(figure).direction]).to.deep.equal(['8–14', 'ltr']);
    }
  });

  it('has a table that a screen reader reads as one: captions, and figures with their row', async () => {
    const element = await render();
    const table = one(element, 'table');
    expect(all(element, 'th:not([scope])')).to.have.length(0);
    expect([...table.querySelectorAll('thead th')].map(({ textContent }) => plain(textContent))).to.deep.equal(['Stroom', 'Hoeveel']);
    expect(all(element, 'tr').every((row) => row.querySelectorAll('th, td:not([aria-hidden])').length === 2)).to.equal(true);
    expect(all(element, '[part=bar], .swatch').every((picture) => picture.closest('[aria-hidden=true]'))).to.equal(true);
  });

  for (const scheme of ['light', 'dark'] as const) {
    for (const view of ['diagram', 'table', 'text']) {
      it(`is accessible with a flow chosen and small ones open: ${view}, ${scheme}`, async () => {
        document.documentElement.style.colorScheme = scheme;
        const element = await render(many, { view });
        (one(element, '.flow.small') ?? one(element, 'button')).click();
        await element.updateComplete;
        one(element, '[data-flow=in-brug] .flow').click();
        await element.updateComplete;
        await expect(element).to.be.accessible();
        document.documentElement.style.colorScheme = '';
      });
    }
  }

  it('tells its directions apart without colour in forced colours', async () => {
    await executeServerCommand('emulate-media-features', [{ name: 'forced-colors', value: 'active' }]);
    const element = await render();
    const looks = all(element, '.swatch').map((swatch) => {
      const { backgroundColor, backgroundImage, borderTopWidth } = getComputedStyle(swatch);
      return [backgroundColor, backgroundImage.startsWith('repeating'), borderTopWidth].join();
    });
    expect(new Set(looks).size).to.equal(3);
  });

  for (const dir of ['ltr', 'rtl']) {
    for (const view of ['diagram', 'table', 'text']) {
      it(`does not scroll sideways at 320 px with long names: ${view}, ${dir}`, async () => {
        await setViewport({ width: 320, height: 600 });
        const label = 'Huurtoeslagterugvorderingsbezwaarschriftenprocedure van de woningbouwvereniging';
        const items: Flow[] = [...many.flows!.items, flow('lang', 'wijk', 'huur', { min: 12_345.678, max: 23_456.789 }, { label })];
        const element = await render(dossierOf(items, around, nodes), { view, width: 288 });
        element.dir = dir;
        await press(element, '[data-flow=lang] .flow');
        // The diagram measures its room first.
        await waitUntil(() => element.scrollWidth <= 288, 'it fits', { timeout: 8000 });
        expect(document.documentElement.scrollWidth).to.be.at.most(320);
      });
    }
  }
});
