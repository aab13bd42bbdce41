import type { Messages } from '@wijkwelvaartswerk/kit';

/** What a term says when what reads its dossier could not be loaded. */
export const failed: Messages<string> = {
  nl: 'De begrippen van deze wijk konden niet worden geladen.',
  en: 'The terms of this neighbourhood could not be loaded.',
};
