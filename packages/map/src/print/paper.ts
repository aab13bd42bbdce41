import { textIn } from '@wijkwelvaartswerk/contract';
import { formatsIn, heading, wordsIn, type Language } from '@wijkwelvaartswerk/kit';
import { html, nothing, render, type TemplateResult } from 'lit';
import { renderProvenance, renderSource, type Writing } from '../card/facts.js';
import type { LayerLoad } from '../data/load.js';
import { countOf, type LayerView, type PlaceView } from '../model.js';
import { LookProbe } from '../picture/colours.js';
import type { MapView } from '../picture/scene.js';
import { sceneOf } from '../picture/scene-of.js';
import type { Shown } from '../shown.js';
import { sourcesOnMap } from '../source.js';
import { layerIcon, placeIcon } from '../symbol-icon.js';
import { allWords, arrowWords, flowSentence, placeLabel, statusWords, tallyWords, whereWords } from '../words.js';
import { renderLegend } from './legend.js';
import { messages } from './messages.js';
import { drawPaperMap, type PaperMap } from './paper-map.js';
import { paperStyles } from './paper.styles.js';

/** What there is to print, and what of it the screen shows. */
export interface Printed extends Shown, Writing {
  /** Level of the heading of the widget. */
  readonly level: number;
  readonly query: string;
  readonly loads: ReadonlyMap<string, LayerLoad>;
  readonly chosen: PlaceView | undefined;
  /** What of the map a person looks at, once there is a picture. */
  readonly map: MapView | undefined;
}

/** More places than this have pages of their own after the map; less stand beside it where the paper is wide. */
const BESIDE = 60;
/** More than this are not set in columns. */
const LONG = 600;
/** Lines to write on with a pen. */
const EMPTY = 4;

/**
 * Puts what goes on paper first in `root`, with all that a person can have the screen show: every place, whatever was searched or folded.
 * Answers how to take it away again. Nothing of it waits, for printing does not.
 */
export function printPaper(root: ShadowRoot, printed: Printed): () => void {
  const paper = document.createElement('section');
  const styles = root.adoptedStyleSheets;
  root.adoptedStyleSheets = [...styles, paperStyles.styleSheet!];
  paper.className = 'paper';
  root.prepend(paper);
  const canvas = document.createElement('canvas');
  const drawn = draw(canvas, paper, printed);
  render(renderPaper(printed, drawn && canvas, drawn), paper);
  paper.classList.toggle('beside', printed.model.places.size <= BESIDE);
  paper.classList.toggle('long', printed.model.places.size > LONG);
  return () => {
    paper.remove();
    // Gives its memory back at once.
    canvas.width = canvas.height = 0;
    root.adoptedStyleSheets = root.adoptedStyleSheets.filter((each) => each !== paperStyles.styleSheet);
  };
}

/** Nothing when nothing says where the neighbourhood is, or the page asks for no map. */
function draw(
  canvas: HTMLCanvasElement,
  paper: HTMLElement,
  { model, scene, on, map, chosen, say, language }: Printed,
): PaperMap | undefined {
  if (!scene) return undefined;
  // Also what a search leaves out: who reads a number in the list looks for it on the map.
  const all = sceneOf(model, { layers: on, crowds: scene.crowds ?? [], flowWords: (flow) => arrowWords(flow, say, language) });
  const probe = new LookProbe(paper, () => undefined);
  probe.light = true;
  const look = probe.read();
  probe.remove();
  const view = map && !map.whole ? { extent: map.extent, whole: false } : { extent: scene.extent, whole: true };
  return all && drawPaperMap(canvas, all, view, look, chosen?.id);
}

function renderPaper(props: Printed, canvas: HTMLCanvasElement | undefined, drawn: PaperMap | undefined): TemplateResult {
  const { layers } = props.model;
  const credit = renderCredit(props);
  return html`${renderHead(props)}
    ${
      canvas
        ? html`<div class="plate">
            <figure>${canvas}</figure>
            ${renderLegend(props, drawn)} ${credit}
          </div>`
        : nothing
    }
    <div class="lists">
      ${layers.filter(({ kind }) => kind === 'places').map((layer) => renderLayer(layer, props))} ${renderEmptyLines(props)}
    </div>
    ${canvas ? nothing : credit}
    <div class="lists more">
      ${layers.filter(({ kind }) => kind !== 'places').map((layer) => renderLayer(layer, props))} ${renderSources(props)}
    </div>`;
}

function renderHead(props: Printed): TemplateResult {
  const { model, say, level, count, dossier, language } = props;
  const present = model.layers.filter(({ kind, future }) => kind === 'places' && !future).reduce((sum, layer) => sum + countOf(layer), 0);
  const updated = dossier.updated && wordsIn(messages, language).updated(formatsIn(language).date(dossier.updated));
  return html`<header>
    ${heading(level, say.title(model.name), 'heading')}
    <p class="lead">${say.lead(count(present), present === 1)} ${updated}</p>
    ${notes(props).map((note) => html`<p class="note">${note}</p>`)}
  </header>`;
}

