import { drawn, icon, wordsIn, type Language } from '@wijkwelvaartswerk/kit';
import { html, nothing, svg, type TemplateResult } from 'lit';
import { languageName, messages } from './messages.js';
import type { Entry } from '../model.js';

/** What a person can do in the bubble. */
export interface BubbleActions {
  readonly close: () => void;
  /** Leads on to another term, within the bubble. */
  readonly goTo: (id: string) => void;
  readonly goBack: () => void;
  /** Leads to this term in the glossary of the page; absent when the page has none. */
  readonly more?: (() => void) | undefined;
  /** Where a source's address may lead, made absolute. */
  readonly link: (address: string | undefined) => string | undefined;
}

/** What the bubble says about a term. `previous`: the term a person came from, within the bubble. */
export function bubbleContent(entry: Entry, previous: Entry | undefined, language: Language, act: BubbleActions): TemplateResult {
  const say = wordsIn(messages, language);
  const { name, definition, others, see, source } = entry;
  const href = act.link(source?.url);
  return html`<div class="head">
      <strong class="name" id="name" tabindex="-1" lang=${name.lang} aria-describedby="definition">${name.text}</strong>
      <button class="icon-button" aria-label=${say.close} @click=${act.close}>${icon('close')}</button>
    </div>
    ${
      previous
        ? html`<button class="link back" @click=${act.goBack}>
            ${drawn(svg`<path d="m12 5-5 5 5 5"/>`, 16)} ${say.back(previous.name.text)}
          </button>`
        : nothing
    }
    <div part="definition" id="definition" lang=${definition.lang}>${definition.paragraphs.map((text) => html`<p>${text}</p>`)}</div>
    ${others.map(({ text, lang }) => html`<p class="help">${languageName(lang, language)}: <bdi lang=${lang}>${text}</bdi></p>`)}
    ${
      see.length
        ? html`<div class="help see">
            <span id="see">${say.see}:</span>
            ${see.map(
              ({ id, name: other }) =>
                html`<button class="link" lang=${other.lang} aria-describedby="see" @click=${() => act.goTo(id)}>${other.text}</button>`,
            )}
          </div>`
        : nothing
    }
    ${act.more ? html`<button class="link more" @click=${act.more}>${say.more}</button>` : nothing}
    ${source ? html`<p class="small muted" part="source">${say.source}: ${href ? html`<a href=${href}>${source.text}</a>` : source.text}</p>` : nothing}`;
}
