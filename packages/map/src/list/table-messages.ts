import type { Messages } from '@wijkwelvaartswerk/kit';
import type { Column } from './table-order.js';

interface Words {
  caption: (count: string) => string;
  columns: Record<Column, string>;
  sorted: (column: string, descending: boolean) => string;
}

export const tableMessages: Messages<Words> = {
  nl: {
    caption: (count) => `Tabel van ${count} plekken`,
    columns: {
      number: 'Nr.',
      name: 'Naam',
      layer: 'Soort',
      where: 'Waar',
      status: 'Status',
      organisation: 'Organisatie',
      since: 'Sinds',
    },
    sorted: (column, descending) =>
      `Gesorteerd op ${column.toLowerCase().replace('nr.', 'nummer')}, ${descending ? 'aflopend' : 'oplopend'}`,
  },
  en: {
    caption: (count) => `Table of ${count} places`,
    columns: {
      number: 'No.',
      name: 'Name',
      layer: 'Kind',
      where: 'Where',
      status: 'Status',
      organisation: 'Organisation',
      since: 'Since',
    },
    sorted: (column, descending) =>
      `Sorted by ${column.toLowerCase().replace('no.', 'number')}, ${descending ? 'descending' : 'ascending'}`,
  },
};
