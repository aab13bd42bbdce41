import type { Messages } from '@wijkwelvaartswerk/kit';
import { english } from './messages.en.js';
import { dutch } from './messages.nl.js';
import type { PlaceStatus } from './picture/scene.js';

type Count = (count: string, one: boolean) => string;

export interface MapWords {
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

export const messages: Messages<MapWords> = { nl: dutch, en: english };
