import type { Dossier } from '@wijkwelvaartswerk/contract';
import { formatsIn, wordsIn, type Language } from '@wijkwelvaartswerk/kit';
import { clusterWords } from './cluster-words.js';
import type { Crowd } from './crowd/crowd.js';
import type { CrowdPlaces } from './crowd/crowd-places.js';
import { layersOn } from './panel/layers-on.js';
import { activeChoices, filterOptions, filterPlaces, passingLayers, placesInView, type Filter, type FilterOptions } from './list/filter.js';
import { inListOrder, placeGroups, type PlaceGroup } from './list/list-groups.js';
import { messages, type MapWords } from './messages.js';
import { mapModel, type LayerView, type MapModel, type PlaceView } from './model.js';
import { sceneOf } from './picture/scene-of.js';
import type { Extent, MarkerCrowd, Scene } from './picture/scene.js';
import { searchPlaces } from './list/search.js';
import { arrowWords } from './words.js';

/** All that is to be seen now, for whoever renders a part of it. */
export interface Shown {
  readonly dossier: Dossier;
  readonly language: Language;
  readonly say: MapWords;
  /** A whole number as it is written in the language. */
  readonly count: (count: number) => string;
  readonly model: MapModel;
  /** Ids of the layers that are on. */
  readonly on: ReadonlySet<string>;
  /** The layers to list: beside the map all, also those that are off; without it those that are on. */
  readonly layers: readonly LayerView[];
  /** The places and areas of those, in the order of the list. */
  readonly all: readonly PlaceView[];
  /** What a search found among those that pass the filter, best first; absent: nobody searches. */
  readonly found: readonly PlaceView[] | undefined;
  /** What passes search and filter: what the picture draws of the layers that are on. */
  readonly passing: readonly PlaceView[];
  /** What list and table list: the same, or only what of it is in view. */
  readonly listed: readonly PlaceView[];
  /** The same by heading. */
  readonly groups: readonly PlaceGroup[];
  /** The places of layers with very many, as far as those pass the filter. */
  readonly crowds: readonly CrowdPlaces[];
  /** Of layers with very many places: how many pass and are listed, how many there are, and whether a search in them goes on. */
  readonly inCrowds: { readonly listed: number; readonly all: number; readonly isAsking: boolean };
  /** How many places are listed, and how many there are; areas are not counted. */
  readonly tally: { readonly listed: number; readonly all: number };
  /** What a person can filter by. */
  readonly options: FilterOptions;
  /** How many choices of the filter narrow the list. */
  readonly choices: number;
  /** What the picture draws; absent when there is to be no picture, or nothing says where the neighbourhood is. */
  readonly scene: Scene | undefined;
}

/** What a page and a person decide about what is to be seen. */
export interface Wishes {
  /** Ids of layers, as the page lists them. */
  readonly layers: string;
  /** Layers that a person switched, on or off. */
  readonly switched: ReadonlyMap<string, boolean>;
  readonly query: string;
  readonly filter: Filter;
  /** What is in view, for a filter that asks for it. */
  readonly extent: Extent | undefined;
  /** `list` and `table` are without a map. */
  readonly view: string;
}

/** Works out what is to be seen. What it did before is not done again: the same question has the same object as its answer. */
export function shower(): (dossier: Dossier, language: Language, wishes: Wishes, crowds?: ReadonlyMap<string, Crowd>) => Shown {
  const modelOf = latest(mapModel);
  const orderOf = latest(inListOrder);
  const onOf = latest(layersOn);
  const largeOf = latest((layers: readonly LayerView[]) => layers.filter(({ crowd }) => crowd));
  const optionsOf = latest(filterOptions);
  const filterOf = latest(filterPlaces);
  const search = latest(searchPlaces);
  const viewOf = latest(placesInView);
  const groupsOf = latest(placeGroups);
  const tallyOf = latest((listed: readonly PlaceView[], all: readonly PlaceView[]) => ({ listed: countOf(listed), all: countOf(all) }));
  const marked = latest((...marked: readonly (MarkerCrowd | undefined)[]) => marked.filter((crowd) => crowd !== undefined));
  const draw = latest((model: MapModel, layers: ReadonlySet<string>, found: Found, crowds: readonly MarkerCrowd[], language: Language) =>
    sceneOf(model, {
      layers,
      found: found && new Set(found),
      crowds,
      flowWords: (flow) => arrowWords(flow, wordsIn(messages, language), language),
      clusterWords: (counts) => clusterWords(counts, { model, say: wordsIn(messages, language), count: countIn(language) }).join('\n'),
    }),
  );
  const listedOf = latest((model: MapModel, on: ReadonlySet<string>) => model.layers.filter(({ id }) => on.has(id)));
  return (dossier, language, { layers: wanted, switched, query, filter, extent, view }, given) => {
    const model = modelOf(dossier, language, given);
    const on = onOf(model.layers, wanted, switched);
    const withMap = view !== 'list' && view !== 'table';
    const layers = withMap ? model.layers : listedOf(model, on);
    const all = orderOf(layers);
    const large = largeOf(layers);
    const filtered = filterOf(all, filter, large);
    const found = query.trim() ? search(filtered, query) : undefined;
    const passing = found ?? filtered;
    const listed = filter.inView && extent && withMap ? viewOf(passing, extent, on) : passing;
    const crowds = passingLayers(large, filter, layers).flatMap(({ crowd }) => crowd ?? []);
    for (const crowd of crowds) crowd.follow({ query, language, statuses: filter.statuses, extent: withMap ? extent : undefined });
    const inCrowds = sumOf(crowds, large, filter.inView && withMap);
    const { listed: few, all: fewOfAll } = tallyOf(listed, all);
    return {
      dossier,
      language,
      say: wordsIn(messages, language),
      count: countIn(language),
      model,
      on,
      layers,
      all,
      found,
      passing,
      listed,
      groups: groupsOf(layers, listed),
      crowds,
      inCrowds,
      tally: { listed: few + inCrowds.listed, all: fewOfAll + inCrowds.all },
      options: optionsOf(layers),
      choices: activeChoices(filter),
      scene: withMap ? draw(model, on, passing === all ? undefined : passing, marked(...markedOn(crowds, on)), language) : undefined,
    };
  };
}

const countIn = (language: Language) => (count: number) => formatsIn(language).number(count);

type Found = readonly PlaceView[] | undefined;

const markedOn = (crowds: readonly CrowdPlaces[], on: ReadonlySet<string>) =>
  crowds.map(({ layer, marked }) => (on.has(layer.id) ? marked : undefined));

function sumOf(crowds: readonly CrowdPlaces[], large: readonly LayerView[], inView: boolean): Shown['inCrowds'] {
  return {
    listed: crowds.reduce((sum, crowd) => sum + crowd.passing(inView), 0),
    all: large.reduce((sum, { crowd }) => sum + (crowd?.count ?? 0), 0),
    isAsking: crowds.some(({ isAsking, isSearch }) => isAsking && isSearch),
  };
}

function countOf(places: readonly PlaceView[]): number {
  return places.reduce((count, { layer }) => count + (layer.kind === 'places' ? 1 : 0), 0);
}

function latest<Given extends readonly unknown[], Answer>(make: (...given: Given) => Answer): (...given: Given) => Answer {
  let last: { given: Given; answer: Answer } | undefined;
  return (...given) => {
    if (!last || given.length !== last.given.length || given.some((value, index) => value !== last!.given[index]))
      last = { given, answer: make(...given) };
    return last.answer;
  };
}
