import { after, onDemand, type Soon } from './on-demand.js';
import type { Reading } from './parse.js';

const reader = onDemand(() => import('./reader.js'));

/** Loads what reads a dossier, so that it is there when the dossier is. Rejects when it cannot be had; `readDossier` asks for it again. */
export async function loadReader(): Promise<void> {
  await reader();
}

/**
 * What all may see of a dossier: read as by `parseDossier`, and then by `publishDossier`, with as little code as this dossier needs.
 * At once when that code is there, else a promise, which rejects when some of it cannot be had.
 */
export function readDossier(json: unknown): Soon<Reading> {
  return after(reader(), ({ read }) => read(json));
}
