import { expect } from '@open-wc/testing';
import { gaugeOf, heard, read } from './published.js';

/** As CLES and Preston City Council published it; what is counted together is never said of one area. */
const sentences = {
  nl: [
    'naar bedrijven in Preston',
    '39% in Lancashire, waarvan 5% in Preston',
    '79,2% in Lancashire, waarvan 18,2% in Preston',
    'Stad: Preston 5% Regio: de rest van Lancashire 34% Elders 61%',
    'Stad: Preston 18,2% Regio: de rest van Lancashire 61% Elders 20,8%',
    'In 2012/13 ging het om £ 750 miljoen.',
    'De bron telt Preston mee in Lancashire: 39% in 2012/13 en 79,2% vijf jaar later.',
    'Bron (2012/13): Keep spending local: it brings benefits, CLES.',
    'Bron (2017): How we built community wealth in Preston, CLES en Preston City Council, 2019.',
    'Niet apart gemeten: de wijk.',
  ],
  en: [
    'of purchases went to businesses in Preston',
    '39% in Lancashire, of which 5% in Preston',
    '79.2% in Lancashire, of which 18.2% in Preston',
    'City: Preston 5% Region: the rest of Lancashire 34% Elsewhere 61%',
    'City: Preston 18.2% Region: the rest of Lancashire 61% Elsewhere 20.8%',
    'In 2012/13 this was about £750 million.',
    'The source counts Preston as part of Lancashire: 39% in 2012/13 and 79.2% five years on.',
    'Source (2012/13): Keep spending local: it brings benefits, CLES.',
    'Not measured apart: the neighbourhood.',
  ],
};

describe('the figures of Preston', () => {
  for (const lang of ['nl', 'en'] as const) {
    it(`are read as published, in ${lang}`, async () => {
      const words = read(await gaugeOf('preston', { lang }));
      for (const sentence of sentences[lang]) expect(words).to.contain(sentence);
    });

    it(`are shown without a word of complaint, in ${lang}`, async () => {
      const element = await gaugeOf('preston', { lang });
      expect(element.renderRoot.querySelectorAll('[part=notice], .problem')).to.have.lengthOf(0);
    });

    it(`are heard as published, in ${lang}`, async () => {
      await gaugeOf('preston', { lang });
      const words = await heard();
      for (const sentence of sentences[lang]) expect(words).to.contain(sentence);
    });
  }

  it('go from the one count to the other', async () => {
    const element = await gaugeOf('preston');
    expect(
      [...element.renderRoot.querySelectorAll('.headline')].map((line) => line.textContent!.replace(/\s+/g, ' ').trim()),
    ).to.deep.equal([
      '5% naar 18,2% van de inkoop ging naar bedrijven in Preston, in 2012/13 en in 2017',
      '39% naar 79,2% van de inkoop ging naar bedrijven in Lancashire, in 2012/13 en in 2017',
    ]);
  });

  for (const [lang, rows] of [
    ['nl', ['2012/13: 5%, 34%, 61%, 39%, £ 750 miljoen', 'Vijf jaar later (2017): 18,2%, 61%, 20,8%, 79,2%, –geen cijfer']],
    ['en', ['2012/13: 5%, 34%, 61%, 39%, £750 million', 'Five years on (2017): 18.2%, 61%, 20.8%, 79.2%, –no figure']],
  ] as const) {
    it(`are in the table, each in one column, in ${lang}`, async () => {
      const element = await gaugeOf('preston', { lang, variant: 'table' });
      const text = (cell: Element) => cell.textContent!.replace(/\s+/g, ' ').trim();
      const said = [...element.renderRoot.querySelectorAll('tbody tr')].map(
        ({ children: [head, ...cells] }) => `${text(head!)}: ${cells.map(text).join(', ')}`,
      );
      expect(said).to.deep.equal(rows);
    });
  }

  it('stand on the time line five years apart, with nothing in between', async () => {
    const element = await gaugeOf('preston', { variant: 'trend' });
    const said = [...element.renderRoot.querySelectorAll('.over-time > .words > li')].map(({ textContent }) => textContent);
    expect(said).to.deep.equal([
      '2012/13: 5%',
      '2013: geen cijfer',
      '2014: geen cijfer',
      '2015: geen cijfer',
      '2016: geen cijfer',
      '2017: 18,2%',
    ]);
  });
});
