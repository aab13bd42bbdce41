import { paragraphsOf, type Pledge } from '@wijkwelvaartswerk/contract';
import { heading, icon, wordsIn, type IconName } from '@wijkwelvaartswerk/kit';
import { html, nothing, type TemplateResult } from 'lit';
import type { Origin } from '../../source.js';
import type { PartContext } from '../context.js';
import { renderSource } from '../provenance.js';
import { messages } from './messages.js';
import { circleView, isBelowZero, type CircleView, type PledgeView, type Sum } from './model.js';

export { circleStyles as styles } from './circle.styles.js';

type Status = Pledge['status'];

/** Icon and colour of a status, as those of steps and promises. */
const looks: Record<Status, IconName & ('todo' | 'doing' | 'done')> = { asked: 'todo', pledged: 'doing', paid: 'done' };

/** Who puts in money together: everyone with how sure it is, what that adds up to, and where it comes from. */
export function renderCircle(context: PartContext): TemplateResult | typeof nothing {
  const circle = circleView(context.dossier, context.texts);
  if (!circle) return nothing;
  const say = wordsIn(messages, context.language);
  const wrong = circle.pledges.filter(isBelowZero);
  return html`${renderTitle(say.title, circle, context)}
    <p>${say.about}</p>
    <p class="sums"><strong>${sumsInWords(circle.sums, context)}</strong></p>
    ${circle.sums.length > 1 ? html`<p class="muted small">${[say.notAdded, ...circle.apart.map((why) => say.apart[why])].join(' ')}</p>` : nothing}
    <ul part="list">
      ${circle.pledges.map(
        (pledge) =>
          html`<li part="item">
            <strong>${pledge.name ?? say.noName}</strong>
            ${renderPledge(pledge, context)} ${pledge.source ? renderOrigin(pledge, context) : nothing}
          </li>`,
      )}
    </ul>
    ${wrong.map(({ name }) => html`<p class="problem">${icon('warning')} ${say.belowZero(name ?? say.noName)}</p>`)}
    ${renderOrigin(circle, context)}`;
}

/** What this organisation itself puts in, when it is in the circle. */
export function renderOwnPledge(organisation: string | undefined, context: PartContext): TemplateResult | typeof nothing {
  const circle = circleView(context.dossier, context.texts);
  const own = circle?.pledges.filter((pledge) => organisation !== undefined && pledge.organisation === organisation) ?? [];
  if (!circle || own.length === 0) return nothing;
  return html`${renderTitle(wordsIn(messages, context.language).own, circle, context)}
    <ul part="list">
      ${own.map(
        (pledge) => html`<li part="item">${renderPledge(pledge, context)} ${renderOrigin({ ...circle, ...given(pledge) }, context)}</li>`,
      )}
    </ul>`;
}

function renderPledge({ status, amount, currency, period }: PledgeView, { language, speech }: PartContext): TemplateResult {
  const say = wordsIn(messages, language);
  return html`<span class="what"
      ><bdi>${amount ? speech.money(amount, currency) : say.noAmount}</bdi>${
        period ? html`<span class="muted">, <bdi>${speech.format.period(period)}</bdi></span>` : nothing
      }</span
    >
    <span part="status" class="pill" data-status=${looks[status]}>${icon(looks[status], 18)} ${say.status[status]}</span>`;
}

/** `toegezegd € 150.000; gevraagd € 20.000 – € 40.000, en 1 zonder bedrag` */
function sumsInWords(sums: readonly Sum[], { language, speech }: PartContext): string {
  const say = wordsIn(messages, language);
  const told = [...new Set(sums.map(({ status }) => status))].map((status) => {
    const those = sums.filter((sum) => sum.status === status);
    const amounts = those.flatMap(({ amount, currency, period }) => {
      const money = amount && speech.money(amount, currency);
      // Which years, only where that tells two amounts apart.
      const apart = money && period && those.length > 1;
      return money ? [apart ? `${money} (${speech.format.period(period)})` : money] : [];
    });
    const without = those.reduce((all, sum) => all + sum.without, 0);
    return say.sum(say.status[status], speech.list(amounts), without);
  });
  const all = told.join('; ');
  return all && `${all[0]!.toUpperCase()}${all.slice(1)}.`;
}

function renderTitle(title: string, { example }: CircleView, { level, speech }: PartContext): TemplateResult {
  return html`<div class="name">
    ${heading(level, title)} ${example ? html`<span class="mark">${speech.say.example}</span>` : nothing}
  </div>`;
}

function renderOrigin(origin: Origin, { language, speech, link }: PartContext): TemplateResult {
  const say = wordsIn(messages, language);
  return html`<div class="origin muted small">
    ${
      origin.definition
        ? paragraphsOf(origin.definition).map((paragraph, i) => html`<p>${i === 0 ? `${say.counted} ` : nothing}${paragraph}</p>`)
        : html`<p>${say.noDefinition}</p>`
    }
    ${renderSource(origin, link, speech)}
  </div>`;
}

/** What a pledge says itself goes before what is said of all. */
function given({ source, asOf, definition }: Origin): Origin {
  return { ...(source && { source }), ...(asOf && { asOf }), ...(definition && { definition }) };
}
