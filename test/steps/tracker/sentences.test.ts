import { expect } from '@open-wc/testing';
import type { Period, Status, Step } from '@wijkwelvaartswerk/contract';
import { formatsIn } from '../../../packages/kit/src/index.js';
import { messages } from '../../../packages/steps/src/tracker/messages.js';
import { stepViews } from '../../../packages/steps/src/tracker/model.js';
import { actualPeriod, paceSentence, plannedPeriod, summaryOf } from '../../../packages/steps/src/tracker/sentences.js';
import { dossierOf, evidence, step, today } from '../dossiers.js';

const views = (...steps: Partial<Step>[]) => stepViews(dossierOf(steps.map((given, i) => step(i + 1, given))), 'nl', today);
const done = { status: 'done', evidence } as const;
const late = { status: 'doing', planned: { to: '2026-09' } } as const;

describe('summaryOf', () => {
  const cases: [string, Partial<Step>[], string, string][] = [
    ['nothing begun', [{}, {}], 'Er is nog geen stap begonnen.', 'No step has started yet.'],
    ['all done', [done, done], 'Alle twee stappen zijn klaar.', 'All two steps are done.'],
    [
      'one done, one late',
      [done, late, {}],
      'Stap 1 is klaar. Stap 2 is bezig en loopt twee maanden uit.',
      'Step 1 is done. Step 2 is in progress and running two months late.',
    ],
    [
      'several done, several under way',
      [done, done, { status: 'doing' }, { status: 'doing' }],
      'Stap 1 en 2 zijn klaar. Stap 3 en 4 zijn bezig.',
      'Steps 1 and 2 are done. Steps 3 and 4 are in progress.',
    ],
    [
      'several under way, one late',
      [late, { status: 'doing' }, {}],
      'Stap 1 en 2 zijn bezig. Stap 1 loopt twee maanden uit.',
      'Steps 1 and 2 are in progress. Step 1 is running two months late.',
    ],
    [
      'done, not shown',
      [{ status: 'done' }, done, {}],
      'Stap 2 is klaar. Stap 1 is klaar, maar dat is nog niet te zien.',
      'Step 2 is done. Step 1 is done, but nothing shows it yet.',
    ],
    [
      'one taken up again, one under way',
      [{ ...late, actual: { to: '2026-03' } }, { status: 'doing' }],
      'Stap 2 is bezig. Stap 1 is weer bezig. Stap 1 loopt twee maanden uit.',
      'Step 2 is in progress. Step 1 is in progress again. Step 1 is running two months late.',
    ],
    ['one step, done', [done], 'Stap 1 is klaar.', 'Step 1 is done.'],
    ['twelve steps', Array.from({ length: 12 }, () => done), 'Alle twaalf stappen zijn klaar.', 'All twelve steps are done.'],
  ];
  for (const [what, steps, nl, en] of cases) {
    it(`says of ${what}: ${nl}`, () => {
      expect(summaryOf(views(...steps), messages.nl, 'nl')).to.equal(nl);
      expect(summaryOf(views(...steps), messages.en, 'en')).to.equal(en);
    });
  }
});

describe('plannedPeriod', () => {
  for (const [planned, words] of [
    [{ from: '2026-01', to: '2026-03' }, 'jan – mrt 2026'],
    [{ from: '2027-04' }, 'vanaf april 2027'],
    [{ to: '2027' }, 'tot en met 2027'],
    [undefined, 'niet ingevuld'],
  ] as const) {
    it(`says ${words}`, () => {
      expect(plannedPeriod(planned, messages.nl, formatsIn('nl'))).to.equal(words);
    });
  }
});

describe('actualPeriod', () => {
  const cases: [Status, Period | undefined, string][] = [
    ['todo', undefined, 'nog niet begonnen'],
    ['todo', { from: '2026-05' }, 'begonnen in mei 2026, nu niet bezig'],
    ['todo', { from: '2026-01', to: '2026-04' }, 'jan – apr 2026, nu niet bezig'],
    ['doing', undefined, 'begin niet ingevuld'],
    ['doing', { from: '2026-05' }, 'sinds mei 2026'],
    ['doing', { from: '2026-01', to: '2026-04' }, 'jan – apr 2026, nu weer bezig'],
    ['doing', { from: '2026-01', to: '2027-04' }, 'jan 2026 – apr 2027'],
    ['done', undefined, 'niet ingevuld'],
    ['done', { from: '2026-05' }, 'begonnen in mei 2026'],
    ['done', { from: '2026-05-15' }, 'begonnen op 15 mei 2026'],
    ['done', { to: '2026' }, 'tot en met 2026'],
    ['done', { from: '2026-01', to: '2026-04' }, 'jan – apr 2026'],
  ];
  for (const [status, actual, words] of cases) {
    it(`says of ${status} with ${JSON.stringify(actual)}: ${words}`, () => {
      const [view] = views({ status, actual });
      expect(actualPeriod(view!, messages.nl, formatsIn('nl'))).to.equal(words);
    });
  }
});

describe('paceSentence', () => {
  const cases: [Partial<Step>, string | undefined, boolean, string | undefined][] = [
    [{ status: 'done', planned: { to: '2026-03' }, actual: { to: '2026-04' } }, '1 maand later klaar', true, 'done 1 month late'],
    [{ status: 'done', planned: { to: '2026-03' }, actual: { to: '2026-01' } }, '2 maanden eerder klaar', false, 'done 2 months early'],
    [{ status: 'done', planned: { to: '2026-03' }, actual: { to: '2026-03' } }, 'op tijd klaar', false, 'done on time'],
    [{ status: 'done', planned: { to: '2025-03' }, actual: { to: '2026' } }, 'later klaar dan gepland', true, 'done later than planned'],
    [late, 'loopt 2 maanden uit', true, 'running 2 months late'],
    [{ status: 'doing', planned: { to: '2023-09' } }, 'loopt ruim 3 jaar uit', true, 'running over 3 years late'],
    [{ status: 'doing', planned: { to: '2026-11-19' } }, 'loopt 1 dag uit', true, 'running 1 day late'],
    [
      { status: 'doing', planned: { from: '2026-06' }, actual: { from: '2026-07' } },
      '1 maand later begonnen',
      true,
      'started 1 month late',
    ],
    [
      { status: 'doing', planned: { from: '2026-06' }, actual: { from: '2025' } },
      'eerder begonnen dan gepland',
      false,
      'started earlier than planned',
    ],
    [{ planned: { from: '2026-10' } }, 'zou in oktober beginnen', true, 'was to start in October'],
    [{ planned: { from: '2025-10' } }, 'zou in oktober 2025 beginnen', true, 'was to start in October 2025'],
    [{ planned: { from: '2026-10-05' } }, 'zou op 5 oktober beginnen', true, 'was to start on 5 October'],
    [{ planned: { from: '2025' } }, 'zou in 2025 beginnen', true, 'was to start in 2025'],
    [{ planned: { to: '2026-09' } }, 'zou in september klaar zijn', true, 'was to be done in September'],
    [{ planned: { from: '2027' } }, undefined, false, undefined],
  ];
  for (const [given, nl, isLate, en] of cases) {
    it(`says ${nl ?? 'nothing of a step that is still to come'}`, () => {
      const [view] = views(given);
      const found = paceSentence(view!, today, messages.nl, formatsIn('nl'));
      expect(found?.text).to.equal(nl);
      expect(found?.late ?? false).to.equal(isLate);
      expect(paceSentence(view!, today, messages.en, formatsIn('en'))?.text).to.equal(en);
    });
  }
});
