import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import { executeServerCommand, sendKeys } from '@web/test-runner-commands';
import type { Dossier, Flow, FlowNode } from '@wijkwelvaartswerk/contract';
import '../../../../packages/anchors/src/define/flows.js';
import type { SelectDetail } from '../../../../packages/kit/src/index.js';
import type { WwwFlows } from '../../../../packages/anchors/src/index.js';

const flow = (id: string, from: string, to: string, value: Flow['value'], label?: string): Flow => ({
  ...{ id, from, to, value, unit: 'EUR', kind: 'money' as const },
  ...(label && { label }),
});
const inside = (id: string, label: string): FlowNode => ({ id, label, side: 'inside' });
const outside = (id: string, label: string): FlowNode => ({ id, label, side: 'outside' });

const dossier = (nodes: FlowNode[], ...items: Flow[]): Dossier => ({
  version: 1,
  language: 'nl',
  neighbourhood: { name: 'Noord' },
  flows: { period: { from: '2025', to: '2025' }, items, nodes },
});

const wijk = inside('wijk', 'De wijk');

const star = dossier(
  [wijk, outside('lonen', 'Lonen van buiten de wijk'), outside('huur', 'Huur en hypotheek'), inside('winkels', 'Winkels in de wijk')],
  flow('in', 'lonen', 'wijk', 90e6),
  flow('rent', 'wijk', 'huur', 60e6),
  flow('shops', 'wijk', 'winkels', { min: 20e6, max: 30e6 }),
);

const chain = dossier(
  [inside('anchor', 'Woningcorporatie'), inside('coop', 'Groencoöperatie'), inside('homes', 'Huishoudens'), outside('state', 'Het Rijk')],
  flow('a', 'state', 'anchor', 40e6),
  flow('b', 'anchor', 'coop', 12e6),
  flow('c', 'coop', 'homes', 9e6),
  flow('rent', 'homes', 'anchor', 8e6, 'Huur'),
  flow('self', 'coop', 'coop', 2e6, 'Onderling'),
  flow('d', 'homes', 'outside', 6e6, 'Boodschappen'),
);

const many = dossier(
  [wijk],
  ...Array.from({ length: 300 }, (_, i) =>
    flow(`f${i}`, i % 2 ? 'wijk' : 'outside', i % 2 ? 'outside' : 'wijk', 1e9 / (i + 1) ** 2, `Een stroom met een lange naam ${i}`),
  ),
);

async function shown(given: Dossier, width = 720, more: { dir?: string } = {}): Promise<WwwFlows> {
  const box = await fixture<HTMLElement>(html`<div dir=${more.dir ?? 'ltr'}><www-flows lang="nl" .dossier=${given}></www-flows></div>`);
  box.style.inlineSize = `${width}px`;
  const element = box.querySelector('www-flows')!;
  await waitUntil(() => element.shadowRoot?.querySelector('[part="diagram"]'), 'the diagram is loaded', { timeout: 8000 });
  await settled(element);
  return element;
}

/** After what was measured has been drawn. */
async function settled(element: WwwFlows): Promise<void> {
  for (let i = 0; i < 3; i += 1) await new Promise((done) => requestAnimationFrame(done));
  await element.updateComplete;
}

const all = (element: WwwFlows, selector: string) => [...element.shadowRoot!.querySelectorAll<HTMLElement>(`[part="diagram"] ${selector}`)];
const one = (element: WwwFlows, selector: string) => all(element, selector)[0]!;
const button = (element: WwwFlows, id: string) => one(element, `button[data-flow="${id}"]`);
const text = (element: Element) => (element as HTMLElement).innerText.replace(/\s+/g, ' ').trim();
const focused = (element: WwwFlows) => element.shadowRoot!.activeElement?.getAttribute('data-flow');

