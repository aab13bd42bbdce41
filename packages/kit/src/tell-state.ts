import type { DossierState } from './dossier-store.js';
import { emit } from './events.js';
import { wordsIn, type Language } from './language.js';
import { messages } from './messages.js';

/** Tells the page that an element has its dossier, or why not. `url`: where the dossier comes from. */
export function tellState(element: Element, state: DossierState, language: Language, url?: string): void {
  if (state.status === 'ready') emit(element, 'www-ready', { issues: state.issues });
  if (state.status === 'error') {
    const message = wordsIn(messages, language).reason[state.code];
    emit(element, 'www-error', { code: state.code, message, url });
  }
}
