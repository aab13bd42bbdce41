import type { Selection } from '@wijkwelvaartswerk/kit';
import type { ReactiveElement } from 'lit';
import { findPlace, type MapModel, type PlaceView } from '../model.js';
import type { LayerCount } from '../picture/scene.js';
import { CardFocus } from './card-focus.js';

/** What choosing needs of the map. */
interface ChoosingHost {
  /** Nothing while there is no dossier to show. */
  model(): MapModel | undefined;
  selection(): Selection | null;
  /** Selects in every widget of the dossier. */
  select(selection: Selection | null): void;
  /** The same, as something that a person did. */
  choose(kind: Selection['kind'], id: string | null): void;
}

/** Places that stand on one spot, to choose from; and how many of them are of which layer. */
export interface Together {
  readonly ids: readonly string[];
  readonly layers: readonly LayerCount[];
}

const nobody: Together = { ids: [], layers: [] };

/** Which place is chosen, and how a person gets to its card and back. */
export class Choosing {
  readonly #host: ChoosingHost;
  readonly #element: ReactiveElement;
  readonly #focus: CardFocus;
  #together = nobody;
  /** The place whose card stays open while what was chosen in it is. */
  #kept?: { readonly place: string; readonly by: Selection | null };

  constructor(element: ReactiveElement, host: ChoosingHost) {
    this.#host = host;
    this.#element = element;
    this.#focus = new CardFocus(element);
  }

  /** The chosen place, in whichever widget it was chosen; or the first on the map of those that what was chosen touches. */
  get place(): PlaceView | undefined {
    const selection = this.#host.selection();
    const own = selection?.kind === 'place' ? [selection.id] : (selection?.touches?.places ?? []);
    const ids = this.#kept && this.#kept.by === selection ? [this.#kept.place] : own;
    const places = this.#host.model()?.places;
    return ids.map((id) => places?.get(id)).find((place) => place !== undefined);
  }

  get together(): Together {
    return this.#together;
  }

  /** A card is open. */
  get isOpen(): boolean {
    return this.place !== undefined || this.#together.ids.length > 0;
  }

  /** As the page asks for it, by id or number. Answers whether there is such a place. */
  select(idOrNumber: string): boolean {
    const model = this.#host.model();
    const place = model && findPlace(model, idOrNumber);
    if (place && place !== this.place) this.#host.select({ kind: 'place', id: place.id });
    return place !== undefined;
  }

  /** A person chooses a place. */
  choose(place: PlaceView, byKeyboard: boolean): void {
    this.#focus.opened(byKeyboard);
    this.#together = nobody;
    this.#host.choose('place', place.id);
  }

  /** To the place before or after: who steps through places stays on the button. */
  step(place: PlaceView): void {
    this.#together = nobody;
    this.#host.choose('place', place.id);
  }

  /** Another widget shows what the place has to do with; its card stays. */
  relate({ kind, id }: Selection): void {
    const place = this.place!.id;
    this.#host.choose(kind, id);
    this.#kept = { place, by: this.#host.selection() };
  }

  /** A person has to choose from these. */
  offer(together: Together, byKeyboard: boolean): void {
    this.#focus.opened(byKeyboard);
    this.#together = together;
    this.#element.requestUpdate();
  }

  close(): void {
    this.#focus.closed();
    this.#together = nobody;
    if (this.place) this.#host.choose('place', null);
    else this.#element.requestUpdate();
  }
}
