import type { Messages } from '@wijkwelvaartswerk/kit';
import type { PlaceStatus } from './picture/scene.js';

type Count = (count: string, one: boolean) => string;

interface Words {
  title: (neighbourhood: string) => string;
  lead: Count;
  empty: string;

  search: string;
  searchHint: string;
  found: Count;
  notFound: (query: string) => string;
  notFoundHelp: (first: number, last: number) => string;
  showAll: (count: string) => string;
  places: Count;
  of: (count: string, all: string) => string;

  filter: string;
  showEverything: string;
  nothingLeft: string;
  view: string;
  asList: string;
  asTable: string;
  skipList: string;
  areas: Count;
  and: (one: string, other: string) => string;
  download: (what: string) => string;
  downloadFailed: string;
  downloadCsv: string;
  downloadGeoJson: string;

  layers: string;
  layersOn: (on: number, all: number) => string;
  layersTrouble: string;
  layersOfPlaces: string;
  otherLayers: string;
  off: string;
  switchOn: string;
  loading: string;
  notLoaded: string;
  retry: string;

  mapKeys: string;
  list: (count: string) => string;
  mapLabel: (neighbourhood: string, count: string) => string;
  pictureFailed: Record<'engine' | 'picture', string>;
  zoom: string;
  zoomIn: string;
  zoomOut: string;
  wholeArea: string;
  fullScreen: string;
  leaveFullScreen: string;
  fullScreenOn: string;
  fullScreenOff: string;
  locate: string;
  locating: string;
  hint: { wheel: string; touch: string };
  inView: Count;
  onMap: Count;
  noFurther: string;
  cluster: (what: string) => string;
  fan: (what: string) => string;
  others: (count: string) => string;
  together: (count: string, all: string) => string;

  unnamed: string;
  unknown: string;
  unknownHelp: string;
  about: (where: string) => string;
  aboutStreet: string;
  aboutNeighbourhood: string;
  status: Record<PlaceStatus, string>;
  legendDashed: string;
  legendHollow: string;
  legendFuture: string;

  card: string;
  close: string;
  previous: string;
  next: string;
  layerIsOff: (layer: string) => string;
  example: string;
  source: string;
  noSource: string;
  asOf: (date: string) => string;
  website: string;
  contact: string;
  seeImage: string;
  imageBy: (credit: string) => string;
  organisation: string;
  connected: string;
  flows: string;
  plans: string;
  stage: Record<'idea' | 'plan' | 'pilot' | 'running' | 'stopped', string>;
  meetings: string;
  cancelled: string;
  steps: string;
  step: (number: number, title: string) => string;

  units: Record<string, string>;
  leaves: (amount: string) => string;
  comesIn: (amount: string) => string;
  /** `from`, `to`: names of places; absent: outside. */
  flow: (amount: string, from: string | undefined, to: string | undefined) => string;

  sources: string;
  examples: (layers: string, one: boolean) => string;
}

