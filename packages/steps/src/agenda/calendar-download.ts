import type { Meeting } from '@wijkwelvaartswerk/contract';
import { wordsIn } from '@wijkwelvaartswerk/kit';
import type { ReactiveControllerHost } from 'lit';
import type { PartContext } from '../context.js';
import { agendaMessages } from './messages.js';

/** Hands meetings to a person as a file for a calendar. What makes it is loaded when it is first wanted. */
export class CalendarDownload {
  readonly #host: Pick<ReactiveControllerHost, 'requestUpdate'>;
  #said: { readonly of: readonly Meeting[]; readonly words: string } | undefined;

  constructor(host: Pick<ReactiveControllerHost, 'requestUpdate'>) {
    this.#host = host;
  }

  /** What there is to say of the file that was asked for last, beside the button for these meetings. */
  said(of: readonly Meeting[]): string {
    const said = this.#said;
    return said?.of.length === of.length && said.of.every((meeting, i) => meeting === of[i]) ? said.words : '';
  }

  async save(of: readonly Meeting[], context: PartContext): Promise<void> {
    const say = wordsIn(agendaMessages, context.language);
    this.#said = undefined;
    try {
      const { saveCalendar } = await import('./save-calendar.js');
      this.#said = { of, words: say.saved(saveCalendar(of, context)) };
    } catch {
      this.#said = { of, words: say.notSaved };
    }
    this.#host.requestUpdate();
  }
}
