/** Registers an element, unless the page already has one of that name: a second copy of the library then does no harm. */
export function register(name: `www-${string}`, element: CustomElementConstructor): void {
  if (!customElements.get(name)) customElements.define(name, element);
}
