import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { Anchor, Benchmark, Commitment, Dossier, FinanceCircle, Pledge } from '@wijkwelvaartswerk/contract';
import '@wijkwelvaartswerk/anchors/define.js';
import type { WwwAnchorGauge } from '@wijkwelvaartswerk/anchors';

const definition = 'Een bedrijf is lokaal als het een vestiging in de wijk heeft en daar mensen in dienst heeft.';
const source = { title: 'Crediteurenlijst 2025 (verzonnen cijfers)', date: '2026-02' };
const survey = { title: 'Rondvraag onder leveranciers (verzonnen)', date: '2026-02' };

/** Does not exist: invented for these stories. */
const brug: Anchor = {
  id: 'brug',
  organisation: 'de-brug',
  kind: 'housing',
  example: true,
  spending: [
    {
      period: '2025',
      currency: 'EUR',
      total: 48e6,
      tiers: [
        { id: 'neighbourhood', amount: { min: 2.88e6, max: 4.32e6 } },
        { id: 'city', share: 0.22 },
        { id: 'region', share: 0.3 },
        { id: 'elsewhere', share: 0.33 },
      ],
      definition,
      source,
    },
  ],
  targets: [{ upTo: 'neighbourhood', share: 0.15, year: 2028, source }],
};

const commitments: Commitment[] = [
  { kind: 'hire', title: 'Bij nieuwe vacatures zoeken we eerst in de wijk.', status: 'agreed' },
  {
    kind: 'buy',
    title: 'Groenonderhoud gaat naar de groencoöp van de wijk.',
    status: 'doing',
    evidence: [{ title: 'Gunning van het groenonderhoud', url: 'gunning.html', date: '2026-03' }],
  },
  { kind: 'campaign', title: 'Huurders horen wat lokaal kopen oplevert.', status: 'done' },
];

/** Real, as published; sources in the dossier. */
const elsewhere: Benchmark[] = [
  {
    id: 'zwolle',
    name: { nl: 'Gemeente Zwolle', en: 'Municipality of Zwolle' },
    spending: [
      {
        period: '2018',
        currency: 'EUR',
        total: 140e6,
        tiers: [{ id: 'region', label: { nl: 'de regio Zwolle', en: 'the Zwolle region' }, share: 0.4 }],
        definition: 'Inkoop van de gemeente in een jaar, bij bedrijven in de regio.',
        source: {
          title: 'Zwolle benut inkoopkracht voor duurzaamheid',
          publisher: 'Gemeente Zwolle',
          url: 'https://www.zwolle.nl/actueel/nieuws/zwolle-benut-inkoopkracht-voor-duurzaamheid',
        },
      },
    ],
    targets: [
      {
        upTo: 'region',
        share: 0.45,
        year: 2017,
        source: { title: 'Beleidsrapportage 2017, doel 9.3.2', publisher: 'Gemeente Zwolle', date: '2017' },
      },
    ],
  },
  {
    id: 'noordenveld',
    name: { nl: 'Gemeente Noordenveld', en: 'Municipality of Noordenveld' },
    spending: [
      {
        period: '2019',
        currency: 'EUR',
        tiers: [{ id: 'city', label: 'Noordenveld', amount: 5_043_000 }],
        definition: 'Wat de gemeente kocht bij ondernemers binnen de gemeente.',
        source: { title: 'Gemeente Noordenveld koopt meer in bij lokale ondernemers', publisher: 'RTV Drenthe', date: '2020-04' },
      },
    ],
  },
];

const pledge = (name: string, status: Pledge['status'], more: Partial<Pledge>): Pledge => ({ name, currency: 'EUR', status, ...more });
const circle: FinanceCircle = {
  example: true,
  members: [
    { organisation: 'de-brug', currency: 'EUR', status: 'pledged', pledge: 150_000, period: { from: '2027', to: '2029' } },
    pledge('Scholengroep', 'asked', { pledge: { min: 20_000, max: 40_000 }, period: { from: '2027' } }),
    pledge('Ziekenhuis', 'asked', {}),
    pledge('Vrienden van de wijk', 'paid', { pledge: 2500, period: { from: '2026', to: '2026' } }),
  ],
  asOf: '2026-11',
  definition: 'Alleen geld. Uren en ruimte tellen niet mee.',
  source: { title: 'Verslag van het overleg (verzonnen)', date: '2026-11' },
};

const dossier = (anchor: Partial<Anchor>, more: Partial<Dossier> = {}): Dossier => ({
  version: 1,
  language: 'nl',
  neighbourhood: { name: 'Noord' },
  organisations: [{ id: 'de-brug', name: 'Woningcorporatie De Brug' }],
  anchors: [{ ...brug, ...anchor }],
  ...more,
});
const bare = (of: Partial<Anchor>, more?: Partial<Dossier>) => ({ dossier: dossier({ targets: [], ...of }, more) });

