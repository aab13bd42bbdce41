import type { Messages } from '@wijkwelvaartswerk/kit';

interface Words {
  /** How many of a layer are in view, or were found; `listed`: when not all of them are in the list. */
  inView: (total: string, listed: string | undefined) => string;
  found: (total: string, listed: string | undefined) => string;
  nothingInView: string;
  nothingFound: string;
  unplaced: (count: string) => string;
  searching: string;
  failed: string;
}

export const messages: Messages<Words> = {
  nl: {
    inView: (total, listed) => (listed ? `Eerste ${listed} van ${total} in beeld. Zoom in om de rest te zien.` : `${total} in beeld`),
    found: (total, listed) => (listed ? `Eerste ${listed} van ${total} gevonden` : `${total} gevonden`),
    nothingInView: 'Hiervan is nu niets in beeld.',
    nothingFound: 'Hierin is niets gevonden.',
    unplaced: (count) => `${count} hiervan staan niet op de kaart. Zoek ze op naam.`,
    searching: 'Wordt gezocht',
    failed: 'Dit kon niet worden gelezen.',
  },
  en: {
    inView: (total, listed) => (listed ? `First ${listed} of ${total} in view. Zoom in to see the rest.` : `${total} in view`),
    found: (total, listed) => (listed ? `First ${listed} of ${total} found` : `${total} found`),
    nothingInView: 'Nothing of this is in view now.',
    nothingFound: 'Nothing was found in this.',
    unplaced: (count) => `${count} of these are not on the map. Search for them by name.`,
    searching: 'Searching',
    failed: 'This could not be read.',
  },
};
