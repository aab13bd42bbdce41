import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { Anchor, Dossier, Spending } from '@wijkwelvaartswerk/contract';
import '@wijkwelvaartswerk/anchors/define.js';
import type { WwwAnchorGauge } from '@wijkwelvaartswerk/anchors';
import { html } from 'lit';
import { answering, unanswered } from './answering.js';

const definition =
  'Een bedrijf is lokaal als het een vestiging in de wijk heeft en daar mensen in dienst heeft. Van een deel van de facturen weten we dit nog niet. Daarom noemen we een laagste en een hoogste waarde.';

/** A made-up year; shares in percent, of a total in millions. */
const year = (
  period: string,
  total: number,
  neighbourhood: readonly [number, number],
  city: number,
  region: number,
  elsewhere: number,
): Spending => ({
  period,
  currency: 'EUR',
  total: total * 1e6,
  tiers: [
    { id: 'neighbourhood', amount: { min: neighbourhood[0] * total * 1e4, max: neighbourhood[1] * total * 1e4 }, suppliers: 41 },
    { id: 'city', amount: city * total * 1e4, suppliers: 96 },
    { id: 'region', amount: region * total * 1e4, suppliers: 118 },
    { id: 'elsewhere', amount: elsewhere * total * 1e4, suppliers: 152 },
  ],
  asOf: '2026-02-03',
  definition,
  source: { title: 'Crediteurenlijst 2025, 1.240 facturen boven € 500 (verzonnen cijfers)', date: '2026-02' },
});

const newest = year('2025', 48, [6, 9], 22, 30, 33);

/** Does not exist: invented for these stories. */
const brug = {
  id: 'brug',
  name: 'Woningcorporatie De Brug',
  kind: 'housing',
  example: true,
  spending: [
    year('2021', 44, [3, 3], 19, 28, 44),
    year('2022', 45, [3, 4], 20, 28, 42),
    year('2023', 46, [4, 5], 20, 29, 40),
    year('2024', 47, [5, 7], 21, 30, 36),
    newest,
  ],
  targets: [{ upTo: 'neighbourhood', share: 0.15, year: 2028, source: { title: 'Inkoopbeleid De Brug (verzonnen)', date: '2024-05' } }],
  commitments: [
    { kind: 'hire', title: 'Bij nieuwe vacatures zoeken we eerst in de wijk.', status: 'done' },
    { kind: 'buy', title: 'Groenonderhoud gaat naar de groencoöp van de wijk.', status: 'doing' },
    { kind: 'campaign', title: 'Huurders horen wat lokaal kopen oplevert.', status: 'done' },
    { kind: 'learn', title: 'Tien leerplekken per jaar.', status: 'doing' },
    { kind: 'fund', title: 'Meebetalen aan een vaste plek in de wijk.', status: 'agreed' },
  ],
  municipalAction: 'De gemeente betaalt een begeleider voor kleine bedrijven die willen leveren.',
} satisfies Anchor;

const cles = { title: 'How we built community wealth in Preston', publisher: 'CLES en Preston City Council', date: '2019' };

/** Real: six anchor institutions in Preston, England. The total of the second count was not published. */
const preston = {
  id: 'preston',
  name: { nl: 'Zes ankerorganisaties in Preston, Engeland', en: 'Six anchor institutions in Preston, England' },
  spending: [
    {
      period: '2012',
      label: '2012/13',
      currency: 'GBP',
      total: 750e6,
      tiers: [
        { id: 'city', label: 'Preston', share: 0.05 },
        { id: 'region', label: { nl: 'rest van Lancashire', en: 'rest of Lancashire' }, share: 0.34 },
        { id: 'elsewhere', share: 0.61 },
      ],
      source: cles,
    },
    {
      period: '2017',
      label: { nl: 'Vijf jaar later', en: 'Five years on' },
      currency: 'GBP',
      tiers: [
        { id: 'city', label: 'Preston', share: 0.182 },
        { id: 'region', label: { nl: 'rest van Lancashire', en: 'rest of Lancashire' }, share: 0.61 },
        { id: 'elsewhere', share: 0.208 },
      ],
      source: cles,
    },
  ],
} satisfies Anchor;

/** Real: a council that reached its target early; where the rest went was not published. */
const northAyrshire = {
  id: 'north-ayrshire',
  name: 'North Ayrshire Council',
  kind: 'municipality',
  spending: [
    {
      period: '2019',
      currency: 'GBP',
      total: 221.5e6,
      tiers: [{ id: 'region', label: 'North Ayrshire', amount: 57.7e6, suppliers: 926 }],
      source: { title: 'Community Wealth Building Strategy', publisher: 'North Ayrshire Council', date: '2020' },
    },
  ],
  targets: [{ upTo: 'region', share: 0.26, year: 2024 }],
} satisfies Anchor;

const dossier = (...anchors: Anchor[]): Dossier => ({ version: 1, language: 'nl', neighbourhood: { name: 'Noord' }, anchors });
const changed = (change: Partial<Anchor>) => dossier({ ...brug, ...change });

