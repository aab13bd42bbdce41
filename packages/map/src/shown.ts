import type { Dossier } from '@wijkwelvaartswerk/contract';
import { formatsIn, wordsIn, type Language } from '@wijkwelvaartswerk/kit';
import { layersOn } from './panel/layers-on.js';
import { inListOrder } from './list/list-groups.js';
import { messages, type MapWords } from './messages.js';
import { mapModel, type LayerView, type MapModel, type PlaceView } from './model.js';
import { sceneOf } from './picture/scene-of.js';
import type { Scene } from './picture/scene.js';
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
  /** What a search found, best first; absent: nobody searches. */
  readonly found: readonly PlaceView[] | undefined;
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
  /** `list` and `table` are without a map. */
  readonly view: string;
}

/** Works out what is to be seen. What it did before is not done again: the same question has the same object as its answer. */
export function shower(): (dossier: Dossier, language: Language, wishes: Wishes) => Shown {
  const modelOf = latest(mapModel);
  const orderOf = latest(inListOrder);
  const onOf = latest(layersOn);
  const search = latest(searchPlaces);
  const draw = latest((model: MapModel, layers: ReadonlySet<string>, found: readonly PlaceView[] | undefined, language: Language) =>
    sceneOf(model, {
      layers,
      found: found && new Set(found),
      flowWords: (flow) => arrowWords(flow, wordsIn(messages, language), language),
    }),
  );
  const listedOf = latest((model: MapModel, on: ReadonlySet<string>) => model.layers.filter(({ id }) => on.has(id)));
  return (dossier, language, { layers: listed, switched, query, view }) => {
    const model = modelOf(dossier, language);
    const on = onOf(model.layers, listed, switched);
    const withMap = view !== 'list' && view !== 'table';
    const layers = withMap ? model.layers : listedOf(model, on);
    const all = orderOf(layers);
    const found = query.trim() ? search(all, query) : undefined;
    return {
      dossier,
      language,
      say: wordsIn(messages, language),
      count: (count) => formatsIn(language).number(count),
      model,
      on,
      layers,
      all,
      found,
      scene: withMap ? draw(model, on, found, language) : undefined,
    };
  };
}

function latest<Given extends readonly unknown[], Answer>(make: (...given: Given) => Answer): (...given: Given) => Answer {
  let last: { given: Given; answer: Answer } | undefined;
  return (...given) => {
    if (!last || given.some((value, index) => value !== last!.given[index])) last = { given, answer: make(...given) };
    return last.answer;
  };
}
