import { wordsIn, type Language } from '@wijkwelvaartswerk/kit';
import type { ReactiveController, ReactiveElement } from 'lit';
import { messages } from '../messages.js';
import type { PlaceView } from '../model.js';
import type { LazyPicture } from '../picture/lazy-picture.js';
import type { Note } from './note.js';

/** What is needed to tell a person where they are. */
export interface Surroundings {
  readonly picture: LazyPicture;
  /** To say what is near. */
  readonly places: Iterable<PlaceView>;
  readonly language: Language;
}

/** Shows a person where they are, when they ask. What that takes is loaded then. */
export class Locate implements ReactiveController {
  /** What was found, until a person has read it. */
  note: Note | undefined;
  busy = false;
  readonly #element: ReactiveElement;
  readonly #surroundings: () => Surroundings;
  /** Another one for each question: an answer that comes when nobody waits for it any more is not told. */
  #asked = {};

  constructor(element: ReactiveElement, surroundings: () => Surroundings) {
    this.#element = element;
    this.#surroundings = surroundings;
    element.addController(this);
  }

  readonly ask = async (): Promise<void> => {
    const asked = (this.#asked = {});
    this.#tell(true, undefined);
    const late = () => asked !== this.#asked;
    const note = await import('./whereabouts.js').then(
      ({ whereabouts }) => whereabouts(this.#surroundings, () => this.#tell(false, undefined), late),
      () => ({ words: wordsIn(messages, this.#surroundings().language).notLoaded }),
    );
    if (!late()) this.#tell(false, note);
  };

  hostDisconnected(): void {
    this.#asked = {};
    this.busy = false;
    this.note = undefined;
  }

  #tell(busy: boolean, note: Note | undefined): void {
    this.busy = busy;
    this.note = note;
    this.#element.requestUpdate();
  }
}
