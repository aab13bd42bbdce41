import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { emulateMedia, sendKeys, setViewport } from '@web/test-runner-commands';
import type { Anchor, Spending } from '@wijkwelvaartswerk/contract';
import '../../../packages/anchors/src/define.js';
import { gaugeViews } from '../../../packages/anchors/src/gauge/model.js';
import { beginningOf, outcomeOf } from '../../../packages/anchors/src/gauge/what-if/model.js';
import type { WwwAnchorGauge } from '../../../packages/anchors/src/index.js';
import { textsOf } from '../../../packages/anchors/src/source.js';
import { brug, dossierOf, preston } from './dossiers.js';
import { texts } from './reading.js';

const newest = brug.spending![4]!;
const source = { title: 'Rondvraag', date: '2026-02' };
const of = (spending: Partial<Spending>, more: Partial<Anchor> = {}): Anchor => ({
  ...brug,
  spending: [{ ...newest, ...spending }],
  targets: [],
  ...more,
});
const beginning = (anchor: Anchor) => {
  const dossier = dossierOf(anchor);
  return beginningOf(gaugeViews(dossier, 'nl', { anchors: [], period: '' })[0]!, anchor, textsOf(dossier, 'nl'));
};

const render = async (anchors: readonly Anchor[], { lang = 'nl', variant = 'bar' } = {}) =>
  fixture<WwwAnchorGauge>(
    html`<www-anchor-gauge what-if lang=${lang} variant=${variant as 'bar'} .dossier=${dossierOf(...anchors)}></www-anchor-gauge>`,
  );
const plain = (text: string | null | undefined) =>
  (text ?? '')
    .replace(/\s+/g, ' ')
    .replace(/ ([.,:;%])/g, '$1')
    .trim();
const slider = (element: WwwAnchorGauge) => element.renderRoot.querySelector<HTMLInputElement>('[type=range]')!;
const field = (element: WwwAnchorGauge) => element.renderRoot.querySelector<HTMLInputElement>('[type=number]')!;
const set = (input: HTMLInputElement, value: string, ...events: string[]) => {
  input.value = value;
  for (const event of ['input', ...events]) input.dispatchEvent(new Event(event, { bubbles: true }));
};
const outcome = (element: WwwAnchorGauge) => texts(element, '.answer > p').join(' ');

