import { csvOf, formatsIn, wordsIn, type CsvCell } from '@wijkwelvaartswerk/kit';
import { detailsOf, type FactView } from '../card/details.js';
import { factWords } from '../card/facts.js';
import type { PlaceView } from '../model.js';
import { whereWords } from '../words.js';
import { downloadMessages } from './download-messages.js';
import type { Downloaded } from './download.js';

/** The places as a spreadsheet in Dutch opens them: semicolons between cells, a comma in numbers. Texts are in the language of the page. */
export function placesCsv(given: Downloaded): string {
  const { columns } = wordsIn(downloadMessages, given.language);
  const rows = given.listed.map((place) => rowOf(place, given));
  return csvOf([Object.values(columns), ...rows], { separator: ';', decimal: ',' });
}

function rowOf(place: PlaceView, given: Downloaded): CsvCell[] {
  const { say, model, dossier, language, link } = given;
  const { paragraphs, period, facts, organisation, url } = detailsOf(place, model, dossier, language);
  // A line or an area has no single spot that says where it is.
  const [longitude, latitude] = (place.feature.geometry?.type === 'Point' && place.position) || [];
  return [
    place.number,
    place.name,
    place.layer.title,
    say.status[place.status],
    whereWords(place, say),
    organisation?.name,
    period.from,
    period.to,
    paragraphs.join('\n'),
    facts.map((fact) => factLine(fact, given)).join('\n'),
    link(url),
    latitude,
    longitude,
  ];
}

/** `Omzet: € 1,2 miljoen (stand van 2024, Bron: Jaarverslag)`. */
function factLine(fact: FactView, { say, language }: Downloaded): string {
  const { label, asOf, source } = fact;
  const from = [asOf && say.asOf(formatsIn(language).date(asOf)), source ? `${say.source}: ${source.title}` : say.noSource];
  return `${label}: ${factWords(fact, say, language)} (${from.filter(Boolean).join(', ')})`;
}
