import type { Anchor } from '@wijkwelvaartswerk/contract';
import { icon, Late } from '@wijkwelvaartswerk/kit';
import { html, nothing, type ReactiveElement, type TemplateResult } from 'lit';
import { custom } from '../custom-properties.js';
import type { PartContext } from './context.js';
import type { GaugeView } from './model.js';

/** What stands around the figures: each part is loaded when there is something of it to show. */
export class Parts {
  readonly #commitments: Late<typeof import('./commitments/commitments.js')>;
  readonly #circle: Late<typeof import('./circle/circle.js')>;
  readonly #benchmarks: Late<typeof import('./benchmarks/benchmarks.js')>;
  readonly #whatIf: Late<typeof import('./what-if/what-if.js')>;

  constructor(host: ReactiveElement) {
    this.#commitments = new Late(host, () => import('./commitments/commitments.js'));
    this.#circle = new Late(host, () => import('./circle/circle.js'));
    this.#benchmarks = new Late(host, () => import('./benchmarks/benchmarks.js'));
    this.#whatIf = new Late(host, () => import('./what-if/what-if.js'));
  }

  /** Resolves once what was asked for has come, or could not be had. */
  async settled(): Promise<void> {
    await Promise.all([this.#commitments, this.#circle, this.#benchmarks, this.#whatIf].map(({ settled }) => settled));
  }

  /** What an anchor promised and puts in, and what the municipality does. */
  promises(anchor: Anchor, { name }: GaugeView, context: PartContext): TemplateResult | typeof nothing {
    const { commitments = [], municipalAction, organisation } = anchor;
    const promised = commitments.length > 0 || Boolean(municipalAction);
    const members = context.dossier.financeCircle?.members ?? [];
    const pledged = organisation !== undefined && members.some((member) => member.organisation === organisation);
    if (!promised && !pledged) return nothing;
    return html`<div>
      ${
        promised
          ? html`<section class="commitments" ${custom({ '--_count': commitments.length })}>
              ${this.#drawn(this.#commitments, (part) => part.renderCommitments(anchor, name, context), context)}
            </section>`
          : nothing
      }
      ${
        pledged
          ? html`<section class="own">
              ${this.#drawn(this.#circle, (part) => part.renderOwnPledge(organisation, context), context)}
            </section>`
          : nothing
      }
    </div>`;
  }

  /** What another share would make of it. */
  whatIf(anchor: Anchor, view: GaugeView, context: PartContext): TemplateResult {
    return html`<section class="what-if">
      ${this.#drawn(this.#whatIf, (part) => html`${part.whatIf(view, anchor, context)}`, context)}
    </section>`;
  }

  /** Who puts in money together. */
  circle(context: PartContext): TemplateResult | typeof nothing {
    if (!context.dossier.financeCircle?.members.length) return nothing;
    return html`<section class="circle">${this.#drawn(this.#circle, (part) => part.renderCircle(context), context)}</section>`;
  }

  /** What was measured elsewhere. */
  benchmarks(context: PartContext): TemplateResult | typeof nothing {
    if (!context.dossier.benchmarks?.length) return nothing;
    return html`<section class="benchmarks">${this.#drawn(this.#benchmarks, (part) => part.renderBenchmarks(context), context)}</section>`;
  }

  #drawn<Part extends object>(
    late: Late<Part>,
    draw: (part: Part) => TemplateResult | typeof nothing,
    { speech: { say } }: PartContext,
  ): TemplateResult | typeof nothing {
    const { part } = late;
    if (part) return draw(part);
    if (!late.failed) return nothing;
    return html`<p class="problem">
      ${icon('warning')} <span>${say.partFailed} <button class="link" @click=${() => late.retry()}>${say.retry}</button></span>
    </p>`;
  }
}
