import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { Dossier, Flow, FlowNode } from '@wijkwelvaartswerk/contract';
import '@wijkwelvaartswerk/anchors/define.js';
import '@wijkwelvaartswerk/kit/define.js';
import '@wijkwelvaartswerk/map/define.js';
import type { WwwFlows } from '@wijkwelvaartswerk/anchors';
import { html } from 'lit';
import { answering, unanswered } from './answering.js';

const sides: Record<NonNullable<FlowNode['side']>, Record<string, string>> = {
  outside: {
    lonen: 'Lonen van buiten de wijk',
    uitkeringen: 'Uitkeringen en toeslagen',
    gemeente: 'Gemeente en subsidies',
    huur: 'Huur en hypotheek',
    ketens: 'Winkelketens',
    energie: 'Energie',
    overig: 'Overig',
    welzijn: 'Welzijnswerkers van buiten',
    stad: 'Vrijwilligers elders in de stad',
  },
  inside: { wijk: 'De wijk', winkels: 'Winkels en makers in de wijk', collectieven: 'Buurtcollectieven en zorg', buren: 'Burenhulp' },
};
const nodes = (['outside', 'inside'] as const).flatMap((side) =>
  Object.entries(sides[side]).map(([id, label]): FlowNode => ({ id, label, side })),
);

const source = { title: 'Verzonnen cijfers voor een voorbeeldwijk', date: '2025' };
const definition = 'Wat huishoudens in een jaar ontvingen of uitgaven, geschat uit een enquête onder 400 huishoudens.';

/** In millions of euros. */
const money = (from: string, to: string, value: number | { min: number; max: number }, more: Partial<Flow> = {}): Flow => ({
  ...{ id: `${from}-${to}`, from, to, unit: 'EUR', kind: 'money', asOf: '2025', source, definition },
  value: typeof value === 'number' ? value * 1e6 : { min: value.min * 1e6, max: value.max * 1e6 },
  ...more,
});

/** All invented; the anchor De Brug and the garden are at an end of a flow. */
const year: Flow[] = [
  money('lonen', 'wijk', 62),
  money('uitkeringen', 'wijk', 28),
  money('gemeente', 'wijk', 14),
  money('de-brug', 'wijk', 6, { label: 'De Brug koopt in de wijk' }),
  money('wijk', 'winkels', 15),
  money('wijk', 'collectieven', 5),
  money('wijk', 'buurttuin', 4, { label: 'Groencoöp' }),
  money('wijk', 'huur', 38),
  money('wijk', 'ketens', 24),
  money('wijk', 'energie', 11),
  money('wijk', 'overig', 13),
];
/** What is not certain of it. */
const bands: Flow[] = [money('lonen', 'wijk', { min: 50, max: 62 }), money('wijk', 'ketens', { min: 12, max: 24 })];
const hours: Flow[] = [
  { ...money('welzijn', 'wijk', 0), id: 'uren-in', value: 22_000, unit: 'hours', kind: 'time' },
  { ...money('wijk', 'buren', 0), id: 'uren-buren', value: { min: 180_000, max: 240_000 }, unit: 'hours', kind: 'time' },
  { ...money('wijk', 'stad', 0), id: 'uren-uit', value: 15_000, unit: 'hours', kind: 'time' },
];
const people: Flow[] = [
  { ...money('wijk', 'stad', 0), id: 'mensen-uit', label: 'Werken elders', value: 3200, unit: 'people', kind: undefined },
  { ...money('stad', 'wijk', 0), id: 'mensen-in', label: 'Komen hier werken', value: 900, unit: 'people', kind: undefined },
  { ...money('wijk', 'winkels', 0), id: 'mensen-blijven', label: 'Werken in de wijk', value: 1100, unit: 'people', kind: undefined },
];

const dossier = (items: Flow[], more: Partial<Dossier['flows']> = {}): Dossier => ({
  version: 1,
  language: 'nl',
  neighbourhood: { name: 'Noord', centre: [4.917, 52.408] },
  organisations: [{ id: 'brug', name: 'Woningcorporatie De Brug (verzonnen)' }],
  anchors: [
    {
      id: 'de-brug',
      organisation: 'brug',
      example: true,
      spending: [
        {
          ...{ period: '2025', currency: 'EUR', total: 48e6, source, definition: 'Lokaal: een bedrijf met mensen in dienst in de wijk.' },
          tiers: [
            { id: 'neighbourhood', amount: 6e6 },
            { id: 'city', amount: 20e6 },
          ],
        },
      ],
    },
  ],
  map: {
    layers: [
      {
        ...{ id: 'plekken', kind: 'places', title: 'Plekken' },
        features: {
          type: 'FeatureCollection',
          features: [
            {
              ...{ type: 'Feature', id: 'buurttuin', geometry: { type: 'Point', coordinates: [4.917, 52.408] } },
              properties: { name: 'Buurttuin', number: 1 },
            },
          ],
        },
      },
    ],
  },
  flows: { example: true, period: { from: '2025-01', to: '2025-12' }, nodes, items, ...more },
});

