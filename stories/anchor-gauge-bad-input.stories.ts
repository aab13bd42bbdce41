import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { Anchor, Dossier, Spending } from '@wijkwelvaartswerk/contract';
import '@wijkwelvaartswerk/anchors/define/anchor-gauge.js';
import type { WwwAnchorGauge } from '@wijkwelvaartswerk/anchors';

const definition = 'Een bedrijf is lokaal als het een vestiging in de wijk heeft en daar mensen in dienst heeft.';
const source = { title: 'Crediteurenlijst 2025 (verzonnen cijfers)', date: '2026-02' };
const figures = { period: '2025', currency: 'EUR', total: 48e6, definition, source };
const tiers = [
  { id: 'neighbourhood', amount: { min: 2.9e6, max: 4.3e6 } },
  { id: 'city', amount: 10.6e6 },
  { id: 'region', amount: 14.4e6 },
  { id: 'elsewhere', amount: 15.8e6 },
];

/** Invented, with mistakes: what a file can hold is not always what the contract allows. */
const anchor = (id: string, name: string, change: object): Anchor => ({
  id,
  name,
  example: true,
  spending: [{ ...figures, period: '2024', tiers } as Spending, { ...figures, tiers, ...change } as Spending],
});
const dossier = (...anchors: Anchor[]): Dossier => ({ version: 1, language: 'nl', neighbourhood: { name: 'Noord' }, anchors });

const all: Readonly<Record<string, Anchor>> = {
  over: anchor('boven', 'Boven het totaal', { total: 30e6 }),
  credit: anchor('credit', 'Met een creditnota', { tiers: [...tiers.slice(0, 3), { id: 'elsewhere', amount: -40_000 }] }),
  percentage: anchor('procent', 'Procenten als 39', { tiers: [{ id: 'neighbourhood', share: 39 }, { id: 'city', share: 0.2 }] }), // prettier-ignore
  band: anchor('band', 'Laagste boven hoogste', { tiers: [{ id: 'neighbourhood', amount: { min: 4e6, max: 3e6 } }, ...tiers.slice(1)] }),
  zero: anchor('nul', 'Totaal nul', { total: 0 }),
  noTotal: anchor('zonder-totaal', 'Zonder totaal', { total: undefined }),
  noCurrency: anchor('zonder-munt', 'Zonder munt', { currency: undefined }),
  contradiction: anchor('tegenspraak', 'Bedrag tegen aandeel', { tiers: [{ id: 'neighbourhood', amount: 24e6, share: 0.05 }] }),
  huge: anchor('groot', 'Duizend biljoen', { total: 1e15, tiers: [{ id: 'neighbourhood', amount: 4e14 }] }),
};

export default {
  title: 'Anchor gauge/Bad input',
  component: 'www-anchor-gauge',
  args: { anchor: '', period: '', variant: 'bar', headingLevel: 2 },
  argTypes: {
    variant: { control: 'inline-radio', options: ['bar', 'compact', 'trend', 'table'] },
    dossier: { control: 'object' },
  },
} satisfies Meta<WwwAnchorGauge>;

type Story = StoryObj<WwwAnchorGauge>;

const only = (one: string, variant: WwwAnchorGauge['variant'] = 'bar'): Story => ({ args: { dossier: dossier(all[one]!), variant } });

/**
 * All of it in one file: each row gives its figure or the sentence why there is none; what the file itself gets wrong is said once above,
 * with the name of the anchor and the year.
 */
export const AllAtOnce: Story = { args: { dossier: dossier(...Object.values(all)) } };
export const AllAtOnceAsTable: Story = { args: { dossier: dossier(...Object.values(all)), variant: 'table' } };

/** “Bij Boven het totaal tellen de delen van 2025 op tot 145,6% van het totaal.” The amounts stay, and the year before is drawn in the table. */
export const PartsAboveTotal: Story = only('over');
export const Credit: Story = only('credit');
/** “… uitgaven 2 “2025”, kring 1 “neighbourhood”: “share” is 39: dat is meer dan alles. Bedoel je 39%? Schrijf dan 0.39.” */
export const PercentageAsShare: Story = only('percentage');
export const LowestAboveHighest: Story = only('band');
export const TotalOfNothing: Story = only('zero');
export const WithoutTotal: Story = only('noTotal');
export const WithoutCurrency: Story = only('noCurrency');
export const AmountAgainstShare: Story = only('contradiction');
export const HugeAmounts: Story = only('huge');
export const PartsAboveTotalAsTable: Story = only('over', 'table');

/** No figure without its definition and source: where a file lacks them, the gauge says so: “Er staat niet bij wat hier ‘lokaal’ is. Cijfers zonder bron.” */
export const WithoutDefinitionAndSource: Story = {
  args: {
    dossier: dossier({
      ...anchor('kaal', 'Zonder definitie en bron', {}),
      spending: [{ period: '2025', currency: 'EUR', total: 48e6, tiers } as Spending],
      targets: [{ upTo: 'neighbourhood', share: 0.1, year: 2028 }],
    }),
  },
};

export const SixtyYears: Story = {
  args: {
    dossier: dossier({
      ...anchor('oud', 'Zestig jaar', {}),
      spending: Array.from({ length: 60 }, (_, i) => ({ ...figures, period: `${1966 + i}`, tiers }) as Spending),
    }),
  },
};
