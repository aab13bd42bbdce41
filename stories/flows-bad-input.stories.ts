import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { Dossier, Flow } from '@wijkwelvaartswerk/contract';
import '@wijkwelvaartswerk/anchors/define.js';
import type { WwwFlows } from '@wijkwelvaartswerk/anchors';

const flow = (id: string, from: string, to: string, value: number, more: Partial<Flow> = {}): Flow => ({
  ...{ id, from, to, value, unit: 'EUR', source: { title: 'Verzonnen cijfers' }, definition: 'Verzonnen.' },
  ...more,
});
const year = [
  flow('loon', 'lonen', 'wijk', 40e6, { label: 'Lonen' }),
  flow('huur', 'wijk', 'verhuurders', 30e6, { label: 'Huur' }),
  flow('winkel', 'wijk', 'winkels', 10e6, { label: 'Winkels in de wijk' }),
];
const dossier = (items: Flow[], sides = true): Dossier => ({
  version: 1,
  language: 'nl',
  neighbourhood: { name: 'Noord' },
  flows: {
    example: true,
    items,
    nodes: [
      { id: 'lonen', label: 'Werkgevers', side: sides ? 'outside' : undefined },
      { id: 'wijk', label: 'De wijk', side: sides ? 'inside' : undefined },
      { id: 'winkels', label: 'Winkels', side: sides ? 'inside' : undefined },
      { id: 'verhuurders', label: 'Verhuurders', side: sides ? 'outside' : undefined },
    ],
  },
});

export default {
  title: 'Flows/Bad input',
  component: 'www-flows',
  args: { view: 'diagram' },
  argTypes: { view: { control: 'inline-radio', options: ['diagram', 'table', 'text'] }, dossier: { control: 'object' } },
} satisfies Meta<WwwFlows>;

type Story = StoryObj<WwwFlows>;

/** No figure without a source or a definition goes unsaid: under the table, and with the flow that is chosen. */
export const NoSource: Story = {
  args: { dossier: dossier(year.map((one) => ({ ...one, source: undefined, definition: undefined }))) },
};

/** Left out and named, with what to do about it; the rest is there. */
export const LessThanNothing: Story = {
  args: { dossier: dossier([...year, flow('terug', 'wijk', 'verhuurders', -2e6, { label: 'Teruggave van de huur' })]) },
};

/** Not added, not in order, not drawn together; the sentence says why. */
export const DifferentYears: Story = {
  args: { dossier: dossier(year.map((one, i) => ({ ...one, asOf: i === 0 ? '2019' : '2025' }))) },
};

/** Where the dossier does not say what is in the neighbourhood, the widget says what it took for it. */
export const SidesNotTold: Story = { args: { dossier: dossier(year, false) } };

/** Much more comes in than goes on: said, and no "of every hundred euros". */
export const DoesNotAddUp: Story = {
  args: { dossier: dossier([flow('loon', 'lonen', 'wijk', 90e6, { label: 'Lonen' }), ...year.slice(1)]) },
};
export const NothingFlows: Story = { args: { dossier: dossier(year.map((one) => ({ ...one, value: 0 }))) } };
export const MillionBillion: Story = { args: { dossier: dossier(year.map((one) => ({ ...one, value: 1e15 }))) } };
export const PassesBy: Story = { args: { dossier: dossier([flow('voorbij', 'lonen', 'verhuurders', 5e6)]) } };
export const NotThere: Story = { args: { dossier: dossier(year), kind: 'goods' } };
export const LongTexts: Story = {
  args: {
    dossier: dossier([
      ...year,
      flow('lang', 'wijk', 'verhuurders', 12_345_678, {
        label: 'Huurtoeslagterugvorderingsbezwaarschriftenprocedure van de woningbouwvereniging en haar dochterondernemingen',
        definition: 'Alles wat in de procedure is teruggevorderd, met rente en kosten. '.repeat(8),
      }),
    ]),
  },
};
