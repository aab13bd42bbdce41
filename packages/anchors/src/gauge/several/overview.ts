import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { LazyView } from '../model.js';
import { ranked } from './comparing.js';
import type { Order, Words } from './messages.js';
import { renderOrigins } from './origins.js';
import { renderRow } from './row.js';
import type { SeveralContext } from './several.js';

/** More rows than fit on a tall screen. */
const AT_FIRST = 40;

/** Many anchors as rows that open, with ways to find one and to put them in order. */
export function renderOverview(context: SeveralContext, say: Words): TemplateResult {
  const { views, reading, update, isLit, download } = context;
  const chosen = views.find(isLit)?.id;
  if (chosen !== undefined && chosen !== reading.chosen) reading.opened.add(chosen);
  reading.chosen = chosen;
  const isWhole = drawsWhole(context, chosen);
  const { first, rest } = ranked(views);
  const isExample = views.every(({ example }) => example);
  const found = views.filter(matching(reading.query));
  const order = reading.order === 'share' && first.length < 2 ? 'given' : reading.order;
  const sorted = order === 'share' ? first.filter((view) => found.includes(view)) : order === 'name' ? byName(found, context) : found;
  const inOrder = isWhole ? sorted : sorted.slice(0, AT_FIRST);
  const behind = isWhole && order === 'share' ? rest.filter((view) => found.includes(view)) : [];
  const rows = (of: readonly LazyView[]) =>
    html`<div part="list" class="rows">
      ${repeat(
        of,
        ({ id }) => id,
        (view) => renderRow(view, isExample, context, say),
      )}
    </div>`;
  return html`${isExample ? html`<p class="example"><span class="mark">${context.speech.say.example}</span></p>` : nothing}
    <search class="tools">
      <label>
        <span>${say.find}</span>
        <input
          class="field"
          type="search"
          .value=${reading.query}
          @input=${({ target }: Event) => {
            reading.query = (target as HTMLInputElement).value;
            update();
          }}
        />
      </label>
      <label>
        <span>${say.order}</span>
        <select
          class="field"
          @change=${({ target }: Event) => {
            reading.order = (target as HTMLSelectElement).value as Order;
            update();
          }}
        >
          ${(['given', 'name', 'share'] as const)
            .filter((one) => one !== 'share' || first.length > 1)
            .map((one) => html`<option value=${one} .selected=${one === order}>${say.orders[one]}</option>`)}
        </select>
      </label>
      <p class="muted small" role="status">${say.found(found.length, views.length)}</p>
    </search>
    ${found.length === 0 ? html`<p>${say.notFound(reading.query.trim())}</p>` : rows(inOrder)}
    ${behind.length > 0 ? html`${inOrder.length > 0 ? html`<p class="rest">${say.rest}</p>` : nothing}${rows(behind)}` : nothing}
    ${
      isWhole
        ? html`${renderOrigins(
              views.flatMap(({ name, main }) => (main ? [{ name, periods: [main] }] : [])),
              context,
              say,
            )}
            <div part="source">${download(views)}</div>`
        : nothing
    }`;
}

/** The first time only what can be seen is drawn, so that it is there at once; the rest when it has been painted. */
function drawsWhole({ views, reading, update }: SeveralContext, chosen: string | undefined): boolean {
  reading.isWhole ||= views.length <= AT_FIRST || chosen !== undefined;
  if (!reading.isWhole)
    reading.whole ??= painted().then(() => {
      reading.isWhole = true;
      update();
    });
  return reading.isWhole;
}

const painted = (): Promise<void> => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));

/** By any part of the name, without regard to capitals and accents. */
function matching(query: string): (view: LazyView) => boolean {
  const wanted = plain(query);
  return ({ name }) => plain(name).includes(wanted);
}

const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();

function byName(views: readonly LazyView[], { language }: SeveralContext): LazyView[] {
  const { compare } = new Intl.Collator(language === 'en' ? 'en' : 'nl', { numeric: true });
  return views.toSorted((a, b) => compare(a.name, b.name));
}
