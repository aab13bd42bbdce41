import type { Dossier } from '@wijkwelvaartswerk/contract';
import { DossierElement, wordsIn, type Language } from '@wijkwelvaartswerk/kit';
import type { CSSResultGroup, PropertyValues, TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { Controls } from './base/controls.js';
import { Choosing } from './card/choosing.js';
import { Hint } from './hint.js';
import { LayerSource } from './data/layer-source.js';
import { MapAttributes } from './map-attributes.js';
import { LayerSwitches } from './panel/layer-switches.js';
import { layersOn } from './panel/layers-on.js';
import { LazyPicture } from './picture/lazy-picture.js';
import type { MapView } from './picture/scene.js';
import { keepAddress } from './address-keeper.js';
import { renderLayout, type MapActions, type MapState } from './layout.js';
import { Listing } from './list/listing.js';
import { revealRow } from './list/rows.js';
import { mapStyles } from './map.styles.js';
import { noFilter, type Filter } from './list/filter.js';
import { messages } from './messages.js';
import { isSought, type PlaceView } from './model.js';
import { keepPrintable } from './print/printing.js';
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
export class WwwMap extends MapAttributes {
  static override styles: CSSResultGroup = [DossierElement.styles, mapStyles];

  @state() private query = '';
  @state() private panelOpen = false;
  @state() private spoken = '';
  @state() private pictureFailed: MapState['pictureFailed'];

  readonly #show = shower();
  readonly #switches = new LayerSwitches(this);
  readonly #choosing = new Choosing(this, {
    model: () => this.#shown?.model,
    selection: () => this.source.selection,
    select: (selection) => this.source.select(selection),
    choose: (kind, id) => this.choose(kind, id),
  });
  readonly #hint = new Hint(this);
  readonly #listing = new Listing(this);
  readonly #slotted = new Slotted(this);
  readonly #files = new LayerSource(this, {
    link: (address) => this.link(address),
    language: () => this.language,
    failed: (error) => this.emit('www-error', error),
  });
  readonly #picture: LazyPicture = new LazyPicture(this, {
    choose: (id) => this.#chooseOnMap(id),
    openCluster: (ids, layers) => this.#choosing.offer({ ids, layers }, this.#picture.hasVisibleFocus),
    announce: (news) => (this.spoken = this.#shown ? saidAnew(newsWords(news, this.#shown), this.spoken) : ''),
    hint: (kind) => this.#hint.show(kind),
    rest: (view) => this.#rested(view),
    tiles: (state) => this.#controls.background.heard(state),
    failed: (part) => this.#fail(part),
    wanted: () => this.view !== 'list' && this.view !== 'table',
    over: () => this.renderRoot.querySelector('[part=card]'),
  });

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
  #revealed?: PlaceView | undefined;

  constructor() {
    super();
    keepAddress(this, {
      name: () => (this.share ? this.id || 'map' : undefined),
      // Not before what the page itself asks for is there.
      shown: () => (this.#placeAsked ? undefined : this.#shown),
      view: () => this.#view,
      place: () => this.#choosing.place,
      select: (place) => this.select(place),
      switches: this.#switches,
      picture: this.#picture,
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
    else if (this.#shown) this.#choosing.select(String(place));
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
    if (changed.has('layers')) this.#switches.clear();
    if (changed.has('place')) this.#placeAsked = true;
    this.#switches.know(this.shown?.map?.layers);
  }

  protected override updated(): void {
    super.updated();
    const { place } = this.#choosing;
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
    const { ids, layers: togetherLayers } = this.#choosing.together;
    return {
      ...{ view, level, query, panelOpen, pictureFailed, spoken, togetherLayers },
      together: ids.flatMap((id) => this.#shown!.model.places.get(id) ?? []),
      ...{ listing: this.#listing, slots: this.#slotted.names },
      loads: this.#files.loads,
      notes: this.#files.notes,
      chosen: this.#choosing.place,
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
    choose: (place, { detail }) => this.#choosing.choose(place, detail === 0),
    go: (place) => this.#choosing.choose(place, true),
    step: (place) => this.#step(place),
    relate: (related) => this.#choosing.relate(related),
    close: () => this.#choosing.close(),
    narrow: (filter) => this.#narrow(filter),
    showAll: () => this.#showAll(),
    download: (format) => void this.#listing.download(format, this.#shown!, this.#link).then((words) => (this.spoken = words ?? '')),
    announce: (words) => (this.spoken = words),
  };

  get #wishes(): Wishes {
    const { layers, query, view } = this;
    const { filter, extent } = this.#listing;
    return { layers, query, view, filter, extent, switched: this.#switches.all };
  }

  readonly #link = (address: string | undefined): string | undefined => this.link(address);

  /** The attribute `place` speaks once there are places; after that people do. */
  #selectAsked(): void {
    if (!this.#placeAsked || !this.#shown) return;
    this.#placeAsked =
      !this.#choosing.select(String(this.place)) && (this.#files.waiting || isSought(this.#shown.model, String(this.place)));
  }

  #rested(view: MapView): void {
    this.#view = view;
    this.#listing.moved(view.extent);
    this.#files.look(view);
    if (this.share) this.requestUpdate();
  }

  #step(place: PlaceView): void {
    this.#choosing.step(place);
    this.spoken = placeLabel(place);
  }

  #chooseOnMap(id: string | null): void {
    const place = id === null ? undefined : this.#shown?.model.places.get(id);
    if (place) this.#choosing.choose(place, this.#picture.hasVisibleFocus);
    else this.#choosing.close();
  }

  #onKeydown(event: KeyboardEvent): void {
    const inSearch = event.target instanceof HTMLInputElement && event.target.value !== '';
    if (event.key !== 'Escape' || event.defaultPrevented || inSearch) return;
    if (this.#choosing.isOpen) this.#choosing.close();
    else if (!this.#controls.fullScreen.leave()) return;
    event.preventDefault();
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

  #takeFirst(): void {
    const first = this.#shown?.found?.[0];
    if (first) this.#choosing.choose(first, true);
  }

  #switch(id: string, on: boolean): void {
    if (this.#shown?.on.has(id) === on) return;
    this.#switches.set(id, on);
    if (!this.#shown?.model.layers.some((layer) => layer.id === id)) return;
    const layers = layersOn(this.#shown.model.layers, this.layers, this.#switches.all);
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
