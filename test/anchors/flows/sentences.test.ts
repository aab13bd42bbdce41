import { expect } from '@open-wc/testing';
import type { Flow } from '@wijkwelvaartswerk/contract';
import { flowsView } from '../../../packages/anchors/src/flows/model.js';
import { notesOf } from '../../../packages/anchors/src/flows/notes.js';
import { flowSentence, leadSentence } from '../../../packages/anchors/src/flows/sentences.js';
import { speechIn } from '../../../packages/anchors/src/flows/speech.js';
import { around, dossierOf, flow, nodes, simple } from './dossiers.js';

const viewOf = (items: readonly Flow[], language: 'nl' | 'en' = 'nl') => flowsView(dossierOf(items, around, nodes), language);
const plain = (text: string) => text.replace(/\s/g, ' ');
const lead = (items: readonly Flow[], language: 'nl' | 'en' = 'nl') =>
  plain(leadSentence(viewOf(items, language).sets[0]!, speechIn(language)));
const [lonen, brug, winkels, tuin, huur] = simple as [Flow, Flow, Flow, Flow, Flow];
const hours = (id: string, from: string, to: string, value: Flow['value']) => flow(id, from, to, value, { unit: 'hours', kind: 'care' });
const people = (id: string, from: string, to: string, value: Flow['value']) => flow(id, from, to, value, { unit: 'people' });

describe('the lead sentence', () => {
  const leads: [string, readonly Flow[], string][] = [
    ['tells what stays of a hundred', simple, 'Van elke 100 euro die binnenkomt, blijft ongeveer 22 euro in de wijk.'],
    [
      'tells a band as a band',
      [lonen, brug, { ...winkels, value: { min: 2e6, max: 12e6 } }, tuin, huur],
      'Van elke 100 euro die binnenkomt, blijft tussen 12 en 22 euro in de wijk.',
    ],
    [
      'tells what leaves beside it, when what stays is passed on and would count twice',
      [...simple, flow('x', 'winkels', 'huur', 5)],
      'Tegenover elke 100 euro die binnenkomt, gaat ongeveer 83 euro weg.',
    ],
    [
      'tells what leaves beside it, when the rest is not told',
      [lonen, tuin, { ...huur, value: 40e6 }],
      'Tegenover elke 100 euro die binnenkomt, gaat ongeveer 44 euro weg.',
    ],
    [
      'tells the sums, when so much more leaves that a hundred is no measure',
      [lonen, { ...huur, value: 90e9 }],
      'Er komt € 90 miljoen binnen en er gaat € 90 miljard weg.',
    ],
    ['tells the sums, when nothing comes in', [tuin, huur], 'Er blijft € 10 miljoen in de wijk en er gaat € 78 miljoen weg.'],
    ['tells the sums, when what comes in is nothing', [{ ...lonen, value: 0 }, huur], 'Er komt niets binnen en er gaat € 78 miljoen weg.'],
    [
      'tells sums of hours, for hours need not come from outside',
      [hours('a', 'lonen', 'wijk', 20), hours('b', 'wijk', 'winkels', { min: 100, max: 200 })],
      'Er komt 20 uur binnen en er blijft tussen 100 en 200 uur in de wijk.',
    ],
    [
      'speaks of people in the plural',
      [people('a', 'lonen', 'wijk', 20), people('b', 'wijk', 'huur', 5)],
      'Er komen 20 mensen binnen en er gaan 5 mensen weg.',
    ],
    ['tells of what only passes', [flow('a', 'lonen', 'huur', 3)], 'Alles gaat buiten de wijk om: samen € 3 miljoen.'],
    [
      'says why it does not add different years',
      [
        { ...lonen, asOf: '2019' },
        { ...huur, asOf: '2025' },
      ],
      'De cijfers zijn van verschillende jaren: 2019 en 2025. Daarom tellen we ze niet op en zetten we ze niet op volgorde.',
    ],
  ];
  for (const [title, items, sentence] of leads) it(title, () => expect(lead(items)).to.equal(sentence));

  const english: [string, readonly Flow[], string][] = [
    ['speaks English', simple, 'Of every 100 euros coming in, about 22 euros stay in the neighbourhood.'],
    [
      'speaks of one euro in the singular',
      [lonen, flow('a', 'wijk', 'winkels', 0.9), flow('b', 'wijk', 'huur', 89)],
      'Of every 100 euros coming in, about 1 euro stays in the neighbourhood.',
    ],
    ['speaks of nothing in the singular', [lonen, { ...huur, value: 0 }], 'For every 100 euros coming in, nothing leaves.'],
  ];
  for (const [title, items, sentence] of english) it(title, () => expect(lead(items, 'en')).to.equal(sentence));
});

