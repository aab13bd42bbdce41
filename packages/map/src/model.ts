import {
  textIn,
  type Dossier,
  type Layer,
  type LocalText,
  type MarkerSymbol,
  type PlaceFeature,
  type Position,
} from '@wijkwelvaartswerk/contract';
import { wordsIn } from '@wijkwelvaartswerk/kit';
import type { Crowd } from './crowd/crowd.js';
import type { CrowdPlaces } from './crowd/crowd-places.js';
import { cornersOf, fitOf, middleOf } from './extent.js';
import { messages } from './messages.js';
import { connectionsOf, flowsOf, type Connection, type FlowView } from './relations.js';
import type { BackgroundShape, Extent, PlaceStatus } from './picture/scene.js';
import { symbolFor } from './symbols.js';

/** What the map shows of a dossier, in one language. */
export interface MapModel {
  /** Name of the neighbourhood. */
  readonly name: string;
  readonly layers: readonly LayerView[];
  /** Every place and area by its id. */
  readonly places: ReadonlyMap<string, PlaceView>;
  readonly background: readonly BackgroundShape[];
  /** Who made the background. */
  readonly credit: string | undefined;
  /** What the picture fits to; absent when nothing in the dossier says where the neighbourhood is. */
  readonly extent: Extent | undefined;
}

export interface LayerView {
  readonly id: string;
  readonly title: string;
  readonly summary: string | undefined;
  readonly kind: Layer['kind'];
  /** Slot in the palette, 1–8: the layer's own, else the first that no layer has. */
  readonly category: number;
  readonly symbol: MarkerSymbol;
  /** Whether it is on until someone switches it. */
  readonly visible: boolean;
  /** Invented, to show what could be here. */
  readonly example: boolean;
  /** Nothing of it is there yet: all its places are planned. */
  readonly future: boolean;
  /** Of a layer of places (by number) or areas (as the author ordered them). */
  readonly places: readonly PlaceView[];
  /** Of a layer with more places than can be objects: those instead. */
  readonly crowd: CrowdPlaces | undefined;
  /** Of a network. */
  readonly connections: readonly Connection[];
  /** Of a layer of flows. */
  readonly flows: readonly FlowView[];
}

/** A place, or an area, as list, map, table and card show it. */
export interface PlaceView {
  /** The feature's own id; else one made of layer and name, so that it stays the same when the file grows. */
  readonly id: string;
  /** What stands on its shape in list, map and print. Absent for an area. */
  readonly number: number | undefined;
  readonly name: string;
  readonly layer: LayerView;
  /** Where its marker stands; of a line or an area the middle. Absent: place unknown. */
  readonly position: Position | undefined;
  /** Roughly here. */
  readonly approximate: boolean;
  readonly address: string | undefined;
  readonly status: PlaceStatus;
  /** All that the dossier says of it. */
  readonly feature: PlaceFeature;
}

const PALETTE = 8;
const NO_CROWDS: ReadonlyMap<string, Crowd> = new Map();

/** Everything the map shows. `language`: a BCP 47 tag; `crowds`: the places of layers that have very many, by the id of the layer. */
export function mapModel(dossier: Dossier, language: string, crowds: ReadonlyMap<string, Crowd> = NO_CROWDS): MapModel {
  const say = (text: LocalText) => textIn(text, language, dossier.language);
  const { unnamed } = wordsIn(messages, language === 'en' ? 'en' : 'nl');
  const { layers = [], background: { features: drawn, credit } = {} } = dossier.map ?? {};
  const categories = categoriesOf(layers);
  const numbers = numbersOf(layers);
  const ids = idGiver();
  const places = new Map<string, PlaceView>();

  const layersWithPlaces = layers.map((layer, index) => {
    const view = layerView(layer, categories[index]!, say);
    const own = featuresOf(layer).map((feature): PlaceView => {
      const id = ids(String(feature.id ?? `${layer.id}:${textIn(feature.properties.name, 'nl', dossier.language)}`));
      const place = placeView(id, feature, view, numbers.get(feature), say, unnamed);
      places.set(id, place);
      return place;
    });
    view.places = own.sort((a, b) => (a.number ?? 0) - (b.number ?? 0));
    const viewOf = (id: string, feature: PlaceFeature) => placeView(id, feature, view, feature.properties.number, say, unnamed);
    view.crowd = crowds.get(layer.id)?.placesOf({ layer: view, viewOf, places });
    return view;
  });
  // Only now are all the places known that lines and flows run between.
  layersWithPlaces.forEach((view, index) => {
    const layer = layers[index]!;
    if (layer.kind === 'network') view.connections = connectionsOf(layer, places, say);
    if (layer.kind === 'flows') view.flows = flowsOf(layer, places, dossier, say);
  });

  const background = (drawn?.features ?? []).flatMap(({ geometry, properties: { kind, name } }): BackgroundShape[] =>
    geometry ? [{ kind, name: name && say(name), geometry }] : [],
  );
  const positions = [...places.values()].flatMap(ground);
  for (const { crowd } of layersWithPlaces) if (crowd) positions.push(...crowd.sample);
  return {
    name: say(dossier.neighbourhood.name),
    layers: layersWithPlaces,
    places,
    background,
    credit: credit && say(credit),
    extent: fitOf(dossier.neighbourhood, positions, background),
  };
}