export default {
  title: 'Anchor gauge: around the figures',
  component: 'www-anchor-gauge',
  args: { anchor: '', whatIf: false, headingLevel: 2 },
  argTypes: {
    anchor: {
      control: 'text',
      description: 'Id of the anchor to show. With one, the financial circle is only told as far as that anchor is in it.',
    },
    whatIf: { control: 'boolean', description: 'Attribute `what-if`: a slider to think with.' },
    headingLevel: { control: { type: 'number', min: 2, max: 6 } },
    lang: { control: 'inline-radio', options: ['', 'nl', 'en'] },
    dossier: { control: 'object' },
  },
} satisfies Meta<WwwAnchorGauge>;

type Story = StoryObj<WwwAnchorGauge>;

/** A screen reader says the share with its place at each step of the slider ("15% in de wijk"), and the outcome once it has come to rest. */
export const WhatIf: Story = { args: { dossier: dossier({}), whatIf: true } };

/** The multiplier (LM3) is shown as a range: from its lowest to its highest value, with how it was measured and the formula. Move the slider to see it. */
export const WhatIfWithMultiplier: Story = {
  args: {
    dossier: dossier({
      multiplier: {
        value: { min: 1.3, max: 1.7 },
        asOf: '2026-02',
        definition: 'Negen van twaalf leveranciers gaven antwoord.',
        source: survey,
      },
    }),
    whatIf: true,
  },
};

/** One measured value is the most it can be: the range then begins with the purchase alone. That definition and source lack is said. */
export const WhatIfWithOneValue: Story = { args: { dossier: dossier({ multiplier: { value: 1.6 } }), whatIf: true } };

/** Without a total there are percentage points, and a sentence why there is no amount. */
export const WhatIfWithoutTotal: Story = {
  args: {
    ...bare({
      spending: [
        {
          period: '2017',
          currency: 'GBP',
          tiers: [
            { id: 'city', label: 'Preston', share: 0.182 },
            { id: 'region', label: 'rest van Lancashire', share: 0.61 },
            { id: 'elsewhere', share: 0.208 },
          ],
          source: { title: 'How we built community wealth in Preston', publisher: 'CLES en Preston City Council', date: '2019' },
        },
      ],
    }),
    whatIf: true,
  },
};

/** There is nothing to begin with: a sentence says so. */
export const WhatIfWithoutFigures: Story = { args: { ...bare({ spending: [], commitments }), whatIf: true } };

/** A multiplier of 4 cannot be: the notice above names it, and the slider does without. */
export const WhatIfWithImpossibleMultiplier: Story = {
  args: { dossier: dossier({ multiplier: { value: 4, source: survey } }), whatIf: true },
};

/** Each place in words with its own definition and source; a screen reader gets a list with a heading for each. Nothing is ranked or drawn as a bar. */
export const Benchmarks: Story = { args: { dossier: dossier({}, { benchmarks: elsewhere }) } };
export const BenchmarksInEnglish: Story = { args: { dossier: dossier({}, { benchmarks: elsewhere }), lang: 'en' } };

/** That nobody said what was counted, or where it comes from, is said. */
export const BenchmarkWithoutSource: Story = {
  args: {
    dossier: dossier(
      {},
      {
        benchmarks: [{ id: 'elders', name: 'Elders', example: true, spending: [{ period: '2024', tiers: [{ id: 'city', share: 0.3 }] }] }],
      },
    ),
  },
};

/** Everyone with amount, years and status; sums for each status and currency, never over them. A screen reader hears the sums as one sentence. */
export const FinancialCircle: Story = { args: { dossier: dossier({}, { financeCircle: circle }) } };

/** With one anchor asked for: only what that anchor puts in, within its card. */
export const OwnPledge: Story = { args: { dossier: dossier({ commitments }, { financeCircle: circle }), anchor: 'brug' } };

/** Other currencies and other years keep their own sums, and it says why. An amount below zero is told, and not counted. */
export const CircleThatDoesNotAddUp: Story = {
  args: {
    dossier: dossier(
      {},
      {
        financeCircle: {
          members: [
            pledge('School', 'pledged', { pledge: 5000, period: { from: '2026', to: '2026' } }),
            pledge('Ziekenhuis', 'pledged', { pledge: 7000, period: { from: '2027', to: '2027' } }),
            pledge('Zusterstad', 'pledged', { pledge: 3000, currency: 'GBP' }),
            pledge('Vergissing', 'paid', { pledge: -100 }),
          ],
        },
      },
    ),
  },
};

/** How many promises are done, what shows it and what was not promised yet; what is done without anything that shows it says so. */
export const Commitments: Story = {
  args: bare({ commitments, municipalAction: 'De gemeente betaalt een begeleider voor kleine bedrijven.' }),
};

/** All of it together, from the demo dossier. */
export const Everything: Story = { args: { src: '/dossiers/noord.json', whatIf: true } };
