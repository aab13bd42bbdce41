/** Of a layer: whether it is on until someone switches it. It is when nobody says so. */
interface Switchable {
  readonly id: string;
  readonly visible?: boolean | undefined;
}

/**
 * Ids of the layers that are on: what a person switched comes first, then the page's list of ids (by comma or space; unknown
 * ids are passed over, and a list of only such is none), then what the dossier says.
 */
export function layersOn(layers: readonly Switchable[], listed: string, switched: ReadonlyMap<string, boolean>): ReadonlySet<string> {
  const ids = String(listed ?? '')
    .split(/[\s,]+/)
    .filter((id) => layers.some((layer) => layer.id === id));
  const atFirst = ({ id, visible = true }: Switchable) => (ids.length > 0 ? ids.includes(id) : visible);
  return new Set(layers.filter((layer) => switched.get(layer.id) ?? atFirst(layer)).map(({ id }) => id));
}
