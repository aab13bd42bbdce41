import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { PlaceView } from './model.js';
import type { LayerSwitches } from './panel/layer-switches.js';
import type { LazyPicture } from './picture/lazy-picture.js';
import type { MapView } from './picture/scene.js';
import type { SharedState, ShareLink } from './share.js';
import type { Shown } from './shown.js';

/** What of the map is kept in the address, and taken over from there. */
interface KeptMap {
  /** What stands before the parts of this map in the address; `undefined`: the page does not want it kept. */
  name(): string | undefined;
  /** Nothing while there is nothing to keep yet. */
  shown(): Shown | undefined;
  view(): MapView | undefined;
  place(): PlaceView | undefined;
  select(place: string): void;
  readonly switches: LayerSwitches;
  readonly picture: LazyPicture;
}

/** Keeps what is to be seen in the address of the page, for a map that asks for it. What does so is loaded only then. */
export function keepAddress(host: ReactiveControllerHost, map: KeptMap): void {
  host.addController(new AddressKeeper(map));
}

class AddressKeeper implements ReactiveController {
  readonly #map: KeptMap;
  #kept: { readonly name: string; link?: ShareLink } | undefined;

  constructor(map: KeptMap) {
    this.#map = map;
  }

  hostUpdated(): void {
    const name = this.#map.name();
    if (name !== this.#kept?.name) this.#keep(name);
    const shown = this.#map.shown();
    if (shown) this.#kept?.link?.write(this.#stateOf(shown));
  }

  hostDisconnected(): void {
    this.#keep(undefined);
  }

  /** What a link shows again: what is not as the page has it. */
  #stateOf({ on }: Shown): SharedState {
    const view = this.#map.view();
    return {
      layers: this.#map.switches.all.size > 0 ? [...on] : undefined,
      place: this.#map.place()?.id,
      view: view?.whole ? undefined : view,
    };
  }

  #takeOver({ layers, place, view }: SharedState): void {
    this.#map.switches.ask(layers);
    if (view) this.#map.picture.lookAt(view.centre, view.resolution);
    if (place) this.#map.select(place);
  }

  #keep(name: string | undefined): void {
    this.#kept?.link?.destroy();
    const kept = (this.#kept = name === undefined ? undefined : { name });
    if (kept) void this.#load(kept);
  }

  async #load(kept: { readonly name: string; link?: ShareLink }): Promise<void> {
    const module = await import('./share.js').catch(() => undefined);
    if (module && kept === this.#kept) kept.link = new module.ShareLink(kept.name, (state) => this.#takeOver(state));
  }
}