/** How many places, or areas, a layer has. */
export function countOf({ places, crowd }: LayerView): number {
  return places.length + (crowd?.count ?? 0);
}

/** The place with this id; else the first with this number. */
export function findPlace({ places }: MapModel, idOrNumber: string): PlaceView | undefined {
  return places.get(idOrNumber) ?? [...places.values()].find(({ number }) => String(number) === idOrNumber.trim());
}

/** Whether a place with this id is still looked for, among very many. */
export function isSought({ layers }: MapModel, id: string): boolean {
  return layers.some(({ crowd }) => crowd?.seek(id));
}

/** All places of layers with very many that pass search and filter, read in full. `inView`: and are in view. */
export async function allIn(crowds: readonly CrowdPlaces[], inView: boolean): Promise<PlaceView[]> {
  const all = await Promise.all(crowds.map((crowd) => crowd.all(inView)));
  return all.flat();
}

type Say = (text: LocalText) => string;
type Mutable<View> = { -readonly [Key in keyof View]: View[Key] };

function layerView(layer: Layer, category: number, say: Say): Mutable<LayerView> {
  const features = featuresOf(layer);
  return {
    id: layer.id,
    title: say(layer.title).trim() || layer.id,
    summary: layer.summary && say(layer.summary),
    kind: layer.kind,
    category,
    symbol: (layer.kind === 'places' && layer.symbol) || symbolFor(category),
    visible: layer.visible ?? true,
    example: layer.example ?? false,
    future: layer.kind === 'places' && features.length > 0 && features.every(({ properties }) => properties.status === 'planned'),
    places: [],
    crowd: undefined,
    connections: [],
    flows: [],
  };
}

function placeView(id: string, feature: PlaceFeature, layer: LayerView, number: number | undefined, say: Say, unnamed: string): PlaceView {
  const { name, address, status = 'now', precision = 'exact' } = feature.properties;
  return {
    id,
    number,
    name: say(name).trim() || unnamed,
    layer,
    position: feature.geometry ? middleOf(feature.geometry) : undefined,
    approximate: layer.kind === 'places' && precision !== 'exact',
    address: address && say(address),
    status,
    feature,
  };
}

function featuresOf(layer: Layer): readonly PlaceFeature[] {
  return layer.kind === 'places' || layer.kind === 'areas' ? (layer.features?.features ?? []) : [];
}

/** What has to be in the picture of a place: where its marker stands; of an area all of it. */
function ground({ position, layer: { kind }, feature: { geometry } }: PlaceView): Position[] {
  if (kind === 'areas' && geometry) return cornersOf(geometry);
  return position ? [position] : [];
}

/** Lets an id through once; whoever asks for it again gets `:2`, `:3`, … behind it, so that references go to the first. */
function idGiver(): (id: string) => string {
  const times = new Map<string, number>();
  return function give(id): string {
    const nth = (times.get(id) ?? 0) + 1;
    times.set(id, nth);
    return nth === 1 ? id : give(`${id}:${nth}`);
  };
}

/**
 * The numbers of the places: a legend's own stay as they are, also when two are the same, for they may be in print already;
 * the other places go on after the highest of them. What is only planned is not counted among what is there: a plus stands for it.
 * Of a layer that comes by what is in view the places would have another number after each move: they have none.
 */
function numbersOf(layers: readonly Layer[]): ReadonlyMap<PlaceFeature, number | undefined> {
  const ofPlaces = layers.filter(({ kind }) => kind === 'places');
  let last = ofPlaces.flatMap(featuresOf).reduce((highest, { properties: { number = 0 } }) => Math.max(highest, number), 0);
  return new Map(
    ofPlaces.flatMap((layer) =>
      featuresOf(layer).map((feature): [PlaceFeature, number | undefined] => {
        const { number, status } = feature.properties;
        return [feature, number ?? (status === 'planned' || comesByView(layer) ? undefined : ++last)];
      }),
    ),
  );
}

function comesByView({ href, format = 'geojson' }: Layer): boolean {
  return href !== undefined && format !== 'geojson';
}

/** Each layer's place in the palette: its own, else the first that no layer has asked for. */
function categoriesOf(layers: readonly Layer[]): number[] {
  const asked = new Set(layers.map(({ category }) => category));
  const free = Array.from({ length: PALETTE }, (_, index) => index + 1).filter((slot) => !asked.has(slot));
  let given = 0;
  return layers.map(({ category }) => category ?? free[given++ % free.length] ?? 1);
}
