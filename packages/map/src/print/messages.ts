import type { Messages } from '@wijkwelvaartswerk/kit';

interface Words {
  /** Above the list, when the screen showed less than the paper. */
  narrowed: (some: string, query: string, all: string) => string;
  layersOff: (layers: string) => string;
  notLoaded: (layers: string) => string;
  partOfArea: string;
  /** Of a layer with more places than a page can hold. */
  tooMany: (places: string) => string;
  /** Beside the heading of a layer that is not on the map. */
  notOnMap: string;

  unknown: string;
  approximate: string;
  planned: string;
  closed: string;
  moved: string;
  /** Places that find no room beside each other on the map. */
  together: string;

  addYourself: string;
  addYourselfHelp: string;
  updated: (date: string) => string;
  online: (address: string) => string;
}

/** The words that only paper needs. */
export const messages: Messages<Words> = {
  nl: {
    narrowed: (some, query, all) => `Op het scherm: ${some}${query ? `, gezocht op ‘${query}’` : ''}. Op papier: alle ${all}.`,
    layersOff: (layers) => `Staat uit en dus niet op de kaart: ${layers}.`,
    notLoaded: (layers) => `Nog niet geladen en dus niet op papier: ${layers}.`,
    partOfArea: 'De kaart toont een deel van het gebied. De lijst is van het hele gebied.',
    tooMany: (places) => `${places}: te veel om op papier te noemen.`,
    notOnMap: 'niet op deze kaart',

    unknown: 'plek onbekend',
    approximate: 'ongeveer hier',
    planned: 'gepland',
    closed: 'gestopt',
    moved: 'de stip is de plek',
    together: 'Te dicht bij elkaar voor de kaart',

    addYourself: 'Zelf aanvullen',
    addYourselfHelp: 'Mis je een plek? Schrijf die erbij.',
    updated: (date) => `Stand van ${date}`,
    online: (address) => `Online: ${address}`,
  },
  en: {
    narrowed: (some, query, all) => `On the screen: ${some}${query ? `, found with ‘${query}’` : ''}. On paper: all ${all}.`,
    layersOff: (layers) => `Off, and so not on the map: ${layers}.`,
    notLoaded: (layers) => `Not loaded yet, and so not on paper: ${layers}.`,
    partOfArea: 'The map shows a part of the area. The list is of the whole area.',
    tooMany: (places) => `${places}: too many to name on paper.`,
    notOnMap: 'not on this map',

    unknown: 'place unknown',
    approximate: 'roughly here',
    planned: 'planned',
    closed: 'closed',
    moved: 'the dot is the place',
    together: 'Too close together for the map',

    addYourself: 'Add your own',
    addYourselfHelp: 'Is a place missing? Write it down.',
    updated: (date) => `As of ${date}`,
    online: (address) => `Online: ${address}`,
  },
};
