import type { Dossier, Meeting } from '@wijkwelvaartswerk/contract';
import { DossierElement, heading, wordsIn, type Language } from '@wijkwelvaartswerk/kit';
import { html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { askedSteps } from '../asked-steps.js';
import type { PartContext } from '../context.js';
import { exampleNote, saidOnce } from '../example-note.js';
import { fold } from '../fold.js';
import { wanted } from '../wanted.js';
import { PartElement } from '../part-element.js';
import { partStyles } from '../part.styles.js';
import { agendaStyles } from './agenda.styles.js';
import { CalendarDownload } from './calendar-download.js';
import { meetingList } from './meeting-list.js';
import { meetingViews, type MeetingView } from './meeting-view.js';
import { meetingStyles } from './meetings.styles.js';
import { agendaMessages, type AgendaWords } from './messages.js';
import { saveAll } from './save-all.js';
import { subscription } from './subscription.js';
import { dayText } from './when-words.js';

/** Meetings shown before a person asks for all. */
const FIRST = { upcoming: 10, past: 3 };

const kinds: readonly Meeting['kind'][] = ['assembly', 'workshop', 'inspiration', 'team', 'other'];

/**
 * The meetings of a neighbourhood: those to come, each and all together as a file for a person's own calendar, and those that were, with
 * what was decided.
 *
 * @tag www-agenda
 * @fires {CustomEvent<ReadyDetail>} www-ready - Rendered with a dossier, first or again.
 * @fires {CustomEvent<SelectDetail>} www-select - A person chose the place of a meeting (`kind: "place"`) or a term that was discussed
 * (`kind: "term"`), or let go of it (`id: null`).
 * @fires {CustomEvent<ErrorDetail>} www-error - The dossier could not be shown.
 * @csspart heading - The title.
 * @csspart list - Meetings: those to come, those that were, and of each the rest that folds.
 * @csspart item - One meeting.
 * @csspart status - That a meeting does not take place after all, or is today or tomorrow.
 * @csspart loading - While the dossier is on its way.
 * @csspart empty - In place of the meetings when there are none.
 * @csspart error - In place of the meetings when the dossier cannot be shown.
 * @csspart notice - What in the dossier could not be read.
 */
export class WwwAgenda extends PartElement {
  static override styles: CSSResultGroup = [DossierElement.styles, partStyles, meetingStyles, agendaStyles];

  /** Ids or numbers of steps, by comma: only meetings that belong to one of them. Empty: all meetings. */
  @property() step = '';

  /** Kinds, by comma: `assembly`, `workshop`, `inspiration`, `team`, `other`. Empty: all kinds. */
  @property() kind = '';

  /** `upcoming`: only what is to come; `past`: only what was; anything else: both. */
  @property() show: '' | 'upcoming' | 'past' = '';

  readonly #calendar = new CalendarDownload(this);
  #read: readonly unknown[] = [];
  #views: readonly MeetingView[] = [];
  #unknown: readonly string[] = [];

  override get concerns(): readonly string[] {
    return ['meetings', 'calendar'];
  }

  protected override isEmpty({ calendar }: Dossier): boolean {
    return this.#views.length === 0 && calendar === undefined;
  }

  protected override emptySentence(language: Language): string {
    const say = wordsIn(agendaMessages, language);
    return this.#unknown.length > 0 ? say.unknown(this.#unknown.join(', ')) : say.empty;
  }

  // Not in willUpdate: the dossier to show is found only after that.
  protected override update(changed: PropertyValues<this>): void {
    const { shown, language, step, kind } = this;
    const read = [shown, language, this.day, step, kind];
    if (read.some((part, i) => part !== this.#read[i])) {
      this.#read = read;
      this.#views = shown ? this.#asked(shown, language) : [];
    }
    super.update(changed);
  }

  protected override renderReady(dossier: Dossier, language: Language): TemplateResult {
    const context = this.context(dossier, language);
    const say = wordsIn(agendaMessages, language);
    const { views, invented } = saidOnce(this.#views);
    const [upcoming, past] = [views.filter((view) => !view.past), views.filter((view) => view.past)];
    const both = this.show !== 'upcoming' && this.show !== 'past';
    return html`${heading(this.headingLevel, say.title(context.text(dossier.neighbourhood.name)), 'heading')}
      ${this.show === 'past' ? nothing : lead(upcoming, context, say)} ${invented ? exampleNote(say.exampleNote, context) : nothing}
      <div class="groups" ?data-one=${!both}>
        ${
          this.show === 'past'
            ? nothing
            : html`<div class="group">
                ${heading(context.level, say.upcoming)} ${this.#list('upcoming', upcoming, context, say)}
                ${saveAll(upcoming, this.#calendar, context)}
              </div>`
        }
        ${
          this.show === 'upcoming' || (both && past.length === 0)
            ? nothing
            : html`<div class="group">${heading(context.level, say.past)} ${this.#list('past', past, context, say)}</div>`
        }
      </div>
      ${subscription(dossier.calendar, context)}`;
  }

  #list(group: 'upcoming' | 'past', views: readonly MeetingView[], context: PartContext, say: AgendaWords): TemplateResult {
    if (views.length === 0) return html`<p class="muted">${say.none[group]}</p>`;
    const inside = { ...context, level: context.level + 1 };
    const list = (some: readonly MeetingView[]) => meetingList(some, inside, this.#calendar);
    const rest = views.slice(FIRST[group]);
    return html`${list(views.slice(0, FIRST[group]))}
    ${rest.length > 0 ? fold(list(rest), { more: say.more(views.length), less: say.less, of: say[group] }) : nothing}`;
  }

  /** The meetings a page asks for. */
  #asked(dossier: Dossier, language: Language): MeetingView[] {
    const steps = askedSteps(this.step, dossier);
    const ofKind = wanted(this.kind, (name) => kinds.find((known) => known === name));
    this.#unknown = [...steps.unknown, ...ofKind.unknown];
    return meetingViews(this.context(dossier, language)).filter(
      ({ kind, meeting }) => (!ofKind.known || ofKind.known.has(kind)) && (!steps.known || steps.known.has(meeting.step ?? '')),
    );
  }
}

/** How many take place, and when the first does. */
function lead(upcoming: readonly MeetingView[], context: PartContext, say: AgendaWords): TemplateResult | typeof nothing {
  const held = upcoming.filter(({ cancelled, time }) => time && !cancelled);
  const first = held[0]?.time;
  return first ? html`<p class="lead">${say.lead(held.length, dayText(first.day, context))}</p>` : nothing;
}

declare global {
  interface HTMLElementTagNameMap {
    'www-agenda': WwwAgenda;
  }
}
