import type { Dossier, Member } from '@wijkwelvaartswerk/contract';
import { wordsIn } from '@wijkwelvaartswerk/kit';
import type { PartContext } from '../context.js';
import { documentViews, type DocumentView } from '../documents.js';
import { compensationView, type CompensationView } from './compensation-view.js';
import { memberView, type MemberView } from './member-view.js';
import { coalitionMessages } from './messages.js';

/** Those whose neighbourhood it is come first. */
const roles: readonly Member['role'][] = ['resident-group', 'official', 'partner', 'expert', 'broker'];

/** Who does it together, what residents are paid, and what was agreed. */
export interface CoalitionView {
  readonly example: boolean;
  readonly groups: readonly RoleGroup[];
  readonly compensation?: CompensationView | undefined;
  readonly documents: readonly DocumentView[];
}

/** All who take part in the same role; a role without anyone is left out. */
export interface RoleGroup {
  readonly role: Member['role'];
  readonly members: readonly MemberView[];
}

export function coalitionView(context: Pick<PartContext, 'dossier' | 'language' | 'formats' | 'text' | 'link'>): CoalitionView {
  const { example, members = [], compensation, documents } = context.dossier.coalition ?? {};
  const say = wordsIn(coalitionMessages, context.language);
  const groups = roles.map((role) => ({
    role,
    members: members.filter((member) => member.role === role).map((member) => memberView(member, say, context)),
  }));
  return {
    example: example === true,
    groups: groups.filter((group) => group.members.length > 0),
    compensation: compensation && compensationView(compensation, context),
    documents: documentViews(documents, context),
  };
}

/** Whether the dossier says nothing at all of a coalition. */
export function hasNoCoalition({ coalition }: Dossier): boolean {
  const { members = [], compensation, documents = [] } = coalition ?? {};
  return members.length === 0 && !compensation && documents.length === 0;
}
