import type { Member, Organisation } from '@wijkwelvaartswerk/contract';
import type { PartContext } from '../context.js';
import type { CoalitionWords } from './messages.js';

/** Who takes part, as a reader may meet them. */
export interface MemberView {
  readonly id: string;
  readonly name: string;
  /** Website of the organisation. */
  readonly url?: string | undefined;
  /** How to reach the organisation. */
  readonly contact?: ContactView | undefined;
  /** What the organisation does. */
  readonly summary?: string | undefined;
  /** The tie with the neighbourhood. */
  readonly bond?: string | undefined;
}

/** `label`: the mail address or number itself; absent for a page. */
export interface ContactView {
  readonly kind: 'mail' | 'call' | 'page';
  readonly href: string;
  readonly label?: string | undefined;
}

type Reading = Pick<PartContext, 'dossier' | 'text' | 'link'>;

/** Those who did not agree to be named are called by their role: the reader has taken away all else. */
export function memberView(member: Member, say: CoalitionWords, { dossier, text, link }: Reading): MemberView {
  const { id, role, bond, person } = member;
  const organisation = dossier.organisations?.find((one) => one.id === member.organisation);
  const isPrivate = person !== undefined && person.consent !== 'public';
  const own = isPrivate ? person.pseudonym : member.name;
  const from = organisation && nameOf(organisation, text);
  const named = own && text(own).trim();
  const fallback = isPrivate ? (from ? say.someoneOf(from) : say.someone[role]) : (from ?? say.nameless);
  // An organisation that is one person without consent has lost its links already; a private member does not lead to it either.
  const shown = isPrivate ? undefined : organisation;
  return {
    id,
    name: named || fallback,
    url: link(shown?.url) && shown?.url,
    contact: contactOf(link(shown?.contact)),
    summary: (shown?.summary && text(shown.summary).trim()) || undefined,
    bond: (bond && text(bond).trim()) || undefined,
  };
}

function nameOf({ name, person }: Organisation, text: Reading['text']): string | undefined {
  const isPrivate = person !== undefined && person.consent !== 'public';
  return (isPrivate ? person.pseudonym && text(person.pseudonym) : text(name))?.trim() || undefined;
}

function contactOf(href: string | undefined): ContactView | undefined {
  if (!href) return undefined;
  const { protocol, pathname } = new URL(href);
  if (protocol === 'mailto:') return { kind: 'mail', href, label: readable(pathname) };
  if (protocol === 'tel:') return { kind: 'call', href, label: readable(pathname) };
  return { kind: 'page', href };
}

function readable(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
