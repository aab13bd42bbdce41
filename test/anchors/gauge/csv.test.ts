import { expect } from '@open-wc/testing';
import { figuresCsv } from '../../../packages/anchors/src/gauge/csv.js';
import { periodView } from '../../../packages/anchors/src/gauge/period.js';
import { textsOf } from '../../../packages/anchors/src/source.js';

const texts = textsOf({}, 'nl');
describe('figuresCsv', () => {
  it('writes one line per tier and the total, with what is unknown', () => {
    const period = periodView(
      { period: '2025', currency: 'EUR', total: 100, tiers: [{ id: 'city', label: 'Preston', amount: { min: 5, max: 10 }, suppliers: 3 }] },
      texts,
    );
    expect(figuresCsv([period])).to.equal(
      [
        '\ufeffperiod,tier,label,share_min,share_max,amount_min,amount_max,currency,suppliers',
        '2025,city,Preston,0.05,0.1,5,10,EUR,3',
        '2025,unknown,,0.9,0.95,,,EUR,',
        '2025,total,,,,100,100,EUR,',
        '',
      ].join('\r\n'),
    );
  });

  for (const [label, cell] of [
    ['Noord, west', '"Noord, west"'],
    ['de "Brug"', '"de ""Brug"""'],
    ['=1+1', "'=1+1"],
    ['@sum', "'@sum"],
  ] as const) {
    it(`writes ${label} as ${cell}`, () => {
      const period = periodView({ period: '2025', currency: 'EUR', total: 1, tiers: [{ id: 'city', label, share: 1 }] }, texts);
      expect(figuresCsv([period]).split('\r\n')[1]).to.equal(`2025,city,${cell},1,1,,,EUR,`);
    });
  }
});
