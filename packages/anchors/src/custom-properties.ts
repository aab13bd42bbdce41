import { ref } from 'lit/directives/ref.js';

/** Sets custom properties of an element from script: a `style` attribute would break a page's content security policy. */
export function custom(properties: Readonly<Record<`--_${string}`, number>>): ReturnType<typeof ref> {
  return ref((element) => {
    for (const [name, value] of Object.entries(properties)) (element as HTMLElement | undefined)?.style.setProperty(name, String(value));
  });
}
