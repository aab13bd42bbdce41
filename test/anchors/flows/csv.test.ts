import { expect } from '@open-wc/testing';
import { flowsCsv } from '../../../packages/anchors/src/flows/csv.js';
import { flowsView } from '../../../packages/anchors/src/flows/model.js';
import { speechIn } from '../../../packages/anchors/src/flows/speech.js';
import { around, dossierOf, flow, nodes, simple } from './dossiers.js';

const csv = (items = simple, language: 'nl' | 'en' = 'nl') =>
  flowsCsv(flowsView(dossierOf(items, around, nodes), language), speechIn(language));

describe('the flows as a file', () => {
  it('are as a Dutch spreadsheet reads them: mark, semicolons, decimal commas, one line for each flow', () => {
    const text = csv([flow('a', 'lonen', 'wijk', { min: 0.0000015, max: 2 }, { source: { title: 'Lijst; nieuw', date: '2025' } })]);
    expect(text).to.equal(
      '\ufeff' +
        'soort;richting;stroom;van;naar;hoeveel, laagste;hoeveel, hoogste;eenheid;stand van;wat is geteld;' +
        'bron;uitgever van de bron;datum van de bron;adres van de bron;opmerking\r\n' +
        'Geld;Komt binnen;Lonen van buiten;Lonen van buiten;De wijk;1,5;2000000;EUR;staat er niet bij;staat er niet bij;' +
        '"Lijst; nieuw";;2025;;\r\n',
    );
  });

  it('are all there, of every unit', () => {
    const items = [...simple, flow('u', 'lonen', 'wijk', 5, { unit: 'hours' })];
    expect(csv(items).trim().split('\r\n')).to.have.length(1 + items.length);
  });

  it('have English words on an English page', () => {
    expect(csv(simple, 'en').split('\r\n')[1]).to.match(/^Money;Comes in;/);
  });

  it('cannot run as a formula', () => {
    expect(csv([flow('a', 'lonen', 'wijk', 1, { label: '=1+1' })])).to.contain(";'=1+1;");
  });
});
