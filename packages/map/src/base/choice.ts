import { drawn, wordsIn, type Language } from '@wijkwelvaartswerk/kit';
import { html, nothing, svg, type TemplateResult } from 'lit';
import { agree } from '../consent.js';
import type { TileSource, TilesState } from '../picture/tiles.js';
import { baseMapOf, mustAsk, nationalMaps, type BaseMap, type BaseProblem, type BaseWishes } from './base-maps.js';
import { messages, type BaseWords } from './messages.js';
import type { Note } from './note.js';

export { choiceStyles as styles } from './choice.styles.js';

const shield = svg`<path d="M10 2.8 16.3 5v5c0 3.8-2.5 6.1-6.3 7.5-3.8-1.4-6.3-3.7-6.3-7.5V5Z"/><path d="m7.3 10 2 2 3.4-3.7"/>`;
const tick = svg`<path d="m4 10.5 4 4 8-9"/>`;

/** What the choice of a background needs of the map around it. */
export interface ChoiceHost {
  /** These tiles from now on, or none. */
  lay(tiles: TileSource | undefined): void;
  /** A person answered: renders again, and gives the focus to the picture. `words`: for who does not see it. */
  answered(words: string): void;
  /** Renders again; `words` as above. */
  changed(words: string): void;
  failed(message: string, url: string): void;
}

/** What is to be seen of the background, beside the picture. */
export interface BaseParts {
  /** The question whether another site may be asked. */
  readonly ask: TemplateResult | typeof nothing;
  /** Who made the tiles. */
  readonly credit: TemplateResult | typeof nothing;
  /** A way to choose otherwise. */
  readonly other: TemplateResult | typeof nothing;
  readonly note: Note | undefined;
}

/** `plain`: a person rather has the map without. */
type Phase = 'asks' | 'plain' | 'coming' | 'seen' | 'failed';

/** The background of one map: asks before another site is, shows it, and says so when it does not come. */
export class Choice {
  readonly #host: ChoiceHost;
  #wishes: BaseWishes | undefined;
  #map: BaseMap | undefined;
  #problem: BaseProblem | undefined;
  #phase: Phase = 'plain';
  #language: Language = 'nl';

  constructor(host: ChoiceHost) {
    this.#host = host;
  }

  /** What the page asks for now, in which language. */
  wish(wishes: BaseWishes, language: Language): void {
    this.#language = language;
    if (this.#phase === 'asks' && this.#map && !mustAsk(this.#map, wishes)) this.#show();
    if (this.#wishes && same(this.#wishes, wishes)) return;
    this.#wishes = wishes;
    const found = baseMapOf(wishes, document.baseURI);
    this.#problem = found && 'problem' in found ? found : undefined;
    this.#map = found && 'source' in found ? found : undefined;
    if (this.#map && !mustAsk(this.#map, wishes)) this.#show();
    else this.#hide(this.#map ? 'asks' : 'plain');
  }

  /** How it went with the tiles. */
  heard(state: TilesState): void {
    if (this.#phase !== 'coming' || !this.#map) return;
    const words = this.#say[state](this.#name);
    if (state === 'failed') this.#hide('failed');
    else this.#phase = 'seen';
    if (state === 'failed') this.#host.failed(words, this.#map.source.template);
    this.#host.changed(state === 'failed' ? '' : words);
  }

  /** Asks for the tiles again. */
  readonly retry = (): void => {
    this.#show();
    this.#host.answered('');
  };

  render(): BaseParts {
    return { ask: this.#renderAsk(), credit: this.#renderCredit(), other: this.#renderOther(), note: this.#note };
  }

  get #say(): BaseWords {
    return wordsIn(messages, this.#language);
  }

  get #name(): string {
    const { national, own, of } = this.#say.name;
    if (this.#map?.national) return national;
    return this.#map?.host ? of(this.#map.host) : own;
  }

  get #note(): Note | undefined {
    const say = this.#say;
    if (this.#phase === 'failed') return { words: say.failed(this.#name), act: { words: say.retry, do: this.retry } };
    if (!this.#problem) return undefined;
    const { problem, given } = this.#problem;
    return { words: problem === 'base' ? say.unknownBase(given, nationalMaps) : say.unknownTiles(given) };
  }

  #show(): void {
    this.#phase = 'coming';
    this.#host.lay(this.#map?.source);
  }

  #hide(phase: Phase): void {
    this.#phase = phase;
    this.#host.lay(undefined);
  }

  /** A person agrees, for every map of the page. */
  readonly #yes = (): void => {
    if (this.#map?.host) agree(this.#map.host);
    this.#show();
    this.#host.answered('');
  };

  readonly #no = (): void => {
    this.#hide('plain');
    this.#host.answered(this.#say.plain);
  };

  /** From the map without tiles to that with; who has not agreed yet is told first what that means. */
  readonly #reconsider = (): void => {
    if (!this.#map) return;
    if (mustAsk(this.#map, this.#wishes!)) this.#phase = 'asks';
    else this.#show();
    this.#host.changed('');
  };

  #renderAsk(): BaseParts['ask'] {
    const [map, say, name] = [this.#map, this.#say, this.#name];
    if (this.#phase !== 'asks' || !map?.host) return nothing;
    return html`<div part="consent" role="group" aria-labelledby="consent-title">
      <p class="consent-title" id="consent-title">${say.ask(name)}</p>
      <p>${map.national ? say.whatNational : say.whatOf(map.host)}</p>
      <ul>
        <li>${drawn(shield)}<span>${say.sent(map.national ? 'PDOK' : map.host)}</span></li>
        <li>${drawn(tick)}<span>${say.without}</span></li>
      </ul>
      <div class="consent-acts">
        <button class="button" @click=${this.#yes}>${say.yes}</button>
        <button class="button quiet" @click=${this.#no}>${say.no}</button>
      </div>
      <p class="small muted">${say.kept}</p>
    </div>`;
  }

  #renderCredit(): BaseParts['credit'] {
    if (!this.#map || (this.#phase !== 'coming' && this.#phase !== 'seen')) return nothing;
    const { words, url, licence } = this.#map.credit;
    if (!words && !licence) return nothing;
    return html`<p part="credit" class="tiles-credit">
      ${url ? html`<a href=${url}>${words}</a>` : words}${licence ? html`, <a href=${licence.url} rel="license">${licence.name}</a>` : nothing}
    </p>`;
  }

  #renderOther(): BaseParts['other'] {
    if (!this.#map) return nothing;
    if (this.#phase === 'plain') return html`<button class="link" @click=${this.#reconsider}>${this.#say.show(this.#name)}</button>`;
    // Tiles of the page itself are its own choice.
    if (this.#phase !== 'seen' || !this.#map.host) return nothing;
    return html`<button class="link" @click=${this.#no}>${this.#say.back}</button>`;
  }
}

function same(a: BaseWishes, b: BaseWishes): boolean {
  return a.base === b.base && a.tiles === b.tiles && a.tilesCredit === b.tilesCredit && a.baseConsent === b.baseConsent;
}
