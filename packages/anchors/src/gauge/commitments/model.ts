import type { Anchor, Commitment } from '@wijkwelvaartswerk/contract';
import type { Texts } from '../../source.js';

const KINDS: readonly Commitment['kind'][] = ['hire', 'buy', 'campaign', 'learn', 'fund'];

/** One promise of an anchor organisation. */
export interface CommitmentView {
  readonly kind: Commitment['kind'];
  readonly title: string;
  readonly status: Commitment['status'];
  readonly evidence: readonly { readonly title: string; readonly url?: string; readonly date?: string }[];
}

export interface CommitmentsView {
  /** In the order of the dossier. */
  readonly promised: readonly CommitmentView[];
  readonly done: number;
  /** Kinds of which nothing was promised; empty when nothing at all was. */
  readonly missing: readonly Commitment['kind'][];
  readonly municipalAction?: string | undefined;
}

export function commitmentsView({ commitments = [], municipalAction }: Anchor, { text }: Pick<Texts, 'text'>): CommitmentsView {
  const promised = commitments.map(({ kind, title, status, evidence = [] }) => ({
    kind,
    title: text(title),
    status,
    evidence: evidence.map(({ title: said, url, date }) => ({ title: text(said), url, date })),
  }));
  return {
    promised,
    done: promised.filter(({ status }) => status === 'done').length,
    missing: promised.length > 0 ? KINDS.filter((kind) => !promised.some((one) => one.kind === kind)) : [],
    municipalAction: municipalAction && text(municipalAction),
  };
}
