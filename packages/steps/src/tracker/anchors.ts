import type { LocalText, Pledge } from '@wijkwelvaartswerk/contract';
import { html, nothing, type TemplateResult } from 'lit';
import type { PartContext } from '../context.js';
import { provenanceLine, provenanceOf, type Provenance } from '../provenance.js';
import type { RenderContext } from './context.js';

/** Who anchors the economy of the neighbourhood, and who puts in money together. */
export interface AnchorsView {
  readonly anchors: readonly AnchorName[];
  readonly circle: readonly PledgeView[];
  /** Where the pledges come from; absent when no money is named. */
  readonly provenance?: Provenance | undefined;
}

interface AnchorName {
  readonly id: string;
  readonly name: string;
  readonly example: boolean;
}

interface PledgeView {
  readonly name: string;
  readonly status: Pledge['status'];
  /** How much, written out, when that is known. */
  readonly amount?: string | undefined;
}

/** Those without a name are left out. */
export function anchorsView({ dossier, text, formats }: Pick<PartContext, 'dossier' | 'text' | 'formats'>): AnchorsView {
  const nameOf = ({ organisation, name }: { organisation?: string; name?: LocalText }) => {
    const known = dossier.organisations?.find(({ id }) => id === organisation)?.name ?? name;
    return known === undefined ? '' : text(known).trim();
  };
  const { anchors = [], financeCircle } = dossier;
  const circle = (financeCircle?.members ?? []).map((member) => ({
    name: nameOf(member),
    status: member.status,
    amount: member.pledge !== undefined && member.currency ? formats.money(member.pledge, member.currency) : undefined,
  }));
  return {
    anchors: anchors
      .map((anchor) => ({ id: anchor.id, name: nameOf(anchor), example: anchor.example === true }))
      .filter(({ name }) => name),
    circle: circle.filter(({ name }) => name),
    provenance: circle.some(({ amount }) => amount) ? provenanceOf(financeCircle ?? {}, { dossier, text, formats }) : undefined,
  };
}

/** The anchors, each a button that shows it in the other widgets. */
export function anchorList(anchors: readonly AnchorName[], context: RenderContext): TemplateResult {
  const { say } = context;
  return html`<ul class="bullets">
    ${anchors.map(
      ({ id, name, example }) =>
        html`<li dir="auto">
          <button
            class="link"
            aria-pressed=${context.chosen('anchor') === id ? 'true' : 'false'}
            @click=${() => context.choose('anchor', id)}
          >
            ${name}
          </button>
          ${example ? html`<span class="pill example">${say.example}</span>` : nothing}
        </li>`,
    )}
  </ul>`;
}

/** Who puts in money together, and how sure that is. */
export function financeCircle({ circle, provenance }: AnchorsView, context: RenderContext): TemplateResult {
  const { say } = context;
  return html`<ul class="bullets">
      ${circle.map(
        ({ name, status, amount }) =>
          html`<li dir="auto">
            ${name}<span class="note">${amount ? html`<bdi>${amount}</bdi> · ` : nothing}${say.pledge[status]}</span>
          </li>`,
      )}
    </ul>
    ${provenance ? provenanceLine(provenance, context) : nothing}`;
}
