import type { Dossier } from '@wijkwelvaartswerk/contract';
import { DossierElement, wordsIn, type Language, type Selection } from '@wijkwelvaartswerk/kit';
import type { CSSResultGroup, PropertyValues, TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { Controls } from './base/controls.js';
import { CardFocus } from './card/card-focus.js';
import { Hint } from './hint.js';
import { LayerSource } from './data/layer-source.js';
import { layersOn } from './panel/layers-on.js';
import { LazyPicture } from './picture/lazy-picture.js';
import type { LayerCount, MapView } from './picture/scene.js';
import { keepAddress } from './address-keeper.js';
import { renderLayout, type MapActions, type MapState } from './layout.js';
import { Listing } from './list/listing.js';
import { revealRow } from './list/rows.js';
import { mapStyles } from './map.styles.js';
import type { DownloadFormat } from './list/download.js';
import { noFilter, type Filter } from './list/filter.js';
import { messages } from './messages.js';
import { allIn, findPlace, isSought, type PlaceView } from './model.js';
import { keepPrintable } from './print/printing.js';
import type { SharedState } from './share.js';
import { shower, type Shown, type Wishes } from './shown.js';
import { Slotted } from './slotted.js';
import { allWords, newsWords, onMapWords, placeLabel, saidAnew } from './words.js';

/**
 * The wealth map of a neighbourhood: its places on a map without tiles, and in a list that is always there and numbered the same.
 *
 * @tag www-map
 * @fires {CustomEvent<SelectDetail>} www-select - A person chose a place, or closed its card (`kind: "place"`).
 * @fires {CustomEvent<LayerChangeDetail>} www-layer-change - A person switched a layer.
 * @fires {CustomEvent<ReadyDetail>} www-ready - Shown with data, again after each change of dossier.
 * @fires {CustomEvent<ErrorDetail>} www-error - Nothing can be shown, or a file of a layer could not be had.
 * @slot card:* - At the end of the card of a place, by its id or number, such as `slot="card:17"`.
 * @slot item:* - Under the row of a place in list and table, by its id or number, such as `slot="item:17"`. In a row it is a `span`, a link or the like.
 * @csspart heading - The title.
 * @csspart panel - The switches of the layers.
 * @csspart map - The box of the map.
 * @csspart card - The chosen place.
 * @csspart list - The list of places.
 * @csspart item - One place in list or table.
 * @csspart table - The table (`view="table"`, or when a person asks for it).
 * @csspart legend - What other marks mean.
 * @csspart credit - Who made what is shown.
 * @csspart consent - The question whether another site may be asked for the background.
 * @csspart scale - The scale of the picture.
 * @csspart source - A source.
 * @csspart status - Whether a place is there, planned or closed.
 * @csspart loading - While the dossier is on its way.
 * @csspart empty - In place of the map when the dossier has no places.
 * @csspart error - In place of the map when the dossier cannot be shown.
 * @csspart notice - What in the dossier could not be read.
 * @cssprop --www-map-tiles-filter - CSS filter over the national map on a dark page; by default one that makes it dark.
 * @cssprop --www-map-height - Height of the map; by default it follows its width. `height` on the element itself works as well.
 */
export class WwwMap extends DossierElement {
  static override styles: CSSResultGroup = [DossierElement.styles, mapStyles];

  /** Ids of the layers that are on, separated by commas or spaces; by default those the dossier shows. */
  @property() layers = '';

  /** Id or number of the place that is chosen when the map appears, and whenever this changes. */
  @property() place = '';

  /** `map`, `list` or `table` alone; by default the map and the list, or the table when a person asks for it. */
  @property() view = '';

  /**
   * Keeps what a person chose, switched and looks at in the address of the page (after `#`), so that a link shows the same. Its parts
   * begin with the `id` of the element, or `map`: `#map.layers=shops&map.place=17&map.view=52.39000,4.91000,14.50`.
   */
  @property({ type: Boolean }) share = false;

  /** The national map as background: `pdok-standaard`, `pdok-grijs`, `pdok-pastel` or `pdok-water`. A person is asked before it is. */
  @property() base = '';

  /**
   * Address of tiles as background (Web Mercator), with `{z}`, `{x}` and `{y}` or `{-y}`, or WMTS names. Goes before `base`; of another
   * origin a person is asked first.
   */
  @property() tiles = '';

  /** Who made the tiles; an address at its end becomes a link. */
  @property({ attribute: 'tiles-credit' }) tilesCredit = '';

  /** `given`: the page asked a person itself whether the background may come from another site. */
  @property({ attribute: 'base-consent' }) baseConsent = '';

  /** Lets a person see where they are, by a button. */
  @property({ type: Boolean }) locate = false;

  @state() private switched: ReadonlyMap<string, boolean> = new Map();
  @state() private query = '';
  @state() private panelOpen = false;
  @state() private together: readonly string[] = [];
  @state() private togetherLayers: readonly LayerCount[] = [];
  @state() private spoken = '';
  @state() private pictureFailed: MapState['pictureFailed'];

  readonly #show = shower();
  readonly #cardFocus = new CardFocus(this);
  readonly #hint = new Hint(this);
  readonly #listing = new Listing(this);
  readonly #slotted = new Slotted(this);
  readonly #files = new LayerSource(this, {
    link: (address) => this.link(address),
    language: () => this.language,
    failed: (error) => this.emit('www-error', error),
  });
  readonly #picture: LazyPicture = new LazyPicture(
    {
      choose: (id) => this.#chooseOnMap(id),
      openCluster: (ids, layers) => this.#openTogether(ids, layers),
      announce: (news) => (this.spoken = this.#shown ? saidAnew(newsWords(news, this.#shown), this.spoken) : ''),
      hint: (kind) => this.#hint.show(kind),
      rest: (view) => this.#rested(view),
      tiles: (state) => this.#controls.background.heard(state),
      failed: (part) => this.#fail(part),
    },
    () => this.renderRoot.querySelector('[part=card]'),
  );

  readonly #controls = new Controls(this, this.#picture, {
    language: () => this.language,
    places: () => this.#shown?.model.places.values() ?? [],
    say: (words) => (this.spoken = words),
    tilesFailed: (message, url) => this.emit('www-error', { code: 'tiles', message, url }),
  });

  /** What was rendered last; nothing while there is no dossier to show. */
  #shown?: Shown | undefined;
  #placeAsked = false;
  /** What of the map is in the picture, once there is one. */
  #view?: MapView | undefined;
  /** Layers that the address of the page asks for, until there is a dossier. */
  #layersAsked?: readonly string[] | undefined;
  #revealed?: PlaceView | undefined;
  /** The place whose card stays open while what was chosen in it is. */
  #kept?: { readonly place: string; readonly by: Selection | null };

  constructor() {
    super();
    keepAddress(this, {
      name: () => (this.share ? this.id || 'map' : undefined),
      state: () => this.#shared,
      apply: (state) => this.#takeOver(state),
    });
    keepPrintable(this, () => this.#shown && { ...this.#shown, ...this.#state, map: this.#view, link: this.#link });
  }

  /** Shows the whole area again. */
  fit(): void {
    this.#picture.fit();
  }

  /** Chooses a place by id or number, or none (`null`): as a person does, but without the event. One that is not there is passed over. */
  select(place: string | number | null): void {
    if (place === null) this.source.select(null);
    else if (this.#shown) this.#selectPlace(String(place));
    else this.place = String(place);
  }

  /** Switches a layer on, by its id. Fires `www-layer-change`, as when a person does. */
  showLayer(id: string): void {
    this.#switch(String(id), true);
  }

  /** Switches a layer off, by its id. Fires `www-layer-change`, as when a person does. */
  hideLayer(id: string): void {
    this.#switch(String(id), false);
  }

  override get concerns(): readonly string[] {
    return ['map', 'neighbourhood'];
  }

  protected override isEmpty({ map }: Dossier): boolean {
    return !map?.layers.some((layer) => layer.href || ('features' in layer && layer.features?.features.length));
  }

  protected override emptySentence(language: Language): string {
    return wordsIn(messages, language).empty;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    this.#shown = undefined;
    if (changed.has('layers')) this.switched = new Map();
    if (changed.has('place')) this.#placeAsked = true;
    this.#switchAsked();
  }

  protected override updated(): void {
    super.updated();
    const place = this.#place;
    if (this.#shown?.scene) this.#picture.show(this.#shown.scene);
    this.#picture.choose(place?.id);
    if (place && place !== this.#revealed) revealRow(this.renderRoot.querySelector('[part=list]'), place.id);
    this.#revealed = place;
    this.#selectAsked();
  }

  protected override renderReady(given: Dossier, language: Language): TemplateResult {
    const shown = (this.#shown = this.#show(this.#files.complete(given, this.#wishes), language, this.#wishes, this.#files.crowds));
    return renderLayout({ ...shown, ...this.#state, link: this.#link, fill: this.#picture.fill, act: this.#act });
  }

  get #state(): MapState {
    const { view, headingLevel: level, query, panelOpen, pictureFailed, spoken } = this;
    const together = this.together.flatMap((id) => this.#shown!.model.places.get(id) ?? []);
    return {
      ...{ view, level, query, panelOpen, pictureFailed, spoken, together, togetherLayers: this.togetherLayers },
      ...{ listing: this.#listing, slots: this.#slotted.names },
      loads: this.#files.loads,
      notes: this.#files.notes,
      chosen: this.#place,
      selection: this.source.selection,
      hint: this.#hint.kind,
      controls: this.#controls,
    };
  }

  readonly #act: MapActions = {
    onKeydown: (event) => this.#onKeydown(event),
    ask: (query) => this.#ask(query),
    takeFirst: () => this.#takeFirst(),
    togglePanel: () => (this.panelOpen = !this.panelOpen),
    switchLayer: ({ id }) => this.#switch(id, !this.#shown!.on.has(id)),
    retry: () => this.#files.retry(),
    zoomBy: (step) => this.#picture.zoomBy(step),
    fit: () => this.fit(),
    // A click without a pointer (`detail` is 0) comes from a key or a screen reader.
    choose: (place, { detail }) => this.#choose(place, detail === 0),
    go: (place) => this.#choose(place, true),
    step: (place) => this.#step(place),
    relate: (related) => this.#relate(related),
    close: () => this.#close(),
    narrow: (filter) => this.#narrow(filter),
    showAll: () => this.#showAll(),
    download: (format) => void this.#download(format),
    announce: (words) => (this.spoken = words),
  };

  get #wishes(): Wishes {
    const { layers, switched, query, view } = this;
    const { filter, extent } = this.#listing;
    return { layers, switched, query, view, filter, extent };
  }

  /** The chosen place, in whichever widget it was chosen. */
  get #place(): PlaceView | undefined {
    const { selection } = this.source;
    const id = this.#kept && this.#kept.by === selection ? this.#kept.place : this.chosen('place');
    return id === undefined ? undefined : this.#shown?.model.places.get(id);
  }

  readonly #link = (address: string | undefined): string | undefined => this.link(address);

  /** The attribute `place` speaks once there are places; after that people do. */
  #selectAsked(): void {
    if (!this.#placeAsked || !this.#shown) return;
    this.#placeAsked = !this.#selectPlace(String(this.place)) && (this.#files.waiting || isSought(this.#shown.model, String(this.place)));
  }

  /** Answers whether there is such a place. */
  #selectPlace(idOrNumber: string): boolean {
    const place = findPlace(this.#shown!.model, idOrNumber);
    if (place && place !== this.#place) this.source.select({ kind: 'place', id: place.id });
    return place !== undefined;
  }

  #rested(view: MapView): void {
    this.#view = view;
    this.#listing.moved(view.extent);
    this.#files.look(view);
    if (this.share) this.requestUpdate();
  }

  /** What a link shows again: what is not as the page has it. */
  get #shared(): SharedState | undefined {
    const view = this.#view;
    if (!this.#shown || this.#placeAsked) return undefined;
    return {
      layers: this.switched.size > 0 ? [...this.#shown.on] : undefined,
      place: this.#place?.id,
      view: view?.whole ? undefined : view,
    };
  }

  #takeOver({ layers, place, view }: SharedState): void {
    this.#layersAsked = layers;
    if (view) this.#picture.lookAt(view.centre, view.resolution);
    if (place) this.select(place);
    this.requestUpdate();
  }

  #switchAsked(): void {
    const layers = this.shown?.map?.layers;
    if (!this.#layersAsked || !layers) return;
    const asked = this.#layersAsked;
    this.#layersAsked = undefined;
    this.switched = new Map(layers.map(({ id }) => [id, asked.includes(id)]));
  }

  #choose(place: PlaceView, byKeyboard: boolean): void {
    this.#cardFocus.opened(byKeyboard);
    this.together = [];
    this.choose('place', place.id);
  }

  /** To the place before or after: who steps through places stays on the button. */
  #step(place: PlaceView): void {
    this.together = [];
    this.choose('place', place.id);
    this.spoken = placeLabel(place);
  }

  /** Another widget shows what the place has to do with; its card stays. */
  #relate({ kind, id }: Selection): void {
    const place = this.#place!.id;
    this.choose(kind, id);
    this.#kept = { place, by: this.source.selection };
  }

  #close(): void {
    this.#cardFocus.closed();
    this.together = [];
    if (this.#place) this.choose('place', null);
  }

  #chooseOnMap(id: string | null): void {
    const place = id === null ? undefined : this.#shown?.model.places.get(id);
    if (place) this.#choose(place, this.#picture.hasVisibleFocus);
    else this.#close();
  }

  #openTogether(ids: readonly string[], layers: readonly LayerCount[]): void {
    this.#cardFocus.opened(this.#picture.hasVisibleFocus);
    this.together = ids;
    this.togetherLayers = layers;
  }

  #onKeydown(event: KeyboardEvent): void {
    const inSearch = event.target instanceof HTMLInputElement && event.target.value !== '';
    if (event.key !== 'Escape' || event.defaultPrevented || inSearch) return;
    const open = this.#place ?? this.together[0];
    if (!open && !this.#controls.fullScreen.leave()) return;
    event.preventDefault();
    if (open) this.#close();
  }

  #ask(query: string): void {
    this.query = query;
    this.spoken = '';
  }

  #narrow(filter: Filter): void {
    this.#listing.narrow(filter);
    this.spoken = '';
  }

  /** What took them back is gone now: a person goes on from the field they search with. */
  #showAll(): void {
    this.#ask('');
    this.#narrow(noFilter);
    this.spoken = allWords(this.#shown!);
    this.renderRoot.querySelector<HTMLElement>('.search input')?.focus();
  }

  async #download(format: DownloadFormat): Promise<void> {
    const part = await import('./list/download.js').catch(() => undefined);
    this.#listing.change({ downloadFailed: !part });
    const shown = this.#shown;
    if (!part || !shown) return;
    const listed = [...shown.listed, ...(await allIn(shown.crowds, this.#listing.filter.inView))];
    this.spoken = part.download(format, { ...shown, listed, link: this.#link });
  }

  #takeFirst(): void {
    const first = this.#shown?.found?.[0];
    if (first) this.#choose(first, true);
  }

  #switch(id: string, on: boolean): void {
    if (this.#shown?.on.has(id) === on) return;
    this.switched = new Map([...this.switched, [id, on]]);
    if (!this.#shown?.model.layers.some((layer) => layer.id === id)) return;
    const layers = layersOn(this.#shown.model.layers, this.layers, this.switched);
    this.spoken = onMapWords(layers, this.#shown);
    this.emit('www-layer-change', { layers: [...layers] });
  }

  #fail(part: 'engine' | 'picture'): void {
    this.pictureFailed = part;
    this.emit('www-error', { code: part, message: wordsIn(messages, this.language).pictureFailed[part] });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'www-map': WwwMap;
  }
}
