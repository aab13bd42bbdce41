import { expect } from '@open-wc/testing';
import {
  describeProcurementIssue,
  describeProcurementIssues,
  describeUnplaced,
  spendingFromCsv,
  tiersBy,
  type ProcurementIssue,
} from '../../packages/procurement/src/index.js';
import { messages } from '../../packages/procurement/src/messages.js';

const line = { kind: 'line', id: '12' } as const;

const cases: readonly (readonly [ProcurementIssue, string, string])[] = [
  [
    { code: 'not-data', value: 'spreadsheet' },
    'Dit is een Excel- of zip-bestand. Sla de tabel op als CSV, en kies dat bestand.',
    'This is an Excel or zip file. Save the table as CSV, and choose that file.',
  ],
  [
    { code: 'not-data', value: 'no-text' },
    'Dit is een plaatje of een ander bestand zonder tekst. Kies een tabel (CSV) of een bestand van Open Contracting (JSON).',
    'This is a picture or another file without text. Choose a table (CSV) or a file of Open Contracting (JSON).',
  ],
  [{ code: 'not-data', value: 'empty' }, 'Het bestand is leeg.', 'The file is empty.'],
  [
    { code: 'not-json' },
    'Dit lijkt JSON, maar het is niet te lezen. Misschien is het bestand niet compleet.',
    'This looks like JSON but cannot be read. Perhaps the file is not complete.',
  ],
  [
    { code: 'not-ocds' },
    'Dit is JSON, maar geen Open Contracting: er staan geen releases of records in.',
    'This is JSON, but not Open Contracting: there are no releases or records in it.',
  ],
  [
    { code: 'linked-only', kind: 'process', id: 'a' },
    'Inkooptraject a: er staan alleen links naar gegevens op een andere plek. Die halen we niet op. Niet meegeteld.',
    'Contracting process a: there are only links to data elsewhere, which is not fetched. Not counted.',
  ],
  [
    { code: 'missing', what: 'amount' },
    'We vinden geen kolom met bedragen. Staat er een kop boven de tabel, zoals “Bedrag”?',
    'There is no column of amounts. Is there a heading above the table, such as “Amount”?',
  ],
  [
    { code: 'missing', what: 'supplier' },
    'We vinden geen kolom met leveranciers. Alles telt als onbekend.',
    'There is no column of suppliers. Everything counts as unknown.',
  ],
  [
    { code: 'missing', what: 'amount', ...line },
    'Regel 12: het bedrag ontbreekt. Niet meegeteld.',
    'Line 12: the amount is missing. Not counted.',
  ],
  [
    { code: 'missing', what: 'id', kind: 'contract', id: 'a' },
    'Contract a: een nummer ontbreekt. Misschien is iets twee keer geteld.',
    'Contract a: an id is missing. Perhaps something was counted twice.',
  ],
  [{ code: 'no-column', value: 'Wat' }, 'Er is geen kolom “Wat”.', 'There is no column “Wat”.'],
  [
    { code: 'unreadable', what: 'date', value: '2023/24', ...line },
    'Regel 12: de datum is niet te lezen: “2023/24”. Niet meegeteld.',
    'Line 12: the date cannot be read: “2023/24”. Not counted.',
  ],
  [
    { code: 'open-band', what: 'amount', value: '> 1 mln', ...line },
    'Regel 12: er staat alleen een laagste bedrag: “> 1 mln”. Daarmee kunnen we niet rekenen. Niet meegeteld.',
    'Line 12: only the least that it can be is given: “> 1 mln”. That cannot be added up. Not counted.',
  ],
  [
    { code: 'other-buyer', value: 'Dorp', kind: 'process', id: 'a' },
    'Inkooptraject a: ingekocht door een andere organisatie (“Dorp”). Niet meegeteld.',
    'Contracting process a: bought by another organisation (“Dorp”). Not counted.',
  ],
  [
    { code: 'other-buyer', ...line },
    'Regel 12: ingekocht door een andere organisatie. Niet meegeteld.',
    'Line 12: bought by another organisation. Not counted.',
  ],
  [
    { code: 'not-awarded', value: 'pending', kind: 'award', id: 'a w' },
    'Gunning a w: niet definitief of niet doorgegaan (status “pending”). Niet meegeteld.',
    'Award a w: not final, or called off (status “pending”). Not counted.',
  ],
  [
    { code: 'multiplied', value: '1000000' },
    'De bedragen staan in eenheden van 1.000.000. We hebben alles daarmee vermenigvuldigd.',
    'The amounts are in units of 1,000,000. All were multiplied by that.',
  ],
  [
    { code: 'below-zero', what: 'neighbourhood', value: '2023 EUR' },
    'Voor de wijk kwam in “2023 EUR” meer geld terug dan eruit ging. Wat onder nul is, staat niet in de cijfers.',
    'For the neighbourhood, more money came back than went out in “2023 EUR”. What is below zero is not in the figures.',
  ],
];

