import { flawless } from './check.js';
import { after, onDemand, type Soon } from './on-demand.js';
import type { Reading } from './parse.js';
import { privateItems } from './private.js';

const careful = onDemand(() => import('./careful.js'));

/** A dossier in which nothing is wrong and no one is private is shown as it is; what others need is loaded for them. */
export function read(json: unknown): Soon<Reading> {
  const checked = flawless(json);
  if ('dossier' in checked && privateItems(checked.dossier).length === 0) return { ...checked, issues: [] };
  return after(careful(), ({ parseDossier, publishDossier }) => {
    const { dossier, issues } = 'dossier' in checked ? { ...checked, issues: [] } : parseDossier(checked.value);
    return dossier ? publishDossier(dossier, issues) : { dossier, issues };
  });
}
