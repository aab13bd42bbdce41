import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import type { WwwAnchorGauge, WwwFlows } from '../../../packages/anchors/src/index.js';
import type { WwwMap } from '../../../packages/map/src/index.js';
import type { WwwDossier } from '../../../packages/kit/src/index.js';
import '../../../packages/anchors/src/define.js';
import '../../../packages/kit/src/define.js';
import '../../../packages/map/src/define.js';
import { around, dossierOf, nodes, simple } from './dossiers.js';

const soon = { timeout: 8000 };

/** Map, gauge and flows in one dossier, as they stand on a page. */
async function page() {
  const dossier = await fixture<WwwDossier>(
    html`<www-dossier lang="nl" .dossier=${dossierOf(simple, around, nodes)}>
      <www-map></www-map>
      <www-anchor-gauge></www-anchor-gauge>
      <www-flows view="table"></www-flows>
    </www-dossier>`,
  );
  const find = <E extends HTMLElement>(name: string) => dossier.querySelector<E>(name)!;
  const [map, gauge, flows] = [find<WwwMap>('www-map'), find<WwwAnchorGauge>('www-anchor-gauge'), find<WwwFlows>('www-flows')];
  await waitUntil(() => [map, gauge, flows].every(({ dataset }) => dataset['status'] === 'ready'), 'all are shown', soon);
  const row = (id: string) => flows.renderRoot.querySelector<HTMLElement>(`[data-flow=${id}]`)!;
  return {
    map,
    flows,
    row,
    press: (id: string) => row(id).querySelector('button')!.click(),
    card: () => map.renderRoot.querySelector('[part=card]')?.textContent ?? '',
    litAnchors: () => [...gauge.renderRoot.querySelectorAll('[part=card][data-chosen]')].map((card) => card.getAttribute('aria-label')),
    litFlows: () =>
      [...flows.renderRoot.querySelectorAll<HTMLElement>('[data-flow]')]
        .filter((one) => one.querySelector('button')?.ariaCurrent === 'true')
        .map(({ dataset }) => dataset['flow']),
  };
}

describe('choosing a flow beside map and gauge', () => {
  it('opens the place on the map at which it ends, and lets go of it again', async () => {
    const { press, card, litAnchors } = await page();
    press('blijft-tuin');
    await waitUntil(() => card().includes('Tuin aan de Kade'), 'the place is open', soon);
    expect(litAnchors()).to.deep.equal([]);
    press('blijft-tuin');
    await waitUntil(() => card() === '', 'the place is closed', soon);
  });

  it('lights up the anchor at which it begins, in the gauge, with a word', async () => {
    const { press, litAnchors, card } = await page();
    press('in-brug');
    await waitUntil(() => litAnchors().length > 0, 'the anchor is lit', soon);
    expect(litAnchors()).to.deep.equal(['Woningcorporatie De Brug']);
    expect(card()).to.equal('');
  });

  it('leaves them alone when it has neither', async () => {
    const { press, litAnchors, card, row } = await page();
    press('weg-huur');
    await waitUntil(() => row('weg-huur').querySelector('[aria-pressed=true]'), 'it is chosen', soon);
    expect([litAnchors(), card()]).to.deep.equal([[], '']);
  });

  it('goes the other way: choosing a place on the map marks the flows there, with a word and a count', async () => {
    const { map, flows, litFlows, row } = await page();
    map.renderRoot.querySelector<HTMLElement>('[data-place=tuin]')!.click();
    await waitUntil(() => litFlows().length > 0, 'the flow is lit', soon);
    expect(litFlows()).to.deep.equal(['blijft-tuin']);
    expect(row('blijft-tuin').textContent).to.contain('hoort bij je keuze');
    expect(flows.renderRoot.querySelector('[role=status]')?.textContent).to.contain('Eén stroom hoort bij wat je koos.');
    map.renderRoot.querySelector<HTMLElement>('[data-place=elders]')!.click();
    await waitUntil(() => litFlows().length === 0, 'no flow is lit', soon);
  });

  it('closes with the card of the place', async () => {
    const { map, press, card, row } = await page();
    press('blijft-tuin');
    await waitUntil(() => card() !== '', 'the place is open', soon);
    map.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
    map.renderRoot
      .querySelector('[part=card]')
      ?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true }));
    await waitUntil(() => row('blijft-tuin').querySelector('[aria-pressed=false]'), 'nothing is chosen', soon);
    expect(card()).to.equal('');
  });
});