/** In what the paper is other than the screen. */
function notes(props: Printed): string[] {
  const { model, on, tally, query, loads, map, scene, language } = props;
  const words = wordsIn(messages, language);
  const off = model.layers.filter(({ id }) => scene && !on.has(id));
  const missing = model.layers.filter(({ id }) => (loads.get(id)?.state ?? 'ready') !== 'ready');
  const listsAll = !model.layers.some(({ crowd }) => crowd);
  return [
    listsAll && tally.listed < tally.all ? words.narrowed(tallyWords(props), query.trim(), allWords(props)) : '',
    off.length > 0 ? words.layersOff(titlesOf(off, language)) : '',
    missing.length > 0 ? words.notLoaded(titlesOf(missing, language)) : '',
    scene && map && !map.whole ? words.partOfArea : '',
  ].filter(Boolean);
}

function titlesOf(layers: readonly LayerView[], language: Language): string {
  return new Intl.ListFormat(language === 'en' ? 'en' : 'nl').format(layers.map(({ title }) => title));
}

function places(layers: readonly LayerView[]): PlaceView[] {
  return layers.filter(({ kind }) => kind === 'places').flatMap((layer) => layer.places);
}

/** A layer with all that is in it. */
function renderLayer(layer: LayerView, props: Printed): TemplateResult | typeof nothing {
  const { say, language, level, on, scene, count } = props;
  const { id, title, summary, kind, connections, flows, crowd } = layer;
  const own = kind === 'places' || kind === 'areas' ? layer.places : [];
  const inCrowd = crowd?.count ?? 0;
  if (own.length + connections.length + flows.length + inCrowd === 0) return nothing;
  const off = scene && !on.has(id) ? html`<small>(${wordsIn(messages, language).notOnMap})</small>` : nothing;
  return html`<section>
    ${heading(level + 1, html`${layerIcon(layer)} <span>${title} ${off}</span>`)}
    ${summary ? html`<p class="help">${summary}</p>` : nothing}
    ${inCrowd > 0 ? html`<p class="help">${wordsIn(messages, language).tooMany(say.places(count(inCrowd), false))}</p>` : nothing}
    <ul>
      ${own.map((place) => renderPlace(place, props))}
      ${connections.map(({ from, to, label }) => html`<li>${placeLabel(from)} – ${placeLabel(to)}${label ? `: ${label}` : nothing}</li>`)}
      ${flows.map((flow) => html`<li>${flowSentence(flow, say, language)} ${renderProvenance(flow, props)}</li>`)}
    </ul>
  </section>`;
}

/** By its number, as on the map. */
function renderPlace(place: PlaceView, { say }: Printed): TemplateResult {
  const sub = [whereWords(place, say), statusWords(place, say)].filter(Boolean).join(' · ');
  return html`<li class="place">
    ${placeIcon(place)} <span>${place.name} ${sub ? html`<small class=${place.position ? 'at' : ''}>${sub}</small>` : nothing}</span>
  </li>`;
}

/** For what is not in the list yet. */
function renderEmptyLines({ model, language, level }: Printed): TemplateResult {
  const { addYourself, addYourselfHelp } = wordsIn(messages, language);
  const last = places(model.layers).reduce((highest, { number = 0 }) => Math.max(highest, number), 0);
  return html`<section class="empty-lines">
    ${heading(level + 1, addYourself)}
    <p class="help">${addYourselfHelp}</p>
    <ul>
      ${Array.from({ length: EMPTY }, (_, index) => html`<li>${last + index + 1}</li>`)}
    </ul>
  </section>`;
}

/** Who made what is shown, what of it is invented, and where it is online. */
function renderCredit({ model, say, language }: Printed): TemplateResult {
  const examples = model.layers.filter(({ example }) => example);
  const online = /^https?:$/.test(location.protocol) && wordsIn(messages, language).online(location.origin + location.pathname);
  return html`<p class="credit">
    ${model.credit}
    ${examples.length > 0 ? html`<strong>${say.examples(titlesOf(examples, language), examples.length === 1)}</strong>` : nothing}
    ${online || nothing}
  </p>`;
}

function renderSources(props: Printed): TemplateResult | typeof nothing {
  const { model, dossier, say, language, level } = props;
  const sources = sourcesOnMap(model, dossier, (text) => textIn(text, language, dossier.language));
  if (sources.length === 0) return nothing;
  return html`<section>
    ${heading(level + 1, say.sources)}
    <ul>
      ${sources.map((source) => html`<li>${renderSource(source, props)}</li>`)}
    </ul>
  </section>`;
}