export default {
  title: 'Anchor gauge',
  component: 'www-anchor-gauge',
  args: { anchor: '', period: '', variant: 'bar', headingLevel: 2 },
  argTypes: {
    anchor: { control: 'text', description: 'Id of the anchor to show; several by comma. Empty: all that have figures.' },
    period: { control: 'text', description: 'Period to show, such as 2024. Empty: the newest.' },
    variant: { control: 'inline-radio', options: ['bar', 'table'] },
    headingLevel: { control: { type: 'number', min: 2, max: 6 } },
    lang: { control: 'inline-radio', options: ['', 'nl', 'en'] },
    src: { control: 'text' },
    dossier: { control: 'object' },
  },
} satisfies Meta<WwwAnchorGauge>;

type Story = StoryObj<WwwAnchorGauge>;

/** Stripes are what may or may not be in the neighbourhood; the flag says whether the target is reached. */
export const LowestAndHighest: Story = { args: { dossier: dossier(brug) } };
export const AsTable: Story = { args: { dossier: dossier(brug), variant: 'table' } };

/** Two periods make a before and after. The bracket counts all nearer parts together. */
export const Preston: Story = { args: { dossier: dossier(preston) } };
export const PrestonAsTable: Story = { args: { dossier: dossier(preston), variant: 'table' } };
export const EarlierYear: Story = { args: { dossier: dossier(brug), period: '2023' } };
export const SingleYear: Story = { args: { dossier: changed({ spending: [newest] }) } };
export const SharesOnly: Story = {
  args: {
    dossier: changed({
      spending: [
        {
          ...newest,
          tiers: [
            { id: 'neighbourhood', share: 0.08 },
            { id: 'city', share: 0.31 },
            { id: 'elsewhere', share: 0.61 },
          ],
        },
      ],
    }),
  },
};
export const UnknownRemainder: Story = { args: { dossier: changed({ spending: [{ ...newest, tiers: newest.tiers.slice(0, 2) }] }) } };
export const NothingKnown: Story = { args: { dossier: changed({ spending: [{ ...newest, tiers: [] }] }) } };
export const TargetReached: Story = { args: { dossier: dossier(northAyrshire) } };
export const SeveralTargets: Story = {
  args: {
    dossier: changed({
      targets: [...brug.targets, { upTo: 'region', share: 0.7, year: 2030 }, { upTo: 'city', share: 0.3, year: 2025 }],
    }),
  },
};

/** Figures that cannot be right are shown as they are, with the reason; nothing is drawn of them. */
export const PartsAboveTotal: Story = {
  args: { dossier: changed({ spending: [...brug.spending.slice(0, 4), { ...newest, total: 30e6 }] }) },
};

/** A year in which "local" is described differently is not compared, and stays in the table. */
export const OtherDefinition: Story = {
  args: {
    dossier: changed({
      spending: [{ ...brug.spending[0]!, definition: 'Een bedrijf met een postadres in de stad.' }, ...brug.spending.slice(1)],
    }),
  },
};
export const MissingYear: Story = { args: { dossier: changed({ spending: brug.spending.filter(({ period }) => period !== '2023') }) } };
export const ManyYears: Story = {
  args: {
    dossier: changed({ spending: Array.from({ length: 24 }, (_, i) => year(`${2002 + i}`, 30 + i, [1 + i / 4, 1 + i / 3], 20, 28, 40)) }),
  },
};
export const PromisesOnly: Story = { args: { dossier: changed({ spending: [], targets: [] }) } };
export const ManyAnchors: Story = {
  args: { dossier: dossier(brug, preston, northAyrshire, { ...brug, id: 'school', name: 'Scholengroep (verzonnen)' }) },
};
export const LongTexts: Story = {
  args: {
    dossier: changed({
      name: 'Stichting voor Woningbeheer, Buurtontwikkeling en Gemeenschappelijke Voorzieningen Hoogoplopendestraatwegkwartierbewonersbelangen',
      spending: brug.spending.map((one) => ({
        ...one,
        tiers: one.tiers.map((tier) =>
          tier.id === 'neighbourhood'
            ? { ...tier, label: 'Elzenhagen, Nieuwendam-Noord, Waterlandpleinbuurt en omliggende buurten' }
            : tier,
        ),
      })),
      municipalAction: `${brug.municipalAction} `.repeat(8),
    }),
  },
};
export const English: Story = { args: { dossier: dossier(preston, northAyrshire) }, globals: { language: 'en' } };
export const RightToLeft: Story = { args: { dossier: dossier(brug) }, globals: { direction: 'rtl' } };
export const Dark: Story = { args: { dossier: dossier(brug) }, globals: { theme: 'dark' } };
export const Narrow: Story = {
  args: { dossier: dossier(brug) },
  decorators: [(story) => html`<div style="inline-size: 320px">${story()}</div>`],
};
export const Loading: Story = { args: { src: '/loading.json' }, beforeEach: unanswered };
export const Empty: Story = { args: { dossier: dossier() } };
export const AnotherAnchor: Story = { args: { dossier: dossier(brug, preston), anchor: 'ziekenhuis' } };
export const Failed: Story = {
  args: { src: '/missing.json' },
  beforeEach: answering(() => Promise.resolve(new Response('', { status: 404 }))),
};

/** Shown, and tested, with the colours a reader has set (forced colours, more contrast). */
export const HighContrast: Story = { args: { dossier: dossier(brug) }, tags: ['high-contrast'] };
