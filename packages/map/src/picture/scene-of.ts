import type { LayerView, MapModel, PlaceView } from '../model.js';
import type { FlowView } from '../relations.js';
import type { Area, Arrow, Line, Marker, MarkerCrowd, Scene } from './scene.js';

/** What part of the model is to be seen. */
export interface Shown {
  /** Ids of the layers that are on. */
  readonly layers: ReadonlySet<string>;
  /** The places that a search found; absent: all. */
  readonly found?: ReadonlySet<PlaceView> | undefined;
  /** What stands beside an arrow. */
  readonly flowWords: (flow: FlowView) => string;
  /** What is to be seen of layers with very many places. */
  readonly crowds?: readonly MarkerCrowd[];
  /** What is in a cluster. */
  readonly clusterWords?: Scene['clusterWords'];
}

/** What the picture draws of a model; nothing when the dossier does not say where it is. */
export function sceneOf(model: MapModel, { layers, found, crowds, flowWords, clusterWords }: Shown): Scene | undefined {
  if (!model.extent) return undefined;
  const on = model.layers.filter(({ id }) => layers.has(id));
  const seen = (place: PlaceView) => layers.has(place.layer.id) && (!found || found.has(place));
  return {
    extent: model.extent,
    background: model.background,
    areas: on.filter(({ kind }) => kind === 'areas').flatMap(({ places }) => places.filter(seen).flatMap(areaOf)),
    lines: on.flatMap((layer) => linesOf(layer, seen)),
    arrows: on.flatMap(({ flows }) => flows.flatMap((flow) => arrowOf(flow, flowWords))),
    markers: on.filter(({ kind }) => kind === 'places').flatMap(({ places }) => places.filter(seen).flatMap(markerOf)),
    ...(crowds && crowds.length > 0 && { crowds }),
    ...(clusterWords && { clusterWords }),
  };
}

function areaOf({ id, name, layer: { category }, feature: { geometry }, status }: PlaceView): Area[] {
  return geometry ? [{ id, name, geometry, category, status }] : [];
}

/** A line is drawn between places that are to be seen themselves. */
function linesOf({ connections, category }: LayerView, seen: (place: PlaceView) => boolean): Line[] {
  return connections.flatMap(({ from, to, weight, status }): Line[] =>
    from.position && to.position && seen(from) && seen(to)
      ? [{ ends: [from.id, to.id], from: from.position, to: to.position, weight, category, status }]
      : [],
  );
}

/** Of an end in the neighbourhood whose place is unknown nothing can be drawn; the list says it. */
function arrowOf(flow: FlowView, flowWords: (flow: FlowView) => string): Arrow[] {
  const { from, to, size } = flow;
  if ((from && !from.position) || (to && !to.position)) return [];
  const ends = [from, to].flatMap((end) => (end ? [end.id] : []));
  return [{ ends, from: from?.position ?? 'outside', to: to?.position ?? 'outside', width: size, label: flowWords(flow) }];
}

function markerOf({ id, number, name, position, layer: { id: layer, category, symbol }, approximate, status }: PlaceView): Marker[] {
  return position
    ? [{ id, layer, label: String(number ?? (status === 'planned' ? '+' : '')), name, position, category, symbol, approximate, status }]
    : [];
}
