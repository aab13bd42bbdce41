import type { Dossier } from '@wijkwelvaartswerk/contract';
import { DossierElement, heading, Late, saveFile, switchStyles, tokenStyles, type Language } from '@wijkwelvaartswerk/kit';
import { html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { FlowsContext } from './context.js';
import { flowsCsv } from './csv.js';
import { detailsStyles } from './details.styles.js';
import { flowsStyles } from './flows.styles.js';
import { folded } from './folding.js';
import { flowsView, type FlowSet, type FlowsView } from './model.js';
import { notesOf, notesOfSet } from './notes.js';
import { renderDefinitions, renderSources } from './provenance.js';
import { provenanceStyles } from './provenance.styles.js';
import { leadSentence } from './sentences.js';
import { speechIn, type Speech } from './speech.js';
import { renderSetSwitch, renderViewSwitch, type View } from './switches.js';
import { switchesStyles } from './switches.styles.js';
import { tableStyles } from './table.styles.js';
import { renderFigures } from './table.js';
import { renderText } from './text.js';
import { textStyles } from './text.styles.js';
import { flowsTokens } from './tokens.js';

/**
 * What comes into the neighbourhood, stays and leaves: a diagram, and the same as a table and as sentences. Money, hours and people are
 * never added to each other: each has a diagram of its own, between which a reader switches. Choosing a flow shows what was counted, and
 * lights up the place on the map and the anchor in the gauge that it begins or ends at; choosing those marks their flows.
 *
 * @tag www-flows
 * @fires {CustomEvent<SelectDetail>} www-select - A person chose a flow, or let go of it (`kind: "flow"`).
 * @fires {CustomEvent<ReadyDetail>} www-ready - Rendered, first or again, with a dossier.
 * @fires {CustomEvent<ErrorDetail>} www-error - There is nothing to show.
 * @csspart heading - Heading of the widget.
 * @csspart diagram - The diagram, with its legend.
 * @csspart legend - What colours and patterns mean.
 * @csspart table - All flows by direction.
 * @csspart bar - How much flows, beside the largest.
 * @csspart list - The sentences of one direction.
 * @csspart item - One flow, in table or sentences.
 * @csspart card - What was counted for the chosen flow, by whom and when.
 * @csspart definition - What was counted for each flow.
 * @csspart source - Where the figures come from.
 * @csspart loading - While the dossier is on its way.
 * @csspart empty - When the dossier has no flows.
 * @csspart error - When the dossier cannot be shown.
 * @csspart notice - What in the dossier could not be read.
 * @cssprop --www-color-flow-in - What comes in.
 * @cssprop --www-color-flow-stay - What stays.
 * @cssprop --www-color-flow-leak - What leaves; always striped.
 * @cssprop --www-color-flow-past - What passes from outside to outside; always dotted.
 */
export class WwwFlows extends DossierElement {
  static override styles: CSSResultGroup = [
    DossierElement.styles,
    tokenStyles(flowsTokens),
    switchStyles,
    flowsStyles,
    switchesStyles,
    detailsStyles,
    tableStyles,
    textStyles,
    provenanceStyles,
  ];

  /** Show only flows of this kind: `money`, `time`, `care` or `goods`. */
  @property() kind = '';

  /** Show only flows in this unit, such as `EUR` or `hours`. */
  @property() unit = '';

  /** Whether the flows show as a diagram, a table or sentences. The reader can switch; the property follows. */
  @property() view: View = 'diagram';

  /** Key of the set a reader switched to. */
  @state() private set = '';

  /** Ids of small flows together that a reader opened. */
  @state() private opened: ReadonlySet<string> = new Set();

  readonly #diagram = new Late(this, () => import('./diagram/index.js'));

  #made?: { readonly of: readonly unknown[]; readonly view: FlowsView };

  override get concerns(): readonly string[] {
    return ['flows'];
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    const complete = await super.getUpdateComplete();
    if (!this.isConnected) return complete;
    await this.#diagram.settled;
    return super.getUpdateComplete();
  }

  protected override isEmpty(dossier: Dossier): boolean {
    const { sets, unused } = this.#view(dossier, this.language);
    return sets.length === 0 && unused.length === 0;
  }

  protected override emptySentence(language: Language): string {
    return speechIn(language).say.none;
  }

  protected override renderReady(dossier: Dossier, language: Language): TemplateResult {
    const speech = speechIn(language);
    const view = this.#view(dossier, language);
    const set = view.sets.find(({ key }) => key === this.set) ?? view.sets[0];
    const notes = notesOf(view, set, this.#asked(speech), speech);
    return html`<div class="head">
        <div>
          ${view.example ? html`<p class="mark">${speech.say.example}</p>` : nothing}
          ${heading(this.headingLevel, speech.say.title[set?.kind ?? 'any'], 'heading')}
          ${set ? html`<p class="lead">${leadSentence(set, speech)}</p>` : nothing}
        </div>
        ${set ? renderViewSwitch(this.#shape, (shape) => (this.view = shape), speech) : nothing}
      </div>
      ${set ? renderSetSwitch(view.sets, set, ({ key }) => (this.set = key), speech) : nothing}
      ${notes.map((note) => html`<p class="note">${note}</p>`)} ${set ? this.#renderSet(set, view, speech) : nothing}
      ${view.sets.filter((other) => other !== set).map((other) => this.#renderOnPaper(other, view, speech))}`;
  }

  #renderSet(set: FlowSet, view: FlowsView, speech: Speech): TemplateResult {
    const context = this.#context(set, speech);
    return html`<p class=${context.touched.size > 0 ? 'belonging' : 'visually-hidden'} role="status">${this.#news(context)}</p>
      ${this.#shape === 'text' ? renderText(context, this.#level) : this.#renderBody(context, view)} ${renderDefinitions(context)}
      <div part="source">
        ${renderSources(context)}
        <p>
          <button class="link" @click=${() => saveFile(speech.say.file, 'text/csv', flowsCsv(view, speech))}>${speech.say.download}</button>
        </p>
      </div>`;
  }

  /** The table, and the diagram before it where that is asked for and can be drawn: what cannot be added cannot be drawn together. */
  #renderBody(context: FlowsContext, { period }: FlowsView): TemplateResult {
    const isDrawn = this.#shape === 'diagram' && context.set.totals !== undefined;
    return html`<div class="body" ?data-drawn=${isDrawn}>
      ${isDrawn ? this.#renderDiagram(context) : nothing} ${renderFigures(context, period, this.#shape === 'table')}
    </div>`;
  }

  /** Nobody can switch on paper: there, the other sets stand below as tables. */
  #renderOnPaper(set: FlowSet, { period }: FlowsView, speech: Speech): TemplateResult {
    const context = this.#context(set, speech);
    return html`<section class="on-paper">
      ${heading(this.#level, speech.set(set))} ${notesOfSet(set, speech).map((note) => html`<p class="note">${note}</p>`)}
      ${renderFigures(context, period, true)} ${renderDefinitions(context)}
      <div part="source">${renderSources(context)}</div>
    </section>`;
  }

  #renderDiagram(context: FlowsContext): unknown {
    const { part, failed } = this.#diagram;
    if (part) return part.diagram(context);
    const { say } = context.speech;
    return failed
      ? html`<p class="note" role="alert">
          ${say.diagramFailed} <button class="link" @click=${() => this.#diagram.retry()}>${say.retry}</button>
        </p>`
      : html`<div class="waiting"></div>`;
  }

  #context(set: FlowSet, speech: Speech): FlowsContext {
    const { say } = speech;
    const chosen = set.flows.find(({ id }) => id === this.chosen('flow'))?.id;
    const [place, anchor] = [this.chosen('place'), this.chosen('anchor')];
    const meets = ({ places, anchors }: FlowSet['nodes'][number]) =>
      places.some((id) => id === place) || anchors.some((id) => id === anchor);
    const touched = new Set(set.flows.filter(({ from, to }) => meets(from) || meets(to)).map(({ id }) => id));
    const middles = new Set(set.nodes.filter(({ side }) => side === 'inside'));
    const name = (count: number, end: FlowSet['nodes'][number]) => (middles.size > 1 ? say.smallOf(count, end.name) : say.small(count));
    const gathered = folded(set, new Set(), name);
    const sought = gathered.filter(({ of }) => of?.some(({ id }) => id === chosen || touched.has(id)));
    const opened = new Set([...this.opened, ...sought.map(({ id }) => id)]);
    return {
      ...{ set, speech, chosen, touched, gathered, opened },
      shown: folded(set, opened, name),
      choose: (id) => this.#choose(set, id === chosen ? null : id),
      open: (id) => (this.opened = new Set(opened.has(id) ? [...opened].filter((one) => one !== id) : [...opened, id])),
      link: (address) => this.link(address),
    };
  }

  #choose({ flows }: FlowSet, id: string | null): void {
    const flow = flows.find((one) => one.id === id);
    const ends = flow ? [flow.from, flow.to] : [];
    this.choose('flow', id, { places: ends.flatMap(({ places }) => places), anchors: ends.flatMap(({ anchors }) => anchors) });
  }

  /** What a person just chose, here or elsewhere, as far as it has to do with flows. */
  #news({ set, chosen, touched, speech: { say } }: FlowsContext): string {
    if (touched.size > 0) return say.belonging(touched.size);
    const flow = set.flows.find(({ id }) => id === chosen);
    return flow ? `${say.chosen}: ${flow.name}` : '';
  }

  #asked({ say, unit, list }: Speech): string {
    const [kind, asked] = [String(this.kind).trim(), String(this.unit).trim()];
    const named = Object.hasOwn(say.kind, kind) ? say.kind[kind as keyof typeof say.kind].toLowerCase() : kind;
    return list([named, asked && unit(asked)].filter(Boolean));
  }

  /** Made once for each dossier and wish. */
  #view(dossier: Dossier, language: Language): FlowsView {
    const wanted = { kind: String(this.kind).trim(), unit: String(this.unit).trim() };
    const of = [dossier, language, wanted.kind, wanted.unit];
    if (!this.#made || of.some((one, i) => one !== this.#made?.of[i])) this.#made = { of, view: flowsView(dossier, language, wanted) };
    return this.#made.view;
  }

  /** Of the headings within the widget. */
  get #level(): number {
    return (Number(this.headingLevel) || 2) + 1;
  }

  get #shape(): View {
    return this.view === 'table' || this.view === 'text' ? this.view : 'diagram';
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'www-flows': WwwFlows;
  }
}
