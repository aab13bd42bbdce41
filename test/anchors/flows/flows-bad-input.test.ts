import { expect } from '@open-wc/testing';
import type { Dossier } from '@wijkwelvaartswerk/contract';
import { around, dossierOf, flow, nodes, simple } from './dossiers.js';
import { plain, render } from './rendering.js';

describe('<www-flows> with bad input', () => {
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
});
