import type { Issue } from '@wijkwelvaartswerk/contract';
import type { Selection } from './dossier-store.js';

/** Detail of `www-ready`: the widget has rendered, first or again, with a dossier; `issues` is what was wrong in it. */
export interface ReadyDetail {
  readonly issues: readonly Issue[];
}

/** Detail of `www-select`: a person chose something (`id`), or let go of it (`null`), in the element named `origin`. */
export interface SelectDetail {
  readonly kind: Selection['kind'];
  readonly id: string | null;
  readonly origin: string;
}

/** Detail of `www-layer-change`: ids of the layers of the map that are on now. */
export interface LayerChangeDetail {
  readonly layers: readonly string[];
}

/** Detail of `www-error`: nothing can be shown, or a part failed. `message` is a sentence in the reader's language. */
export interface ErrorDetail {
  readonly code: string;
  readonly message: string;
  readonly url?: string | undefined;
}

/** The events of the widgets, by name, with their detail. All bubble and are composed; none can be cancelled. */
export interface WidgetEvents {
  'www-ready': ReadyDetail;
  'www-select': SelectDetail;
  'www-layer-change': LayerChangeDetail;
  'www-error': ErrorDetail;
}

/** Dispatches a widget's event from the element. */
export function emit<Name extends keyof WidgetEvents>(element: Element, name: Name, detail: WidgetEvents[Name]): void {
  element.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
}

declare global {
  interface HTMLElementEventMap {
    'www-ready': CustomEvent<ReadyDetail>;
    'www-select': CustomEvent<SelectDetail>;
    'www-layer-change': CustomEvent<LayerChangeDetail>;
    'www-error': CustomEvent<ErrorDetail>;
  }
}
