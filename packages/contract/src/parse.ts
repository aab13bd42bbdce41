import type { Dossier } from './generated/dossier.js';
import type { Issue } from './issue.js';

export function parseDossier(json: unknown): { dossier: Dossier | null; issues: Issue[] } {
  try {
    const value: unknown = typeof json === 'string' ? JSON.parse(json) : json;
    const known = typeof value === 'object' && value !== null && 'neighbourhood' in value;
    return known
      ? { dossier: value as Dossier, issues: [] }
      : { dossier: null, issues: [{ severity: 'error', path: '', code: 'no-name', params: {} }] };
  } catch {
    return { dossier: null, issues: [{ severity: 'error', path: '', code: 'not-json', params: {} }] };
  }
}
