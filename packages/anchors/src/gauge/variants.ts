import { Late } from '@wijkwelvaartswerk/kit';
import { nothing, type CSSResultGroup, type ReactiveElement, type TemplateResult } from 'lit';
import type { GaugeView, LazyView } from './model.js';
import type { Speech } from './phrases.js';

/** How the figures show: as bars, as one line, over the years, or as a table. */
export type Variant = 'bar' | 'compact' | 'trend' | 'table';

/** What a variant is drawn with. */
export interface Drawing {
  readonly speech: Speech;
  /** Level of the headings in it. */
  readonly level: number;
  /** The anchors that are seen beside one another: their charts have one scale. */
  readonly beside: readonly GaugeView[];
  /** The name of the anchor, by which a reader chooses it. */
  readonly name: TemplateResult;
  /** Whether the anchor is invented or chosen, in words. */
  readonly marks: TemplateResult;
  /** Whether it stands among so many that only what is looked at is drawn. */
  readonly isOneOfMany: boolean;
  /** Definition, source and download. */
  readonly provenance: () => TemplateResult;
  /** Draws again, for what a reader changed. */
  readonly update: () => void;
  readonly showTable: () => void;
}

/** What draws one anchor in a variant. */
interface VariantPart {
  readonly styles: CSSResultGroup;
  readonly draw: (view: LazyView, drawing: Drawing) => TemplateResult;
  /** What to know of all anchors that are drawn so. */
  readonly drawNote?: (views: readonly LazyView[], speech: Speech) => TemplateResult | typeof nothing;
}

/** The variants. The bar is there at once; each of the others is loaded when it is first wanted. */
export class Variants {
  readonly #parts: Readonly<Partial<Record<Variant, Late<VariantPart>>>>;
  #last: Variant | undefined;

  constructor(host: ReactiveElement) {
    this.#parts = {
      compact: new Late(host, () => import('./compact/compact.js')),
      trend: new Late(host, () => import('./trend/trend-variant.js')),
      table: new Late(host, () => import('./table/table.js')),
    };
  }

  /** The variant to show: bars when what was written is none. */
  named(variant: string): Variant {
    return Object.hasOwn(this.#parts, variant) ? (variant as Variant) : 'bar';
  }

  /** Whether nothing can be drawn yet. */
  waits(wanted: Variant): boolean {
    return !this.#now(wanted);
  }

  /** What to draw: the variant wanted, what was drawn before while that is on its way, and bars when it could not be loaded. */
  drawn(wanted: Variant): Variant {
    return (this.#last = this.#now(wanted) ?? 'bar');
  }

  draw(variant: Variant, view: LazyView, drawing: Drawing): TemplateResult | undefined {
    return this.#parts[variant]?.part?.draw(view, drawing);
  }

  drawNote(variant: Variant, views: readonly LazyView[], speech: Speech): TemplateResult | typeof nothing {
    return this.#parts[variant]?.part?.drawNote?.(views, speech) ?? nothing;
  }

  failed(wanted: Variant): boolean {
    return this.#parts[wanted]?.failed ?? false;
  }

  retry(wanted: Variant): void {
    this.#parts[wanted]?.retry();
  }

  /** Resolves once what a variant needs has come, or could not be had. */
  async settled(wanted: Variant): Promise<void> {
    await this.#parts[wanted]?.settled;
  }

  #now(wanted: Variant): Variant | undefined {
    const late = this.#parts[wanted];
    if (!late || late.part) return wanted;
    return this.#last ?? (late.failed ? 'bar' : undefined);
  }
}
