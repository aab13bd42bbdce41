import { expect } from '@open-wc/testing';
import type { Anchor } from '@wijkwelvaartswerk/contract';
import { dsvFormat } from 'd3-dsv';
import { figuresCsv } from '../../../packages/anchors/src/gauge/csv/csv.js';
import { gaugeViews } from '../../../packages/anchors/src/gauge/model.js';
import { speechIn } from '../../../packages/anchors/src/gauge/phrases.js';
import { brug, dossierOf, preston } from './dossiers.js';

const csvOf = (anchors: readonly Anchor[], language: 'nl' | 'en' = 'nl') =>
  figuresCsv(gaugeViews(dossierOf(...anchors), language, { anchors: [], period: '' }), speechIn(language));
/** As a spreadsheet reads it: by a parser that knows nothing of how it was written. */
const read = (anchors: readonly Anchor[], language: 'nl' | 'en' = 'nl') =>
  dsvFormat(';').parseRows(csvOf(anchors, language).replace('\ufeff', ''));
/** A number as a Dutch spreadsheet reads it. */
const number = (cell: string | undefined) => (cell ? Number(cell.replace(',', '.')) : undefined);

describe('figuresCsv', () => {
  it('begins with the mark of UTF-8 and ends each line as spreadsheets do', () => {
    const csv = csvOf([brug]);
    expect(csv.startsWith('\ufefforganisatie;periode;')).to.equal(true);
    expect(csv.endsWith('\r\n')).to.equal(true);
    expect(csv.replaceAll('\r\n', '')).not.to.match(/[\r\n]/);
  });

  it('has a row for each anchor, period and tier, what is unknown, each total and each target', () => {
    const rows = read([brug, preston]).slice(1);
    expect(rows).to.have.lengthOf(5 * (5 + 1) + 1 + 3 + 1 + 3);
    expect(new Set(rows.map(({ length }) => length))).to.deep.equal(new Set([18]));
    expect(rows.filter(([name, period]) => name === 'De Brug' && period === '2025').map((row) => row.slice(3, 5))).to.deep.equal([
      ['deel', 'Wijk'],
      ['deel', 'Stad'],
      ['deel', 'Regio'],
      ['deel', 'Elders'],
      ['deel', 'Onbekend'],
      ['totaal', ''],
    ]);
  });

  it('gives each figure exactly as it is in the dossier', () => {
    const rows = read([preston]).slice(1);
    for (const { period, tiers, total } of preston.spending!) {
      const own = rows.filter((row) => row[1] === period);
      expect(own.filter((row) => row[3] === 'deel').map((row) => [number(row[5]), number(row[6])])).to.deep.equal(
        tiers.map(({ share }) => [Number((Number(share) * 100).toFixed(6)), Number((Number(share) * 100).toFixed(6))]),
      );
      expect(own.filter((row) => row[3] === 'totaal').map((row) => number(row[7]))).to.deep.equal(total ? [total] : []);
    }
    const [first] = read([brug]).filter((row) => row[1] === '2025');
    expect([5, 6, 7, 8].map((cell) => number(first?.[cell]))).to.deep.equal([6, 9, 2_880_000, 4_320_000]);
    expect(first?.slice(9, 12)).to.deep.equal(['EUR', '', '2026-02-03']);
  });

  it('writes numbers as a Dutch spreadsheet reads them, in either language', () => {
    for (const language of ['nl', 'en'] as const) {
      expect(read([preston], language).map((row) => row[5])).to.include('18,2');
      expect(csvOf([preston], language)).not.to.contain('18.2');
    }
  });

  it('speaks the language of the reader', () => {
    const [head, first] = read([brug], 'en');
    expect([head?.slice(0, 5), first?.slice(0, 5)]).to.deep.equal([
      ['organisation', 'period', 'name of the period', 'kind', 'area'],
      ['The Bridge', '2021', '', 'part', 'Neighbourhood'],
    ]);
  });

  it('has with every figure what was counted and where it comes from, or that it is not said', () => {
    const rows = read([brug, preston]).slice(1);
    expect(rows.every((row) => row[12] && row[13] && row[11])).to.equal(true);
    expect(rows.find(([name]) => name !== 'De Brug')?.slice(11, 15)).to.deep.equal([
      'staat er niet bij',
      'staat er niet bij',
      'How we built community wealth in Preston',
      'CLES',
    ]);
    expect(rows.find((row) => row[3] === 'doel')?.slice(11, 14)).to.deep.equal(Array(3).fill('staat er niet bij'));
  });

  it('says of which figures they are invented, wrong or not to be compared', () => {
    const [old, ...others] = brug.spending!;
    const wrong = { ...others[1]!, tiers: [{ id: 'city' as const, amount: 90e6 }] };
    const rows = read([{ ...brug, spending: [{ ...old!, definition: 'Een postbus.' }, others[0]!, wrong, others[3]!] }]).slice(1);
    const remark = (period: string) => rows.find((row) => row[1] === period)?.at(-1);
    expect(remark('2022')).to.equal('verzonnen voorbeeld');
    expect(remark('2021')).to.contain('daar is ‘lokaal’ anders omschreven');
    expect(remark('2023')).to.contain('tellen de delen van 2023 op tot');
    expect(rows.filter((row) => row[1] === '2023').map((row) => [row[5], number(row[7])])).to.deep.equal([
      ['', 90e6],
      ['', 46e6],
    ]);
  });

  it('tells a target, which counts all nearer areas, from a part', () => {
    const rows = read([{ ...brug, targets: [{ upTo: 'city', share: 0.4, year: 2030 }] }]);
    expect(rows.at(-1)?.slice(1, 7)).to.deep.equal(['2030', '', 'doel', 'in de wijk en de stad samen', '40', '40']);
  });

  it('does not let a spreadsheet take the name of a financial year for a month', () => {
    const [before] = preston.spending!;
    const rows = read([{ ...preston, spending: [{ ...before!, period: '2011', label: '2011/12' }] }]);
    expect(rows[1]?.slice(1, 3)).to.deep.equal(['2011', '2011/12 (2011)']);
  });

  for (const text of ['=1+1', '+1', '-1', '@sum', '\t=1', '\r=1']) {
    it(`makes a text harmless that a spreadsheet would count with: ${JSON.stringify(text)}`, () => {
      const spending = [{ period: '2025', currency: 'EUR', total: 1, definition: text, tiers: [{ id: 'city' as const, share: 1 }] }];
      const row = read([{ id: 'x', name: text, spending }])[1];
      expect([row?.[0], row?.[12]]).to.deep.equal([`'${text}`, `'${text}`]);
    });
  }

  for (const text of ['Noord; west', 'de "Brug"', 'regel\nregel', 'é € ‘lokaal’ 漢字']) {
    it(`keeps a text whole: ${JSON.stringify(text)}`, () => {
      const spending = [
        { period: '2025', currency: 'EUR', total: 1, definition: text, tiers: [{ id: 'city' as const, label: text, share: 1 }] },
      ];
      const row = read([{ id: 'x', spending }])[1];
      expect([row?.[4], row?.[12]]).to.deep.equal([`Stad: ${text}`, text]);
    });
  }
});
