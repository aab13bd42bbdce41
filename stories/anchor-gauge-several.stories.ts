import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { Anchor, Dossier, Spending } from '@wijkwelvaartswerk/contract';
import '@wijkwelvaartswerk/anchors/define/anchor-gauge.js';
import type { WwwAnchorGauge } from '@wijkwelvaartswerk/anchors';
import { html } from 'lit';

const definition = 'Een bedrijf is lokaal als het een vestiging in de wijk heeft en daar mensen in dienst heeft.';

/** A made-up year; shares in percent, of a total in millions. */
const year = (period: string, total: number, [least, most]: readonly [number, number], city: number, region: number): Spending => ({
  period,
  currency: 'EUR',
  total: total * 1e6,
  definition,
  source: 'crediteuren',
  asOf: '2026-02-03',
  tiers: [
    { id: 'neighbourhood', amount: { min: least * total * 1e4, max: most * total * 1e4 }, suppliers: 41 },
    { id: 'city', amount: city * total * 1e4, suppliers: 96 },
    { id: 'region', amount: region * total * 1e4, suppliers: 118 },
    { id: 'elsewhere', amount: (92 - most - city - region) * total * 1e4 },
  ],
});

// None of these exist: invented for these stories.
const housing: Anchor = {
  id: 'brug',
  name: 'Woningcorporatie De Brug',
  kind: 'housing',
  example: true,
  spending: [year('2023', 46, [4, 5], 20, 29), year('2024', 47, [5, 7], 21, 30), year('2025', 48, [6, 9], 22, 30)],
  targets: [{ upTo: 'neighbourhood', share: 0.15, year: 2028 }],
};
const hospital: Anchor = {
  id: 'ziekenhuis',
  name: 'Ziekenhuis Waterdam',
  kind: 'hospital',
  example: true,
  spending: [year('2024', 122, [2, 3], 16, 30), year('2025', 130, [3, 4], 17, 31)],
};
const schools: Anchor = {
  id: 'scholen',
  name: 'Scholengroep Waterdam',
  kind: 'school',
  example: true,
  spending: [year('2023', 18, [9, 10], 30, 20), year('2024', 19, [10, 12], 30, 20), year('2025', 20, [11, 13], 31, 20)],
};

/** Real: six anchor institutions in Preston, England. */
const preston: Anchor = {
  id: 'preston',
  name: 'Zes ankerorganisaties in Preston, Engeland',
  spending: [
    {
      period: '2012',
      label: '2012/13',
      currency: 'GBP',
      total: 750e6,
      tiers: [
        { id: 'city', label: 'Preston', share: 0.05 },
        { id: 'region', label: 'rest van Lancashire', share: 0.34 },
        { id: 'elsewhere', share: 0.61 },
      ],
      source: { title: 'How we built community wealth in Preston', publisher: 'CLES en Preston City Council', date: '2019' },
    },
  ],
};

const kinds = ['Woningcorporatie', 'Ziekenhuis', 'Scholengroep', 'Universiteit', 'Sportbedrijf', 'Waterschap', 'Zorggroep'];

/** Made up: so many anchors with so many years each. */
const many = (count: number, years: number): Anchor[] =>
  Array.from({ length: count }, (_, i) => ({
    id: `anker-${i + 1}`,
    name: `${kinds[i % kinds.length]} ${i + 1}`,
    example: true,
    spending: Array.from({ length: years }, (__, j) => {
      const period = String(2025 - (i % 11 === 7 ? 2 : 0) - (years - 1) + j);
      return year(period, 10 + i, [1 + ((i + j) % 9), 1 + ((i + j) % 9) + (i % 3)], 12 + (i % 10), 30);
    }),
    ...(i % 3 === 0 && { targets: [{ upTo: 'neighbourhood' as const, share: 0.08, year: 2028 }] }),
  }));

const dossier = (...anchors: Anchor[]): Dossier => ({
  version: 1,
  language: 'nl',
  neighbourhood: { name: 'Noord' },
  sources: [{ id: 'crediteuren', title: 'Crediteurenlijsten 2025 (verzonnen cijfers)', date: '2026-02' }],
  anchors,
});

export default {
  title: 'Anchor gauge/Several anchors',
  component: 'www-anchor-gauge',
  args: { anchor: '', period: '', variant: 'bar', together: false, headingLevel: 2 },
  argTypes: {
    variant: { control: 'inline-radio', options: ['bar', 'compact', 'trend', 'table'] },
    together: { control: 'boolean', description: 'Anchors whose figures can be added up as one.' },
    dossier: { control: 'object' },
  },
} satisfies Meta<WwwAnchorGauge>;

type Story = StoryObj<WwwAnchorGauge>;

/** Side by side, all bars as wide, so that they compare by eye. Each name is a button: “Scholengroep Waterdam, wisselknop, niet ingedrukt”. */
export const SideBySide: Story = { args: { dossier: dossier(schools, { ...housing, targets: [] }, hospital) } };

/** Another year, currency, definition and area: no order of share, and a list that says in what they differ. */
export const NotComparable: Story = { args: { dossier: dossier(housing, preston) } };

/**
 * As one: amounts and totals added, bands as bands. Below it says who is in the sum, which year is left out (“2023 laten we weg: van Ziekenhuis
 * Waterdam is daarover geen cijfer”), and that suppliers and targets are not added up.
 */
export const Together: Story = { args: { dossier: dossier(housing, hospital, schools), together: true } };
export const TogetherAsTable: Story = { args: { ...Together.args, variant: 'table' } };
export const TogetherWithoutOne: Story = { args: { dossier: dossier(housing, schools, preston), together: true } };

/** A page asks for a sum of what cannot be added up: a sentence says what that takes, and each stands for itself. */
export const CannotBeAdded: Story = { args: { dossier: dossier(housing, preston), together: true } };

/**
 * More than six: a row each, “Woningcorporatie 1, 1%, in de wijk, 2025, Doel 2028: 8% in de wijk, nog niet gehaald, ingeklapt”. A row opens to all
 * there is. To find by name; the order of share is of those that can be compared, the others stand below it.
 */
export const ManyAnchors: Story = { args: { dossier: dossier(...many(40, 5)) } };
export const TwoHundredAnchors: Story = { args: { dossier: dossier(...many(200, 20)) } };
export const ManyTogether: Story = { args: { dossier: dossier(...many(40, 5)), together: true } };
export const ManyNarrow: Story = {
  args: { dossier: dossier(...many(12, 3)) },
  decorators: [(story) => html`<div style="max-width: 320px">${story()}</div>`],
};
export const ManyDark: Story = { args: { dossier: dossier(...many(12, 3)) }, globals: { theme: 'dark' } };
export const ManyRightToLeft: Story = { args: { dossier: dossier(...many(12, 3)) }, globals: { direction: 'rtl' } };
export const TogetherEnglish: Story = { args: { ...Together.args }, globals: { language: 'en' } };

/** Shown, and tested, with the colours a reader has set (forced colours, more contrast). */
export const HighContrast: Story = { args: { dossier: dossier(...many(12, 3)) }, tags: ['high-contrast'] };
