import type { PlaceView } from '../model.js';
import type { Filling } from './filling.js';

/** How many rows Page Up and Page Down go. */
const PAGE = 10;

/** Arrows, Home, End, Page Up and Page Down walk through the rows of a list or table that are not folded, besides Tab. `order`: all its places. */
export function walkRows(event: KeyboardEvent, order: readonly PlaceView[], filling: Filling): void {
  const list = event.currentTarget as Element;
  const row = (event.target as Element).closest<HTMLElement>('[data-place]');
  if (!row || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const places = order.filter((place) => place.layer.kind !== 'areas' || !rowOf(list, place.id)?.closest('details:not([open])'));
  const at = places.findIndex(({ id }) => id === row.dataset['place']);
  const next = places[target(event.key, at, places.length - 1)];
  if (!next || next === places[at]) return;
  event.preventDefault();
  void filling.fillFor(next).then(() => rowOf(list, next.id)?.focus());
}

function target(key: string, at: number, last: number): number {
  switch (key) {
    case 'ArrowDown':
      return Math.min(last, at + 1);
    case 'ArrowUp':
      return Math.max(0, at - 1);
    case 'PageDown':
      return Math.min(last, at + PAGE);
    case 'PageUp':
      return Math.max(0, at - PAGE);
    case 'Home':
      return 0;
    case 'End':
      return last;
    default:
      return at;
  }
}

/** Scrolls a list that has a scroll bar of its own so that the row of a place is in view. The page stays where it is. */
export function revealRow(list: Element | null, id: string): void {
  const row = list && rowOf(list, id);
  if (!row || list.scrollHeight <= list.clientHeight) return;
  const [outer, inner] = [list.getBoundingClientRect(), row.getBoundingClientRect()];
  const heading = row.closest('.group')?.firstElementChild?.getBoundingClientRect().height ?? 0;
  if (inner.top < outer.top + heading) list.scrollTop += inner.top - outer.top - heading;
  else if (inner.bottom > outer.bottom) list.scrollTop += inner.bottom - outer.bottom;
}

function rowOf(list: Element, id: string): HTMLElement | null {
  return list.querySelector<HTMLElement>(`[data-place="${CSS.escape(id)}"]`);
}
