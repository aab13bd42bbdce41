import type { Dossier } from './generated/dossier.js';

export function publishDossier(dossier: Dossier): { dossier: Dossier; removed: string[] } {
  return { dossier, removed: [] };
}
