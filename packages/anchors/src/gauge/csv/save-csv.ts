import { saveFile, wordsIn } from '@wijkwelvaartswerk/kit';
import type { GaugeView } from '../model.js';
import type { Speech } from '../phrases.js';
import { figuresCsv } from './csv.js';
import { messages } from './messages.js';

/** Hands the figures of these anchors to the browser as a file, named after the anchor when it is one. */
export function saveCsv(views: readonly GaugeView[], speech: Speech): void {
  const { file } = wordsIn(messages, speech.language);
  const [only] = views.length === 1 ? views : [];
  saveFile(only ? `${file}-${only.id}.csv` : `${file}.csv`, 'text/csv', figuresCsv(views, speech));
}
