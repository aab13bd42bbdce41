import {
  textIn,
  type Amount,
  type Currency,
  type Document,
  type Dossier,
  type LocalText,
  type SourceRef,
} from '@wijkwelvaartswerk/contract';
import type { Formats } from '@wijkwelvaartswerk/kit';
import { html, nothing, type TemplateResult } from 'lit';
import type { RenderContext } from './context.js';
import type { FactWords } from './fact-messages.js';
import { sourceView, type SourceView } from '../source-view.js';
import { readableDate } from '../partial-date.js';
import { placeNames } from '../places.js';
import { sourceLine, titled } from '../titled.js';

/** What the dossier tells of a step beyond the step itself: who takes part, what money there is. */
export interface Fact {
  readonly label: string;
  readonly items: readonly FactItem[];
}

export interface FactItem {
  readonly text: string;
  readonly url?: string | undefined;
  /** What to know beside it: a role, a date, what was counted. */
  readonly note?: string | undefined;
  /** Of a figure: where it comes from, `null` when nobody says. */
  readonly source?: SourceView | null | undefined;
}

/** The facts of the method's step of this number; those the dossier does not have are left out. */
export function factsOf(number: number, dossier: Dossier, language: string, say: FactWords, formats: Formats): Fact[] {
  const text = (local: LocalText) => textIn(local, language, dossier.language);
  const teller: Teller = {
    dossier,
    say,
    formats,
    text,
    dated: (date, sentence) => {
      const day = readableDate(date);
      return day && sentence(formats.date(day));
    },
    name: ({ organisation, name }) => {
      const known = dossier.organisations?.find(({ id }) => id === organisation)?.name ?? name;
      return known === undefined ? undefined : text(known);
    },
    figure: ({ asOf, definition, source }) => ({
      note: notes(teller.dated(asOf, say.asOf), definition && text(definition)),
      source: sourceView(source, dossier, text) ?? null,
    }),
  };
  const tellers: Record<number, (teller: Teller) => Fact[]> = { 1: coalitionFacts, 4: anchorFacts, 5: anchoringFacts };
  return (tellers[number]?.(teller) ?? []).filter(({ items }) => items.length > 0);
}

interface Teller {
  readonly dossier: Dossier;
  readonly say: FactWords;
  readonly formats: Formats;
  readonly text: (local: LocalText) => string;
  /** A sentence with this date, when it can be read. */
  readonly dated: (date: string | undefined, sentence: (date: string) => string) => string | undefined;
  readonly name: (named: { organisation?: string; name?: LocalText }) => string | undefined;
  readonly figure: (about: { asOf?: string; definition?: LocalText; source?: SourceRef }) => Pick<FactItem, 'note' | 'source'>;
}

function coalitionFacts(teller: Teller): Fact[] {
  const { dossier, say, formats, text, name, figure } = teller;
  const { members = [], compensation, documents } = dossier.coalition ?? {};
  const paid = compensation?.paid;
  const money = (amount: Amount, currency: Currency) => formats.money(amount, currency);
  return [
    {
      label: say.members,
      items: members.flatMap((member) => {
        const who = name(member);
        return who ? [{ text: who, note: notes(say.role[member.role], member.bond && text(member.bond)) }] : [];
      }),
    },
    {
      label: say.compensation,
      items: compensation
        ? [
            {
              text:
                paid === undefined
                  ? money(compensation.budget, compensation.currency)
                  : say.paid(money(compensation.budget, compensation.currency), money(paid, compensation.currency)),
              ...figure(compensation),
            },
          ]
        : [],
    },
    { label: say.documents, items: documentItems(documents, teller) },
  ];
}

function anchorFacts({ dossier, say, formats, text, name }: Teller): Fact[] {
  const { anchors = [], financeCircle } = dossier;
  return [
    {
      label: say.anchors,
      items: anchors.flatMap((anchor) => {
        const who = name(anchor);
        return who ? [{ text: who, note: anchor.example ? say.example : undefined }] : [];
      }),
    },
    {
      label: say.financeCircle,
      items: (financeCircle?.members ?? []).flatMap((member) => {
        const who = name(member);
        if (!who) return [];
        const pledge = member.pledge !== undefined && member.currency ? formats.money(member.pledge, member.currency) : undefined;
        const source = pledge ? (sourceView(financeCircle?.source, dossier, text) ?? null) : undefined;
        return [{ text: who, note: notes(pledge, say.pledge[member.status]), source }];
      }),
    },
  ];
}

function anchoringFacts(teller: Teller): Fact[] {
  const { dossier, say, formats, text, dated, figure } = teller;
  const { homeBase, budget = [], governance, team, network = [], exchange = [], programme, documents } = dossier.anchoring ?? {};
  const { form, council, charter } = governance ?? {};
  const home = homeBase && (homeBase.name ? text(homeBase.name) : homeBase.place && placeNames(dossier, text).get(homeBase.place));
  return [
    {
      label: say.homeBase,
      items: homeBase
        ? [
            {
              text: home ?? say.tenure[homeBase.tenure],
              note: notes(home && say.tenure[homeBase.tenure], dated(homeBase.until, say.until)),
            },
          ]
        : [],
    },
    {
      label: say.budget,
      items: budget.map((year) => {
        const { note, source } = figure(year);
        const temporary = year.temporary === undefined ? undefined : say.temporary(formats.money(year.temporary, year.currency));
        return { text: say.year(year.year, formats.money(year.structural, year.currency)), note: notes(temporary, note), source };
      }),
    },
    {
      label: say.governance,
      items: [
        ...(form ? [{ text: text(form) }] : []),
        ...(council ? [{ text: say.council(formats.number(council.residentSeats), formats.number(council.seats)) }] : []),
        ...(charter ? [{ text: say.charter, url: charter }] : []),
      ],
    },
    {
      label: say.team,
      items: team?.fte === undefined ? [] : [{ text: say.fte(formats.number(team.fte, 1)), note: dated(team.until, say.until) }],
    },
    { label: say.network, items: network.map((member) => ({ text: text(member.name), url: member.url })) },
    {
      label: say.exchange,
      items: exchange.map(({ direction, fte, since }) => ({
        text: say.fte(formats.number(fte, 1)),
        note: notes(say.direction[direction], dated(since, say.since)),
      })),
    },
    { label: say.programme, items: programme ? [{ text: text(programme.name), url: programme.url }] : [] },
    { label: say.documents, items: documentItems(documents, teller) },
  ];
}

function documentItems(documents: readonly Document[] = [], { text, dated }: Teller): FactItem[] {
  return documents.map((document) => ({ text: text(document.title), url: document.url, note: dated(document.date, (day) => day) }));
}

function notes(...found: readonly (string | undefined)[]): string | undefined {
  return found.filter(Boolean).join(' · ') || undefined;
}

export function factList(facts: readonly Fact[], context: RenderContext): TemplateResult {
  return html`<dl class="facts">
    ${facts.map(
      ({ label, items }) =>
        html`<dt>${label}</dt>
          <dd>${items.map((item) => html`<div>${factItem(item, context)}</div>`)}</dd>`,
    )}
  </dl>`;
}

function factItem({ text, url, note, source }: FactItem, context: RenderContext): TemplateResult {
  return html`${titled(text, url, context)} ${note ? html`<span class="note">${note}</span>` : nothing}
  ${source === undefined ? nothing : html`<span class="note">${source ? sourceLine(source, context) : context.say.noSource}</span>`}`;
}
