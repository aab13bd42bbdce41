import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import { executeServerCommand, setViewport } from '@web/test-runner-commands';
import type { Dossier, Flow } from '@wijkwelvaartswerk/contract';
import '../../../packages/anchors/src/define.js';
import type { WwwFlows } from '../../../packages/anchors/src/index.js';
import { around, dossierOf, flow, nodes, simple } from './dossiers.js';

const noord = dossierOf(simple, around, nodes);
const mixed = dossierOf([...simple, flow('uren', 'lonen', 'wijk', 22_000, { unit: 'hours', kind: 'care' })], around, nodes);
const many = dossierOf(
  [
    ...simple,
    ...Array.from({ length: 8 }, (_, i) => flow(`groot-${i}`, 'wijk', 'huur', 10, { label: `Groot ${i}` })),
    ...Array.from({ length: 7 }, (_, i) => flow(`klein-${i}`, 'wijk', 'huur', 0.1, { label: `Klein ${i}` })),
  ],
  around,
  nodes,
);

async function render(
  dossier: unknown = noord,
  {
    view = 'table',
    lang = 'nl',
    kind = '',
    unit = '',
    width = 800,
  }: Partial<Record<'view' | 'lang' | 'kind' | 'unit', string>> & { width?: number } = {},
): Promise<WwwFlows> {
  const box = await fixture<HTMLElement>(
    html`<div><www-flows view=${view} lang=${lang} kind=${kind} unit=${unit} .dossier=${dossier}></www-flows></div>`,
  );
  box.style.width = `${width}px`;
  const element = box.querySelector('www-flows')!;
  while (!(await element.updateComplete));
  return element;
}

const plain = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();
const all = (element: WwwFlows, selector: string) => [...element.renderRoot.querySelectorAll<HTMLElement>(selector)];
const one = (element: WwwFlows, selector: string) => element.renderRoot.querySelector<HTMLElement>(selector)!;
/** What only paper shows is apart. */
const texts = (element: WwwFlows, selector: string) =>
  all(element, selector)
    .filter((found) => !found.closest('.on-paper'))
    .map(({ textContent }) => plain(textContent));
const rows = (element: WwwFlows) =>
  all(element, 'table tr:not(thead tr, .more-of)')
    .filter((row) => row.checkVisibility())
    .map((row) => [...row.querySelectorAll('th, td:not([aria-hidden])')].map((cell) => plain(cell.textContent)).join(' | '));
const press = async (element: WwwFlows, selector: string) => {
  one(element, selector).click();
  await element.updateComplete;
};

