import { heading, icon, wordsIn } from '@wijkwelvaartswerk/kit';
import { html, nothing, type TemplateResult } from 'lit';
import { amountBar } from '../amount-bar.js';
import type { PartContext } from '../context.js';
import { documentList } from '../documents.js';
import { exampleNote } from '../example-note.js';
import { fold } from '../fold.js';
import { provenanceLine } from '../provenance.js';
import { titled } from '../titled.js';
import type { CompensationView } from './compensation-view.js';
import { coalitionIcon } from './icons.js';
import type { ContactView, MemberView } from './member-view.js';
import { coalitionMessages } from './messages.js';
import type { CoalitionView, RoleGroup } from './model.js';

/** Members of one role that are shown before a person asks for all. */
const FIRST = 12;

/** Who takes part by role, what residents are paid, and what was agreed. */
export function coalitionList({ example, groups, compensation, documents }: CoalitionView, context: PartContext): TemplateResult {
  const say = wordsIn(coalitionMessages, context.language);
  const { level } = context;
  return html`${example ? exampleNote(say.example, context) : nothing}
    <div class="coalition">${groups.map((group) => roleGroup(group, context))}</div>
    <div class="coalition">
      ${
        compensation
          ? html`<section class="compensation">
              ${heading(level, html`${coalitionIcon('compensation')} ${say.compensation}`)} ${figures(compensation, context)}
            </section>`
          : nothing
      }
      ${
        documents.length > 0
          ? html`<section>${heading(level, html`${icon('document')} ${say.documents}`)} ${documentList(documents, context)}</section>`
          : nothing
      }
    </div>`;
}

function roleGroup({ role, members }: RoleGroup, context: PartContext): TemplateResult {
  const say = wordsIn(coalitionMessages, context.language);
  const [first, rest] = [members.slice(0, FIRST), members.slice(FIRST)];
  return html`<section data-role=${role}>
    ${heading(context.level, html`${coalitionIcon(role)} ${say.roles[role]}`)} ${memberList(first, context)}
    ${
      rest.length > 0
        ? fold(memberList(rest, context), { more: say.allMembers(rest.length), less: say.fewerMembers, of: say.roles[role] })
        : nothing
    }
  </section>`;
}

function memberList(members: readonly MemberView[], context: PartContext): TemplateResult {
  return html`<ul class="members">
    ${members.map((member) => html`<li part="item">${memberItem(member, context)}</li>`)}
  </ul>`;
}

function memberItem({ name, url, contact, summary, bond }: MemberView, context: PartContext): TemplateResult {
  const say = wordsIn(coalitionMessages, context.language);
  return html`<p class="who"><bdi>${titled(name, url, context)}</bdi></p>
    ${summary ? html`<p class="note"><bdi>${summary}</bdi></p>` : nothing}
    ${bond ? html`<p><span class="note">${say.bond}</span> <bdi>${bond}</bdi></p>` : nothing}
    ${contact ? html`<p>${contactLink(contact, name, context)}</p>` : nothing}`;
}

function contactLink({ kind, href, label }: ContactView, name: string, { language }: PartContext): TemplateResult {
  const say = wordsIn(coalitionMessages, language);
  if (kind === 'page') return html`<a href=${href}>${say.contact(name)}</a>`;
  return html`<span class="note">${say[kind]}</span> <a href=${href}><bdi>${label}</bdi></a>`;
}

function figures({ budget, paid, left, over, bar, provenance }: CompensationView, context: PartContext): TemplateResult {
  const say = wordsIn(coalitionMessages, context.language);
  const rows = [
    [say.budget, budget],
    [say.paid, paid],
    [say.left, left],
    [say.over, over],
  ] as const;
  return html`${bar.length > 0 ? amountBar(bar) : nothing}
    <dl class="figures">
      ${rows.map(([label, amount]) =>
        amount === undefined
          ? nothing
          : html`<div>
              <dt>${label}</dt>
              <dd><bdi>${amount}</bdi></dd>
            </div>`,
      )}
    </dl>
    ${bar.some(({ certain }) => !certain) ? html`<p class="note">${say.perhaps}</p>` : nothing} ${provenanceLine(provenance, context)}`;
}
