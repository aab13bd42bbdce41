import { paragraphsOf, type Plan } from '@wijkwelvaartswerk/contract';
import type { PartContext } from '../context.js';
import { methodSteps } from '../method-names.js';
import { placeFinder, type PlaceRef } from '../places.js';
import { shortTitle } from '../short-title.js';

/** The stages in the order a plan goes through them; last the one it may end in before that. */
export const stages: readonly Plan['stage'][] = ['idea', 'plan', 'pilot', 'running', 'stopped'];

/** A plan as a reader meets it, in the reader's language. */
export interface PlanView {
  readonly id: string;
  /** Absent when nobody wrote one. */
  readonly title?: string | undefined;
  readonly stage: Plan['stage'];
  /** In paragraphs. */
  readonly summary: readonly string[];
  readonly places: readonly PlaceRef[];
  readonly organisations: readonly { readonly name: string; readonly url?: string | undefined }[];
  readonly step?: { readonly id: string; readonly number: number; readonly title: string } | undefined;
  readonly url?: string | undefined;
  readonly example: boolean;
}

/** The plans from idea to running, the stopped ones last; within a stage as in the dossier. What a plan points to and is not there is left out. */
export function planViews({ dossier, text }: Pick<PartContext, 'dossier' | 'text'>): PlanView[] {
  const placeOf = placeFinder({ dossier, text });
  const organisations = new Map(dossier.organisations?.map((organisation) => [organisation.id, organisation]));
  const steps = new Map((dossier.steps ?? methodSteps).map((step) => [step.id, step]));

  const view = (plan: Plan): PlanView => {
    const step = plan.step === undefined ? undefined : steps.get(plan.step);
    return {
      id: plan.id,
      title: text(plan.title).trim() || undefined,
      stage: plan.stage,
      summary: plan.summary ? paragraphsOf(text(plan.summary)) : [],
      places: [...new Set(plan.places)].flatMap((id) => placeOf(id) ?? []),
      organisations: [...new Set(plan.organisations)].flatMap((id) => {
        const organisation = organisations.get(id);
        const name = organisation && text(organisation.name).trim();
        return name ? [{ name, url: organisation.url }] : [];
      }),
      step: step && { id: step.id, number: step.number, title: shortTitle(step, text) },
      url: plan.url,
      example: plan.example === true,
    };
  };
  return (dossier.plans ?? []).map(view).sort((a, b) => stages.indexOf(a.stage) - stages.indexOf(b.stage));
}
