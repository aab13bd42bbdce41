import { paragraphsOf, textIn, type Dossier, type Fact, type LocalText, type Period, type Plan } from '@wijkwelvaartswerk/contract';
import type { MapModel, PlaceView } from '../model.js';
import type { FlowView } from '../relations.js';
import { sourceView, type SourceView } from '../source.js';

/** All that the card of a place says beside its name, number and address. */
export interface PlaceDetails {
  readonly paragraphs: readonly string[];
  /** Since when, until when. */
  readonly period: Period;
  readonly facts: readonly FactView[];
  readonly url: string | undefined;
  readonly image: { readonly href: string; readonly alt: string; readonly credit: string | undefined } | undefined;
  readonly organisation: OrganisationView | undefined;
  readonly connected: readonly ConnectedView[];
  readonly flows: readonly (FlowView & { readonly example: boolean })[];
  readonly plans: readonly PlanView[];
  readonly meetings: readonly MeetingView[];
  readonly steps: readonly StepView[];
}

export interface FactView {
  readonly label: string;
  readonly value: Fact['value'];
  readonly unit: string | undefined;
  readonly asOf: string | undefined;
  readonly definition: string | undefined;
  readonly source: SourceView | undefined;
}

interface OrganisationView {
  readonly name: string;
  readonly summary: string | undefined;
  readonly url: string | undefined;
  readonly contact: string | undefined;
}

/** Another place at the other end of a line, and what the line says. */
interface ConnectedView {
  readonly place: PlaceView;
  readonly label: string | undefined;
  /** Invented, to show what could be here. */
  readonly example: boolean;
}

interface PlanView {
  readonly id: string;
  readonly title: string;
  readonly stage: Plan['stage'];
  readonly url: string | undefined;
  readonly example: boolean;
}

interface MeetingView {
  readonly title: string;
  readonly start: string;
  readonly url: string | undefined;
  readonly cancelled: boolean;
  readonly example: boolean;
}

/** A step that names the place as something that shows how far it is. */
interface StepView {
  readonly id: string;
  readonly number: number;
  readonly title: string;
  readonly evidence: string;
  readonly url: string | undefined;
  readonly example: boolean;
}

/** What the dossier says of one place, wherever it says so. */
export function detailsOf(place: PlaceView, model: MapModel, dossier: Dossier, language: string): PlaceDetails {
  const say = (text: LocalText) => textIn(text, language, dossier.language);
  const { summary, since, until, facts = [], url, image, organisation } = place.feature.properties;
  const { plans = [], meetings = [], steps = [] } = dossier;
  return {
    paragraphs: summary ? paragraphsOf(say(summary)) : [],
    period: { from: since, to: until },
    facts: facts.map((fact) => ({
      label: say(fact.label),
      value: fact.value,
      unit: fact.unit,
      asOf: fact.asOf,
      definition: fact.definition && say(fact.definition),
      source: sourceView(fact.source, dossier, say),
    })),
    url,
    image: image && { href: image.href, alt: say(image.alt), credit: image.credit },
    organisation: organisationOf(organisation, dossier, say),
    connected: connectedTo(place, model),
    flows: model.layers
      .flatMap(({ flows, example }) => flows.map((flow) => ({ ...flow, example })))
      .filter(({ from, to }) => from === place || to === place),
    plans: plans
      .filter(({ places }) => places?.includes(place.id))
      .map(({ id, title, stage, url: address, example = false }) => ({ id, title: say(title), stage, url: address, example })),
    meetings: meetings
      .filter((meeting) => meeting.place === place.id)
      .map(({ title, start, url: address, cancelled = false, example = false }) => ({
        title: say(title),
        start,
        url: address,
        cancelled,
        example,
      }))
      .sort((a, b) => b.start.localeCompare(a.start)),
    steps: steps.flatMap(({ id, number, title, evidence = [], example = false }) =>
      evidence
        .filter((shown) => shown.place === place.id)
        .map((shown) => ({ id, number, title: say(title), evidence: say(shown.title), url: shown.url, example })),
    ),
  };
}

function organisationOf(
  id: string | undefined,
  { organisations = [] }: Dossier,
  say: (text: LocalText) => string,
): OrganisationView | undefined {
  const organisation = organisations.find((each) => each.id === id);
  if (!organisation) return undefined;
  const { name, summary, url, contact } = organisation;
  return { name: say(name), summary: summary && say(summary), url, contact };
}

function connectedTo(place: PlaceView, { layers }: MapModel): ConnectedView[] {
  return layers
    .flatMap(({ connections, example }) => connections.map((connection) => ({ ...connection, example })))
    .flatMap(({ from, to, label, example }) => {
      if (from === place) return [{ place: to, label, example }];
      return to === place ? [{ place: from, label, example }] : [];
    });
}