describe('a sentence for each flow', () => {
  const tell = (items: readonly Flow[], language: 'nl' | 'en' = 'nl') => {
    const [set] = viewOf(items, language).sets;
    return set!.flows.map((one) => plain(flowSentence(one, set!, speechIn(language))));
  };

  it('tells how much goes where, without what the name says already', () => {
    expect(tell(simple)).to.deep.equal([
      'Er komt € 90 miljoen binnen: Lonen van buiten.',
      'Er komt € 10 miljoen binnen van Woningcorporatie De Brug: Inkoop van De Brug.',
      'Er blijft € 12 miljoen in de wijk: Winkels.',
      'Er blijft € 10 miljoen in de wijk, bij Tuin aan de Kade: Buurttuin.',
      'Er gaat € 78 miljoen weg: Huur.',
    ]);
  });

  it('speaks English', () => {
    expect(tell(simple, 'en')[1]).to.equal('€10 million comes in from Woningcorporatie De Brug: Inkoop van De Brug.');
  });

  it('has bands in words', () => {
    expect(tell([{ ...huur, value: { min: 10_000, max: 50_000 } }])).to.deep.equal(['Er gaat tussen € 10.000 en € 50.000 weg: Huur.']);
  });

  it('has a cycle as two sentences', () => {
    expect(tell([flow('a', 'wijk', 'winkels', 3), flow('b', 'winkels', 'wijk', 2), huur])).to.deep.equal([
      'Er blijft € 3 miljoen in de wijk: Winkels.',
      'Er blijft € 2 miljoen in de wijk, van Winkels: De wijk.',
      'Er gaat € 78 miljoen weg: Huur.',
    ]);
  });
});

describe('notes', () => {
  const notes = (items: readonly Flow[], asked = '') => {
    const view = viewOf(items);
    return notesOf(view, view.sets[0], asked, speechIn('nl')).map(plain);
  };

  it('are none where all is told', () => expect(notes(simple)).to.deep.equal([]));

  it('name the flow that is less than nothing', () => {
    expect(notes([...simple, flow('x', 'wijk', 'huur', -3, { label: 'Teruggave' })])).to.deep.equal([
      '‘Teruggave’ staat er niet bij: er kan niet minder dan niets stromen. Haal de min weg, of draai ‘from’ en ‘to’ om.',
    ]);
  });

  it('name its year, where the dossier says one', () => {
    expect(notes([...simple, flow('x', 'wijk', 'huur', -3, { label: 'Teruggave', asOf: '2025-03' })])[0]).to.match(
      /^‘Teruggave’ \(2025\) staat er niet bij: /,
    );
  });

  it('name the ends of which we worked out the side', () => {
    expect(notes([...simple, flow('x', 'wijk', 'bank', 0.1), flow('y', 'outside', 'loket', 0.1)])).to.include.members([
      'Er staat niet bij of dit in de wijk is: loket. We rekenen het tot de wijk.',
      'Er staat niet bij of dit in de wijk is: bank. We rekenen het tot buiten de wijk.',
    ]);
  });

  it('say that what comes in is not what goes on', () => {
    expect(notes([lonen, tuin, { ...huur, value: 40e6 }])).to.deep.equal([
      'Er komt € 90 miljoen binnen. Wat blijft en weggaat, is samen € 50 miljoen. Waar het verschil zit, staat hier niet bij.',
    ]);
  });
});
