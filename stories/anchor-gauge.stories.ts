import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { Anchor, Dossier, Spending } from '@wijkwelvaartswerk/contract';
import '@wijkwelvaartswerk/anchors/define.js';
import type { WwwAnchorGauge } from '@wijkwelvaartswerk/anchors';
import { html } from 'lit';
import northAyrshire from '../packages/demo/dossiers/north-ayrshire.json' with { type: 'json' };
import preston from '../packages/demo/dossiers/preston.json' with { type: 'json' };
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

/** Real, as published: six anchor institutions in Preston, and a Scottish council that reached its target early. */
const published = [preston, northAyrshire] as unknown as Dossier[];

const dossier = (...anchors: Anchor[]): Dossier => ({ version: 1, language: 'nl', neighbourhood: { name: 'Noord' }, anchors });
const changed = (change: Partial<Anchor>) => dossier({ ...brug, ...change });
const several: Dossier = {
  ...dossier(brug, ...published.flatMap(({ anchors = [] }) => anchors), { ...brug, id: 'school', name: 'Scholengroep (verzonnen)' }),
  organisations: published.flatMap(({ organisations = [] }) => organisations),
  sources: published.flatMap(({ sources = [] }) => sources),
};
const manyYears = (count: number): Spending[] =>
  Array.from({ length: count }, (_, i) => year(`${2026 - count + i}`, 30 + i, [1 + i / 8, 1 + i / 6], 20, 28, 40));

export default {
  title: 'Anchor gauge',
  component: 'www-anchor-gauge',
  args: { anchor: '', period: '', variant: 'bar', headingLevel: 2 },
  argTypes: {
    anchor: { control: 'text', description: 'Id of the anchor to show; several by comma. Empty: all that have figures.' },
    period: { control: 'text', description: 'Period to show, such as 2024. Empty: the newest.' },
    variant: { control: 'inline-radio', options: ['bar', 'compact', 'trend', 'table'] },
    headingLevel: { control: { type: 'number', min: 2, max: 6 } },
    lang: { control: 'inline-radio', options: ['', 'nl', 'en'] },
    src: { control: 'text' },
    dossier: { control: 'object' },
  },
} satisfies Meta<WwwAnchorGauge>;

type Story = StoryObj<WwwAnchorGauge>;

/** Stripes are what may or may not be in the neighbourhood; the flag says whether the target is reached. */
export const LowestAndHighest: Story = { args: { dossier: dossier(brug) } };

/** A real table: a screen reader says year and tier with each figure, and by which column it is sorted. Sort it by a press on a title. */
export const AsTable: Story = { args: { dossier: dossier(brug), variant: 'table' } };

/** Where the table is wider than its page it scrolls, the year stays in sight, and a line above says so. */
export const AsNarrowTable: Story = {
  args: { dossier: dossier(brug), variant: 'table' },
  decorators: [(story) => html`<div style="inline-size: 320px">${story()}</div>`],
};

/** One line for each anchor. A screen reader says name, share, year and target; what was counted and the source unfold below. */
export const Compact: Story = { args: { dossier: several, variant: 'compact' } };

/** In a margin of 160 pixels the words of the line stand below one another. */
export const CompactInAMargin: Story = {
  args: { dossier: several, variant: 'compact' },
  decorators: [(story) => html`<div style="inline-size: 160px">${story()}</div>`],
};

/** A screen reader gets a list of years for the large chart and for each small one: “2025: 6–9%”. Filled is sure, striped is perhaps. */
export const OverTheYears: Story = { args: { dossier: dossier(brug), variant: 'trend' } };

/** A year that is missing is a gap with words; where “local” is described otherwise the row breaks, and what comes before is not filled. */
export const OverTheYearsWithABreak: Story = {
  args: {
    dossier: changed({
      spending: brug.spending
        .filter(({ period }) => period !== '2023')
        .map((one) => (one.period === '2021' ? { ...one, definition: 'Een bedrijf met een postadres in de stad.' } : one)),
    }),
    variant: 'trend',
  },
};

/** Every so manieth year has its label; each has its figure in the list for screen readers, and in the table. */
export const SixtyYears: Story = { args: { dossier: changed({ spending: manyYears(60) }), variant: 'trend' } };
export const SixtyYearsNarrow: Story = {
  args: { dossier: changed({ spending: manyYears(60) }), variant: 'trend' },
  decorators: [(story) => html`<div style="inline-size: 320px">${story()}</div>`],
};

/** Two periods make a before and after. A screen reader says “39% in Lancashire, of which 5% in Preston”. */
export const Preston: Story = { args: { src: '/dossiers/preston.json' } };
export const PrestonAsTable: Story = { args: { src: '/dossiers/preston.json', variant: 'table' } };
export const PrestonOverTheYears: Story = { args: { src: '/dossiers/preston.json', variant: 'trend' } };

/** £57.7 million of £221.5 million, 926 of 3,829 suppliers, and a target for 2024 that is reached. */
export const NorthAyrshire: Story = { args: { src: '/dossiers/north-ayrshire.json' } };
export const NorthAyrshireAsTable: Story = { args: { src: '/dossiers/north-ayrshire.json', variant: 'table' } };
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
export const ManyYears: Story = { args: { dossier: changed({ spending: manyYears(24) }) } };
export const PromisesOnly: Story = { args: { dossier: changed({ spending: [], targets: [] }) } };
export const ManyAnchors: Story = { args: { dossier: several } };
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
export const English: Story = { args: { dossier: several }, globals: { language: 'en' } };
export const EnglishOverTheYears: Story = { args: { dossier: dossier(brug), variant: 'trend' }, globals: { language: 'en' } };
export const RightToLeft: Story = { args: { dossier: dossier(brug) }, globals: { direction: 'rtl' } };
export const RightToLeftOverTheYears: Story = { args: { dossier: dossier(brug), variant: 'trend' }, globals: { direction: 'rtl' } };
export const Dark: Story = { args: { dossier: dossier(brug) }, globals: { theme: 'dark' } };
export const DarkOverTheYears: Story = { args: { dossier: dossier(brug), variant: 'trend' }, globals: { theme: 'dark' } };
export const Narrow: Story = {
  args: { dossier: dossier(brug) },
  decorators: [(story) => html`<div style="inline-size: 320px">${story()}</div>`],
};
export const Loading: Story = { args: { src: '/loading.json' }, beforeEach: unanswered };
export const Empty: Story = { args: { dossier: dossier() } };
export const AnotherAnchor: Story = { args: { dossier: several, anchor: 'ziekenhuis' } };
export const Failed: Story = {
  args: { src: '/missing.json' },
  beforeEach: answering(() => Promise.resolve(new Response('', { status: 404 }))),
};

/** Shown, and tested, with the colours a reader has set (forced colours, more contrast). */
export const HighContrast: Story = { args: { dossier: dossier(brug) }, tags: ['high-contrast'] };
export const HighContrastOverTheYears: Story = { args: { dossier: dossier(brug), variant: 'trend' }, tags: ['high-contrast'] };
