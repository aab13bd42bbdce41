import { drawn, formatsIn, heading, icon, type Selection } from '@wijkwelvaartswerk/kit';
import { html, nothing, svg, type TemplateResult } from 'lit';
import type { PlaceDetails } from './details.js';
import { renderFacts, renderProvenance, type Writing } from './facts.js';
import type { PlaceView } from '../model.js';
import { slotsFor } from '../slotted.js';
import { placeIcon } from '../symbol-icon.js';
import { flowSentence, placeLabel, whereWords } from '../words.js';

const pin = svg`<path d="M10 18C6.5 14 4.5 11.4 4.5 8.6a5.5 5.5 0 0 1 11 0C15.5 11.4 13.5 14 10 18Z"/><circle cx="10" cy="8.5" r="1.9"/>`;

interface CardProps extends Writing {
  readonly place: PlaceView;
  readonly details: PlaceDetails;
  readonly level: number;
  /** Whether its layer is on. */
  readonly isOn: boolean;
  /** Before and after it in the list. */
  readonly previous: PlaceView | undefined;
  readonly next: PlaceView | undefined;
  /** To a place that this one is connected with. */
  readonly go: (place: PlaceView) => void;
  /** To the place before or after. */
  readonly step: (place: PlaceView) => void;
  /** What is chosen: in the card that can be a step or a plan, for the other widgets of the dossier to show. */
  readonly selection: Selection | null;
  readonly relate: (related: Selection) => void;
  /** Names of the slots that the page fills. */
  readonly slots: ReadonlySet<string>;
  readonly switchOn: () => void;
  readonly close: () => void;
}

/** One place, with all that the dossier says of it. */
export function renderCard(props: CardProps): TemplateResult {
  const { details, say, language, link } = props;
  const { paragraphs, period, facts, plans, meetings, steps } = details;
  const formats = formatsIn(language);
  const invented = ({ example }: { readonly example: boolean }) => note(example ? say.example.toLowerCase() : undefined);
  const more = (address: string | undefined) => (link(address) ? html` · <a href=${link(address)!}>${say.website}</a>` : nothing);
  const chooser = (kind: 'step' | 'plan', id: string, words: string) => {
    const chosen = props.selection?.kind === kind && props.selection.id === id;
    return html`<button class="link" aria-pressed=${chosen} @click=${() => props.relate({ kind, id })}>${words}</button>`;
  };
  return html`<section part="card" aria-label=${say.card}>
    ${renderHead(props)} ${paragraphs.map((paragraph) => html`<p>${paragraph}</p>`)}
    ${period.from || period.to ? html`<p class="help">${formats.period(period)}</p>` : nothing} ${renderImage(props)}
    ${renderFacts(facts, props)} ${renderLink(details.url, say.website, link)} ${renderOrganisation(props)}
    ${listed(
      say.connected,
      details.connected.map(
        (end) =>
          html`<button class="link" @click=${() => props.go(end.place)}>${placeLabel(end.place)}</button> ${note(end.label)}
            ${invented(end)}`,
      ),
    )}
    ${listed(
      say.flows,
      details.flows.map((flow) => html`${flowSentence(flow, say, language)} ${invented(flow)} ${renderProvenance(flow, props)}`),
    )}
    ${listed(
      say.plans,
      plans.map((plan) => html`${chooser('plan', plan.id, plan.title)} ${note(say.stage[plan.stage])}${more(plan.url)} ${invented(plan)}`),
    )}
    ${listed(
      say.meetings,
      meetings.map((meeting) => {
        const { title, start, url, cancelled } = meeting;
        const time = [formats.date(start), formats.time(start)].filter(Boolean).join(', ');
        return html`${linked(title, link(url))} ${note(time)} ${note(cancelled ? say.cancelled : undefined)} ${invented(meeting)}`;
      }),
    )}
    ${listed(
      say.steps,
      steps.map((step) => {
        const { id, number, title, evidence, url } = step;
        return html`${chooser('step', id, say.step(number, title))} <span class="muted">·</span> ${linked(evidence, link(url))}
          ${invented(step)}`;
      }),
    )}
    ${slotsFor('card', props.place, props.slots)}
    <footer>${renderNeighbour(props, 'previous')} ${renderNeighbour(props, 'next')}</footer>
  </section>`;
}