describe('describeProcurementIssue', () => {
  for (const [issue, nl, en] of cases) {
    it(`says of ${[issue.code, issue.what, issue.kind].filter(Boolean).join(' ')} what is wrong`, () => {
      expect(describeProcurementIssue(issue)).to.equal(nl);
      expect(describeProcurementIssue(issue, 'en')).to.equal(en);
    });
  }

  for (const language of ['nl', 'en'] as const)
    for (const code of Object.keys(messages[language].say) as ProcurementIssue['code'][]) {
      it(`has a whole sentence for ${code} (${language})`, () => {
        const value = code === 'not-data' ? 'pdf' : code === 'multiplied' ? '1000' : 'x';
        const sentence = describeProcurementIssue({ code, what: 'amount', value, ...line }, language);
        expect(sentence).to.match(/^\p{Lu}.*[.?]$/su);
        expect(sentence).not.to.match(/undefined|NaN|“”|\(\)/);
      });
    }

  it('keeps short what it quotes', () => {
    expect(describeProcurementIssue({ code: 'unreadable', what: 'amount', value: 'x'.repeat(500), ...line })).to.have.length.below(120);
  });
});

describe('describeProcurementIssues', () => {
  it('says once what many have, with how many and which', () => {
    const issues = Array.from({ length: 3000 }, (_, i): ProcurementIssue => ({
      code: 'missing',
      what: 'amount',
      kind: 'line',
      id: String(i + 2),
    }));
    expect(describeProcurementIssues(issues)).to.deep.equal(['3.000 regels (2, 3, 4 en andere): het bedrag ontbreekt. Niet meegeteld.']);
    expect(describeProcurementIssues(issues.slice(0, 3), 'en')).to.deep.equal([
      '3 lines (2, 3 and 4): the amount is missing. Not counted.',
    ]);
  });

  it('gives an example of what stands there, and keeps apart what is not the same', () => {
    const issues: ProcurementIssue[] = [
      { code: 'unreadable', what: 'amount', value: 'veel', kind: 'line', id: '2' },
      { code: 'unreadable', what: 'date', value: 'ooit', kind: 'line', id: '3' },
      { code: 'unreadable', what: 'amount', value: 'meer', kind: 'line', id: '4' },
      { code: 'below-zero', what: 'city', value: '2022 EUR' },
      { code: 'below-zero', what: 'city', value: '2023 EUR' },
    ];
    expect(describeProcurementIssues(issues)).to.deep.equal([
      '2 regels (2 en 4): het bedrag is niet te lezen: zoals “veel”. Niet meegeteld.',
      'Regel 3: de datum is niet te lezen: “ooit”. Niet meegeteld.',
      'Voor de stad kwam in “2022 EUR” meer geld terug dan eruit ging. Wat onder nul is, staat niet in de cijfers.',
      'Voor de stad kwam in “2023 EUR” meer geld terug dan eruit ging. Wat onder nul is, staat niet in de cijfers.',
    ]);
  });
});

describe('describeUnplaced', () => {
  const file = [
    'Leverancier;Postcode;Plaats;Bedrag;Jaar',
    ...Array.from({ length: 3000 }, (_, i) => `Firma ${i};;;1;2023`),
    ';1031 AB;;1;2023',
    'A;;Gent;1;2023',
  ].join('\n');
  const { unplaced } = spendingFromCsv(file, { tierOf: tiersBy({}) });
  for (const [language, sentences] of [
    [
      'nl',
      [
        '3.000 regels (2, 3, 4 en andere): er staat geen adres bij de leverancier.',
        'Regel 3002: er staat geen leverancier bij.',
        'Regel 3003: het adres valt in geen van de gebieden, en er staat geen land bij.',
      ],
    ],
    [
      'en',
      [
        '3,000 lines (2, 3, 4 and others): the supplier has no address.',
        'Line 3002: no supplier is named.',
        'Line 3003: the address is in none of the areas, and no country is given.',
      ],
    ],
  ] as const) {
    it(`says once for what reason many count as unknown (${language})`, () => {
      expect(describeUnplaced(unplaced, language)).to.deep.equal(sentences);
    });
  }
});
