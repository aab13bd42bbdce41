import type { Amount } from '@wijkwelvaartswerk/contract';
import { formatsIn, type Formats, type Language } from '@wijkwelvaartswerk/kit';
import { clusterWords } from './cluster-words.js';
import type { MapWords } from './messages.js';
import type { PlaceView } from './model.js';
import type { PictureNews } from './picture/picture.js';
import type { FlowView } from './relations.js';
import type { Shown } from './shown.js';

/** `17 De Banne`. */
export function placeLabel({ number, name }: PlaceView): string {
  return number === undefined ? name : `${number} ${name}`;
}

/** Where a place is, in words: its address, roughly its address, or that nobody says. Empty when only its marker can tell. */
export function whereWords({ position, approximate, address, feature }: PlaceView, say: MapWords): string {
  if (!position) return say.unknown;
  if (address) return approximate ? say.about(address) : address;
  if (!approximate) return '';
  return feature.properties.precision === 'street' ? say.aboutStreet : say.aboutNeighbourhood;
}

/** `Gepland` or `Gestopt`; nothing of what is there. */
export function statusWords({ status }: Pick<PlaceView, 'status'>, say: MapWords): string {
  return status === 'now' ? '' : say.status[status];
}

/** `7 plekken gevonden`; nothing while nobody searches. */
function foundWords({ found, listed, inCrowds, say, count }: Pick<Shown, 'found' | 'listed' | 'inCrowds' | 'say' | 'count'>): string {
  const all = listed.length + inCrowds.listed;
  return found ? say.found(count(all), all === 1) : '';
}

/** What a search or a filter left: `7 plekken gevonden`, `7 van 36 plekken`. Nothing while all is shown. */
export function resultWords(shown: Pick<Shown, 'found' | 'listed' | 'inCrowds' | 'tally' | 'choices' | 'say' | 'count'>): string {
  return shown.choices > 0 ? tallyWords(shown) : foundWords(shown);
}

/** `36 plekken`. */
export function allWords({ tally, say, count }: Pick<Shown, 'tally' | 'say' | 'count'>): string {
  return say.places(count(tally.all), tally.all === 1);
}

/** `36 plekken`, or of those how many are listed. */
export function tallyWords(shown: Pick<Shown, 'tally' | 'say' | 'count'>): string {
  const { tally, say, count } = shown;
  const all = allWords(shown);
  return tally.listed === tally.all ? all : say.of(count(tally.listed), all);
}

/** `Download 36 plekken en 4 gebieden`: what is listed now. */
export function downloadWords({
  tally,
  listed,
  inCrowds,
  say,
  count,
}: Pick<Shown, 'tally' | 'listed' | 'inCrowds' | 'say' | 'count'>): string {
  const areas = listed.length + inCrowds.listed - tally.listed;
  const places = say.places(count(tally.listed), tally.listed === 1);
  return say.download(areas > 0 ? say.and(places, say.areas(count(areas), areas === 1)) : places);
}

/** `12 plekken op de kaart`: with these layers on. */
export function onMapWords(on: ReadonlySet<string>, { model, say, count }: Pick<Shown, 'model' | 'say' | 'count'>): string {
  const shown = model.layers
    .filter(({ id, kind }) => kind === 'places' && on.has(id))
    .flatMap(({ places }) => places.filter(({ position }) => position));
  return say.onMap(count(shown.length), shown.length === 1);
}

/** What is said twice is another text the second time, or screen readers pass it over. */
export function saidAnew(words: string, before: string): string {
  return words === before ? `${words}\u00a0` : words;
}

/** What happens in the picture, for who does not see it. */
export function newsWords(news: PictureNews, { model, say, count }: Pick<Shown, 'model' | 'say' | 'count'>): string {
  switch (news.kind) {
    case 'focus': {
      const place = model.places.get(news.id);
      return place
        ? [placeLabel(place), place.layer.title, whereWords(place, say), statusWords(place, say)].filter(Boolean).join(', ')
        : news.name;
    }
    case 'cluster':
      return say.cluster(clusterWords(news.layers, { model, say, count }).join(': '));
    case 'fan':
      return say.fan(clusterWords(news.layers, { model, say, count }).join(': '));
    case 'keys':
      return say.mapKeys;
    case 'view':
      return say.inView(count(news.visible), news.visible === 1);
    case 'zoom':
      return news.end ? say.noFurther : say.inView(count(news.visible), news.visible === 1);
  }
}

/** `€ 48 miljoen`, `1.240 uur`, `3–5`: a currency as money, any other unit behind the number. */
export function amountWords(amount: Amount, unit: string | undefined, say: MapWords, formats: Formats): string {
  if (unit && isCurrency(unit)) return formats.money(amount, unit);
  const number = formats.number(amount, 2);
  if (!unit) return number;
  return unit === '%' ? `${number}%` : `${number} ${say.units[unit] ?? unit}`;
}

/** A flow as a sentence: `€ 38 miljoen weg uit Vogelbuurt: huur en hypotheek`. The direction is in the words too. */
export function flowSentence({ from, to, amount, unit, label }: FlowView, say: MapWords, language: Language): string {
  const words = amountWords(amount, unit, say, formatsIn(language));
  const way = say.flow(words, from && placeLabel(from), to && placeLabel(to));
  return label ? `${way}: ${label}` : way;
}

/** The same beside its arrow, which shows the place: `€ 38 miljoen weg`, and on a line of its own `huur en hypotheek`. */
export function arrowWords({ from, to, amount, unit, label }: FlowView, say: MapWords, language: Language): string {
  const words = amountWords(amount, unit, say, formatsIn(language));
  const way = from && to ? words : from ? say.leaves(words) : say.comesIn(words);
  return label ? `${way}\n${label}` : way;
}

function isCurrency(unit: string): boolean {
  return /^[A-Z]{3}$/.test(unit);
}