/** What it is, where, and whether it can be seen. */
function renderHead({ place, say, level, isOn, switchOn, close }: CardProps): TemplateResult {
  const { layer, number, name, position, status } = place;
  const where = whereWords(place, say);
  return html`<header>
      ${placeIcon(place, 40)}
      <div>
        <p class="kind">${layer.title}</p>
        ${heading(level, html`<span id="chosen" tabindex="-1"><span class="visually-hidden">${number}</span> ${name}</span>`)}
      </div>
      <button class="icon-button" aria-label=${say.close} @click=${close}>${icon('close')}</button>
    </header>
    ${
      status !== 'now' || layer.example
        ? html`<p class="pills">
            ${status === 'now' ? nothing : html`<span class="pill" part="status" data-status="todo">${icon('todo', 16)} ${say.status[status]}</span>`}
            ${layer.example ? html`<span class="pill" data-status="doing">${icon('warning', 16)} ${say.example}</span>` : nothing}
          </p>`
        : nothing
    }
    ${where ? html`<p class="where">${drawn(pin, 18)} <span>${where}</span></p>` : nothing}
    ${
      isOn || !position
        ? nothing
        : html`<p class="help">${say.layerIsOff(layer.title)} <button class="link" @click=${switchOn}>${say.switchOn}</button></p>`
    }`;
}

/** A picture of this site is shown; one from elsewhere would tell another site who reads this, so a person asks for it. */
function renderImage({ details: { image }, say, link }: CardProps): TemplateResult | typeof nothing {
  const href = link(image?.href);
  if (!image || !href) return nothing;
  const credit = image.credit ? say.imageBy(image.credit) : '';
  if (new URL(href).origin !== location.origin)
    return html`<p><a href=${href}>${say.seeImage}</a> <span class="help">${image.alt} ${credit}</span></p>`;
  return html`<figure>
    <img src=${href} alt=${image.alt} loading="lazy" />
    ${credit ? html`<figcaption class="help">${credit}</figcaption>` : nothing}
  </figure>`;
}

function renderOrganisation({ details: { organisation }, say, link }: CardProps): TemplateResult | typeof nothing {
  if (!organisation) return nothing;
  const { name, summary, url, contact } = organisation;
  const address = link(contact);
  return listed(say.organisation, [
    html`${linked(name, link(url))}${summary ? html`<br />${summary}` : nothing}${address ? html`<br /><a href=${address}>${say.contact}</a>` : nothing}`,
  ]);
}

function renderNeighbour({ previous, next, say, step }: CardProps, side: 'previous' | 'next'): TemplateResult | typeof nothing {
  const place = { previous, next }[side];
  if (!place) return nothing;
  return html`<button class="link ${side}" @click=${() => step(place)}>
    <span class="visually-hidden">${say[side]}:</span> ${icon('chevron', 18)} <span>${placeLabel(place)}</span>
  </button>`;
}

function renderLink(address: string | undefined, words: string, link: CardProps['link']): TemplateResult | typeof nothing {
  const href = link(address);
  return href ? html`<p><a href=${href}>${words}</a></p>` : nothing;
}

/** A small heading with what falls under it, when there is any. */
function listed(title: string, items: readonly (TemplateResult | string)[]): TemplateResult | typeof nothing {
  if (items.length === 0) return nothing;
  return html`<div class="listed">
    <p class="kind">${title}</p>
    <ul>
      ${items.map((item) => html`<li>${item}</li>`)}
    </ul>
  </div>`;
}

function linked(words: string, href: string | undefined): TemplateResult {
  return href ? html`<a href=${href}>${words}</a>` : html`${words}`;
}

function note(words: string | undefined): TemplateResult | typeof nothing {
  return words ? html`<span class="muted">· ${words}</span>` : nothing;
}
