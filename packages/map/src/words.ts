import type { Amount } from '@wijkwelvaartswerk/contract';
import { formatsIn, type Formats, type Language } from '@wijkwelvaartswerk/kit';
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

/** `7 plekken gevonden`; nothing while nobody searches. */
export function foundWords({ found, say, count }: Pick<Shown, 'found' | 'say' | 'count'>): string {
  return found ? say.found(count(found.length), found.length === 1) : '';
}

/** What happens in the picture, for who does not see it. */
export function newsWords(news: PictureNews, { model, say, count }: Pick<Shown, 'model' | 'say' | 'count'>): string {
  switch (news.kind) {
    case 'focus': {
      const place = model.places.get(news.id);
      return place ? [placeLabel(place), place.layer.title, whereWords(place, say)].filter(Boolean).join(', ') : news.name;
    }
    case 'cluster':
      return say.cluster(count(news.count));
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
