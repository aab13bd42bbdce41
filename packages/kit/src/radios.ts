import { html, type TemplateResult } from 'lit';

/** One way to look at something. */
export interface Radio {
  readonly words: string;
  readonly checked: boolean;
  readonly choose: () => void;
}

/** The radio buttons of a switch (`switchStyles`), each in its label. `name`: what they have in common. */
export function radios(name: string, options: readonly Radio[]): TemplateResult[] {
  return options.map(
    ({ words, checked, choose }) =>
      html`<label><input class="visually-hidden" type="radio" name=${name} .checked=${checked} @change=${choose} />${words}</label>`,
  );
}
