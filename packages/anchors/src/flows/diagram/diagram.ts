import { wordsIn } from '@wijkwelvaartswerk/kit';
import { html, nothing, type TemplateResult } from 'lit';
import { AsyncDirective } from 'lit/async-directive.js';
import { directive } from 'lit/directive.js';
import { ref } from 'lit/directives/ref.js';
import { swatch } from '../bar.js';
import type { FlowsContext } from '../context.js';
import { DIRECTIONS, type Direction, type FlowSet, type FlowView } from '../model.js';
import { figuresOf, type Figures } from './figures.js';
import { graphOf, isStar, type Graph } from './graph.js';
import { Measures } from './measures.js';
import { messages } from './messages.js';
import { renderPicture } from './picture.js';
import { sceneOf, type Label, type Scene } from './scene.js';
import { renderSums } from './sums.js';
import { stepFrom } from './steps.js';
import { renderWords } from './words.js';

/** About how wide a letter in the bar of the hub is, until it is measured. */
const LETTER = 8.5;

/** Pictures so far: ids of patterns are of one picture. */
let count = 0;

type Totals = NonNullable<FlowSet['totals']>;

/** What is worked out of a context, for one width and size of words. */
interface Drawn {
  readonly context: FlowsContext;
  readonly width: number;
  readonly heights: ReadonlyMap<string, number>;
  readonly graph: Graph;
  readonly figures: Figures;
  readonly scene?: Scene;
}

/** Draws the flows of a set as a Sankey diagram; narrow, as their three sums. Measures its own width while it is on the page. */
class DiagramDirective extends AsyncDirective {
  readonly #key = (count += 1);
  #context!: FlowsContext;
  #drawn?: Drawn;
  readonly #measures = new Measures(() => this.#again());
  #root?: Element;
  #pointed?: string;
  #current?: string;
  /** The flow that gets the focus once it is there. */
  #focus?: string;

  render(context: FlowsContext): TemplateResult | typeof nothing {
    this.#context = context;
    queueMicrotask(() => this.#rendered());
    return this.#template();
  }

  protected override disconnected(): void {
    this.#measures.stop();
    document.removeEventListener('keydown', this.#putAway);
  }

  protected override reconnected(): void {
    this.#rendered();
  }

  #template(): TemplateResult | typeof nothing {
    const { set, shown } = this.#context;
    // Flows of several years are not added, and a diagram adds what meets.
    if (!set.totals || shown.length === 0) return nothing;
    const isMeasured = this.#measures.width > 0;
    return html`<figure
      part="diagram"
      class=${isMeasured ? nothing : 'waiting'}
      @pointerover=${this.#point}
      @pointerleave=${this.#point}
      @focusin=${this.#point}
      @focusout=${this.#point}
      ${ref(this.#rooted)}
    >
      <div class="ruler"></div>
      ${isMeasured ? this.#renderDrawn(set.totals, set.flows) : nothing}
    </figure>`;
  }

  #renderDrawn({ in: comes, stays, out, past }: Totals, flows: readonly FlowView[]): TemplateResult {
    const { speech } = this.#context;
    const { scene, graph } = this.#draw();
    // What is passed on inside would count more than once beside what comes in.
    const totals = scene ? { in: comes, stays, out, past } : isStar(graph) ? { in: comes, stays, out } : { in: comes, out };
    const isBand = flows.some(({ value }) => value.min < value.max);
    return html`${scene ? this.#renderScene(scene) : this.#renderSums(totals)}
      <figcaption part="legend">
        ${DIRECTIONS.filter((direction) => totals[direction]).map(
          (direction) => html`<span>${swatch(direction)}${speech.say.direction[direction]}</span>`,
        )}
        ${isBand ? html`<span><i class="swatch unsure" aria-hidden="true"></i>${wordsIn(messages, speech.language).perhaps}</span>` : nothing}
      </figcaption>`;
  }

  #draw(): Drawn {
    const context = this.#context;
    const { width, heights } = this.#measures;
    const drawn = this.#drawn;
    if (drawn?.context === context && drawn.width === width && drawn.heights === heights) return drawn;
    const graph = graphOf(context.shown);
    const figures = figuresOf(context.set, graph.links, context.speech);
    const { hub } = graph;
    const words = hub ? `${hub.name}: ${figures.end(hub.id)} ${figures.unit}` : '';
    const upright = heights.get(words) ?? words.length * LETTER;
    const scene = sceneOf(graph, width, heights, upright);
    return (this.#drawn = { context, width, heights, graph, figures, scene });
  }

