import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { Dossier, Flow, FlowNode } from '@wijkwelvaartswerk/contract';
import '@wijkwelvaartswerk/anchors/define.js';
import type { WwwFlows } from '@wijkwelvaartswerk/anchors';
import { html } from 'lit';

const inside = (id: string, label: string): FlowNode => ({ id, label, side: 'inside' });
const outside = (id: string, label: string): FlowNode => ({ id, label, side: 'outside' });

/** All made up. Amounts in millions of euros a year. */
const flow = (id: string, from: string, to: string, millions: number, label?: string): Flow => ({
  ...{ id, from, to, unit: 'EUR', kind: 'money' as const, source: { title: 'Verzonnen cijfers voor deze voorbeelden' } },
  value: millions * 1e6,
  definition: 'Wat er in 2025 is betaald. In de wijk is wie er woont of een vestiging heeft.',
  ...(label && { label }),
});

const dossier = (nodes: FlowNode[], ...items: Flow[]): Dossier => ({
  version: 1,
  language: 'nl',
  neighbourhood: { name: 'Noord' },
  flows: { period: { from: '2025', to: '2025' }, example: true, nodes, items },
});

const wijk = inside('wijk', 'De wijk');

const chain = dossier(
  [
    outside('rijk', 'Het Rijk'),
    outside('werk', 'Werkgevers buiten de wijk'),
    inside('brug', 'De Brug'),
    inside('coop', 'Groencoöp'),
    inside('huizen', 'Huishoudens'),
    outside('ketens', 'Winkelketens'),
    outside('aannemers', 'Landelijke aannemers'),
  ],
  flow('subsidie', 'rijk', 'brug', 40),
  flow('lonen', 'werk', 'huizen', 20),
  flow('groen', 'brug', 'coop', 12, 'Groenonderhoud'),
  flow('bouw', 'brug', 'aannemers', 25),
  flow('loon', 'coop', 'huizen', 9, 'Lonen uit de wijk'),
  flow('huur', 'huizen', 'brug', 8, 'Huur'),
  flow('onderling', 'coop', 'coop', 2, 'Leden helpen leden'),
  flow('boodschappen', 'huizen', 'ketens', 15),
);

export default {
  title: 'Flows/Diagram',
  component: 'www-flows',
  args: { kind: '', unit: '', view: 'diagram', headingLevel: 2 },
  render: ({ dossier, kind, unit, view, headingLevel }) =>
    html`<www-flows kind=${kind} unit=${unit} view=${view} heading-level=${headingLevel} .dossier=${dossier}></www-flows>`,
} satisfies Meta<WwwFlows>;

type Story = StoryObj<WwwFlows>;

/**
 * Rent goes back to the corporation, and members of the cooperative pay each other: both go round below. A screen reader hears one picture
 * with its sums ("Stroomschema. Komt binnen: € 60 miljoen, …"), then a toolbar "Kies een stroom in het schema": one stop for Tab, in which
 * arrows go from flow to flow.
 */
export const Chain: Story = { args: { dossier: chain } };

/** What comes from outside and goes there without being in the neighbourhood is dotted, and passes below it. */
export const AroundTheNeighbourhood: Story = {
  args: {
    dossier: dossier(
      [wijk, outside('rijk', 'Het Rijk'), outside('ketens', 'Landelijke ketens')],
      flow('direct', 'rijk', 'ketens', 10, 'Opdrachten aan ketens'),
      flow('in', 'rijk', 'wijk', 20),
      flow('uit', 'wijk', 'ketens', 15),
    ),
  },
};

/** The button "Nog … kleine stromen" shows each of them, and gives the focus to the first. */
export const ThreeHundredFlows: Story = {
  args: {
    dossier: dossier(
      [wijk],
      ...Array.from({ length: 300 }, (_, i) =>
        i % 2
          ? flow(`uit-${i}`, 'wijk', 'outside', 400 / (i + 4), `Uitgave ${i}`)
          : flow(`in-${i}`, 'outside', 'wijk', 400 / (i + 4), `Inkomsten ${i}`),
      ),
    ),
  },
};

export const OneFlow: Story = { args: { dossier: dossier([wijk], flow('alles', 'outside', 'wijk', 1e9, 'Alles')) } };
