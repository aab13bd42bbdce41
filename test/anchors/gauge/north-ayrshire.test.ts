import { expect } from '@open-wc/testing';
import { gaugeOf, heard, read } from './published.js';

/** As it was published: 2022/23, not 2019/20, in which it was 19.18 %. */
const sentences = {
  nl: [
    '26% van £ 221,5 miljoen inkoop ging in 2022/23 naar bedrijven in North Ayrshire. In 2021/22 was dat 22,9%.',
    'Doel 2024: 26% in North Ayrshire, gehaald',
    'Regio: North Ayrshire 26% Elders 74%',
    'Leveranciers: 926 in North Ayrshire.',
    '3.829 in 2022/23',
    '2018/19 en 2019/20 vergelijken we niet: daar is ‘lokaal’ anders omschreven.',
    'Bron (2022/23): North Ayrshire Council: a quarter of contracts kept local, Ardrossan & Saltcoats Herald, 2023.',
    'Bron (Doel 2024): Local firms to get more council work, The Arran Banner, 26 februari 2021.',
  ],
  en: [
    '26% of £221.5 million of purchases went to businesses in North Ayrshire in 2022/23. In 2021/22 it was 22.9%.',
    'Target 2024: 26% in North Ayrshire, reached',
    'Region: North Ayrshire 26% Elsewhere 74%',
    'Suppliers: 926 in North Ayrshire.',
    '3,829 in 2022/23',
    'We do not compare 2018/19 and 2019/20: ‘local’ is described differently there.',
    'Source (2022/23): North Ayrshire Council: a quarter of contracts kept local, Ardrossan & Saltcoats Herald, 2023.',
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
    [
      'nl',
      [
        ['17,4%', '–geen cijfer', '82,6%', '–geen cijfer'],
        ['19,2%', '–geen cijfer', '80,8%', '–geen cijfer'],
        ['22,9% £ 51,2 miljoen', '77,1% £ 172,5 miljoen', '0%', '£ 223,7 miljoen'],
        ['26% £ 57,7 miljoen 926 leveranciers', '74% £ 163,8 miljoen', '0%', '£ 221,5 miljoen'],
      ],
    ],
    [
      'en',
      [
        ['17.4%', '–no figure', '82.6%', '–no figure'],
        ['19.2%', '–no figure', '80.8%', '–no figure'],
        ['22.9% £51.2 million', '77.1% £172.5 million', '0%', '£223.7 million'],
        ['26% £57.7 million 926 suppliers', '74% £163.8 million', '0%', '£221.5 million'],
      ],
    ],
  ] as const) {
    it(`are in the table, in ${lang}`, async () => {
      const element = await gaugeOf('north-ayrshire', { lang, variant: 'table' });
      const said = [...element.renderRoot.querySelectorAll('tbody tr')].map((row) =>
        [...row.querySelectorAll('td')].map(({ textContent }) => textContent!.replace(/\s+/g, ' ').trim()),
      );
      expect(said).to.deep.equal(cells);
    });
  }

  it('fit on one line', async () => {
    const element = await gaugeOf('north-ayrshire', { variant: 'compact' });
    expect(element.renderRoot.querySelector('.line')!.textContent!.replace(/\s+/g, ' ').trim()).to.equal(
      'North Ayrshire Council 26% in North Ayrshire (2022/23) Doel 2024: 26%, gehaald',
    );
  });
});
