import { expect } from '@open-wc/testing';
import { gaugeOf, heard, read } from './published.js';

/** As the council published it. */
const sentences = {
  nl: [
    '26% van £ 221,5 miljoen inkoop ging in 2019/20 naar bedrijven in North Ayrshire.',
    'Doel 2024: 26% in North Ayrshire, gehaald',
    'Regio: North Ayrshire 26% Elders 74%',
    'Leveranciers: 926 in North Ayrshire.',
    '926 van de 3.829 leveranciers',
    'Bron: Community Wealth Building Strategy, North Ayrshire Council, 2020. Stand van maart 2020.',
    'Bron (Doel 2024): Community Wealth Building Strategy, North Ayrshire Council, 2020.',
  ],
  en: [
    '26% of £221.5 million of purchases went to businesses in North Ayrshire in 2019/20.',
    'Target 2024: 26% in North Ayrshire, reached',
    'Region: North Ayrshire 26% Elsewhere 74%',
    'Suppliers: 926 in North Ayrshire.',
    '926 of 3,829 suppliers',
    'Source: Community Wealth Building Strategy, North Ayrshire Council, 2020. As of March 2020.',
  ],
};

describe('the figures of North Ayrshire', () => {
  for (const lang of ['nl', 'en'] as const) {
    it(`are read as published, in ${lang}`, async () => {
      const words = read(await gaugeOf('north-ayrshire', { lang }));
      for (const sentence of sentences[lang]) expect(words).to.contain(sentence);
    });

    it(`are shown without a word of complaint, in ${lang}`, async () => {
      const element = await gaugeOf('north-ayrshire', { lang });
      expect(element.renderRoot.querySelectorAll('[part=notice], .problem')).to.have.lengthOf(0);
    });

    it(`are heard as published, in ${lang}`, async () => {
      await gaugeOf('north-ayrshire', { lang });
      const words = await heard();
      for (const sentence of sentences[lang]) expect(words).to.contain(sentence);
    });
  }

  for (const [lang, cells] of [
    ['nl', ['26% £ 57,7 miljoen 926 leveranciers', '74% £ 163,8 miljoen', '£ 221,5 miljoen']],
    ['en', ['26% £57.7 million 926 suppliers', '74% £163.8 million', '£221.5 million']],
  ] as const) {
    it(`are in the table, in ${lang}`, async () => {
      const element = await gaugeOf('north-ayrshire', { lang, variant: 'table' });
      const said = [...element.renderRoot.querySelectorAll('tbody td')]
        .map(({ textContent }) => textContent!.replace(/\s+/g, ' ').trim())
        .filter((cell) => cell !== '0%');
      expect(said).to.deep.equal(cells);
    });
  }

  it('fit on one line', async () => {
    const element = await gaugeOf('north-ayrshire', { variant: 'compact' });
    expect(element.renderRoot.querySelector('.line')!.textContent!.replace(/\s+/g, ' ').trim()).to.equal(
      'North Ayrshire Council 26% in North Ayrshire (2019/20) Doel 2024: 26%, gehaald',
    );
  });
});
