import { expect, html } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { Fetches } from '../../support/fetches.js';
import { dossierOf, term } from '../some-entries.js';
import { all, focused, one, render, type, until } from './list-page.js';

const withLinks = html`<www-glossary share></www-glossary>`;
const at = (hash: string) => history.replaceState(null, '', hash || location.pathname + location.search);
const chosenIn = (list: Awaited<ReturnType<typeof render>>) => focused(list)?.getAttribute('data-id') ?? null;

describe('links to a term of <www-glossary>', () => {
  afterEach(() => at(''));

  for (const [what, hash, expected] of [
    ['its id after begrip-', '#begrip-commons', 'commons'],
    ['an alias', '#begrip-anchor%20institution', 'ankerorganisatie'],
    ['its id alone', '#waarde', 'waarde'],
    ['its id, beside what the map keeps there', '#map.place=bank&begrip-commons', 'commons'],
    ['no term', '#begrip-weg', null],
    ['something of the page', '#contact', null],
    ['what cannot be decoded', '#begrip-%E0%A4%A', null],
  ] as const) {
    it(`open, mark and focus: ${what}`, async () => {
      at(hash);
      const list = await render(withLinks);
      await until(() => chosenIn(list) === expected);
      expect(one(list, '[aria-current]')?.dataset['id'] ?? null).to.equal(expected);
      expect(location.hash, 'stays as it came').to.contain(hash.includes('map') ? 'map.place=bank' : '');
    });
  }

  it('leave an id that the page itself has to the page', async () => {
    at('#commons');
    const heading = document.body.appendChild(Object.assign(document.createElement('h2'), { id: 'commons' }));
    const list = await render(withLinks);
    expect(one(list, '[aria-current]') === null).to.equal(true);
    heading.remove();
  });

  it('are followed when the address changes', async () => {
    const list = await render(withLinks);
    location.hash = '#begrip-assemblee';
    await until(() => chosenIn(list) === 'assemblee');
  });

  it('do nothing without share', async () => {
    at('#begrip-commons');
    const list = await render();
    expect([one(list, '[aria-current]') === null, one(list, '[part=link]') === null]).to.deep.equal([true, true]);
    await list.show('waarde');
    expect(location.hash).to.equal('#begrip-commons');
  });

  it('stand at each term, by name, with an address to copy', async () => {
    const list = await render(withLinks);
    const links = all(list, '[part=link]') as HTMLAnchorElement[];
    expect(links).to.have.lengthOf(10);
    const [first] = links;
    expect(first!.ariaLabel).to.equal('Link naar Ankerorganisatie');
    expect(first!.href).to.equal(`${location.origin}${location.pathname}${location.search}#begrip-ankerorganisatie`);
    const { width, height } = first!.getBoundingClientRect();
    expect(Math.min(width, height)).to.be.at.least(24);
  });

  it('lead to the term when pressed, tell the page, and leave what else the address holds', async () => {
    at('#map.place=bank&begrip-waarde');
    const list = await render(withLinks);
    await until(() => chosenIn(list) === 'waarde');
    const steps = history.length;
    let told: unknown;
    list.addEventListener('www-select', ({ detail }) => (told = detail));
    all(list, '[part=link]')[2]!.click();
    await until(() => chosenIn(list) === 'commons');
    expect(told).to.deep.equal({ kind: 'term', id: 'commons', origin: 'www-glossary' });
    expect([location.hash, history.length]).to.deep.equal(['#begrip-commons&map.place=bank', steps]);
  });

  it('are left to the browser with Ctrl: a tab of its own', async () => {
    const list = await render(withLinks);
    let prevented: boolean | undefined;
    const look = (event: Event) => {
      prevented = event.defaultPrevented;
      event.preventDefault();
    };
    document.addEventListener('click', look, { once: true });
    all(list, '[part=link]')[0]!.dispatchEvent(new MouseEvent('click', { ctrlKey: true, bubbles: true, composed: true, cancelable: true }));
    expect(prevented).to.equal(false);
  });

  it('follow what is shown', async () => {
    const list = await render(withLinks);
    await list.show('CWB');
    expect(location.hash).to.equal('#begrip-community-wealth-building');
  });

  it('end a search that hides the term', async () => {
    const list = await render(withLinks);
    await type(list, 'commons');
    location.hash = '#begrip-waarde';
    await until(() => chosenIn(list) === 'waarde');
    expect((one(list, '[type=search]') as HTMLInputElement).value).to.equal('');
  });

  it('wait for the dossier that has the term', async () => {
    const fetches = new Fetches();
    at('#begrip-buurthuis');
    const list = await render(html`<www-glossary share src="/laat.json"></www-glossary>`);
    expect(one(list, '[aria-current]') === null).to.equal(true);
    fetches.asked[0]!.answer(Response.json(dossierOf([term('buurthuis')])));
    await until(() => chosenIn(list) === 'buurthuis');
    fetches.restore();
  });

  it('bring one of 2,000 terms into view', async () => {
    await setViewport({ width: 800, height: 600 });
    at('#begrip-t1234');
    const many = dossierOf(Array.from({ length: 2000 }, (_, i) => term(`t${i}`, { definition: 'Een uitleg. '.repeat(i % 20) })));
    const list = await render(html`<www-glossary share .dossier=${many}></www-glossary>`);
    await until(() => chosenIn(list) === 't1234');
    const { top, bottom } = focused(list)!.getBoundingClientRect();
    expect(top).to.be.at.least(0);
    expect(bottom).to.be.at.most(600);
  });
});
