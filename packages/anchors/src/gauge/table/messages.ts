import type { Messages } from '@wijkwelvaartswerk/kit';
import type { Incomparable } from '../trend.js';

interface Words {
  caption: (name: string) => string;
  /** What a cell has that has no figure. */
  none: string;
  year: string;
  period: string;
  total: string;
  sum: (areas: string) => string;
  /** Under a period that is not compared. */
  apart: Record<Incomparable['because'], string>;
  more: string;
  sorted: (column: string, descending: boolean) => string;
  lowestCounts: string;
}

export const messages: Messages<Words> = {
  nl: {
    caption: (name) => `Inkoop per gebied: ${name}`,
    none: 'geen cijfer',
    year: 'Jaar',
    period: 'Periode',
    total: 'Totaal',
    sum: (areas) => `Samen: ${areas}`,
    apart: { definition: 'andere omschrijving', currency: 'andere of geen munt' },
    more: 'Schuif de tabel opzij om alles te zien.',
    sorted: (column, descending) => `Gesorteerd op ${column}, ${descending ? 'hoogste' : 'laagste'} eerst.`,
    lowestCounts: 'Bij een laagste en een hoogste waarde telt de laagste.',
  },
  en: {
    caption: (name) => `Purchases by area: ${name}`,
    none: 'no figure',
    year: 'Year',
    period: 'Period',
    total: 'Total',
    sum: (areas) => `Together: ${areas}`,
    apart: { definition: 'other definition', currency: 'other or no currency' },
    more: 'Scroll the table sideways to see all of it.',
    sorted: (column, descending) => `Sorted by ${column}, ${descending ? 'highest' : 'lowest'} first.`,
    lowestCounts: 'Of a lowest and a highest value, the lowest counts.',
  },
};