describe('<www-flows>', () => {
  afterEach(async () => {
    await executeServerCommand('emulate-media-features', [{ name: 'forced-colors', value: '' }]);
    await executeServerCommand('emulate-media', { media: 'screen' });
    await setViewport({ width: 800, height: 600 });
  });

  it('says in its heading and first sentence what it is about', async () => {
    const element = await render();
    expect(texts(element, '[part=heading], .lead')).to.deep.equal([
      'Waar gaat het geld naartoe?',
      'Van elke 100 euro die binnenkomt, blijft ongeveer 22 euro in de wijk.',
    ]);
  });

  it('has every flow in a table, by direction, with sums', async () => {
    const element = await render(dossierOf(simple, { ...around, flows: { items: [], period: { from: '2025-01', to: '2025-12' } } }, nodes));
    const given = { ...noord, flows: { ...noord.flows!, period: { from: '2025-01', to: '2025-12' } } };
    element.dossier = given;
    while (!(await element.updateComplete));
    expect(texts(element, 'caption')).to.deep.equal(['Miljoen euro in 2025']);
    expect(rows(element)).to.deep.equal([
      'Komt binnen | 100',
      'Lonen van buiten Van Lonen van buiten naar De wijk | 90',
      'Inkoop van De Brug Van Woningcorporatie De Brug naar De wijk | 10',
      'Blijft in de wijk | 22',
      'Winkels Van De wijk naar Winkels | 12',
      'Buurttuin Van De wijk naar Tuin aan de Kade | 10',
      'Gaat weg | 78',
      'Huur Van De wijk naar Huur | 78',
    ]);
  });

  it('has bars as long as the flows are large, with what may be there drawn apart', async () => {
    const element = await render(dossierOf([flow('a', 'lonen', 'wijk', 40), flow('b', 'wijk', 'huur', { min: 10, max: 30 })], {}, nodes));
    const widths = (selector: string) => all(element, selector).map((part) => Math.round(part.getBoundingClientRect().width));
    const whole = Math.round(one(element, '[part=bar]').getBoundingClientRect().width);
    expect(widths('.least')).to.deep.equal([whole, Math.round(whole / 4)]);
    expect(widths('.perhaps:not([hidden])')).to.deep.equal([Math.round(whole / 2)]);
    expect(texts(element, '.figures > p')).to.deep.equal(['Gestreept met een stippelrand: dit deel is niet zeker.']);
    expect(rows(element).at(-1)).to.equal('Huur Van De wijk naar Huur | 10–30');
  });

  it('has bars that begin and end at the same line, whatever the figures beside them', async () => {
    const element = await render(
      dossierOf([flow('a', 'lonen', 'wijk', 4), flow('b', 'wijk', 'huur', { min: 1.234567, max: 3.456789 })], {}, nodes),
    );
    const edges = all(element, '[part=bar]').map((bar) => [bar.getBoundingClientRect().left, bar.getBoundingClientRect().right].join());
    expect(new Set(edges).size).to.equal(1);
  });

  it('has every flow as a sentence', async () => {
    expect(texts(await render(noord, { view: 'text' }), 'section > :first-child, li')).to.deep.equal([
      'Komt binnen: € 100 miljoen',
      'Er komt € 90 miljoen binnen: Lonen van buiten.',
      'Er komt € 10 miljoen binnen van Woningcorporatie De Brug: Inkoop van De Brug.',
      'Blijft in de wijk: € 22 miljoen',
      'Er blijft € 12 miljoen in de wijk: Winkels.',
      'Er blijft € 10 miljoen in de wijk, bij Tuin aan de Kade: Buurttuin.',
      'Gaat weg: € 78 miljoen',
      'Er gaat € 78 miljoen weg: Huur.',
    ]);
  });

  it('draws a diagram with the table beside it, and switches to the table or the sentences alone', async () => {
    const element = await render(noord, { view: 'diagram' });
    expect([all(element, '[part=diagram]').length, all(element, 'table').length]).to.deep.equal([1, 1]);
    const shown = () => [all(element, '[part=diagram]').length, all(element, 'table').length, all(element, '.sentences').length];
    const options = all(element, '[data-name=view] input');
    for (const [i, view, counts] of [
      [1, 'table', [0, 1, 0]],
      [2, 'text', [0, 0, 1]],
      [0, 'diagram', [1, 1, 0]],
    ] as const) {
      options[i]!.click();
      await element.updateComplete;
      expect([element.view, shown()]).to.deep.equal([view, counts]);
    }
  });

  it('takes a view it does not know for the diagram', async () => {
    const element = await render(noord, { view: 'taart' });
    expect(all(element, '[part=diagram]')).to.have.length(1);
  });

  it('switches between units, and says that they are never added', async () => {
    const element = await render(mixed);
    expect(texts(element, '[data-name=set] legend, [data-name=set] label')).to.deep.equal([
      'Wat wil je zien? We tellen ze nooit bij elkaar op.',
      'Geld (euro)',
      'Zorg (uur)',
    ]);
    await press(element, '[data-name=set] label:nth-of-type(2) input');
    expect(texts(element, '[part=heading], caption')).to.deep.equal(['Waar gaat de zorg naartoe?', 'Uur']);
    expect(rows(element)).to.deep.equal(['Komt binnen | 22.000', 'Lonen van buiten Van Lonen van buiten naar De wijk | 22.000']);
  });

  it('shows the kind and unit that are asked for, without a switch; and all when they are not there', async () => {
    const element = await render(mixed, { unit: 'hours' });
    expect([texts(element, 'caption'), all(element, '[data-name=set]').length]).to.deep.equal([['Uur'], 0]);
    const other = await render(mixed, { kind: 'goods' });
    expect(texts(other, '.note')).to.deep.equal(['Over spullen staat hier niets. Je ziet wat er wel is.']);
    expect(texts(other, 'caption')).to.deep.equal(['Miljoen euro']);
  });

  it('chooses a flow, tells the page, and shows what stands behind it', async () => {
    const element = await render();
    const heard = oneEvent(element, 'www-select');
    one(element, '[data-flow=in-lonen] button').click();
    expect((await heard).detail).to.deep.equal({ kind: 'flow', id: 'in-lonen', origin: 'www-flows' });
    await element.updateComplete;
    expect(one(element, '[data-flow=in-lonen] button').getAttribute('aria-pressed')).to.equal('true');
    expect(plain(one(element, '[part=card]').textContent)).to.equal(
      'Er komt € 90 miljoen binnen: Lonen van buiten. Van Lonen van buiten naar De wijk. Netto loon. Bron: Inkomens. Stand van 2025. Keuze loslaten',
    );
    expect(texts(element, '[role=status]')).to.deep.equal(['Gekozen: Lonen van buiten']);
    const again = oneEvent(element, 'www-select');
    one(element, '[part=card] button').click();
    expect((await again).detail.id).to.equal(null);
    await element.updateComplete;
    expect(all(element, '[part=card]')).to.have.length(0);
  });

  it('says that a flow has no source, and that it does not say what was counted', async () => {
    const element = await render();
    await press(element, '[data-flow=in-brug] button');
    expect(plain(one(element, '[part=card]').textContent)).to.contain('Er staat niet bij wat hier is geteld. Cijfers zonder bron.');
    expect(texts(element, '[part=source] > p').slice(0, -1)).to.deep.equal([
      'Bron (Lonen van buiten): Inkomens.',
      'Zonder bron: Inkoop van De Brug, Winkels en Buurttuin.',
      'Bron (Huur): Woononderzoek.',
    ]);
    expect(texts(element, 'dd')).to.deep.equal([
      'Netto loon. Stand van 2025.',
      ...Array.from({ length: 4 }, () => 'Er staat niet bij wat hier is geteld.'),
    ]);
  });

  for (const view of ['table', 'text']) {
    it(`has small flows together, which open (${view})`, async () => {
      const element = await render(many, { view });
      const small = () => all(element, '[data-flow^=klein]').filter((row) => row.checkVisibility()).length;
      const button = one(element, '.flow.small');
      expect([plain(button.textContent), button.ariaExpanded, small()]).to.deep.equal(['Nog 7 kleine stromen (De wijk)', 'false', 0]);
      await press(element, '.flow.small');
      expect([button.ariaExpanded, small()]).to.deep.equal(['true', 7]);
      await press(element, '.flow.small');
      expect(small()).to.equal(0);
    });
  }

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

  it('says that figures are invented', async () => {
    const element = await render({ ...noord, flows: { ...noord.flows, example: true } });
    expect(texts(element, '.mark')).to.deep.equal(['verzonnen voorbeeld']);
  });

  it('says when there is nothing', async () => {
    const element = await render({ version: 1, neighbourhood: { name: 'Noord' } });
    expect([element.dataset['status'], texts(element, '[part=empty]')]).to.deep.equal([
      'empty',
      ['Hier staat nog niets over wat de wijk in komt en uit gaat.'],
    ]);
  });

  it('does not add flows of different years, nor draw them together', async () => {
    const items = [flow('a', 'lonen', 'wijk', 1, { asOf: '2019' }), flow('b', 'wijk', 'huur', 2, { asOf: '2025' })];
    const element = await render(dossierOf(items, {}, nodes), { view: 'diagram' });
    expect(texts(element, '.lead')[0]).to.match(/^De cijfers zijn van verschillende jaren: 2019 en 2025\./);
    expect([all(element, '[part=diagram]').length, rows(element)[0]]).to.deep.equal([0, 'Komt binnen | ']);
  });

  it('speaks English', async () => {
    const element = await render(mixed, { lang: 'en' });
    expect(texts(element, '[part=heading], .lead, [data-name=set] label, .direction > th')).to.deep.equal([
      'Where does the money go?',
      'Of every 100 euros coming in, about 22 euros stay in the neighbourhood.',
      'Money (euros)',
      'Care (hours)',
      'Comes in',
      'Stays in the neighbourhood',
      'Leaves',
    ]);
  });

  const bad: [string, Dossier | object, RegExp][] = [
    [
      'less than nothing',
      dossierOf([...simple, flow('x', 'wijk', 'huur', -5, { label: 'Teruggave' })], around, nodes),
      /‘Teruggave’ staat er niet bij/,
    ],
    [
      'only less than nothing',
      dossierOf([flow('x', 'wijk', 'huur', -5, { label: 'Teruggave' })], {}, nodes),
      /‘Teruggave’ staat er niet bij/,
    ],
    ['a million billion', dossierOf([flow('x', 'lonen', 'wijk', 1e9)], {}, nodes), /€ 1000 biljoen/],
    ['nothing that flows', dossierOf([flow('x', 'lonen', 'wijk', 0)], {}, nodes), /Er komt niets binnen\./],
    ['a flow to itself', dossierOf([flow('x', 'wijk', 'wijk', 5)], {}, nodes), /Er blijft € 5 miljoen in de wijk\./],
    ['ends that nothing is known of', dossierOf([flow('x', 'hier', 'daar', 5)]), /Er staat niet bij of dit in de wijk is: hier en daar\./],
    ['a unit nobody knows', dossierOf([flow('x', 'lonen', 'wijk', 5, { unit: 'kippen' })], {}, nodes), /Er komen 5 kippen binnen\./],
    ['markup', dossierOf([flow('x', 'lonen', 'wijk', 5, { label: '<b>vet</b>' })], {}, nodes), /<b>vet<\/b>/],
    ['flows that are no list', { version: 1, neighbourhood: { name: 'Noord' }, flows: { items: 'veel' } }, /Hier staat nog niets/],
  ];
  for (const view of ['diagram', 'table', 'text']) {
    for (const [title, dossier, words] of bad) {
      it(`stands and speaks in view ${view} with ${title}`, async () => {
        const element = await render(dossier, { view });
        expect(plain(element.renderRoot.textContent)).to.match(words);
      });
    }
  }

  it('stands whatever the page gives it', async () => {
    for (const given of [null, undefined, 7, {}, Symbol('x')]) {
      const element = await render();
      for (const name of ['view', 'kind', 'unit', 'headingLevel', 'dossier'] as const) Object.assign(element, { [name]: given });
      await element.updateComplete;
      expect(element.isConnected).to.equal(true);
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

  it('is at rest once it is gone: what is chosen elsewhere does not wake it', async () => {
    const element = await render(noord, { view: 'diagram' });
    element.remove();
    await waitUntil(() => !element.isConnected);
    expect(element.isUpdatePending).to.equal(false);
  });
});
