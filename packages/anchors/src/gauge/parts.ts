import type { Anchor } from '@wijkwelvaartswerk/contract';
import { icon, Late } from '@wijkwelvaartswerk/kit';
import { html, nothing, type ReactiveElement, type TemplateResult } from 'lit';
import { custom } from '../custom-properties.js';
import type { PartContext } from './context.js';
import type { GaugeView } from './model.js';

/** What stands around the figures: each part is loaded when there is something of it to show. */
export class Parts {
  readonly #trend: Late<typeof import('./trend-chart.js')>;
  readonly #commitments: Late<typeof import('./commitments/commitments.js')>;
  readonly #circle: Late<typeof import('./circle/circle.js')>;
  readonly #benchmarks: Late<typeof import('./benchmarks/benchmarks.js')>;
  readonly #whatIf: Late<typeof import('./what-if/what-if.js')>;

  /** Those that were asked for. */
  readonly #wanted = new Set<Late<object>>();
  #haveCome = false;

  constructor(host: ReactiveElement) {
    this.#trend = new Late(host, () => import('./trend-chart.js'));
    this.#commitments = new Late(host, () => import('./commitments/commitments.js'));
    this.#circle = new Late(host, () => import('./circle/circle.js'));
    this.#benchmarks = new Late(host, () => import('./benchmarks/benchmarks.js'));
    this.#whatIf = new Late(host, () => import('./what-if/what-if.js'));
  }

  /** Resolves once what was asked for has come, or could not be had. */
  async settled(): Promise<void> {
    await Promise.all([this.#trend, this.#commitments, this.#circle, this.#benchmarks, this.#whatIf].map(({ settled }) => settled));
  }

  /** The share that matters over time, beside the bar. */
  trend(view: GaugeView, context: PartContext): TemplateResult | typeof nothing {
    if (view.trend.length === 0) return nothing;
    return html`<section class="trend" ${custom({ '--_count': view.trend.length })}>
      ${this.#drawn(this.#trend, (part) => part.renderTrend(view, context), context)}
    </section>`;
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
          ? html`<section class="commitments" ${custom({ '--_count': commitments.length + (municipalAction ? 3 : 0) })}>
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
    const drawn = this.#drawn(this.#circle, (part) => part.renderCircle(context), context);
    return this.#areOnTheirWay ? nothing : html`<section class="circle">${drawn}</section>`;
  }

  /** What was measured elsewhere. */
  benchmarks(context: PartContext): TemplateResult | typeof nothing {
    if (!context.dossier.benchmarks?.length) return nothing;
    const drawn = this.#drawn(this.#benchmarks, (part) => part.renderBenchmarks(context), context);
    return this.#areOnTheirWay ? nothing : html`<section class="benchmarks">${drawn}</section>`;
  }

  /** What stands below others waits for them the first time, so that nothing moves under a reader's eyes. */
  get #areOnTheirWay(): boolean {
    this.#haveCome ||= [...this.#wanted].every((late) => late.part ?? late.failed);
    return !this.#haveCome;
  }

  #drawn<Part extends object>(
    late: Late<Part>,
    draw: (part: Part) => TemplateResult | typeof nothing,
    { speech: { say } }: PartContext,
  ): TemplateResult | typeof nothing {
    this.#wanted.add(late);
    const { part } = late;
    if (part) return draw(part);
    if (!late.failed) return nothing;
    return html`<p class="problem">
      ${icon('warning')} <span>${say.partFailed} <button class="link" @click=${() => late.retry()}>${say.retry}</button></span>
    </p>`;
  }
}