describe('what if', () => {
  const exact = of({
    total: 1e6,
    tiers: [
      { id: 'neighbourhood', amount: 100_000 },
      { id: 'elsewhere', amount: 900_000 },
    ],
  });
  const half = of({
    total: { min: 1e6, max: 2e6 },
    tiers: [
      { id: 'neighbourhood', share: 0.1 },
      { id: 'elsewhere', share: 0.9 },
    ],
  });
  const amounts: [string, Anchor, number, { min: number; max: number } | undefined][] = [
    ['a measured band gives a band', brug, 0.15, { min: 2_900_000, max: 4_300_000 }],
    ['an exact figure gives one amount', exact, 0.25, { min: 150_000, max: 150_000 }],
    ['a total that is a band gives a band', half, 0.3, { min: 200_000, max: 400_000 }],
    ['no more than was measured is nothing more, at least', brug, 0.09, { min: 0, max: 1_400_000 }],
    ['less than was measured counts as what was measured', exact, 0.01, { min: 0, max: 0 }],
    ['more than all counts as all', exact, 7, { min: 900_000, max: 900_000 }],
    ['without a total there is no amount', preston, 0.5, undefined],
    ['amounts of 1e15 stay finite', of({ total: 1e15, tiers: [{ id: 'neighbourhood', amount: 1e14 }] }), 0.2, { min: 1e14, max: 1e14 }],
  ];
  for (const [what, anchor, share, amount] of amounts) {
    it(`reckons the amount: ${what}`, () => {
      expect(outcomeOf(beginning(anchor)!, share).amount).to.deep.equal(amount);
    });
  }

  for (const [what, value, around, times] of [
    ['a single value: from once to that often', 1.5, { min: 150_000, max: 230_000 }, { min: 1, max: 1.5 }],
    ['a band: from its lowest to its highest', { min: 1.2, max: 1.8 }, { min: 180_000, max: 270_000 }, { min: 1.2, max: 1.8 }],
    ['nothing that goes round', 1, { min: 150_000, max: 150_000 }, { min: 1, max: 1 }],
  ] as const) {
    it(`counts what is spent again with ${what}`, () => {
      const { around: counted, times: often } = outcomeOf(beginning({ ...exact, multiplier: { value, source } })!, 0.25);
      expect([counted, often]).to.deep.equal([around, times]);
    });
  }

  for (const [what, anchor, tier] of [
    ['the tier of the target', { ...brug, targets: [{ upTo: 'city' as const, share: 0.5, year: 2030 }] }, 'city'],
    ['the nearest tier told apart', preston, 'city'],
    ['nothing when only what goes elsewhere is told', of({ tiers: [{ id: 'elsewhere', share: 0.8 }] }), undefined],
    ['nothing when all is near already', of({ tiers: [{ id: 'neighbourhood', share: 1 }] }), undefined],
    ['nothing when the figures contradict each other', of({ total: 10, tiers: [{ id: 'neighbourhood', amount: 20 }] }), undefined],
    ['nothing without figures', { ...brug, spending: [] }, undefined],
  ] as const) {
    it(`begins with ${what}`, () => expect(beginning(anchor as Anchor)?.tier).to.equal(tier));
  }

  for (const [share, needs] of [
    [0.94, false],
    [0.95, true],
  ] as const) {
    it(`knows at ${share} ${needs ? 'that' : 'not yet that'} what is unknown would have to move as well`, () => {
      expect(outcomeOf(beginning(brug)!, share).needsUnknown).to.equal(needs);
    });
  }

  it('is not there unless it is asked for', async () => {
    const element = await fixture<WwwAnchorGauge>(html`<www-anchor-gauge .dossier=${dossierOf(brug)}></www-anchor-gauge>`);
    expect(texts(element, '.what-if')).to.deep.equal([]);
    element.whatIf = true;
    await element.updateComplete;
    expect(texts(element, '.what-if')).to.have.lengthOf(1);
  });

  it('begins as it was, marked as thought', async () => {
    const element = await render([brug]);
    expect(texts(element, '.what-if .mark')).to.deep.equal(['denkoefening, niet gemeten']);
    expect(outcome(element)).to.equal('Zo was het in 2025: 6–9% in de wijk. Schuif, of vul zelf een getal in.');
    expect([slider(element).value, slider(element).min, slider(element).max, field(element).value]).to.deep.equal(['9', '9', '100', '9']);
  });

  for (const [lang, sentence] of [
    ['nl', 'Dan ging er ongeveer € 2,9 miljoen – € 4,3 miljoen per jaar meer naar bedrijven in de wijk dan in 2025.'],
    ['en', 'Then about €2.9 million – €4.3 million more a year would go to businesses in the neighbourhood than in 2025.'],
  ] as const) {
    it(`says what another share would bring, and what that supposes (${lang})`, async () => {
      const element = await render([brug], { lang });
      set(slider(element), '15');
      expect(outcome(element)).to.equal(sentence);
      expect(texts(element, 'output li')).to.have.lengthOf(3);
      expect(texts(element, 'output li')[0]).to.contain('48');
    });
  }

  for (const [what, anchor, value, sentences] of [
    [
      'percentage points, and why no amount, without a total',
      preston,
      '30',
      'Dan ging er 11,8 procentpunt meer naar bedrijven in Preston dan in 2017. Hoeveel geld dat is, kunnen we niet zeggen: het totaal van 2017 is niet bekend.',
    ],
    [
      'a band of points',
      of({ total: undefined, tiers: [{ id: 'neighbourhood', share: 0.1 }] } as unknown as Partial<Spending>),
      '30',
      'Dan ging er 20 procentpunt meer naar bedrijven in de wijk dan in 2025. Hoeveel geld dat is, kunnen we niet zeggen: het totaal van 2025 is niet bekend. Bij zo veel moet ook geld verschuiven waarvan we nu niet weten waar het heen gaat.',
    ],
    [
      'bare numbers without a currency',
      { ...exact, spending: exact.spending!.map((year) => ({ ...year, currency: undefined }) as unknown as Spending) },
      '25',
      'Dan ging er ongeveer 150.000 per jaar meer naar bedrijven in de wijk dan in 2025. In welke munt dat is, staat er niet bij.',
    ],
    [
      'no year where a month was measured',
      of({
        period: '2025-03',
        total: 1e6,
        tiers: [
          { id: 'neighbourhood', amount: 100_000 },
          { id: 'city', amount: 900_000 },
        ],
      }),
      '25',
      'Dan ging er ongeveer € 150.000 in zo’n periode meer naar bedrijven in de wijk dan in maart 2025.',
    ],
  ] as const) {
    it(`says ${what}`, async () => {
      const element = await render([anchor as Anchor]);
      set(slider(element), value);
      expect(outcome(element)).to.equal(sentences);
    });
  }

  it('tells of the multiplier as a range, with its definition, its source, its date and its formula', async () => {
    const element = await render([
      { ...exact, multiplier: { value: { min: 1.3, max: 1.7 }, asOf: '2026-02', definition: 'Negen leveranciers.', source } },
    ]);
    set(slider(element), '20');
    expect(outcome(element)).to.contain(
      'dan telt het 1,3–1,7 keer mee: samen ongeveer € 130.000 – € 170.000 per jaar. Ook dat is gedacht, niet gemeten.',
    );
    expect(texts(element, '.multiplier p')).to.deep.equal([
      'Gemeten is, bij De Brug, alleen hoe vaak een euro dichtbij rondgaat: 1,3–1,7 keer (LM3).',
      'Negen leveranciers.',
      'LM3 is wat er binnenkomt, plus wat daarvan dichtbij wordt uitgegeven, plus wat daarvan nog eens dichtbij wordt uitgegeven, gedeeld door wat er binnenkwam: (R1 + R2 + R3) / R1. Dat is minstens 1 en hoogstens 3. De methode is van de New Economics Foundation.',
      'Bron: Rondvraag, februari 2026. Stand van februari 2026.',
    ]);
  });

  it('says that definition and source of a multiplier lack', async () => {
    const element = await render([{ ...exact, multiplier: { value: 1.5 } }]);
    set(slider(element), '20');
    expect(texts(element, '.multiplier p')[1]).to.equal('Er staat niet bij hoe dat is gemeten.');
    expect(texts(element, '.multiplier p').at(-1)).to.equal('Cijfers zonder bron.');
  });

  for (const value of [0.8, 4, { min: 2, max: 1 }, 'veel']) {
    it(`does without a multiplier of ${JSON.stringify(value)}, and has the dossier's mistake told`, async () => {
      const element = await render([{ ...exact, multiplier: { value: value as number, source } }]);
      set(slider(element), '20');
      expect(outcome(element)).to.contain('ongeveer € 100.000');
      expect(texts(element, '.multiplier')).to.deep.equal([]);
      expect(texts(element, '[part=notice]')).to.have.lengthOf(1);
    });
  }

  it('is moved by keyboard, and says the share with its words', async () => {
    const element = await render([brug]);
    slider(element).focus();
    await sendKeys({ press: 'ArrowRight' });
    expect([slider(element).value, slider(element).getAttribute('aria-valuetext'), field(element).value]).to.deep.equal([
      '10',
      '10% in de wijk',
      '10',
    ]);
    await sendKeys({ press: 'End' });
    expect(slider(element).getAttribute('aria-valuetext')).to.equal('100% in de wijk');
  });

  it('takes exact values from the field, and says when one cannot be', async () => {
    const element = await render([brug]);
    set(field(element), '22.5', 'change');
    expect(slider(element).getAttribute('aria-valuetext')).to.equal('22,5% in de wijk');
    expect(field(element).value).to.equal('22.5');
    const before = outcome(element);
    set(field(element), '5');
    expect(texts(element, '.wrong')).to.deep.equal(['']);
    for (const value of ['5', '101', '-3', '']) {
      set(field(element), value, 'change');
      expect(texts(element, '.wrong')).to.deep.equal(['Kies een getal van 9 tot en met 100.']);
      expect([outcome(element), field(element).value]).to.deep.equal([before, value]);
    }
    set(slider(element), '30');
    expect([texts(element, '.wrong')[0], field(element).value, field(element).hasAttribute('aria-invalid')]).to.deep.equal([
      '',
      '30',
      false,
    ]);
  });

  it('goes to the target and back with a button', async () => {
    const element = await render([brug]);
    const [target, back] = [...element.renderRoot.querySelectorAll<HTMLButtonElement>('.marks button')];
    expect(back!.hidden).to.equal(true);
    target!.click();
    expect([plain(target!.textContent), slider(element).value]).to.deep.equal(['Doel 2028: 15%', '15']);
    back!.click();
    expect([plain(back!.textContent), outcome(element).startsWith('Zo was het in 2025')]).to.deep.equal(['Terug naar 2025', true]);
  });

  it('tells a screen reader once, after the slider has come to rest', async () => {
    const element = await render([brug]);
    const heard: string[] = [];
    const status = element.renderRoot.querySelector('.what-if [role=status]')!;
    const observer = new MutationObserver(() => heard.push(plain(status.textContent)));
    observer.observe(status, { childList: true, subtree: true, characterData: true });
    for (const value of ['10', '11', '12', '13']) {
      set(slider(element), value);
      await element.updateComplete;
    }
    expect(heard).to.deep.equal([]);
    await waitUntil(() => plain(status.textContent) !== '', 'nothing was said', { timeout: 8000 });
    observer.disconnect();
    expect(heard).to.have.lengthOf(1);
    expect(heard[0]).to.contain('Dan ging er ongeveer € 1,9 miljoen – € 3,4 miljoen');
    expect(element.renderRoot.querySelector('output')!.getAttribute('aria-live')).to.equal('off');
  });

  it('keeps what was thought while the widget draws again, and forgets it for another anchor', async () => {
    const element = await render([brug]);
    set(slider(element), '40');
    element.requestUpdate();
    await element.updateComplete;
    expect(slider(element).value).to.equal('40');
    element.dossier = dossierOf({ ...brug, id: 'ander' });
    await element.updateComplete;
    await waitUntil(() => slider(element)?.value === '9', 'still there', { timeout: 8000 });
  });

  it('leaves the table as it was measured', async () => {
    const element = await render([brug], { variant: 'table' });
    const before = texts(element, 'table');
    set(slider(element), '50');
    await element.updateComplete;
    expect(before).to.have.lengthOf(1);
    expect(texts(element, 'table')).to.deep.equal(before);
  });

  it('is printed with its question and all its words, or not at all', async () => {
    const element = await render([brug]);
    const seen = (selector: string) => getComputedStyle(element.renderRoot.querySelector(selector)!).display !== 'none';
    await emulateMedia({ media: 'print' });
    try {
      expect(seen('.what-if')).to.equal(false);
      set(slider(element), '15');
      expect(['.what-if', '.mark', '.question', 'output', '[type=range]', '.marks'].map(seen)).to.deep.equal([
        true,
        true,
        true,
        true,
        false,
        false,
      ]);
    } finally {
      await emulateMedia({ media: 'screen' });
    }
  });

  for (const scheme of ['light', 'dark']) {
    it(`is accessible on a ${scheme} page, as it begins, with an outcome and with a mistake`, async () => {
      document.documentElement.style.colorScheme = scheme;
      const element = await render([{ ...brug, multiplier: { value: 1.5, source } }]);
      await expect(element).to.be.accessible();
      set(slider(element), '40');
      await expect(element).to.be.accessible();
      set(field(element), '500', 'change');
      await expect(element).to.be.accessible();
      document.documentElement.style.colorScheme = '';
    });
  }

  it('needs no sideways scroll at 320 px', async () => {
    await setViewport({ width: 320, height: 600 });
    const long = 'Hoogoplopendestraatwegkwartierbewonersbelangenvereniging';
    const tiers = [{ id: 'neighbourhood' as const, label: long, share: 0.1 }];
    const element = await render([of({ tiers }, { name: long, multiplier: { value: 1.5, definition: long, source } })]);
    set(slider(element), '40');
    const part = element.renderRoot.querySelector('.what-if')!;
    expect(part.scrollWidth).to.be.at.most(part.clientWidth);
    await setViewport({ width: 800, height: 600 });
  });

  it('leaves nothing running when it is removed before it has spoken', async () => {
    const element = await render([brug]);
    const running = new Set<unknown>();
    const { setTimeout: start, clearTimeout: stop } = window;
    window.setTimeout = ((...given: Parameters<typeof start>) => {
      const id = start(...given);
      running.add(id);
      return id;
    }) as typeof start;
    window.clearTimeout = (id) => (running.delete(id), stop(id));
    try {
      set(slider(element), '15');
      expect(running.size).to.equal(1);
      element.remove();
      expect(running.size).to.equal(0);
    } finally {
      Object.assign(window, { setTimeout: start, clearTimeout: stop });
    }
  });

  it('says why there is nothing to think with', async () => {
    const element = await render([{ ...brug, spending: [] }]);
    expect(texts(element, '.what-if > p')).to.deep.equal([
      'Bij De Brug zijn er geen cijfers om mee te beginnen, of alles is al dichtbij gekocht.',
    ]);
  });
});
