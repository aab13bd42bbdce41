import { html, nothing, type TemplateResult } from 'lit';
import type { FlowSet } from './model.js';
import type { Speech } from './speech.js';

/** In which form flows show. */
export type View = 'diagram' | 'table' | 'text';

const VIEWS: readonly View[] = ['diagram', 'table', 'text'];

export function renderViewSwitch(shown: View, choose: (view: View) => void, { say }: Speech): TemplateResult {
  const options = VIEWS.map((view) => ({ name: say.views[view], checked: view === shown, choose: () => choose(view) }));
  return radios('view', html`<span class="visually-hidden">${say.view}</span>`, options);
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
  const options = sets.map((set) => ({ name: speech.set(set), checked: set === shown, choose: () => choose(set) }));
  return radios('set', html`${say.set} <span class="muted">${say.neverAdded}</span>`, options);
}

interface Option {
  readonly name: string;
  readonly checked: boolean;
  readonly choose: () => void;
}

function radios(name: string, legend: TemplateResult, options: readonly Option[]): TemplateResult {
  return html`<fieldset class="choice" data-name=${name}>
    <legend>${legend}</legend>
    <div class="switch">
      ${options.map(
        (option) =>
          html`<label>
            <input class="visually-hidden" type="radio" name=${name} .checked=${option.checked} @change=${option.choose} />${option.name}
          </label>`,
      )}
    </div>
  </fieldset>`;
}