describe('flow diagram', () => {
  it('says at each end what it is and how much flows there', async () => {
    const element = await shown(star);
    expect(all(element, '.label').map((label) => label.querySelector('span')?.innerText.replace(/\s+/g, ' '))).to.have.members([
      'De wijk: 90 miljoen euro',
      'Lonen van buiten de wijk 90',
      'Winkels in de wijk 20–30',
      'Huur en hypotheek 60',
    ]);
  });

  it('is one picture to a screen reader, called by its sums, and a row of buttons', async () => {
    const element = await shown(star);
    expect(one(element, 'svg').getAttribute('aria-label')!.replaceAll('\u00a0', ' ')).to.match(
      /^Stroomschema\. Komt binnen: € 90 miljoen, Blijft in de wijk: tussen € 20 miljoen en € 30 miljoen, Gaat weg: € 60 miljoen\./,
    );
    expect(button(element, 'in').textContent!.replace(/\s+/g, ' ').trim()).to.equal(
      'Lonen van buiten de wijk 90 miljoen euro, komt binnen',
    );
  });

  it('draws what is certain and what is not apart', async () => {
    const element = await shown(star);
    expect(all(element, '[data-flow="shops"] .unsure')).to.have.length(1);
    expect(all(element, '[data-flow="rent"] .unsure')).to.have.length(0);
    expect(text(one(element, 'figcaption'))).to.include('niet zeker');
  });

  it('stripes what leaves, with a pattern of its own for each diagram', async () => {
    const [first, second] = [await shown(star), await shown(star)];
    const fill = (element: WwwFlows) => one(element, '[data-flow="rent"] .sure').getAttribute('fill')!;
    expect(first.shadowRoot!.querySelector(/#[\w-]+/.exec(fill(first))![0])).to.exist;
    expect(fill(first)).not.to.equal(fill(second));
  });

  it('chooses a flow by its words, by its ribbon and by the keyboard', async () => {
    const element = await shown(star);
    for (const press of [
      () => button(element, 'rent').click(),
      () => one(element, 'g[data-flow="in"] .sure').dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true })),
      async () => {
        button(element, 'shops').focus();
        await sendKeys({ press: 'Enter' });
      },
    ]) {
      const told = oneEvent(element, 'www-select');
      void press();
      const { detail } = (await told) as CustomEvent<SelectDetail>;
      await settled(element);
      expect(detail.kind).to.equal('flow');
      expect(all(element, '[aria-pressed="true"]').map(({ dataset }) => dataset['flow'])).to.deep.equal([detail.id]);
      expect(all(element, 'g[data-marked]').map(({ dataset }) => dataset['flow'])).to.deep.equal([detail.id]);
    }
  });

  it('is one stop for Tab, through which arrows, Home and End walk', async () => {
    const element = await shown(star);
    const stops = () => all(element, 'button[tabindex="0"]').map(({ dataset }) => dataset['flow']);
    expect(stops()).to.deep.equal(['in']);
    button(element, 'in').focus();
    for (const [press, expected] of [
      ['ArrowDown', 'shops'],
      ['ArrowRight', 'rent'],
      ['ArrowRight', 'rent'],
      ['ArrowUp', 'shops'],
      ['Home', 'in'],
      ['End', 'rent'],
    ] as const) {
      await sendKeys({ press });
      expect(focused(element), press).to.equal(expected);
      expect(stops(), press).to.deep.equal([expected]);
    }
  });

  it('tells a flow between ends with several at its ribbon, once it has the focus or the pointer', async () => {
    const element = await shown(chain);
    const chip = button(element, 'b');
    expect(getComputedStyle(chip).opacity).to.equal('0');
    one(element, 'g[data-flow="b"] .sure').dispatchEvent(new PointerEvent('pointerover', { bubbles: true, composed: true }));
    await waitUntil(() => getComputedStyle(chip).opacity === '1');
    expect(text(chip)).to.match(/^Woningcorporatie naar Groencoöperatie 12/);
    one(element, 'figcaption').dispatchEvent(new PointerEvent('pointerover', { bubbles: true, composed: true }));
    await waitUntil(() => getComputedStyle(chip).opacity === '0');
  });

  it('lets the mouse go onto the words of a ribbon, and a reader put them away with Escape', async () => {
    const element = await shown(chain);
    const chip = button(element, 'b');
    const point = (target: Element, type: string) => target.dispatchEvent(new PointerEvent(type, { bubbles: true, composed: true }));
    point(one(element, 'g[data-flow="b"] .sure'), 'pointerover');
    await waitUntil(() => getComputedStyle(chip).opacity === '1');
    expect(getComputedStyle(chip).pointerEvents).to.equal('auto');
    await sendKeys({ press: 'Escape' });
    await waitUntil(() => getComputedStyle(chip).opacity === '0');
    expect(getComputedStyle(chip).pointerEvents).to.equal('none');
  });

  it('shows each of the small flows once they are opened, and goes on from there', async () => {
    const element = await shown(many);
    const small = one(element, '[aria-expanded="false"]');
    expect(text(small)).to.match(/^Nog \d+ kleine stromen/);
    const before = all(element, 'g.ribbon').length;
    small.focus();
    await sendKeys({ press: 'Enter' });
    await settled(element);
    expect(all(element, 'g.ribbon').length).to.be.greaterThan(before + 50);
    expect(focused(element)).to.match(/^f\d+$/);
  });

  for (const [what, given] of [
    ['a star', star],
    ['a chain with flows back', chain],
    ['300 flows', many],
  ] as const) {
    for (const dir of ['ltr', 'rtl']) {
      it(`lets no words lie over others or outside: ${what}, ${dir}`, async () => {
        const element = await shown(given, 720, { dir });
        const outer = element.getBoundingClientRect();
        const boxes = all(element, '.label').map((label) => ({
          name: text(label),
          box: label.querySelector('span')!.getBoundingClientRect(),
        }));
        expect(boxes.length).to.be.greaterThan(3);
        for (const [i, { name, box }] of boxes.entries()) {
          expect(box.left, name).to.be.at.least(outer.left - 1);
          expect(box.right, name).to.be.at.most(outer.right + 1);
          for (const other of boxes.slice(i + 1)) {
            const apart =
              box.right <= other.box.left + 1 ||
              other.box.right <= box.left + 1 ||
              box.bottom <= other.box.top + 1 ||
              other.box.bottom <= box.top + 1;
            expect(apart, `${name} / ${other.name}`).to.be.true;
          }
        }
      });
    }
  }

  it('leads a flow back and one to itself round below all bars', async () => {
    const element = await shown(chain);
    const lowest = Math.max(...all(element, 'rect.end').map((bar) => bar.getBoundingClientRect().bottom));
    const bottom = (id: string) => one(element, `g[data-flow="${id}"] .edge`).getBoundingClientRect().bottom;
    expect(bottom('self')).to.be.greaterThan(lowest);
    expect(bottom('rent')).to.be.greaterThan(lowest);
    expect(bottom('a')).to.be.at.most(lowest + 1);
  });

  it('keeps words at their size and draws anew when its width changes', async () => {
    const element = await shown(star, 1300);
    const width = () => one(element, 'svg').getAttribute('viewBox')!.split(' ')[2];
    const size = getComputedStyle(button(element, 'in')).fontSize;
    const before = width();
    element.parentElement!.style.inlineSize = '900px';
    await waitUntil(() => width() !== before, 'it is drawn anew', { timeout: 8000 });
    expect(getComputedStyle(button(element, 'in')).fontSize).to.equal(size);
  });

  it('makes the bar of the middle as long as its words, in large letters too', async () => {
    const element = await shown(star, 1300);
    element.style.fontSize = '28px';
    const words = () => one(element, '[data-place="inside"] > span').getBoundingClientRect().height;
    const bar = () => one(element, 'rect[data-role="hub"]').getBoundingClientRect().height;
    await waitUntil(() => words() > 320 && bar() >= words(), 'it is drawn anew', { timeout: 8000 });
  });

  it('measures without a loop of the observer', async () => {
    const errors: string[] = [];
    const note = ({ message }: ErrorEvent) => errors.push(message);
    window.addEventListener('error', note);
    const element = await shown(chain);
    for (const width of [600, 1300, 320, 800]) {
      element.parentElement!.style.inlineSize = `${width}px`;
      await settled(element);
    }
    window.removeEventListener('error', note);
    expect(errors).to.deep.equal([]);
  });

  it('turns into its three sums where it is narrow, without a scroll bar', async () => {
    const element = await shown(star, 320);
    expect(all(element, '.sum').map(text)).to.deep.equal(['Komt binnen 90', 'Blijft in de wijk 20–30', 'Gaat weg 60']);
    expect(text(one(element, '.hub'))).to.equal('De wijk');
    expect(element.scrollWidth).to.be.at.most(320);
  });

  it('does not add up what is passed on inside, beside what comes in', async () => {
    const element = await shown(chain, 320);
    expect(all(element, '.sum').map(text)).to.deep.equal(['Komt binnen 40', 'Gaat weg 6']);
  });

  it('draws a chain of more columns than there is room for as sums', async () => {
    const steps = Array.from({ length: 30 }, (_, i) => flow(`s${i}`, `n${i}`, `n${i + 1}`, 5e6));
    const nodes = Array.from({ length: 31 }, (_, i) => inside(`n${i}`, `Schakel ${i}`));
    const element = await shown(dossier(nodes, ...steps, flow('in', 'outside', 'n0', 5e6, 'Lonen')));
    expect(all(element, '.sum').map(text)).to.deep.equal(['Komt binnen 5.000.000']);
  });

  for (const [what, given] of [
    ['one flow', dossier([wijk], flow('a', 'outside', 'wijk', 1e15, 'Alles'))],
    ['a flow of nothing', dossier([wijk], flow('a', 'outside', 'wijk', 0, 'Niets'))],
    ['no middle', dossier([], flow('a', 'outside', 'outside', 5, 'Langs'))],
  ] as const) {
    it(`draws ${what}`, async () => {
      const element = await shown(given);
      expect(all(element, 'g.ribbon')).to.have.length(1);
      expect(all(element, 'button')).to.have.length(1);
      expect(one(element, 'svg').outerHTML).not.to.match(/NaN|Infinity|undefined/);
    });
  }

  it('lets go of its observer when it is taken away, and measures again when it comes back', async () => {
    const element = await shown(star, 1300);
    const box = element.parentElement!;
    const width = () => one(element, 'svg').getAttribute('viewBox');
    const before = width();
    element.remove();
    box.style.inlineSize = '900px';
    await settled(element);
    expect(width()).to.equal(before);
    box.append(element);
    await waitUntil(() => width() !== before, 'it is drawn anew', { timeout: 8000 });
  });

  it('is accessible, wide and narrow, light and dark', async () => {
    const element = await shown(chain);
    await expect(element).to.be.accessible();
    element.parentElement!.style.colorScheme = 'dark';
    await expect(element).to.be.accessible();
    element.parentElement!.style.inlineSize = '320px';
    await settled(element);
    await expect(element).to.be.accessible();
  });

  it('gives every ribbon an edge in forced colours', async () => {
    const element = await shown(star);
    await executeServerCommand('emulate-media-features', [{ name: 'forced-colors', value: 'active' }]);
    const text = getComputedStyle(element).color;
    for (const edge of all(element, '.edge')) expect(getComputedStyle(edge).stroke).to.equal(text);
    await executeServerCommand('emulate-media-features', [{ name: 'forced-colors', value: 'none' }]);
  });
});
