import type { Anchoring, Council, Dossier, Exchange, HomeBase, LocalText, Team } from '@wijkwelvaartswerk/contract';
import type { PartContext } from '../context.js';
import { documentViews, type DocumentView } from '../documents.js';
import { momentOf } from '../partial-date.js';
import { placeFinder, type PlaceRef } from '../places.js';
import { provenanceOf, sharedSource, type Provenance } from '../provenance.js';
import type { SourceView } from '../source-view.js';
import { budgetView, type BudgetView } from './budget-view.js';

/** What it takes to last, in this order. */
export const factNames = ['home', 'budget', 'governance', 'people', 'network'] as const;
export type FactName = (typeof factNames)[number];

/** The five; what the dossier does not tell is absent. */
export interface AnchoringView {
  readonly example: boolean;
  readonly home?: HomeView | undefined;
  readonly budget?: BudgetView | undefined;
  readonly governance?: GovernanceView | undefined;
  readonly people?: PeopleView | undefined;
  readonly network?: NetworkView | undefined;
}

export interface HomeView {
  readonly name?: string | undefined;
  readonly tenure: HomeBase['tenure'];
  readonly until?: DayView | undefined;
  /** The place on the map. */
  readonly place?: PlaceRef | undefined;
}

export interface DayView {
  /** Written out. */
  readonly date: string;
  /** Whether it has begun on the day it is now, and whether it is over. */
  readonly begun: boolean;
  readonly over: boolean;
}

export interface GovernanceView {
  readonly form?: string | undefined;
  readonly charter?: string | undefined;
  readonly council?: CouncilView | undefined;
}

export interface CouncilView {
  readonly seats: number;
  readonly residents: number;
  /** The figures do not contradict each other. */
  readonly possible: boolean;
  readonly provenance: Provenance;
}

export interface PeopleView {
  readonly team?: TeamView | undefined;
  readonly exchange: readonly DirectionView[];
  /** The source of all of these; `null` when none has one, `undefined` when they differ. */
  readonly source: SourceView | null | undefined;
}

export interface TeamView {
  /** Written out. */
  readonly fte?: string | undefined;
  readonly until?: DayView | undefined;
  readonly provenance: Provenance;
}

/** One direction of the exchange; without items when nobody goes that way, as far as is known. */
interface DirectionView {
  readonly direction: Exchange['direction'];
  readonly items: readonly ExchangeView[];
}

export interface ExchangeView {
  readonly fte: string;
  readonly since?: DayView | undefined;
  readonly provenance: Provenance;
}

export interface NetworkView {
  readonly networks: readonly NamedView[];
  readonly programme?: NamedView | undefined;
  readonly documents: readonly DocumentView[];
}

export interface NamedView {
  readonly name: string;
  readonly url?: string | undefined;
}

type Reading = Pick<PartContext, 'dossier' | 'formats' | 'text' | 'link' | 'today'>;

export function anchoringView(context: Reading): AnchoringView {
  const anchoring: Anchoring = context.dossier.anchoring ?? {};
  return {
    example: anchoring.example === true,
    home: anchoring.homeBase && homeView(anchoring.homeBase, context),
    budget: budgetView(anchoring.budget ?? [], context),
    governance: governanceView(anchoring, context),
    people: peopleView(anchoring, context),
    network: networkView(anchoring, context),
  };
}

/** Which of the five the dossier tells something of. */
export function knownFacts(view: AnchoringView): FactName[] {
  return factNames.filter((name) => view[name] !== undefined);
}

/** Whether the dossier says nothing at all of how it lasts. */
export function hasNoAnchoring({ anchoring }: Dossier): boolean {
  const { homeBase, budget = [], governance, team, network = [], exchange = [], programme, documents = [] } = anchoring ?? {};
  return !homeBase && !governance && !team && !programme && [budget, network, exchange, documents].every(({ length }) => length === 0);
}

function homeView({ place, name, tenure, until }: HomeBase, context: Reading): HomeView {
  const found = placeFinder(context)(place);
  return {
    name: written(name, context.text) ?? found?.name,
    tenure,
    until: dayView(until, context),
    place: found,
  };
}

function governanceView({ governance }: Anchoring, context: Reading): GovernanceView | undefined {
  const { form, council, charter } = governance ?? {};
  const view = { form: written(form, context.text), council: council && councilView(council, context), charter: context.link(charter) };
  return view.form || view.council || view.charter ? view : undefined;
}

function councilView(council: Council, context: Reading): CouncilView {
  const { seats, residentSeats: residents } = council;
  return { seats, residents, possible: residents <= seats, provenance: provenanceOf(council, context) };
}

function peopleView({ team, exchange = [] }: Anchoring, context: Reading): PeopleView | undefined {
  if (!team && exchange.length === 0) return undefined;
  const directions: readonly Exchange['direction'][] = ['to-community', 'to-municipality'];
  const shown = {
    team: team && teamView(team, context),
    exchange: directions.map((direction) => ({
      direction,
      items: exchange.filter((one) => one.direction === direction).map((one) => exchangeView(one, context)),
    })),
  };
  const figures = [...(shown.team ? [shown.team] : []), ...shown.exchange.flatMap(({ items }) => items)];
  return { ...shown, source: sharedSource(figures.map(({ provenance }) => provenance)) };
}

function exchangeView(one: Exchange, context: Reading): ExchangeView {
  return { fte: context.formats.number(one.fte, 2), since: dayView(one.since, context), provenance: provenanceOf(one, context) };
}

function teamView(team: Team, context: Reading): TeamView {
  return {
    fte: team.fte === undefined ? undefined : context.formats.number(team.fte, 2),
    until: dayView(team.until, context),
    provenance: provenanceOf(team, context),
  };
}

function networkView({ network = [], programme, documents }: Anchoring, context: Reading): NetworkView | undefined {
  const named = ({ name, url }: { name: LocalText; url?: string }): NamedView[] => {
    const title = written(name, context.text) ?? context.link(url);
    return title ? [{ name: title, url }] : [];
  };
  const view = {
    networks: network.flatMap(named),
    programme: programme && named(programme)[0],
    documents: documentViews(documents, context),
  };
  return view.networks.length > 0 || view.programme || view.documents.length > 0 ? view : undefined;
}

/** `undefined` for a date that cannot be read. */
function dayView(date: string | undefined, { formats, today }: Reading): DayView | undefined {
  const moment = momentOf(date);
  const now = momentOf(today)?.start ?? 0;
  return date && moment ? { date: formats.date(date), begun: moment.start <= now, over: moment.end <= now } : undefined;
}

function written(text: LocalText | undefined, say: Reading['text']): string | undefined {
  return (text !== undefined && say(text).trim()) || undefined;
}
