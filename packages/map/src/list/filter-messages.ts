import type { Messages } from '@wijkwelvaartswerk/kit';

interface Words {
  layer: string;
  status: string;
  map: string;
  inView: string;
  notInView: (count: string, one: boolean) => string;
}

export const filterMessages: Messages<Words> = {
  nl: {
    layer: 'Soort',
    status: 'Status',
    map: 'Kaart',
    inView: 'Alleen wat in beeld is',
    notInView: (count, one) =>
      one
        ? '1 plek staat niet op de kaart, en is dus nooit in beeld.'
        : `${count} plekken staan niet op de kaart, en zijn dus nooit in beeld.`,
  },
  en: {
    layer: 'Kind',
    status: 'Status',
    map: 'Map',
    inView: 'Only what is in view',
    notInView: (count, one) =>
      one ? '1 place is not on the map, so it is never in view.' : `${count} places are not on the map, so they are never in view.`,
  },
};
