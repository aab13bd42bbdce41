import type { Dossier } from '@wijkwelvaartswerk/contract';
import { DossierElement, wordsIn, type Language } from '@wijkwelvaartswerk/kit';
import { html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { renderBox } from './box.js';
import { CardFocus } from './card/card-focus.js';
import { renderCard } from './card/card.js';
import { detailsOf } from './card/details.js';
import { renderFoot } from './foot.js';
import { renderHead } from './head.js';
import { renderLayerPanel } from './panel/layer-panel.js';
import { Hint } from './hint.js';
import { LayerSource } from './data/layer-source.js';
import { layersOn } from './panel/layers-on.js';
import { LazyPicture } from './picture/lazy-picture.js';
import { renderList, revealRow } from './list/list.js';
import { mapStyles } from './map.styles.js';
import { messages } from './messages.js';
import { renderNotFound } from './list/not-found.js';
import { findPlace, type LayerView, type PlaceView } from './model.js';
import { shower, type Shown, type Wishes } from './shown.js';
import { renderTable } from './list/table.js';
import { renderTogether } from './card/together.js';
import { foundWords, newsWords, placeLabel } from './words.js';

/**
 * The wealth map of a neighbourhood: its places on a map without tiles, and in a list that is always there and numbered the same.
 *
 * @tag www-map
 * @fires {CustomEvent<SelectDetail>} www-select - A person chose a place, or closed its card (`kind: "place"`).
 * @fires {CustomEvent<LayerChangeDetail>} www-layer-change - A person switched a layer.
 * @fires {CustomEvent<ReadyDetail>} www-ready - Shown with data, again after each change of dossier.
 * @fires {CustomEvent<ErrorDetail>} www-error - Nothing can be shown, or a file of a layer could not be had.
 * @csspart heading - The title.
 * @csspart panel - The switches of the layers.
 * @csspart map - The box of the map.
 * @csspart card - The chosen place.
 * @csspart list - The list of places.
 * @csspart item - One place in list or table.
 * @csspart table - The table (`view="table"`).
 * @csspart legend - What other marks mean.
 * @csspart credit - Who made what is shown.
 * @csspart source - A source.
 * @csspart status - Whether a place is there, planned or closed.
 * @csspart loading - While the dossier is on its way.
 * @csspart empty - In place of the map when the dossier has no places.
 * @csspart error - In place of the map when the dossier cannot be shown.
 * @csspart notice - What in the dossier could not be read.
 * @cssprop --www-map-height - Height of the map; by default it follows its width. `height` on the element itself works as well.
 */
export class WwwMap extends DossierElement {
  static override styles: CSSResultGroup = [DossierElement.styles, mapStyles];

  /** Ids of the layers that are on, separated by commas or spaces; by default those the dossier shows. */
  @property() layers = '';

  /** Id or number of the place that is chosen when the map appears, and whenever this changes. */
  @property() place = '';

  /** `map`, `list` or `table` alone; by default the map and the list. */
  @property() view = '';

  @state() private switched: ReadonlyMap<string, boolean> = new Map();
  @state() private query = '';
  @state() private panelOpen = false;
  @state() private whole: ReadonlySet<string> = new Set();
  @state() private together: readonly string[] = [];
  @state() private spoken = '';
  @state() private pictureFailed = false;

  readonly #show = shower();
  readonly #cardFocus = new CardFocus(this);
  readonly #hint = new Hint(this);
  readonly #files = new LayerSource(this, {
    link: (address) => this.link(address),
    failed: (url) => this.emit('www-error', { code: 'layer', message: wordsIn(messages, this.language).notLoaded, url }),
  });
  readonly #picture = new LazyPicture(
    {
      choose: (id) => this.#chooseOnMap(id),
      openCluster: (ids) => this.#openTogether(ids),
      announce: (news) => (this.spoken = this.#shown ? newsWords(news, this.#shown) : ''),
      hint: (kind) => this.#hint.show(kind),
      failed: () => this.#fail(),
    },
    () => this.renderRoot.querySelector('[part=card]'),
  );

  /** What was rendered last; nothing while there is no dossier to show. */
  #shown?: Shown | undefined;
  #placeAsked = false;
  #revealed?: PlaceView | undefined;

  override get concerns(): readonly string[] {
    return ['map'];
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
    const shown = (this.#shown = this.#show(this.#files.complete(given), language, this.#wishes));
    const parts = [shown.scene && 'with-map', this.view !== 'map' && 'with-list'].filter(Boolean);
    return html`<div class=${`map ${parts.join(' ')}`} @keydown=${this.#onKeydown}>
      ${this.#renderHead(shown)} ${this.#renderPanel(shown)}
      <div class="body">${shown.scene ? this.#renderMap(shown) : nothing} ${this.#renderCard(shown)} ${this.#renderPlaces(shown)}</div>
      ${renderFoot({ ...shown, link: this.#link })}
      <p class="visually-hidden" role="status">${this.spoken || foundWords(shown)}</p>
    </div>`;
  }

  #renderHead(shown: Shown): TemplateResult {
    const { headingLevel: level, query } = this;
    return renderHead({ ...shown, level, query, ask: this.#ask, take: this.#takeFirst });
  }

  #renderPanel(shown: Shown): TemplateResult {
    return renderLayerPanel({
      ...shown,
      loads: this.#files.loads,
      open: this.panelOpen,
      toggleOpen: () => (this.panelOpen = !this.panelOpen),
      toggle: this.#switchLayer,
      retry: () => this.#files.retry(),
    });
  }

  #renderMap(shown: Shown): TemplateResult {
    const { say } = shown;
    return renderBox({
      ...shown,
      fill: this.#picture.fill,
      hint: this.#hint.kind && say.hint[this.#hint.kind],
      trouble: this.pictureFailed ? say.pictureFailed : undefined,
      zoomBy: (step) => this.#picture.zoomBy(step),
      fit: () => this.#picture.fit(),
    });
  }

  #renderCard(shown: Shown): TemplateResult | typeof nothing {
    const { dossier, language, model, on, all } = shown;
    const [level, close, place] = [this.headingLevel + 1, this.#close, this.#place];
    const together = this.together.flatMap((id) => model.places.get(id) ?? []);
    if (together.length > 0) return renderTogether({ ...shown, places: together, level, choose: this.#chooseRow, close });
    if (!place) return nothing;
    const index = all.indexOf(place);
    return renderCard({
      ...shown,
      place,
      details: detailsOf(place, model, dossier, language),
      level,
      isOn: on.has(place.layer.id),
      previous: all[index - 1],
      next: all[index + 1],
      link: this.#link,
      go: (other) => this.#choose(other, true),
      step: this.#step,
      switchOn: () => this.#switchLayer(place.layer),
      close,
    });
  }

  #renderPlaces(shown: Shown): TemplateResult | typeof nothing {
    const { all, found } = shown;
    const [chosen, choose] = [this.#place, this.#chooseRow];
    if (found?.length === 0) return renderNotFound({ ...shown, query: this.query, showAll: () => this.#ask('') });
    if (this.view === 'map') return nothing;
    if (this.view === 'table') return renderTable({ ...shown, places: found ?? all, chosen, choose });
    return renderList({
      ...shown,
      level: this.headingLevel + 1,
      chosen,
      choose,
      whole: this.whole,
      showWhole: (group) => (this.whole = new Set([...this.whole, group])),
      link: this.#link,
    });
  }

  get #wishes(): Wishes {
    const { layers, switched, query, view } = this;
    return { layers, switched, query, view };
  }

  /** The chosen place, in whichever widget it was chosen. */
  get #place(): PlaceView | undefined {
    const id = this.chosen('place');
    return id === undefined ? undefined : this.#shown?.model.places.get(id);
  }

  readonly #link = (address: string | undefined): string | undefined => this.link(address);

  /** The attribute `place` speaks once there are places; after that people do. */
  #selectAsked(): void {
    if (!this.#placeAsked || !this.#shown) return;
    const place = findPlace(this.#shown.model, String(this.place));
    this.#placeAsked = !place && this.#files.waiting;
    if (place && place !== this.#place) this.source.select({ kind: 'place', id: place.id });
  }

  #choose(place: PlaceView, byKeyboard: boolean): void {
    this.#cardFocus.opened(byKeyboard);
    this.together = [];
    this.choose('place', place.id);
  }

  // A click without a pointer (`detail` is 0) comes from a key or a screen reader.
  readonly #chooseRow = (place: PlaceView, { detail }: MouseEvent): void => this.#choose(place, detail === 0);

  /** To the place before or after: who steps through places stays on the button. */
  readonly #step = (place: PlaceView): void => {
    this.together = [];
    this.choose('place', place.id);
    this.spoken = placeLabel(place);
  };

  readonly #close = (): void => {
    this.#cardFocus.closed();
    this.together = [];
    if (this.#place) this.choose('place', null);
  };

  #chooseOnMap(id: string | null): void {
    const place = id === null ? undefined : this.#shown?.model.places.get(id);
    if (place) this.#choose(place, this.#picture.hasVisibleFocus);
    else this.#close();
  }

  #openTogether(ids: readonly string[]): void {
    this.#cardFocus.opened(this.#picture.hasVisibleFocus);
    this.together = ids;
  }

  readonly #onKeydown = (event: KeyboardEvent): void => {
    const inSearch = event.target instanceof HTMLInputElement && event.target.value !== '';
    if (event.key !== 'Escape' || event.defaultPrevented || inSearch) return;
    if (!this.#place && this.together.length === 0) return;
    event.preventDefault();
    this.#close();
  };

  readonly #ask = (query: string): void => {
    this.query = query;
    this.spoken = '';
  };

  readonly #takeFirst = (): void => {
    const first = this.#shown?.found?.[0];
    if (first) this.#choose(first, true);
  };

  readonly #switchLayer = ({ id }: LayerView): void => {
    const { model, on } = this.#shown!;
    this.switched = new Map([...this.switched, [id, !on.has(id)]]);
    this.emit('www-layer-change', { layers: [...layersOn(model.layers, this.layers, this.switched)] });
  };

  #fail(): void {
    this.pictureFailed = true;
    this.emit('www-error', { code: 'engine', message: wordsIn(messages, this.language).pictureFailed });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'www-map': WwwMap;
  }
}
