/* eslint-disable lit-a11y/no-redundant-role -- the roles of a table that is laid out otherwise are forgotten unless they are written out */
import { formatsIn, icon, wordsIn } from '@wijkwelvaartswerk/kit';
import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import type { PlaceView } from '../model.js';
import type { Shown } from '../shown.js';
import { slotsFor } from '../slotted.js';
import { whereWords } from '../words.js';
import { chunksOf, type Chunk } from './chunks.js';
import type { Filling } from './filling.js';
import { walkRows } from './rows.js';
import { tableMessages } from './table-messages.js';
import { columnsOf, organisationNames, sortPlaces, type CellOf, type Column, type Sort } from './table-order.js';

export { tableStyles as styles } from './table.styles.js';

interface TableProps extends Pick<Shown, 'say' | 'language' | 'dossier' | 'listed' | 'tally' | 'count'> {
  readonly chosen: PlaceView | undefined;
  readonly sort: Sort;
  readonly filling: Filling;
  readonly slots: ReadonlySet<string>;
  readonly choose: (place: PlaceView, event: MouseEvent) => void;
  readonly sortBy: (sort: Sort) => void;
  /** Says something to who does not see it. */
  readonly announce: (words: string) => void;
}

interface Order {
  readonly sort: Sort;
  readonly places: readonly PlaceView[];
  readonly columns: readonly Column[];
}

/** Long tables are not sorted again while nothing changes. */
const orders = new WeakMap<readonly PlaceView[], Order>();

/** The places as a table that can be sorted. Its roles are written out: a browser forgets those of a table that is laid out otherwise. */
export function renderTable(props: TableProps): TemplateResult {
  const { language, tally, count, filling } = props;
  const words = wordsIn(tableMessages, language);
  const cell = cellsOf(props);
  const { places, columns } = orderOf(props, cell);
  const caption = words.caption(count(tally.listed));
  return html`<div class="scroll" @keydown=${(event: KeyboardEvent) => walkRows(event, places, filling)}>
    <table part="table" role="table" aria-rowcount=${places.length + 1}>
      <caption class="visually-hidden">
        ${caption}
      </caption>
      <thead role="rowgroup">
        <tr role="row" aria-rowindex="1">
          ${columns.map((column) => renderHead(column, props))}
        </tr>
      </thead>
      ${chunksOf(places).map((chunk) => renderChunk(chunk, columns, cell, props))}
    </table>
  </div>`;
}

function renderHead(column: Column, { language, sort, sortBy, announce }: TableProps): TemplateResult {
  const { columns, sorted } = wordsIn(tableMessages, language);
  const current = column === sort.column;
  const descending = current && !sort.descending;
  const state = current ? (sort.descending ? 'descending' : 'ascending') : nothing;
  const onClick = () => {
    sortBy({ column, descending });
    announce(sorted(columns[column], descending));
  };
  return html`<th role="columnheader" scope="col" aria-sort=${state}>
    <button class="sort" @click=${onClick}>${columns[column]} ${icon('chevron', 16)}</button>
  </th>`;
}

function renderChunk(chunk: Chunk, columns: readonly Column[], cell: CellOf, props: TableProps): TemplateResult {
  const { filling, say, slots } = props;
  const comesNear = ({ skipped }: ContentVisibilityAutoStateChangeEvent) => !skipped && filling.fill(chunk);
  const chosen = props.chosen && chunk.places.includes(props.chosen) ? props.chosen : undefined;
  const filled = filling.has(chunk, chosen);
  return html`<tbody role="rowgroup" class=${chunk.before > 0 ? 'chunk' : nothing} @contentvisibilityautostatechange=${comesNear}>
    ${guard([chunk, columns, filled, chosen, say, slots], () =>
      filled ? chunk.places.map((place, index) => renderRow(place, chunk.before + index + 2, columns, cell, props)) : nothing,
    )}
  </tbody>`;
}

function renderRow(place: PlaceView, index: number, columns: readonly Column[], cell: CellOf, props: TableProps): TemplateResult {
  return html`<tr part="item" role="row" class=${place.status === 'closed' ? 'closed' : nothing} aria-rowindex=${index}>
    ${columns.map((column) =>
      column === 'name'
        ? html`<th role="rowheader" scope="row">${renderName(place, props)}</th>`
        : renderCell(column, cell(place, column), props),
    )}
  </tr>`;
}

function renderName(place: PlaceView, { chosen, choose, slots }: TableProps): TemplateResult {
  return html`<button
      class="link"
      data-place=${place.id}
      aria-current=${place === chosen ? 'true' : nothing}
      @click=${(event: MouseEvent) => choose(place, event)}
    >
      ${place.name}</button
    >${slotsFor('item', place, slots)}`;
}

function renderCell(column: Column, value: ReturnType<CellOf>, { language }: TableProps): TemplateResult {
  const label = wordsIn(tableMessages, language).columns[column];
  if (value === undefined || value === '') return html`<td role="cell" class="nothing"></td>`;
  const words = column === 'since' ? formatsIn(language).date(String(value)) : value;
  return html`<td role="cell" part=${column === 'status' ? 'status' : nothing} data-label=${label}>${words}</td>`;
}

function cellsOf({ say, dossier, language }: TableProps): CellOf {
  const organisations = organisationNames(dossier, language);
  return (place, column) => {
    switch (column) {
      case 'number':
        return place.number;
      case 'name':
        return place.name;
      case 'layer':
        return place.layer.title;
      case 'where':
        return whereWords(place, say);
      case 'status':
        return say.status[place.status];
      case 'organisation':
        return organisations.get(place.feature.properties.organisation ?? '');
      case 'since':
        return place.feature.properties.since;
    }
  };
}

function orderOf({ listed, sort, language }: TableProps, cell: CellOf): Order {
  const last = orders.get(listed);
  if (last?.sort === sort) return last;
  const order = { sort, places: sortPlaces(listed, sort, cell, language), columns: last?.columns ?? columnsOf(listed, cell) };
  orders.set(listed, order);
  return order;
}
