import type { Issue } from '@wijkwelvaartswerk/contract';
import { formatsIn, icon, wordsIn, type Language } from '@wijkwelvaartswerk/kit';
import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { until } from 'lit/directives/until.js';
import type { LayerLoad } from '../data/load.js';
import { messages } from '../data/messages.js';

interface LayerNotesProps {
  readonly title: string;
  readonly load: LayerLoad;
  /** Lines or flows of which an end is not on the map. */
  readonly loose: number;
  readonly language: Language;
  readonly retry: () => void;
  readonly agree: () => void;
}

/** Mistakes that are written out. */
const MOST = 20;

/** What a person has to know about the data of a layer: why it is not there, what to agree to, that there is more, what is wrong in it. */
export function renderLayerNotes(props: LayerNotesProps): TemplateResult {
  const { load, loose, language } = props;
  const say = wordsIn(messages, language);
  const count = (number: number) => formatsIn(language).number(number);
  const undeclared = load.issues.some(({ params }) => params['reason'] === 'rd');
  return html`${load.state === 'asking' ? renderQuestion(props) : nothing} ${load.state === 'failed' ? renderFailure(props) : nothing}
  ${load.state === 'ready' && load.shown === 0 ? renderNote(props, say.nothingHere) : nothing}
  ${load.left ? renderNote(props, say.more(count(load.shown), load.left.of === undefined ? undefined : count(load.left.of))) : nothing}
  ${loose > 0 ? renderNote(props, say.loose(count(loose), count(load.shown), loose === 1), true) : nothing}
  ${undeclared ? renderNote(props, say.undeclared, true) : nothing} ${load.issues.length > 0 ? renderIssues(props) : nothing}`;
}

function renderQuestion({ title, load: { host = '' }, language, agree }: LayerNotesProps): TemplateResult {
  const say = wordsIn(messages, language);
  return html`<div class="trouble question">
    <span><strong>${title}</strong>: ${say.asks(host)}</span>
    <button class="button quiet" @click=${agree}>${say.agree(host)}</button>
  </div>`;
}

function renderFailure({ title, load: { failure }, language, retry }: LayerNotesProps): TemplateResult {
  const say = wordsIn(messages, language);
  return html`<p class="trouble" role="status">
    ${icon('warning')}
    <span>
      <strong>${title}</strong>: ${failure && say.reason[failure.code](failure.detail)}
      <button class="link" @click=${retry}>${say.retry}</button>
    </span>
  </p>`;
}

function renderNote({ title }: LayerNotesProps, sentence: string, isWarning = false): TemplateResult {
  return html`<p class="trouble">
    ${isWarning ? icon('warning') : nothing} <span><strong>${title}</strong>: ${sentence}</span>
  </p>`;
}

function renderIssues({ title, load: { issues }, language }: LayerNotesProps): TemplateResult {
  const say = wordsIn(messages, language);
  const count = formatsIn(language).number(issues.length);
  return html`<details class="trouble">
    <summary><strong>${title}</strong>: ${say.wrong(count, issues.length === 1)}</summary>
    ${guard([language, issues], () => until(sentences(issues, language), nothing))}
  </details>`;
}

/** The sentences are loaded only for a file in which something is wrong. */
async function sentences(issues: readonly Issue[], language: Language): Promise<TemplateResult> {
  const { describeIssue } = await import('@wijkwelvaartswerk/contract/describe.js');
  const rest = issues.length - MOST;
  return html`<ul>
    ${issues
      .slice(0, MOST)
      .map((issue) => html`<li>${describeIssue(issue, language === 'en' ? 'en' : 'nl')} <code>${issue.path}</code></li>`)}
    ${rest > 0 ? html`<li>${wordsIn(messages, language).andMore(formatsIn(language).number(rest))}</li>` : nothing}
  </ul>`;
}
