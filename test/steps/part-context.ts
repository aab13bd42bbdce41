import { textIn, type Dossier } from '@wijkwelvaartswerk/contract';
import { formatsIn, safeLink, type Language } from '../../packages/kit/src/index.js';
import type { PartContext } from '../../packages/steps/src/context.js';
import { today } from './dossiers.js';

/** What a part gets from its widget, for the tests of its model. */
export const partContext = (dossier: Dossier, more: Partial<PartContext> = {}): PartContext => {
  const language: Language = more.language ?? 'nl';
  return {
    dossier,
    language,
    formats: formatsIn(language),
    text: (local) => textIn(local, language, dossier.language),
    today,
    level: 3,
    link: (address) => safeLink(address),
    chosen: () => undefined,
    choose: () => {},
    ...more,
  };
};

/** As a reader sees it: no-break spaces are spaces. */
export const plain = (text: string | undefined) => text?.replace(/\u00a0/g, ' ');
