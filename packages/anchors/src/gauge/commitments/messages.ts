import type { Commitment } from '@wijkwelvaartswerk/contract';
import type { Messages } from '@wijkwelvaartswerk/kit';

interface Words {
  title: (name: string) => string;
  count: (done: number, all: number) => string;
  kind: Record<Commitment['kind'], string>;
  status: Record<Commitment['status'], string>;
  evidence: string;
  /** Said of what is done, and of nothing else: what is not done yet has nothing to show. */
  noEvidence: string;
  missing: (kinds: string) => string;
  municipality: string;
}

export const messages: Messages<Words> = {
  nl: {
    title: (name) => `Wat ${name} belooft`,
    count: (done, all) => `${done} van ${all} klaar`,
    kind: { hire: 'Inhuren', buy: 'Inkopen', campaign: 'Campagne', learn: 'Leren', fund: 'Financieren' },
    status: { agreed: 'Afgesproken', doing: 'Bezig', done: 'Klaar' },
    evidence: 'Waaruit blijkt dat?',
    noEvidence: 'Er staat niet bij waaruit dat blijkt.',
    missing: (kinds) => `Nog niet afgesproken: ${kinds}.`,
    municipality: 'Wat de gemeente doet',
  },
  en: {
    title: (name) => `What ${name} promises`,
    count: (done, all) => `${done} of ${all} done`,
    kind: { hire: 'Hiring', buy: 'Buying', campaign: 'Campaign', learn: 'Learning', fund: 'Financing' },
    status: { agreed: 'Agreed', doing: 'In progress', done: 'Done' },
    evidence: 'What shows this?',
    noEvidence: 'It does not say what shows this.',
    missing: (kinds) => `Not agreed yet: ${kinds}.`,
    municipality: 'What the municipality does',
  },
};
