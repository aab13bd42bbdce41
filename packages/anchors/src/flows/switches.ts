import { radios, type Radio } from '@wijkwelvaartswerk/kit';
import { html, nothing, type TemplateResult } from 'lit';
import type { FlowSet } from './model.js';
import type { Speech } from './speech.js';

/** In which form flows show. */
export type View = 'diagram' | 'table' | 'text';

const VIEWS: readonly View[] = ['diagram', 'table', 'text'];

export function renderViewSwitch(shown: View, choose: (view: View) => void, { say }: Speech): TemplateResult {
  const options = VIEWS.map((view) => ({ words: say.views[view], checked: view === shown, choose: () => choose(view) }));
  return choice('view', html`<span class="visually-hidden">${say.view}</span>`, options);
}

/** Nothing when there is but one set. */
export function renderSetSwitch(
  sets: readonly FlowSet[],
  shown: FlowSet,
  choose: (set: FlowSet) => void,
  speech: Speech,
): TemplateResult | typeof nothing {
  if (sets.length < 2) return nothing;
  const { say } = speech;
  const options = sets.map((set) => ({ words: speech.set(set), checked: set === shown, choose: () => choose(set) }));
  return choice('set', html`${say.set} <span class="muted">${say.neverAdded}</span>`, options);
}

function choice(name: string, legend: TemplateResult, options: readonly Radio[]): TemplateResult {
  return html`<fieldset class="choice" data-name=${name}>
    <legend>${legend}</legend>
    <div class="switch">${radios(name, options)}</div>
  </fieldset>`;
}
