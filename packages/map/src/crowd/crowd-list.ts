import { formatsIn, wordsIn } from '@wijkwelvaartswerk/kit';
import { html, nothing, type TemplateResult } from 'lit';
import { renderPlaces, renderTitle, type ListProps } from '../list/list.js';
import type { CrowdPlaces } from './crowd-places.js';
import { messages } from './messages.js';

export type CrowdListProps = ListProps;

/** The group of a layer with very many places: how many there are, and those in view or found. */
export function renderCrowd({ layer, count, unplaced, listed, isSearch }: CrowdPlaces, props: CrowdListProps): TemplateResult {
  const { language, on } = props;
  const { places, total, state } = listed;
  const say = wordsIn(messages, language);
  const number = (count: number) => formatsIn(language).number(count);
  const first = places.length < total ? number(places.length) : undefined;
  const all = isSearch ? say.found(number(total), first) : say.inView(number(total), first);
  const none = isSearch ? say.nothingFound : say.nothingInView;
  const words = state === 'failed' ? say.failed : state === 'asking' && isSearch ? say.searching : total === 0 ? none : all;
  return html`<section class=${on.has(layer.id) ? 'group crowd' : 'group crowd off'}>
    ${renderTitle(layer, count, props)} ${layer.summary ? html`<p class="help">${layer.summary}</p>` : nothing}
    <p class="help">${words} ${unplaced > 0 && !isSearch ? say.unplaced(number(unplaced)) : nothing}</p>
    ${places.length > 0 ? renderPlaces(places, layer.id, props) : nothing}
  </section>`;
}
