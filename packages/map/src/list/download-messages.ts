import type { Messages } from '@wijkwelvaartswerk/kit';

interface Words {
  /** Of the columns, in the order of the file. */
  columns: {
    number: string;
    name: string;
    layer: string;
    status: string;
    where: string;
    organisation: string;
    since: string;
    until: string;
    summary: string;
    facts: string;
    url: string;
    latitude: string;
    longitude: string;
  };
  file: string;
  /** `name`: of the neighbourhood. */
  title: (name: string) => string;
  done: (file: string) => string;
}

export const downloadMessages: Messages<Words> = {
  nl: {
    columns: {
      number: 'Nummer',
      name: 'Naam',
      layer: 'Soort',
      status: 'Status',
      where: 'Waar',
      organisation: 'Organisatie',
      since: 'Sinds',
      until: 'Tot en met',
      summary: 'Beschrijving',
      facts: 'Cijfers en feiten',
      url: 'Website',
      latitude: 'Breedtegraad',
      longitude: 'Lengtegraad',
    },
    file: 'plekken',
    title: (name) => `Plekken in ${name}`,
    done: (file) => `${file} wordt gedownload`,
  },
  en: {
    columns: {
      number: 'Number',
      name: 'Name',
      layer: 'Kind',
      status: 'Status',
      where: 'Where',
      organisation: 'Organisation',
      since: 'Since',
      until: 'Until',
      summary: 'Description',
      facts: 'Facts and figures',
      url: 'Website',
      latitude: 'Latitude',
      longitude: 'Longitude',
    },
    file: 'places',
    title: (name) => `Places in ${name}`,
    done: (file) => `${file} is being downloaded`,
  },
};
