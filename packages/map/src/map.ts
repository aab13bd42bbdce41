import type { Dossier } from '@wijkwelvaartswerk/contract';
import { DossierElement, tokenStyles, wordsIn, type Language } from '@wijkwelvaartswerk/kit';
import { html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { renderBox } from './box.js';
import { CardFocus } from './card-focus.js';
import { renderCard } from './card.js';
import { cardStyles } from './card.styles.js';
import { detailsOf } from './details.js';
import { renderFoot } from './foot.js';
import { renderHead } from './head.js';
import { renderLayerPanel } from './layer-panel.js';
import { LayerSource } from './layer-source.js';
import { layersOn } from './layers-on.js';
import { LazyPicture } from './lazy-picture.js';
import { renderList, revealRow } from './list.js';
import { listStyles } from './list.styles.js';
import { mapStyles } from './map.styles.js';
import { messages } from './messages.js';
import { renderNotFound } from './not-found.js';
import { findPlace, type LayerView, type PlaceView } from './model.js';
import type { PictureNews } from './picture.js';
import { pictureStyles } from './picture.styles.js';
import { shower, type Shown } from './shown.js';
import { renderTable } from './table.js';
import { renderTogether } from './together.js';
import { mapTokens } from './tokens.js';
import { newsWords, placeLabel } from './words.js';

/** How long a hint over the map stays, in milliseconds. */
const HINT = 2500;

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
 * @csspart status - That a place is planned or closed.
 * @cssprop --www-map-height - Height of the map; by default it follows its width. `height` on the element itself works as well.
 */
export class WwwMap extends DossierElement {
  static override styles: CSSResultGroup = [
    DossierElement.styles,
    tokenStyles(mapTokens),
    pictureStyles,
    mapStyles,
    listStyles,
    cardStyles,
  ];

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
  @state() private together: readonly PlaceView[] = [];
  @state() private spoken = '';
  @state() private hint: 'wheel' | 'touch' | undefined;
  @state() private pictureFailed = false;

  readonly #show = shower();
  readonly #cardFocus = new CardFocus(this);
  readonly #files = new LayerSource(this, {
    link: (address) => this.link(address),
    failed: (url) => this.emit('www-error', { code: 'layer', message: wordsIn(messages, this.language).notLoaded, url }),
  });
  readonly #picture = new LazyPicture({
    choose: (id) => this.#chooseOnMap(id),
    openCluster: (ids) => this.#openTogether(ids),
    announce: (news) => this.#announce(news),
    hint: (kind) => this.#showHint(kind),
    failed: () => (this.pictureFailed = true),
  });

  #shown?: Shown;
  #placeAsked = false;
  #revealed?: PlaceView | undefined;
  #hintTimer = 0;

  override get concerns(): readonly string[] {
    return ['map'];
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#hintTimer);
  }

  protected override isEmpty({ map }: Dossier): boolean {
    return !map?.layers.some((layer) => layer.href || ('features' in layer && layer.features?.features.length));
  }

  protected override emptySentence(language: Language): string {
    return wordsIn(messages, language).empty;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('layers')) this.switched = new Map();
    if (changed.has('place')) this.#placeAsked = true;
  }

  protected override updated(): void {
    super.updated();
    this.#selectAsked();
    const place = this.#place;
    if (this.#shown?.scene) this.#picture.show(this.#shown.scene);
    this.#picture.choose(place?.id);
    if (place && place !== this.#revealed) revealRow(this.renderRoot.querySelector('[part=list]'), place.id);
    this.#revealed = place;
  }

  protected override renderReady(given: Dossier, language: Language): TemplateResult {
    const { layers, switched, query } = this;
    const shown = (this.#shown = this.#show(this.#files.complete(given), language, { layers, switched, query }));
    const view = String(this.view);
    const withMap = shown.scene && !withoutMap(view);
    return html`<div class=${`map ${withMap ? 'with-map' : ''} ${view === 'map' ? '' : 'with-list'}`} @keydown=${this.#onKeydown}>
      ${this.#renderHead(shown)} ${this.#renderPanel(shown)}
      <div class="body">${withMap ? this.#renderMap(shown) : nothing} ${this.#renderCard(shown)} ${this.#renderPlaces(shown, view)}</div>
      ${renderFoot({ ...shown, link: this.#link })}
      <p class="visually-hidden" role="status">${this.spoken}</p>
    </div>`;
  }

  #renderHead(shown: Shown): TemplateResult {
    const { headingLevel: level, query } = this;
    return renderHead({ ...shown, level, query, ask: (asked) => void this.#ask(asked), take: this.#takeFirst });
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
      hint: this.hint && say.hint[this.hint],
      trouble: this.pictureFailed ? say.pictureFailed : undefined,
      zoomBy: (step) => this.#picture.zoomBy(step),
      fit: () => this.#picture.fit(),
    });
  }

  #renderCard(shown: Shown): TemplateResult | typeof nothing {
    const { dossier, language, model, on, all } = shown;
    const [level, close, place] = [this.headingLevel + 1, this.#close, this.#place];
    if (this.together.length > 0) return renderTogether({ ...shown, places: this.together, level, choose: this.#chooseRow, close });
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

  /** Beside the map a layer that is off stays in the list; without it, the switches choose what is listed. */
  #renderPlaces(shown: Shown, view: string): TemplateResult | typeof nothing {
    const { all, found, model, on } = shown;
    const [chosen, choose] = [this.#place, this.#chooseRow];
    const listed = (places: readonly PlaceView[]) => (withoutMap(view) ? places.filter(({ layer }) => on.has(layer.id)) : places);
    if (found && listed(found).length === 0) return renderNotFound({ ...shown, query: this.query, showAll: () => void this.#ask('') });
    if (view === 'map') return nothing;
    if (view === 'table') return renderTable({ ...shown, places: listed(found ?? all), chosen, choose });
    return renderList({
      ...shown,
      layers: withoutMap(view) ? model.layers.filter(({ id }) => on.has(id)) : model.layers,
      found: found && listed(found),
      level: this.headingLevel + 1,
      chosen,
      choose,
      whole: this.whole,
      showWhole: (group) => (this.whole = new Set([...this.whole, group])),
      link: this.#link,
    });
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
    this.#placeAsked = false;
    const place = findPlace(this.#shown.model, String(this.place));
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
    this.together = ids.flatMap((id) => this.#shown?.model.places.get(id) ?? []);
  }

  readonly #onKeydown = (event: KeyboardEvent): void => {
    const inSearch = event.target instanceof HTMLInputElement && event.target.value !== '';
    if (event.key === 'Escape' && !event.defaultPrevented && !inSearch) this.#close();
  };

  readonly #ask = async (query: string): Promise<void> => {
    this.query = query;
    await this.updateComplete;
    const { found, say, count } = this.#shown!;
    this.spoken = found ? say.found(count(found.length), found.length === 1) : '';
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

  #announce(news: PictureNews): void {
    if (this.#shown) this.spoken = newsWords(news, this.#shown);
  }

  #showHint(kind: 'wheel' | 'touch'): void {
    clearTimeout(this.#hintTimer);
    this.hint = kind;
    this.#hintTimer = window.setTimeout(() => (this.hint = undefined), HINT);
  }
}

function withoutMap(view: string): boolean {
  return view === 'list' || view === 'table';
}

declare global {
  interface HTMLElementTagNameMap {
    'www-map': WwwMap;
  }
}
