import { expect } from '@open-wc/testing';
import type { Dossier } from '@wijkwelvaartswerk/contract';
import { formatsIn } from '../../../packages/kit/src/index.js';
import { factMessages } from '../../../packages/steps/src/tracker/fact-messages.js';
import { factsOf, type FactItem } from '../../../packages/steps/src/tracker/facts.js';
import { dossierOf, noord } from '../dossiers.js';

const sources = [{ id: 'plan', title: 'Projectplan', url: 'plan.html' }];
const factsIn = (number: number, more: Partial<Dossier>) =>
  factsOf(number, dossierOf([], { sources, ...more }), 'nl', factMessages.nl, formatsIn('nl'));
const items = (number: number, label: string, more: Partial<Dossier>): readonly FactItem[] =>
  factsIn(number, more).find((fact) => fact.label === label)?.items ?? [];
/** As a reader sees it: no-break spaces are spaces. */
const plain = (text: string | undefined) => text?.replace(/\u00a0/g, ' ');

describe('factsOf', () => {
  it('is nothing where the dossier tells nothing', () => {
    for (const number of [1, 2, 3, 4, 5, 12]) expect(factsIn(number, {})).to.deep.equal([]);
  });

  it('names who takes part in step 1, with role and tie', () => {
    const found = items(1, 'Wie doen er mee?', {
      organisations: [{ id: 'vn', name: 'Verdedig Noord' }],
      coalition: {
        members: [
          { id: 'a', organisation: 'vn', role: 'resident-group', bond: 'Sinds 2012 in de buurt' },
          { id: 'b', name: 'Gebiedsmakelaar', role: 'official' },
          { id: 'c', organisation: 'weg', role: 'partner' },
        ],
      },
    });
    expect(found).to.deep.equal([
      { text: 'Verdedig Noord', note: 'bewonersgroep · Sinds 2012 in de buurt' },
      { text: 'Gebiedsmakelaar', note: 'ambtenaar' },
    ]);
  });

  it('tells what residents are paid, as of when, and by which source', () => {
    const compensation = { budget: 24000, paid: 15500, currency: 'EUR', asOf: '2026-11', source: 'plan' };
    const [found] = items(1, 'Vergoeding voor bewoners', { coalition: { members: [], compensation } });
    expect(plain(found?.text)).to.equal('€ 24.000, waarvan € 15.500 betaald');
    expect(found?.note).to.equal('stand november 2026');
    expect(found?.source).to.deep.equal({ title: 'Projectplan', url: 'plan.html' });
  });

  it('marks a figure without a source', () => {
    const compensation = { budget: { min: 1000, max: 2000 }, currency: 'EUR' };
    const [found] = items(1, 'Vergoeding voor bewoners', { coalition: { members: [], compensation } });
    expect(plain(found?.text)).to.equal('€ 1.000 – € 2.000');
    expect(found?.source).to.equal(null);
  });

  it('names the anchors and the financial circle in step 4', () => {
    const more: Partial<Dossier> = {
      anchors: [
        { id: 'z', name: 'Ziekenhuis' },
        { id: 'b', name: 'De Brug', example: true },
      ],
      financeCircle: {
        members: [
          { name: 'Fonds', pledge: 5000, currency: 'EUR', status: 'pledged' },
          { name: 'School', currency: 'EUR', status: 'asked' },
        ],
        source: 'plan',
      },
    };
    expect(items(4, 'Ankers die meedoen', more).map(({ text, note }) => [text, note])).to.deep.equal([
      ['Ziekenhuis', undefined],
      ['De Brug', 'voorbeeld'],
    ]);
    const circle = items(4, 'Financiële cirkel', more);
    expect(circle.map(({ text, note }) => [text, plain(note)])).to.deep.equal([
      ['Fonds', '€ 5.000 · toegezegd'],
      ['School', 'gevraagd'],
    ]);
    expect(circle.map(({ source }) => source?.title)).to.deep.equal(['Projectplan', undefined]);
  });

  it('tells in step 5 what makes it last', () => {
    const found = factsIn(5, {
      map: noord.map,
      anchoring: {
        homeBase: { place: 'plein', tenure: 'temporary', until: '2028' },
        budget: [{ year: 2027, structural: 90000, temporary: 65000, currency: 'EUR' }],
        governance: { form: 'Wijkcoöperatie', council: { seats: 9, residentSeats: 6 }, charter: 'statuten.pdf' },
        team: { fte: 2.4, until: '2030-12' },
        network: [{ name: 'Zuidoost', url: 'https://example.org/' }],
        exchange: [{ direction: 'to-community', fte: 0.5, since: '2026-09' }],
        programme: { name: 'Masterplan' },
        documents: [{ title: 'Convenant', date: '2026-01-05' }],
      },
    });
    expect(found.map(({ label, items: [item] }) => [label, plain(item?.text), plain(item?.note)])).to.deep.equal([
      ['Plek in de wijk', 'Bezaanjachtplein', 'tijdelijk · tot en met 2028'],
      ['Geld voor meer jaren', '2027: € 90.000 vast', 'daarnaast € 65.000 tijdelijk'],
      ['Bestuur', 'Wijkcoöperatie', undefined],
      ['Team bij de gemeente', '2,4 fte', 'tot en met december 2030'],
      ['Netwerk', 'Zuidoost', undefined],
      ['Uitwissel-FTE', '0,5 fte', 'van de gemeente naar de buurt · sinds september 2026'],
      ['Onderdeel van', 'Masterplan', undefined],
      ['Documenten', 'Convenant', '5 januari 2026'],
    ]);
    expect(found[2]?.items.map(({ text, url }) => [text, url])).to.deep.equal([
      ['Wijkcoöperatie', undefined],
      ['6 van de 9 zetels voor bewoners', undefined],
      ['Statuten of handvest', 'statuten.pdf'],
    ]);
  });

  it('speaks English', () => {
    const [fact] = factsOf(5, dossierOf([], { anchoring: { team: { fte: 2 } } }), 'en', factMessages.en, formatsIn('en'));
    expect([fact?.label, fact?.items[0]?.text]).to.deep.equal(['Team at the municipality', '2 FTE']);
  });
});
