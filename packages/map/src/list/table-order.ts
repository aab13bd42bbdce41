import { textIn, type Dossier } from '@wijkwelvaartswerk/contract';
import type { PlaceView } from '../model.js';

export type Column = 'number' | 'name' | 'layer' | 'where' | 'status' | 'organisation' | 'since';

export interface Sort {
  readonly column: Column;
  readonly descending: boolean;
}

/** What a cell of the table says; a number sorts as one, nothing (`undefined` or empty) comes last. */
export type CellOf = (place: PlaceView, column: Column) => string | number | undefined;

const ALWAYS: readonly Column[] = ['number', 'name', 'layer', 'where', 'status'];

/** The columns of the table: organisation and since when only when a place has them. */
export function columnsOf(places: readonly PlaceView[], cell: CellOf): readonly Column[] {
  const some = (column: Column) => places.some((place) => cell(place, column));
  return [...ALWAYS, ...(['organisation', 'since'] as const).filter(some)];
}

/**
 * The places in the order of a column: texts as the language has them, with numbers in them by value; what is empty last, whichever way.
 * What is equal stays in the order given. `language`: a BCP 47 tag.
 */
export function sortPlaces(places: readonly PlaceView[], { column, descending }: Sort, cell: CellOf, language: string): PlaceView[] {
  const { compare } = new Intl.Collator(language, { numeric: true, sensitivity: 'base' });
  const way = descending ? -1 : 1;
  const keyed = places.map((place) => ({ place, key: cell(place, column) ?? '' }));
  keyed.sort(({ key: a }, { key: b }) => {
    if (a === '' || b === '') return Number(a === '') - Number(b === '');
    return way * (typeof a === 'number' && typeof b === 'number' ? a - b : compare(String(a), String(b)));
  });
  return keyed.map(({ place }) => place);
}

/** Names of organisations by their id, in a language. */
export function organisationNames({ organisations = [], language: written }: Dossier, language: string): ReadonlyMap<string, string> {
  return new Map(organisations.map(({ id, name }) => [id, textIn(name, language, written)]));
}
