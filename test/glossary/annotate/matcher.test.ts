import { expect } from '@open-wc/testing';
import type { Term } from '@wijkwelvaartswerk/contract';
import { terms } from '@wijkwelvaartswerk/toolkit';
import { Matcher } from '../../../packages/glossary/src/annotate/matcher.js';
import { Pace } from '../../../packages/glossary/src/annotate/pace.js';

const term = (id: string, more: Partial<Term> = {}): Term => ({ id, term: id, definition: '…', ...more });
const learned = (all: readonly Term[], own = 'nl') => Matcher.of(all, own, new Pace());

/** What is found in a text: what it says there, and what it means when that is not the same. */
async function found(text: string, all: readonly Term[] = terms, language = 'nl'): Promise<string[]> {
  const matches = (await learned(all)).find(text, language);
  return matches.map(({ start, end, id }) => (text.slice(start, end).toLowerCase() === id ? id : `${text.slice(start, end)}=${id}`));
}

describe('Matcher', () => {
  for (const [text, ...expected] of [
    ['Over waarde, assemblee en COMMONS.', 'waarde', 'assemblee', 'commons'],
    ['community wealth building', 'community wealth building=community-wealth-building'],
    ['Community\u00A0Wealth\n   Building', 'Community\u00A0Wealth\n   Building=community-wealth-building'],
    ['community wealth-building', 'community wealth-building=community-wealth-building'],
    ['community wealth. Building', ...[]],
    ['Community-wealth', ...[]],
    ['democratisering van de economie en economie', 'democratisering van de economie=democratisering-van-de-economie'],
    [
      'geld\u00ADstro\u00ADmen en wijk\u00ADwelvaarts\u00ADwerk',
      'geld\u00ADstro\u00ADmen=kapitaalstromen',
      'wijk\u00ADwelvaarts\u00ADwerk=wijkwelvaartswerk',
    ],
    ['cooperatieven en coo\u0308peratie', 'cooperatieven=cooperatief', 'coo\u0308peratie=cooperatief'],
    ['de assemblée’s van toen', 'assemblée’s=assemblee'],
    ['‘commons’ "commons" (commons) «commons» *commons* commons…', ...Array<string>(6).fill('commons')],
    ['commons/waarde, commons–waarde, commons—waarde', 'commons', 'waarde', 'commons', 'waarde', 'commons', 'waarde'],
    ['waar de bewoners zijn is het de moeite waard', ...[]],
    ['assemblee-avond, buurt-assemblee-avond', ...[]],
    ['assemblee- en buurtavond, avond en -assemblee', ...[]],
    ['subcommons commonsplein commons2 2commons', ...[]],
    ['www.commons.nl info@commons.nl https://x.nl/commons /commons #commons commons.pdf de_commons', ...[]],
    ['WWW en CWB’s, maar geen www en cwb', 'WWW=wijkwelvaartswerk', 'CWB’s=community-wealth-building'],
    ['geldstroom geldstromen Geldstroom', 'geldstroom=kapitaalstromen', 'geldstromen=kapitaalstromen', 'Geldstroom=kapitaalstromen'],
    ['', ...[]],
    [' \n\t\u00A0', ...[]],
    ['…!?', ...[]],
  ]) {
    it(`finds ${expected.join(', ') || 'nothing'} in “${text}”`, async () => expect(await found(text!)).to.deep.equal(expected));
  }

  it('prefers what is written to another form of something else, and a name to an alias', async () => {
    const all = [term('een', { aliases: ['buurt'] }), term('straat'), term('buurt'), term('straten')];
    expect(await found('straten straat buurt', all)).to.deep.equal(['straten', 'straat', 'buurt']);
  });

  it('finds the longest of names that begin alike', async () => {
    const all = [term('Noord'), term('Noord plan', { id: 'plan' }), term('Noord plan van de wijk', { id: 'wijk' })];
    expect(await found('Noord plannen, Noord plan van de straat, Noord plan van de wijken', all)).to.deep.equal([
      ...['Noord plannen=plan', 'Noord plan=plan', 'Noord plan van de wijken=wijk'],
    ]);
  });

  describe('looks only for names in the language of the text', () => {
    const all = [term('wet', { term: 'wet', aliases: ['GGD'] }), term('land', { term: { nl: 'grond', en: 'land', 'nl-x-b1': 'bodem' } })];
    for (const [language, ...expected] of [
      ['nl', 'wet', 'grond=land', 'bodem=land', 'GGD=wet'],
      ['nl-BE', 'wet', 'grond=land', 'bodem=land', 'GGD=wet'],
      ['NL', 'wet', 'grond=land', 'bodem=land', 'GGD=wet'],
      ['en-GB', 'land', 'GGD=wet'],
      ['fr', 'GGD=wet'],
    ]) {
      it(language!, async () => expect(await found('wet grond land bodem GGD', all, language)).to.deep.equal(expected));
    }
  });

  it('finds nothing for names without letters, and is not held up by long words', async () => {
    const long = 'en'.repeat(100_000);
    const all = [term('leeg', { term: '   ', aliases: ['…', ''] }), term('lang', { term: 'x'.repeat(10_000) })];
    const started = performance.now();
    expect(await found(`${long} ${'x'.repeat(10_000)} ${'n'.repeat(50_000)}y`, all)).to.have.lengthOf(1);
    expect(performance.now() - started).to.be.below(2000);
  });

  it('learns thousands of terms without keeping the page busy', async () => {
    const all = Array.from({ length: 5000 }, (_, i) => term(`buurtwoord ${i}`, { aliases: [`alias ${i}`, { en: `word ${i}` }] }));
    let longest = 0;
    let last = performance.now();
    const channel = new MessageChannel();
    const beat = () => {
      longest = Math.max(longest, performance.now() - last);
      last = performance.now();
      channel.port2.postMessage('');
    };
    channel.port1.onmessage = beat;
    beat();
    const matcher = await learned(all);
    channel.port1.close();
    expect(longest, 'longest stretch').to.be.below(200);
    expect(matcher.find('Buurtwoord 4999 en alias 12', 'nl').map(({ id }) => id)).to.deep.equal(['buurtwoord 4999', 'buurtwoord 12']);
  });
});
