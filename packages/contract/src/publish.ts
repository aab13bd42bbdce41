import type { Dossier, LocalText, Person, Position } from './generated/dossier.js';
import { Hidden } from './hidden.js';
import type { Issue } from './issue.js';
import { pointer, type Path } from './path.js';
import { privateItems, type Item, type Private } from './private.js';
import { redact } from './redact.js';
import { foldedWords } from './secrets.js';
import { View } from './view.js';

/** Something that was taken out or replaced. */
export interface Removal {
  /** JSON pointer to where it was in the dossier that was given. */
  readonly path: string;
  /** `mention`: the person's name, link, address or position somewhere else in the file. `property`: any other property of theirs. */
  readonly what: 'name' | 'position' | 'property' | 'mention' | 'id';
}

/** A dossier that may be seen by all. */
export interface Published {
  readonly dossier: Dossier;
  readonly removed: readonly Removal[];
  /** The issues that were given, without what is private in them. */
  readonly issues: readonly Issue[];
}

/** All that is kept of someone who did not agree to more: nothing written in free words, nothing that leads to them. */
const KEPT = new Set([
  'id',
  'role',
  'kind',
  'number',
  'status',
  'since',
  'until',
  'organisation',
  'precision',
  'pledge',
  'currency',
  'period',
]);
const NEUTRAL: LocalText = { nl: 'Naam niet openbaar', en: 'Name not public' };

/**
 * The dossier that may leave the coalition. Of a person without public consent the name becomes the pseudonym, the position the
 * centre of the neighbourhood (for a place known by neighbourhood) or nothing, and links, contacts and free text go; their name
 * goes from all other texts too. The dossier given is not changed; without such a person it is given back as it is.
 */
export function publishDossier(dossier: Dossier, issues: readonly Issue[] = []): Published {
  const people = privateItems(dossier);
  if (people.length === 0) return { dossier, removed: [], issues };

  const removed: Removal[] = [];
  const view = new View(dossier);
  const hidden = new Hidden(new Set(people.map(({ id }) => String(id))));
  const centre = dossier.neighbourhood?.centre;
  const tell = (path: Path, what: Removal['what']) => removed.push({ path: pointer(path), what });
  for (const person of people) {
    remember(person, centre, hidden);
    clean(person, centre, view, tell);
  }
  const language = dossier.language ?? 'nl';
  return {
    dossier: redact(view.close() as Dossier, hidden, language, tell),
    removed,
    issues: redact(issues, hidden, language, () => {}),
  };
}

/** Keeps in mind what has to go from the rest of the file. */
function remember({ item, id, feature }: Private, centre: Position | undefined, hidden: Hidden): void {
  const known = pseudonymOf(item) ?? NEUTRAL;
  for (const name of namesOf(item)) {
    hidden.addName(name, known);
    if (typeof id === 'string') hidden.addId(id, name);
  }
  for (const [key, value] of Object.entries(item)) if (!KEPT.has(key) && key !== 'person') rememberLinks(value, key, hidden);
  for (const position of positionsOf(feature?.['geometry'])) if (!same(position, centre)) hidden.addPosition(position);
}

function rememberLinks(value: unknown, key: string, hidden: Hidden): void {
  if (typeof value === 'string') {
    if (/^(url|href|contact)$/.test(key) || /^(https?|mailto|tel):/i.test(value)) hidden.addLink(value);
    else if (key === 'address') hidden.addText(value);
  } else if (typeof value === 'object' && value !== null) {
    for (const [part, inner] of Object.entries(value)) rememberLinks(inner, key === 'address' ? key : part, hidden);
  }
}

function clean(
  { path, item, feature }: Private,
  centre: Position | undefined,
  view: View,
  tell: (path: Path, what: Removal['what']) => void,
): void {
  const at = feature ? [...path, 'properties'] : path;
  const kept: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(item)) {
    if (KEPT.has(key)) kept[key] = value;
    else if (key !== 'person' && key !== 'name') tell([...at, key], 'property');
  }
  const pseudonym = pseudonymOf(item);
  const name = pseudonym ?? (feature || !item['organisation'] ? NEUTRAL : undefined);
  if (name) kept['name'] = name;
  if (namesOf(item).length > 0) tell([...at, 'name'], 'name');
  kept['person'] = {
    consent: (item['person'] as Person | null)?.consent === 'coalition' ? 'coalition' : 'none',
    ...(pseudonym && { pseudonym }),
  };
  if (!feature) return view.set(path, kept);

  const geometry = feature['geometry'] && item['precision'] === 'neighbourhood' && centre ? { type: 'Point', coordinates: centre } : null;
  if (positionsOf(feature['geometry']).some((position) => !geometry || !same(position, centre))) {
    tell([...path, 'geometry'], 'position');
    if (!geometry) kept['precision'] = 'unknown';
  }
  const { id } = feature;
  view.set(path, { type: 'Feature', ...(id !== undefined && { id }), geometry, properties: kept });
  // The bounds of all places would still tell where the outermost of them is.
  view.leaveOut([...path.slice(0, -2), 'bbox']);
}

/** What to call the person in public, unless it says nothing or gives the name away. */
function pseudonymOf(item: Item): LocalText | undefined {
  const pseudonym = (item['person'] as Person | null)?.pseudonym;
  const texts = textsOf(pseudonym).map(plain);
  const names = namesOf(item).map(plain);
  return texts.some((text) => text.trim() !== '') && !texts.some((text) => names.some((name) => text.includes(name)))
    ? pseudonym
    : undefined;
}

/** The names that may not be read: those that are not public already. */
function namesOf(item: Item): string[] {
  const known = [(item['person'] as Person | null)?.pseudonym, NEUTRAL].flatMap(textsOf);
  return textsOf(item['name']).filter((name) => !known.includes(name));
}

const textsOf = (text: unknown): string[] =>
  (typeof text === 'object' ? Object.values(text ?? {}) : [text]).filter((one) => typeof one === 'string');
const plain = (text: string): string => ` ${foldedWords(text).join(' ')} `;
const same = (a: readonly number[], b: readonly number[] | undefined): boolean => a[0] === b?.[0] && a[1] === b?.[1];

function positionsOf(geometry: unknown): number[][] {
  const numbers = ((geometry as { coordinates?: unknown } | null)?.coordinates ?? []) as unknown[];
  return typeof numbers[0] === 'number'
    ? [numbers as number[]]
    : (numbers as unknown[][]).flatMap((coordinates) => positionsOf({ coordinates }));
}
