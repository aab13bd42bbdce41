import { expect } from '@open-wc/testing';
import { clusterWords } from '../../packages/map/src/cluster-words.js';
import { messages } from '../../packages/map/src/messages.js';
import { mapModel } from '../../packages/map/src/model.js';
import { dossierWith, placesLayer } from './dossiers.js';

const titles = ['Bewonersgroepen', 'Ondernemers', 'IJ-oevers', 'Scholen', 'Tuinen', 'Zorg'];
const model = mapModel(dossierWith(titles.map((title) => placesLayer(title.toLowerCase(), [], { title }))), 'nl');
const wordsOf = (counts: Record<string, number>, language: 'nl' | 'en' = 'nl') =>
  clusterWords(
    Object.entries(counts).map(([layer, count]) => ({ layer, count })),
    { model, say: messages[language], count: String },
  ).join(': ');

describe('clusterWords', () => {
  for (const [counts, words] of [
    [{ bewonersgroepen: 3, ondernemers: 2 }, '5 plekken: 3 bewonersgroepen, 2 ondernemers'],
    [{ ondernemers: 7 }, '7 plekken: ondernemers'],
    [{ ondernemers: 1, 'ij-oevers': 1 }, '2 plekken: 1 ondernemers, 1 IJ-oevers'],
    [{ bewonersgroepen: 4, ondernemers: 3, scholen: 2, tuinen: 1 }, '10 plekken: 4 bewonersgroepen, 3 ondernemers, 2 scholen, 1 tuinen'],
    [
      { bewonersgroepen: 5, ondernemers: 4, scholen: 3, tuinen: 2, zorg: 1 },
      '15 plekken: 5 bewonersgroepen, 4 ondernemers, 3 scholen, 3 andere',
    ],
    [{ weg: 2 }, '2 plekken: weg'],
  ] as [Record<string, number>, string][]) {
    it(`says ${words}`, () => {
      expect(wordsOf(counts)).to.equal(words);
    });
  }

  it('says it in English', () => {
    expect(wordsOf({ scholen: 1, tuinen: 1 }, 'en')).to.equal('2 places: 1 scholen, 1 tuinen');
  });
});
