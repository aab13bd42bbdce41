import { expect, oneEvent, waitUntil } from '@open-wc/testing';
import { executeServerCommand, setViewport } from '@web/test-runner-commands';
import { around, dossierOf, flow, nodes, simple } from './dossiers.js';
import { all, many, mixed, noord, one, plain, press, render, rows, texts } from './rendering.js';

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

  it('is at rest once it is gone: what is chosen elsewhere does not wake it', async () => {
    const element = await render(noord, { view: 'diagram' });
    element.remove();
    await waitUntil(() => !element.isConnected);
    expect(element.isUpdatePending).to.equal(false);
  });
});
