import { expect, fixture, html } from '@open-wc/testing';
import type { Anchor, Commitment } from '@wijkwelvaartswerk/contract';
import '../../../packages/anchors/src/define.js';
import { commitmentsView } from '../../../packages/anchors/src/gauge/commitments/model.js';
import type { WwwAnchorGauge } from '../../../packages/anchors/src/index.js';
import { textsOf } from '../../../packages/anchors/src/source.js';
import { brug, dossierOf } from './dossiers.js';
import { texts } from './reading.js';

const promise = (kind: Commitment['kind'], status: Commitment['status'] = 'doing', evidence?: Commitment['evidence']): Commitment => ({
  kind,
  title: `Belofte: ${kind}`,
  status,
  ...(evidence && { evidence }),
});
const render = async (change: Partial<Anchor>, lang = 'nl') =>
  fixture<WwwAnchorGauge>(html`<www-anchor-gauge lang=${lang} .dossier=${dossierOf({ ...brug, ...change })}></www-anchor-gauge>`);

describe('commitments', () => {
  const dossierTexts = textsOf(dossierOf(), 'nl');
  const cases: [string, Partial<Anchor>, { done: number; all: number; missing: string[] }][] = [
    ['all kinds', {}, { done: 2, all: 5, missing: [] }],
    [
      'some kinds',
      { commitments: [promise('hire', 'done'), promise('fund'), promise('hire')] },
      { done: 1, all: 3, missing: ['buy', 'campaign', 'learn'] },
    ],
    ['nothing promised, so nothing that is missing', { commitments: [] }, { done: 0, all: 0, missing: [] }],
  ];
  for (const [what, change, { done, all, missing }] of cases) {
    it(`counts what is done, and names what was not promised, of ${what}`, () => {
      const view = commitmentsView({ ...brug, ...change }, dossierTexts);
      expect([view.done, view.promised.length, view.missing]).to.deep.equal([done, all, missing]);
    });
  }

  for (const [lang, title, count, missing] of [
    ['nl', 'Wat De Brug belooft', '1 van 2 klaar', 'Nog niet afgesproken: campagne, leren en financieren.'],
    ['en', 'What The Bridge promises', '1 of 2 done', 'Not agreed yet: campaign, learning and financing.'],
  ] as const) {
    it(`says how many are done and what is missing (${lang})`, async () => {
      const element = await render({ commitments: [promise('hire', 'done'), promise('buy')] }, lang);
      expect([texts(element, '.commitments > h3')[0], texts(element, '.count')[0], texts(element, '.missing')[0]]).to.deep.equal([
        title,
        count,
        missing,
      ]);
    });
  }

  for (const [what, one, line] of [
    ['what shows it, with its date', promise('buy', 'doing', [{ title: 'Gunning', date: '2026-03' }]), 'Gunning (maart 2026)'],
    ['that nothing shows what is done', promise('buy', 'done'), 'Er staat niet bij waaruit dat blijkt.'],
    ['nothing of what is not done yet', promise('buy', 'agreed'), undefined],
  ] as const) {
    it(`says ${what}`, async () => {
      const element = await render({ commitments: [one] });
      expect(texts(element, '[part=item] ul li, [part=item] p.small').at(-1)).to.equal(line);
    });
  }

  it('links to what shows it, and never to a script', async () => {
    const element = await render({
      commitments: [
        promise('buy', 'done', [
          { title: 'Verslag', url: 'verslag.html' },
          { title: 'Kwaad', url: 'javascript:alert(1)' },
        ]),
      ],
    });
    expect(texts(element, '[part=item] a')).to.deep.equal(['Verslag']);
    expect(texts(element, '[part=item] li')).to.deep.equal(['Verslag', 'Kwaad']);
  });

  it('shows what the municipality does without any promise', async () => {
    const element = await render({ commitments: [] });
    expect(texts(element, '.commitments')).to.deep.equal(['Wat de gemeente doet De gemeente betaalt een begeleider.']);
  });

  it('is not there when there is nothing to show', async () => {
    const element = await render({ commitments: [], municipalAction: undefined } as Partial<Anchor>);
    expect(texts(element, '.commitments')).to.deep.equal([]);
  });
});
