import { heading, icon, wordsIn } from '@wijkwelvaartswerk/kit';
import { html, nothing, type TemplateResult } from 'lit';
import type { PartContext } from '../context.js';
import { documentList } from '../documents.js';
import { exampleNote } from '../example-note.js';
import { placeButton } from '../place-button.js';
import { provenanceLine, type Provenance } from '../provenance.js';
import { titled } from '../titled.js';
import { budgetYears } from './budget-years.js';
import { anchoringIcon, seat } from './icons.js';
import { anchoringMessages, type AnchoringWords } from './messages.js';
import {
  factNames,
  type AnchoringView,
  type CouncilView,
  type ExchangeView,
  type FactName,
  type GovernanceView,
  type HomeView,
  type NamedView,
  type NetworkView,
  type PeopleView,
  type TeamView,
  type DayView,
} from './model.js';

/** Seats that are drawn at most; more say less than the figure. */
const DRAWN = 40;

/**
 * The five facts that make it last. `all`: also those that are not known yet, which say so; a step leaves them out.
 */
export function anchoringList(view: AnchoringView, context: PartContext, { all }: { readonly all: boolean }): TemplateResult {
  const say = wordsIn(anchoringMessages, context.language);
  return html`${view.example ? exampleNote(say.example, context) : nothing}
    <div class="anchoring">
      ${factNames.map((name) => {
        const content = contentOf(name, view, context);
        return content || all ? fact(name, content, context) : nothing;
      })}
    </div>`;
}

function fact(name: FactName, content: TemplateResult | undefined, { language, level }: PartContext): TemplateResult {
  const say = wordsIn(anchoringMessages, language);
  return html`<section data-fact=${name} ?data-unknown=${!content}>
    ${heading(level, html`${anchoringIcon(name)} ${say.fact[name]}`)} ${content ?? html`<p class="note">${say.unknown[name]}</p>`}
  </section>`;
}

function contentOf(name: FactName, view: AnchoringView, context: PartContext): TemplateResult | undefined {
  switch (name) {
    case 'home':
      return view.home && home(view.home, context);
    case 'budget':
      return view.budget && budgetYears(view.budget, context);
    case 'governance':
      return view.governance && governance(view.governance, context);
    case 'people':
      return view.people && people(view.people, context);
    default:
      return view.network && network(view.network, context);
  }
}

function home({ name, tenure, until, place }: HomeView, context: PartContext): TemplateResult {
  const say = wordsIn(anchoringMessages, context.language);
  const held = [say.tenure[tenure], until && untilWords(until, say)].filter(Boolean).join(', ');
  return html`${name ? html`<p class="main-fact"><bdi>${name}</bdi></p>` : nothing}
    <p class=${name ? 'held' : 'main-fact'}><bdi>${held}</bdi></p>
    ${place ? placeButton(place, context) : nothing}`;
}

function untilWords({ date, over }: DayView, say: AnchoringWords): string {
  return over ? say.wasUntil(date) : say.until(date);
}

function governance({ form, council, charter }: GovernanceView, context: PartContext): TemplateResult {
  const say = wordsIn(anchoringMessages, context.language);
  return html`${form ? html`<p class="main-fact"><bdi>${form}</bdi></p>` : nothing} ${council ? seats(council, context) : nothing}
  ${charter ? html`<p class="with-icon">${icon('document')} ${titled(say.charter, charter, context)}</p>` : nothing}`;
}

function seats({ seats, residents, possible, provenance }: CouncilView, context: PartContext): TemplateResult {
  const say = wordsIn(anchoringMessages, context.language);
  const [held, all] = [context.formats.number(residents), context.formats.number(seats)];
  const words = !possible ? say.tooManySeats(held, all) : seats === 0 ? say.noSeats : say.seats(held, all);
  return html`<p><bdi>${words}</bdi></p>
    ${
      possible && seats > 0 && seats <= DRAWN
        ? html`<div class="seats" aria-hidden="true">${Array.from({ length: seats }, (_, i) => seat(i < residents))}</div>`
        : nothing
    }
    ${provenanceLine(provenance, context)}`;
}

function people({ team, exchange, source }: PeopleView, context: PartContext): TemplateResult {
  const say = wordsIn(anchoringMessages, context.language);
  const about = (provenance: Provenance) =>
    provenanceLine(source === undefined ? provenance : { ...provenance, source: undefined }, context);
  return html`<dl>
      ${
        team
          ? html`<dt>${say.team}</dt>
              <dd>${teamWords(team, context)} ${about(team.provenance)}</dd>`
          : nothing
      }
      ${exchange.map(
        ({ direction, items }) =>
          html`<dt>${say.direction[direction]}</dt>
            ${
              items.length > 0
                ? items.map((item) => html`<dd>${exchanged(item, context)} ${about(item.provenance)}</dd>`)
                : html`<dd class="note">${say.notYet}</dd>`
            }`,
      )}
    </dl>
    ${provenanceLine({ source }, context)}`;
}

function teamWords({ fte, until }: TeamView, context: PartContext): TemplateResult {
  const say = wordsIn(anchoringMessages, context.language);
  return html`<bdi
    ><strong>${fte === undefined ? say.notYet : say.fte(fte)}</strong>, ${until ? untilWords(until, say) : say.withoutEnd}</bdi
  >`;
}

function exchanged({ fte, since }: ExchangeView, context: PartContext): TemplateResult {
  const say = wordsIn(anchoringMessages, context.language);
  const period = since && (since.begun ? say.since(since.date) : say.from(since.date));
  return html`<bdi><strong>${say.fte(fte)}</strong>${period ? `, ${period}` : nothing}</bdi>`;
}

function network({ networks, programme, documents }: NetworkView, context: PartContext): TemplateResult {
  const say = wordsIn(anchoringMessages, context.language);
  const named = ({ name, url }: NamedView) => html`<dd><bdi>${titled(name, url, context)}</bdi></dd>`;
  return html`<dl>
    ${
      networks.length > 0
        ? html`<dt>${say.network}</dt>
            ${networks.map(named)}`
        : nothing
    }
    ${
      programme
        ? html`<dt>${say.programme}</dt>
            ${named(programme)}`
        : nothing
    }
    ${
      documents.length > 0
        ? html`<dt>${say.documents}</dt>
            <dd>${documentList(documents, context)}</dd>`
        : nothing
    }
  </dl>`;
}
