import type { PlaceView } from '../model.js';

/**
 * The places that answer a question, the best first: that number; a name that begins with it; that has it; an address or summary that has it.
 * Accents, case and punctuation do not matter; of several words each must be somewhere.
 */
export function searchPlaces(places: Iterable<PlaceView>, query: string): PlaceView[] {
  const words = wordsOf(query);
  if (words.length === 0) return [...places];
  const ranked: PlaceView[][] = [[], [], [], []];
  for (const place of places) {
    const rank = rankOf(place, words);
    if (rank !== undefined) ranked[rank]!.push(place);
  }
  return ranked.flat();
}

/** The words of a question, as they are looked for. */
export function wordsOf(query: string): string[] {
  return plain(query).split(' ').filter(Boolean);
}

/** What of a place is searched. */
type Searched = Pick<PlaceView, 'number' | 'name' | 'address' | 'feature'>;

/** How well a place answers; nothing when it does not. */
export function rankOf(place: Searched, words: readonly string[]): 0 | 1 | 2 | 3 | undefined {
  const number = String(place.number ?? '');
  if (words.length === 1 && words[0] === number) return 0;
  const name = nameOf(place);
  if (name.startsWith(words.join(' '))) return 1;
  if (words.every((word) => name.includes(word))) return 2;
  const rest = restOf(place);
  return words.every((word) => word === number || name.includes(word) || rest.includes(word)) ? 3 : undefined;
}

/** What was made plain once: a person types a question letter by letter. */
const names = new WeakMap<Searched, string>();
const rests = new WeakMap<Searched, string>();

function nameOf(place: Searched): string {
  return kept(names, place, () => place.name);
}

function restOf(place: Searched): string {
  return kept(rests, place, () => `${place.address ?? ''} ${summariesOf(place)}`);
}

function kept(texts: WeakMap<Searched, string>, place: Searched, text: () => string): string {
  let found = texts.get(place);
  if (found === undefined) texts.set(place, (found = plain(text())));
  return found;
}

function summariesOf({ feature }: Searched): string {
  const { summary = '' } = feature.properties;
  return typeof summary === 'string' ? summary : Object.values(summary).join(' ');
}

/** Lower case, without accents; apostrophes go, other punctuation parts words. */
function plain(text: string): string {
  // Most texts need no more, and it is many times as quick.
  if (/^[ -~]*$/.test(text))
    return text
      .toLowerCase()
      .replaceAll("'", '')
      .replace(/[^a-z0-9]+/g, ' ')
      .trim();
  return text
    .normalize('NFD')
    .replace(/[\p{M}'’‘]/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase();
}
