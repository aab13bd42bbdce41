import type { Plan } from '@wijkwelvaartswerk/contract';
import type { Messages } from '@wijkwelvaartswerk/kit';

export interface PlanWords {
  title: (neighbourhood: string) => string;
  /** How many there are, and how many of them run. */
  lead: (count: number, running: number) => string;
  empty: string;
  /** What a page asks for and nobody knows, as it was written. */
  unknown: (names: string) => string;
  stage: Record<Plan['stage'], string>;
  untitled: string;
  with: string;
  step: (number: number, title: string) => string;
  readMore: string;
  chosen: (title: string) => string;
  exampleNote: string;
}

export const planMessages: Messages<PlanWords> = {
  nl: {
    title: (neighbourhood) => `Plannen in ${neighbourhood}`,
    lead: (count, running) => `${count === 1 ? 'Eén plan' : `${count} plannen`}, van idee tot uitvoering. ${runningNl(running)}`,
    empty: 'Hier staan nog geen plannen',
    unknown: (names) => `Hier staan geen plannen voor ‘${names}’`,
    stage: { idea: 'Idee', plan: 'Plan', pilot: 'Proef', running: 'Loopt', stopped: 'Gestopt' },
    untitled: 'Plan zonder naam',
    with: 'Met',
    step: (number, title) => `Stap ${number}: ${title}`,
    readMore: 'Lees meer',
    chosen: (title) => `Gekozen plan: ${title}`,
    exampleNote: 'Deze plannen zijn verzonnen, om te laten zien hoe het werkt.',
  },
  en: {
    title: (neighbourhood) => `Plans in ${neighbourhood}`,
    lead: (count, running) => `${count === 1 ? 'One plan' : `${count} plans`}, from idea to running. ${runningEn(running)}`,
    empty: 'No plans here yet',
    unknown: (names) => `No plans here for ‘${names}’`,
    stage: { idea: 'Idea', plan: 'Plan', pilot: 'Pilot', running: 'Running', stopped: 'Stopped' },
    untitled: 'Plan without a name',
    with: 'With',
    step: (number, title) => `Step ${number}: ${title}`,
    readMore: 'Read more',
    chosen: (title) => `Chosen plan: ${title}`,
    exampleNote: 'These plans are invented, to show how it works.',
  },
};

function runningNl(count: number): string {
  if (count === 0) return 'Er loopt er nog geen.';
  return count === 1 ? 'Er loopt er één.' : `Er lopen er ${count}.`;
}

function runningEn(count: number): string {
  if (count === 0) return 'None is running yet.';
  return count === 1 ? 'One is running.' : `${count} are running.`;
}