export const messages: Messages<Words> = {
  nl: {
    title: (neighbourhood) => `Welvaartskaart van ${neighbourhood}`,
    lead: (count, one) => `Wie bouwt er mee aan de wijk? ${count} ${one ? 'plek' : 'plekken'}.`,
    empty: 'Hier staan nog geen plekken',

    search: 'Zoek een plek',
    searchHint: 'Naam of nummer',
    found: (count, one) => `${count} ${one ? 'plek' : 'plekken'} gevonden`,
    notFound: (query) => `Geen plek gevonden met ‘${query}’`,
    notFoundHelp: (first, last) => `Kijk of je het goed hebt getypt. Of zoek op een nummer van ${first} tot en met ${last}.`,
    showAll: (count) => `Toon alle ${count} plekken`,
    places: (count, one) => `${count} ${one ? 'plek' : 'plekken'}`,
    of: (count, all) => `${count} van ${all}`,

    filter: 'Filter',
    showEverything: 'Alles tonen',
    nothingLeft: 'Geen plek past bij wat je koos',
    view: 'Weergave',
    asList: 'Lijst',
    asTable: 'Tabel',
    skipList: 'Sla de lijst over',
    areas: (count, one) => `${count} ${one ? 'gebied' : 'gebieden'}`,
    and: (one, other) => `${one} en ${other}`,
    download: (what) => `Download ${what}`,
    downloadFailed: 'Downloaden lukt nu niet. Probeer het later nog eens.',
    downloadCsv: 'CSV (voor Excel)',
    downloadGeoJson: 'GeoJSON (voor kaarten)',

    layers: 'Lagen',
    layersOn: (on, all) => `${on} van ${all} aan`,
    layersTrouble: 'met een melding,',
    layersOfPlaces: 'Plekken',
    otherLayers: 'Meer op de kaart',
    off: 'staat uit',
    switchOn: 'Zet deze laag aan',
    loading: 'Wordt geladen',
    notLoaded: 'Kon niet worden geladen.',
    retry: 'Probeer opnieuw',

    mapKeys:
      'Pijltjes schuiven de kaart, plus en min zoomen, 0 toont het hele gebied. Enter gaat naar de plekken, Escape gaat terug. Met een vraagteken verberg of toon je deze uitleg.',
    list: (count) => `Lijst van ${count} plekken`,
    mapLabel: (neighbourhood, count) => `Kaart van ${neighbourhood} met ${count} plekken. Alle plekken staan ook in de lijst.`,
    pictureFailed: {
      engine: 'Je kunt de kaart nu niet verschuiven. In de lijst staan alle plekken.',
      picture: 'De kaart kan hier nu niet worden getekend. In de lijst staan alle plekken.',
    },
    zoom: 'Zoomen',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom uit',
    wholeArea: 'Toon het hele gebied',
    fullScreen: 'Volledig scherm',
    leaveFullScreen: 'Sluit volledig scherm',
    fullScreenOn: 'De kaart vult het scherm. Druk op Escape om terug te gaan.',
    fullScreenOff: 'De kaart staat weer in de pagina.',
    locate: 'Waar ben ik?',
    locating: 'Je plek wordt gezocht',
    hint: { wheel: 'Houd Ctrl ingedrukt en scrol om te zoomen.', touch: 'Schuif de kaart met twee vingers.' },
    inView: (count, one) => `${count} ${one ? 'plek' : 'plekken'} in beeld`,
    onMap: (count, one) => `${count} ${one ? 'plek' : 'plekken'} op de kaart`,
    noFurther: 'Verder gaat niet',
    cluster: (what) => `${what}. Druk op Enter om ze te zien.`,
    fan: (what) => `${what}. Ze staan nu los rond één punt. Pijltjes gaan langs de plekken, Escape zet ze weer bij elkaar.`,
    others: (count) => `${count} andere`,
    together: (count, all) => `Dit zijn de eerste ${count} van ${all}. Zoek op naam om een andere te vinden.`,

    unnamed: 'Zonder naam',
    unknown: 'Plek onbekend',
    unknownHelp:
      'Deze plekken horen erbij, maar staan niet op de kaart. We weten het adres niet, of we delen het niet om mensen te beschermen.',
    about: (where) => `Ongeveer: ${where}`,
    aboutStreet: 'Ongeveer: ergens in de straat',
    aboutNeighbourhood: 'Ongeveer: ergens in de buurt',
    status: { now: 'Nu', planned: 'Gepland', closed: 'Gestopt' },
    legendDashed: 'Stippelring: ongeveer hier.',
    legendHollow: 'Open vorm: plek onbekend.',
    legendFuture: 'Gestippeld vierkant: gepland.',

    card: 'Gekozen plek',
    close: 'Sluit',
    previous: 'Vorige plek',
    next: 'Volgende plek',
    layerIsOff: (layer) => `Niet op de kaart te zien: ‘${layer}’ staat uit.`,
    example: 'Voorbeeld',
    source: 'Bron',
    noSource: 'zonder bron',
    asOf: (date) => `stand van ${date}`,
    website: 'Naar de website',
    contact: 'Neem contact op',
    seeImage: 'Bekijk de foto',
    imageBy: (credit) => `Foto: ${credit}`,
    organisation: 'Organisatie',
    connected: 'Verbonden met',
    flows: 'Geldstromen',
    plans: 'Plannen',
    stage: { idea: 'Idee', plan: 'Plan', pilot: 'Proef', running: 'Loopt', stopped: 'Gestopt' },
    meetings: 'Bijeenkomsten',
    cancelled: 'Gaat niet door',
    steps: 'Stappen',
    step: (number, title) => `Stap ${number}: ${title}`,

    units: { hours: 'uur', people: 'mensen' },
    leaves: (amount) => `${amount} weg`,
    comesIn: (amount) => `${amount} erbij`,
    flow: (amount, from, to) => {
      if (from && to) return `${amount} van ${from} naar ${to}`;
      return from ? `${amount} weg uit ${from}` : `${amount} erbij voor ${to}`;
    },

    sources: 'Bronnen',
    examples: (layers, one) => `${layers} ${one ? 'is hier een voorbeeld' : 'zijn hier voorbeelden'}.`,
  },
  en: {
    title: (neighbourhood) => `Wealth map of ${neighbourhood}`,
    lead: (count, one) => `Who is building the neighbourhood? ${count} ${one ? 'place' : 'places'}.`,
    empty: 'No places here yet',

    search: 'Find a place',
    searchHint: 'Name or number',
    found: (count, one) => `${count} ${one ? 'place' : 'places'} found`,
    notFound: (query) => `No place found with ‘${query}’`,
    notFoundHelp: (first, last) => `Check the spelling. Or look for a number from ${first} to ${last}.`,
    showAll: (count) => `Show all ${count} places`,
    places: (count, one) => `${count} ${one ? 'place' : 'places'}`,
    of: (count, all) => `${count} of ${all}`,

    filter: 'Filter',
    showEverything: 'Show all',
    nothingLeft: 'No place matches what you chose',
    view: 'View',
    asList: 'List',
    asTable: 'Table',
    skipList: 'Skip the list',
    areas: (count, one) => `${count} ${one ? 'area' : 'areas'}`,
    and: (one, other) => `${one} and ${other}`,
    download: (what) => `Download ${what}`,
    downloadFailed: 'The download does not work now. Try again later.',
    downloadCsv: 'CSV (for Excel)',
    downloadGeoJson: 'GeoJSON (for maps)',

    layers: 'Layers',
    layersOn: (on, all) => `${on} of ${all} on`,
    layersTrouble: 'with a message,',
    layersOfPlaces: 'Places',
    otherLayers: 'More on the map',
    off: 'is off',
    switchOn: 'Switch this layer on',
    loading: 'Loading',
    notLoaded: 'Could not be loaded.',
    retry: 'Try again',

    mapKeys:
      'Arrows move the map, plus and minus zoom, 0 shows the whole area. Enter goes to the places, Escape goes back. A question mark hides or shows this.',
    list: (count) => `List of ${count} places`,
    mapLabel: (neighbourhood, count) => `Map of ${neighbourhood} with ${count} places. All places are in the list too.`,
    pictureFailed: {
      engine: 'The map cannot be moved now. All places are in the list.',
      picture: 'The map cannot be drawn here now. All places are in the list.',
    },
    zoom: 'Zoom',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    wholeArea: 'Show the whole area',
    fullScreen: 'Full screen',
    leaveFullScreen: 'Leave full screen',
    fullScreenOn: 'The map fills the screen. Press Escape to go back.',
    fullScreenOff: 'The map is in the page again.',
    locate: 'Where am I?',
    locating: 'Finding your location',
    hint: { wheel: 'Hold Ctrl and scroll to zoom.', touch: 'Move the map with two fingers.' },
    inView: (count, one) => `${count} ${one ? 'place' : 'places'} in view`,
    onMap: (count, one) => `${count} ${one ? 'place' : 'places'} on the map`,
    noFurther: 'This is as far as it goes',
    cluster: (what) => `${what}. Press Enter to see them.`,
    fan: (what) => `${what}. They now stand around one spot. Arrows go from place to place, Escape puts them together again.`,
    others: (count) => `${count} others`,
    together: (count, all) => `These are the first ${count} of ${all}. Search by name to find another.`,

    unnamed: 'Without a name',
    unknown: 'Place unknown',
    unknownHelp: 'These belong here too, but are not on the map. We do not know the address, or do not share it, to protect people.',
    about: (where) => `Approximately: ${where}`,
    aboutStreet: 'Approximately: somewhere in the street',
    aboutNeighbourhood: 'Approximately: somewhere in the neighbourhood',
    status: { now: 'Now', planned: 'Planned', closed: 'Closed' },
    legendDashed: 'Dashed ring: roughly here.',
    legendHollow: 'Hollow shape: place unknown.',
    legendFuture: 'Dashed square: planned.',

    card: 'Chosen place',
    close: 'Close',
    previous: 'Previous place',
    next: 'Next place',
    layerIsOff: (layer) => `Not to be seen on the map: ‘${layer}’ is off.`,
    example: 'Example',
    source: 'Source',
    noSource: 'without a source',
    asOf: (date) => `as of ${date}`,
    website: 'To the website',
    contact: 'Get in touch',
    seeImage: 'See the picture',
    imageBy: (credit) => `Picture: ${credit}`,
    organisation: 'Organisation',
    connected: 'Connected with',
    flows: 'Money flows',
    plans: 'Plans',
    stage: { idea: 'Idea', plan: 'Plan', pilot: 'Pilot', running: 'Running', stopped: 'Stopped' },
    meetings: 'Meetings',
    cancelled: 'Cancelled',
    steps: 'Steps',
    step: (number, title) => `Step ${number}: ${title}`,

    units: { hours: 'hours', people: 'people' },
    leaves: (amount) => `${amount} out`,
    comesIn: (amount) => `${amount} in`,
    flow: (amount, from, to) => {
      if (from && to) return `${amount} from ${from} to ${to}`;
      return from ? `${amount} out of ${from}` : `${amount} in, to ${to}`;
    },

    sources: 'Sources',
    examples: (layers, one) => `${layers} ${one ? 'is an example here' : 'are examples here'}.`,
  },
};

export type MapWords = Words;
