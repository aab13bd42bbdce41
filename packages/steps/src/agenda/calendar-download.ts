import type { Meeting } from '@wijkwelvaartswerk/contract';
import { wordsIn } from '@wijkwelvaartswerk/kit';
import type { ReactiveControllerHost } from 'lit';
import type { PartContext } from '../context.js';
import { agendaMessages } from './messages.js';

/** One meeting, or all that are to come. */
type Asked = Meeting | 'all';

/** Hands meetings to a person as a file for a calendar. What makes it is loaded when it is first wanted. */
export class CalendarDownload {
  readonly #host: Pick<ReactiveControllerHost, 'requestUpdate'>;
  #said: { readonly of: Asked; readonly words: string } | undefined;

  constructor(host: Pick<ReactiveControllerHost, 'requestUpdate'>) {
    this.#host = host;
  }

  /** What there is to say of the file that was asked for last, where it was asked for: beside this meeting, or beside all. */
  said(of: Asked): string {
    return this.#said?.of === of ? this.#said.words : '';
  }

  async save(of: Asked, meetings: readonly Meeting[], context: PartContext): Promise<void> {
    const say = wordsIn(agendaMessages, context.language);
    this.#said = undefined;
    try {
      const { saveCalendar } = await import('./save-calendar.js');
      this.#said = { of, words: say.saved(saveCalendar(meetings, context)) };
    } catch {
      this.#said = { of, words: say.notSaved };
    }
    this.#host.requestUpdate();
  }
}