export default {
  title: 'Flows',
  component: 'www-flows',
  args: { kind: '', unit: '', view: 'diagram', headingLevel: 2 },
  argTypes: {
    kind: { control: 'inline-radio', options: ['', 'money', 'time', 'care', 'goods'], description: 'Show only flows of this kind.' },
    unit: { control: 'text', description: 'Show only flows in this unit, such as EUR or hours.' },
    view: { control: 'inline-radio', options: ['diagram', 'table', 'text'] },
    headingLevel: { control: { type: 'number', min: 2, max: 6 } },
    lang: { control: 'inline-radio', options: ['', 'nl', 'en'] },
    src: { control: 'text' },
    dossier: { control: 'object' },
  },
} satisfies Meta<WwwFlows>;

type Story = StoryObj<WwwFlows>;

/** A screen reader hears the heading, what stays of every hundred euros, a picture with its three sums, and a table with each flow. */
export const Year: Story = { args: { dossier: dossier(year) } };

/** The table alone tells where each flow begins and ends as well. A screen reader hears a caption with the unit, and a row for each flow. */
export const AsTable: Story = { args: { dossier: dossier(year), view: 'table' } };

/** One plain sentence for each flow, under three headings. Each is a button that chooses it. */
export const AsSentences: Story = { args: { dossier: dossier(year), view: 'text' } };

/** Euros, hours and people each have a diagram of their own. A group of radio buttons, "Wat wil je zien?", goes from one to the other. */
export const SeveralUnits: Story = { args: { dossier: dossier([...year, ...hours, ...people]) } };

/** Hours need not come in to stay: so the sentence tells the sums. The band is in words: "tussen 180.000 en 240.000 uur". */
export const Hours: Story = { args: { dossier: dossier(hours) } };
export const People: Story = { args: { dossier: dossier(people) } };
export const OneUnitAsked: Story = { args: { dossier: dossier([...year, ...hours]), unit: 'hours' } };

/** What may or may not be there is striped with a dotted edge, and written as lowest and highest. Sums are bands as well. */
export const Bands: Story = {
  args: {
    dossier: dossier(year.map((flow) => bands.find(({ id }) => id === flow.id) ?? flow)),
  },
};

/** Shops buy from each other and pay wages in the neighbourhood: money goes round, and is told as two flows that stay. */
export const GoesRound: Story = {
  args: { dossier: dossier([...year, money('winkels', 'wijk', 6, { label: 'Lonen van winkels' }), money('winkels', 'ketens', 7)]) },
};
export const ToItself: Story = { args: { dossier: dossier([...year, money('wijk', 'wijk', 3, { label: 'Tweedehands' })]) } };

/** The small ones come together as one line, a button that says whether it is open. On paper all are there. */
export const ManySmall: Story = {
  args: {
    dossier: dossier([
      ...year,
      ...Array.from({ length: 40 }, (_, i) =>
        money('wijk', 'overig', 0.02 + (i % 7) / 50, { id: `klein-${i}`, label: `Abonnement ${i + 1}` }),
      ),
    ]),
  },
};

/** Choosing a flow opens the place on the map and marks the anchor in the gauge; choosing a place marks its flows, with a word. */
export const WithMapAndGauge: Story = {
  args: { dossier: dossier(year) },
  render: ({ dossier: given }) =>
    html`<www-dossier .dossier=${given}>
      <www-flows></www-flows>
      <www-map></www-map>
      <www-anchor-gauge></www-anchor-gauge>
    </www-dossier>`,
};
export const English: Story = { args: { dossier: dossier([...year, ...hours]) }, globals: { language: 'en' } };
export const RightToLeft: Story = { args: { dossier: dossier(year) }, globals: { direction: 'rtl' } };
export const Dark: Story = { args: { dossier: dossier(year) }, globals: { theme: 'dark' } };

/** Three sums in place of all ribbons; the table under it has the bars. */
export const Narrow: Story = {
  args: { dossier: dossier([...year, ...hours]) },
  decorators: [(story) => html`<div style="inline-size: 320px">${story()}</div>`],
};
export const Loading: Story = { args: { src: '/loading.json' }, beforeEach: unanswered };
export const Empty: Story = { args: { dossier: dossier([]) } };
export const Failed: Story = {
  args: { src: '/missing.json' },
  beforeEach: answering(() => Promise.resolve(new Response('', { status: 404 }))),
};

/** Shown, and tested, with the colours a reader has set: full, hollow and striped in place of colours. */
export const HighContrast: Story = { args: { dossier: dossier([...year, ...hours]) }, tags: ['high-contrast'] };
