import { radios } from '@wijkwelvaartswerk/kit';
import { html, nothing, type TemplateResult } from 'lit';
import type { LayoutProps } from '../layout.js';
import { tallyWords } from '../words.js';
import { CHUNK } from './chunks.js';
import { renderList } from './list.js';
import { renderNotFound } from './not-found.js';

/** A list longer than this can be skipped. */
const LONG = 2 * CHUNK;

/** The places that are listed now: how many, and as a list or a table. */
export function renderPlaces(props: LayoutProps): TemplateResult | typeof nothing {
  const { found, listed, inCrowds, choices, tally, view, listing, act } = props;
  const none = !inCrowds.isAsking && (found ? listed.length + inCrowds.listed === 0 : choices > 0 && tally.listed === 0);
  const notFound = none ? renderNotFound(props) : undefined;
  if (view === 'map') return notFound ?? nothing;
  return html`<div class=${listed.length > LONG ? 'places long' : 'places'} @focusout=${listing.left}>
    ${renderBar(props, none)}
    ${notFound ?? (listing.wantsTable(view) ? renderAsTable(props) : renderList({ ...props, level: props.level + 1, filling: listing.filling, choose: act.choose }))}
  </div>`;
}

function renderBar(props: LayoutProps, none: boolean): TemplateResult {
  const { found, listed, choices, view, say, act } = props;
  return html`<div class="bar">
    <p>${tallyWords(props)}</p>
    ${!none && (found || choices > 0) ? html`<button class="link" @click=${act.showAll}>${say.showEverything}</button>` : nothing}
    ${view === 'list' || view === 'table' ? nothing : renderSwitch(props)}
    ${listed.length > LONG ? html`<button class="link skip" @click=${skip}>${say.skipList}</button>` : nothing}
  </div>`;
}

function renderSwitch({ say, listing }: LayoutProps): TemplateResult {
  const choice = (words: string, asTable: boolean) => ({
    words,
    checked: listing.asTable === asTable,
    choose: () => listing.change({ asTable }),
  });
  return html`<fieldset class="switch">
    <legend class="visually-hidden">${say.view}</legend>
    ${radios('view', [choice(say.asList, false), choice(say.asTable, true)])}
  </fieldset>`;
}

/** The table once it is there; until then, and when it cannot be had, the list. */
function renderAsTable(props: LayoutProps): TemplateResult {
  const { listing, act, say, view } = props;
  const { part, failed } = listing.table;
  const list = renderList({ ...props, level: props.level + 1, filling: listing.filling, choose: act.choose });
  if (part) {
    const { sort, filling } = listing;
    const sortBy = (next: typeof sort) => listing.change({ sort: next });
    const groups = { ...props, level: props.level + 1, filling, choose: act.choose };
    return html`${part.renderTable({ ...props, sort, filling, sortBy, choose: act.choose, announce: act.announce })}
    ${props.crowds.map((crowd) => crowd.render(groups))}`;
  }
  if (!failed) return view === 'table' ? html`<p class="help" role="status">${say.loading}</p>` : list;
  return html`<p class="trouble" role="status">
      <span><strong>${say.asTable}</strong>: ${say.notLoaded}</span>
      <button class="link" @click=${() => listing.table.retry()}>${say.retry}</button>
    </p>
    ${list}`;
}

/** To what comes after the list. */
function skip({ currentTarget }: Event): void {
  ((currentTarget as Element).getRootNode() as ShadowRoot).querySelector<HTMLElement>('.foot')?.focus();
}
