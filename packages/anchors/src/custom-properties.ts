import { noChange } from 'lit';
import { Directive, directive, type ElementPart } from 'lit/directive.js';

type Properties = Readonly<Record<`--_${string}`, number>>;

class Custom extends Directive {
  override render(_properties: Properties): typeof noChange {
    return noChange;
  }

  override update({ element }: ElementPart, [properties]: [Properties]): typeof noChange {
    for (const [name, value] of Object.entries(properties)) (element as HTMLElement).style.setProperty(name, String(value));
    return noChange;
  }
}

/** Sets custom properties of an element from script: a `style` attribute would break a page's content security policy. */
export const custom = directive(Custom);
