import { css, html, nothing, type TemplateResult } from 'lit';
import { keyOf } from '../find-term.js';
import type { Entry } from '../model.js';
import { spacedKey } from './search.js';

export const styles = css`
  mark {
    border-radius: 2px;
    background: var(--_doing-soft);
    color: inherit;
    box-shadow: 0 2px 0 var(--_doing);
  }

  @media (forced-colors: active) {
    mark {
      background: Mark;
      color: MarkText;
    }
  }
`;

/** A piece of a text, and whether it is what was searched for. */
interface Piece {
  readonly text: string;
  readonly hit: boolean;
}

/** A text with what was searched for marked in it. `words`: as `keyOf` gives them. */
export function marked(text: string, words: readonly string[]): unknown {
  return piecesOf(text, words).map((piece) => (piece.hit ? html`<mark>${piece.text}</mark>` : piece.text));
}

/** By which names an entry was found that nothing shown of it says: a plural, a spelling, a name in another language. */
export function foundBy(entry: Entry, words: readonly string[], label: string): TemplateResult | typeof nothing {
  const { name, others, aliases, definition } = entry;
  const shown = [name.text, ...others.map(({ text }) => text), ...aliases].map(keyOf);
  shown.push(spacedKey(definition.paragraphs.join(' ')));
  const unseen = words.filter((word) => !shown.some((key) => key.includes(word)));
  const names = unseen.flatMap((word) => entry.words.find((one) => keyOf(one).includes(word)) ?? []);
  if (names.length === 0) return nothing;
  return html`<p class="help">
    <bdi>${label}: ${[...new Set(names)].map((one, i) => html`${i > 0 ? ', ' : nothing}<bdi>${marked(one, words)}</bdi>`)}</bdi>
  </p>`;
}

/** A text in pieces, by where these words stand in it: in any case, with or without accents and hyphens. */
export function piecesOf(text: string, words: readonly string[]): readonly Piece[] {
  const whole = spacedKey(text);
  if (!words.some((word) => whole.includes(word))) return [{ text, hit: false }];
  const characters = [...text];
  const keys = characters.map((character) => (/\s/.test(character) ? ' ' : keyOf(character)));
  const hits = hitsIn(keys.join(''), words);
  const pieces: { text: string; hit: boolean }[] = [];
  let at = 0;
  characters.forEach((character, i) => {
    // A sign without a key is inside a hit when both its sides are; a loose accent belongs to the letter before it.
    const inside = hits.has(at - 1) && (hits.has(at) || /\p{M}/u.test(character));
    const hit = keys[i] ? hits.has(at) : inside;
    const last = pieces.at(-1);
    if (last?.hit === hit) last.text += character;
    else pieces.push({ text: character, hit });
    at += keys[i]!.length;
  });
  return pieces;
}

/** Where in the key of a text these words stand: the place of each of their letters. */
function hitsIn(key: string, words: readonly string[]): ReadonlySet<number> {
  const hits = new Set<number>();
  for (const word of words) {
    for (let at = key.indexOf(word); at >= 0; at = key.indexOf(word, at + word.length)) {
      for (let i = 0; i < word.length; i++) hits.add(at + i);
    }
  }
  return hits;
}
