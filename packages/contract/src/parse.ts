import { check, MAX_TEXT } from './check.js';
import type { Dossier } from './generated/dossier.js';
import type { Issue, IssueCode } from './issue.js';
import { readJson } from './json.js';
import { Report } from './report.js';
import { hasText } from './text.js';
import { View } from './view.js';

/** What reading a dossier gives: what can be shown of it, if anything, and all that is wrong with it. */
export interface Reading {
  /** The dossier without what cannot be used. What was not understood is still in it, for whoever saves it again. */
  readonly dossier: Dossier | null;
  /** Mistakes, in the order of the file; after a thousand a last one with the count (`too-many`). */
  readonly issues: readonly Issue[];
}

const VERSION = 1;

/**
 * Reads a dossier: the text of the file, or the value that is in it. Never throws and never changes what it is given.
 * One mistake costs no more than the smallest thing that can be missed: an optional property, else an item of a list. A place
 * whose position is wrong stays, with its position unknown.
 */
export function parseDossier(json: unknown): Reading {
  try {
    if (typeof json !== 'string') return read(json);
    if (json.length > MAX_TEXT) return nothing('too-large', '', { limit: MAX_TEXT, length: json.length });
    const text = readJson(json);
    return 'value' in text ? read(text.value) : nothing('not-json', '', { ...text });
  } catch {
    // A value that breaks when it is looked at (a getter that throws) holds no dossier.
    return nothing('not-object', '', {});
  }
}

function read(input: unknown): Reading {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) return nothing('not-object', '', {});
  const { version, neighbourhood } = input as Record<string, unknown>;
  if (Number(version) > VERSION) return nothing('newer-version', '/version', { version, known: VERSION });
  if (!hasText((neighbourhood as { name?: unknown } | null | undefined)?.name)) return nothing('no-name', '/neighbourhood', {});

  const view = new View(input);
  const report = new Report(input);
  check(input, { report, view });
  const dossier = view.close() as Dossier;
  if (hasText(dossier.neighbourhood.name)) return { dossier, issues: report.close() };
  return { dossier: null, issues: [...report.close(), ...nothing('no-name', '/neighbourhood/name', {}).issues] };
}

function nothing(code: IssueCode, path: string, params: Issue['params']): Reading {
  return { dossier: null, issues: [{ severity: 'error', path, code, params }] };
}