  #renderScene(scene: Scene): TemplateResult {
    const { shown, speech, open, choose } = this.#context;
    const { graph, figures } = this.#draw();
    const { say } = speech;
    const ids = shown.map(({ id }) => id);
    const pointed = this.#pointed;
    const isMarked = (flow: FlowView) => this.#isMarked(flow);
    const { ends, buttons } = renderWords(scene, shown, {
      end: ({ end, place }: Label) =>
        place === 'inside'
          ? { name: `${end.name}:`, figure: `${figures.end(end.id)} ${figures.unit}` }
          : { name: end.only?.name ?? end.name, figure: figures.end(end.id) },
      flow: (flow) => ({ name: inFull(flow, say.fromTo(flow.from.name, flow.to.name)), figure: figures.of(flow) }),
      aside: ({ direction }) => `${figures.unit}, ${say.direction[direction].toLowerCase()}`,
      isMarked,
      press: (flow) => {
        if (!flow.of) return choose(flow.id);
        this.#focus = flow.of[0]?.id;
        open(flow.id);
      },
      pointed,
      current: this.#current !== undefined && ids.includes(this.#current) ? this.#current : (shown.find(isMarked) ?? shown[0])?.id,
    });
    return html`<div class="picture">
      ${renderPicture(scene, graph, { name: this.#name(), key: this.#key, isMarked, pointed, press: this.#press })} ${ends}
      <div role="toolbar" aria-label=${wordsIn(messages, speech.language).choose} aria-orientation="vertical" @keydown=${this.#walk}>
        ${buttons}
      </div>
    </div>`;
  }

  #renderSums(totals: Totals): TemplateResult {
    const { speech } = this.#context;
    const { graph, figures } = this.#draw();
    const sums = {
      name: this.#name(),
      hub: isStar(graph) ? graph.hub!.name : wordsIn(messages, speech.language).neighbourhood,
      totals,
      figure: figures.sum,
      title: (direction: Direction) => speech.say.direction[direction],
      key: this.#key,
    };
    return html`<div class="three">${renderSums(sums)}</div>`;
  }

  /** What a screen reader calls the picture: its sums. */
  #name(): string {
    const { set, speech } = this.#context;
    const sums = DIRECTIONS.flatMap((direction) => {
      const total = set.totals?.[direction];
      return total ? `${speech.say.direction[direction]}: ${speech.amountInWords(total, set.unit)}` : [];
    });
    return wordsIn(messages, speech.language).picture(sums.join(', '));
  }

  #isMarked({ id, of = [] }: FlowView): boolean {
    const { chosen, touched } = this.#context;
    return [id, ...of.map((flow) => flow.id)].some((one) => one === chosen || touched.has(one));
  }

  readonly #rooted = (root?: Element) => {
    this.#root = root;
  };

  /** Measures what came on the page, and gives the focus to what waited for it. */
  #rendered(): void {
    const root = this.#root;
    if (!root?.isConnected || !this.isConnected) return;
    this.#measures.watch(root);
    if (this.#focus === undefined) return;
    const button = this.#button(this.#focus);
    if (button) this.#focus = undefined;
    button?.focus();
  }

  #again(): void {
    this.setValue(this.#template());
    this.#rendered();
  }

  #button(id: string): HTMLElement | null | undefined {
    return this.#root?.querySelector<HTMLElement>(`button[data-flow="${CSS.escape(id)}"]`);
  }

  /** What is under the pointer or has the focus is marked, at its ribbon and in words. */
  readonly #point = ({ type, target }: Event) => {
    const id = /over|in$/.test(type) ? flowAt(target) : undefined;
    if (type === 'focusin' && id !== undefined) this.#current = id;
    if (id === this.#pointed && type !== 'focusin') return;
    this.#showWords(id);
  };

  /** What shows of a flow that is pointed at can be put away: it stands over other flows. */
  readonly #putAway = ({ key }: KeyboardEvent) => {
    if (key === 'Escape') this.#showWords(undefined);
  };

  #showWords(id: string | undefined): void {
    this.#pointed = id;
    if (id === undefined) document.removeEventListener('keydown', this.#putAway);
    else document.addEventListener('keydown', this.#putAway);
    this.#again();
  }

  /** A press on a ribbon is one on its button, which the keyboard reaches. */
  readonly #press = ({ target }: Event) => {
    const id = flowAt(target);
    if (id !== undefined) this.#button(id)?.click();
  };

  readonly #walk = (event: KeyboardEvent) => {
    const order = this.#context.shown.map(({ id }) => id);
    const isTurned = getComputedStyle(event.currentTarget as Element).direction === 'rtl';
    const next = stepFrom(event, order, flowAt(event.target), isTurned);
    if (next === undefined) return;
    event.preventDefault();
    this.#button(next)?.focus();
  };
}

const flowAt = (target: EventTarget | null) => (target as Element | null)?.closest<HTMLElement>('[data-flow]')?.dataset['flow'];

/** From where to where, and what flows, unless that is one of these. */
function inFull({ name, from, to }: FlowView, between: string): string {
  if (name === from.name || name === to.name) return between;
  return name.includes(from.name) && name.includes(to.name) ? name : `${between}: ${name}`;
}

export const diagram = directive(DiagramDirective);
