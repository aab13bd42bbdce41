import { wordsIn, type Language } from '@wijkwelvaartswerk/kit';
import type { ReactiveElement } from 'lit';
import { messages } from '../messages.js';
import type { PlaceView } from '../model.js';
import type { LazyPicture } from '../picture/lazy-picture.js';
import { Background } from './background.js';
import type { BaseWishes } from './base-maps.js';
import { FullScreen } from './full-screen.js';
import { Locate } from './locate.js';
import type { Note } from './note.js';

type MapElement = ReactiveElement & BaseWishes & { readonly locate: boolean };

/** What the background and the buttons on the map need of the element. */
interface ControlsHost {
  language(): Language;
  places(): Iterable<PlaceView>;
  /** To who does not see it. */
  say(words: string): void;
  tilesFailed(message: string, url: string): void;
}

/** The background of the map and the buttons on it. */
export class Controls {
  readonly background: Background;
  readonly fullScreen: FullScreen;
  readonly #locate: Locate;
  readonly #element: MapElement;
  readonly #picture: LazyPicture;
  readonly #host: ControlsHost;

  constructor(element: MapElement, picture: LazyPicture, host: ControlsHost) {
    this.#element = element;
    this.#picture = picture;
    this.#host = host;
    const { language } = host;
    const changed = (words: string) => {
      host.say(words);
      element.requestUpdate();
    };
    this.background = new Background(element, language, {
      lay: (tiles) => picture.lay(tiles),
      changed,
      answered: (words) => {
        changed(words);
        // The button that had the focus is gone.
        element.renderRoot.querySelector<HTMLElement>('.picture')?.focus({ preventScroll: true });
      },
      failed: (message, url) => host.tilesFailed(message, url),
    });
    this.fullScreen = new FullScreen(element, (on) => this.#filled(on));
    this.#locate = new Locate(element, () => ({ picture, places: host.places(), language: language() }));
  }

  /** Only when the page wants people to be able to find themselves. */
  get locate(): Locate | undefined {
    return this.#element.locate ? this.#locate : undefined;
  }

  /** Sentences over the map that stay. */
  get notes(): readonly Note[] {
    return [this.background.parts?.note, this.locate?.note].filter((note) => note !== undefined);
  }

  #filled(on: boolean): void {
    const say = wordsIn(messages, this.#host.language());
    this.#picture.free = on;
    this.#host.say(on ? say.fullScreenOn : say.fullScreenOff);
    // On a small screen the map fills nearly all of it, and the rest is a scroll away.
    if (on) void this.#element.updateComplete.then(() => this.#element.renderRoot.querySelector('[part=map]')?.scrollIntoView());
  }
}
