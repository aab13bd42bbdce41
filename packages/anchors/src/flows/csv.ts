import { csvOf, type CsvCell } from '@wijkwelvaartswerk/kit';
import type { FlowsView } from './model.js';
import type { Speech } from './speech.js';

/**
 * All flows as comma-separated values, one line each, as exact as they are. No sums, for units differ. What was counted and where it comes
 * from is in each row, so that no figure goes about without.
 */
export function flowsCsv({ sets, example }: Pick<FlowsView, 'sets' | 'example'>, { say }: Speech): string {
  const rows = sets.flatMap(({ flows, kind, unit }) =>
    flows.map(({ direction, name, from, to, value, origin: { asOf, definition, source } }): CsvCell[] => [
      kind && say.kind[kind],
      say.direction[direction],
      name,
      from.name,
      to.name,
      value.min,
      value.max,
      unit,
      asOf ?? say.notSaid,
      definition ?? say.notSaid,
      source?.title ?? say.notSaid,
      source?.publisher,
      source?.date,
      source?.url,
      example ? say.example : '',
    ]),
  );
  // In English too: a page in English is read on Dutch computers, and a spreadsheet goes by the computer's settings.
  return csvOf([say.csv, ...rows], { separator: ';', decimal: ',' });
}
