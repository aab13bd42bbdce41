import { fileName, saveFile, wordsIn } from '@wijkwelvaartswerk/kit';
import type { Writing } from '../card/facts.js';
import type { Shown } from '../shown.js';
import { downloadMessages } from './download-messages.js';
import { placesCsv } from './places-csv.js';
import { placesGeoJson } from './places-geojson.js';

export type DownloadFormat = 'csv' | 'geojson';

/** What is listed, as the places that go into a file. All of it comes from the published dossier: what is private is not in there. */
export type Downloaded = Writing & Pick<Shown, 'dossier' | 'model' | 'listed'>;

/** Hands the places that are listed to the browser as a file, and gives the words that say so. */
export function download(format: DownloadFormat, given: Downloaded): string {
  const words = wordsIn(downloadMessages, given.language);
  const name = `${words.file}-${fileName(given.model.name)}.${format}`;
  const [text, type] = format === 'csv' ? [placesCsv(given), 'text/csv'] : [placesGeoJson(given), 'application/geo+json'];
  saveFile(name, type, text);
  return words.done(name);
}
