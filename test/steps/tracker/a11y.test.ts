import { expect, fixture, html } from '@open-wc/testing';
import { a11ySnapshot } from '@web/test-runner-commands';
import type { WwwSteps } from '../../../packages/steps/src/index.js';
import '../../../packages/steps/src/define.js';
import { dossierOf, noord, step } from '../dossiers.js';

interface Node {
  readonly role: string;
  readonly name?: string;
  readonly children?: readonly Node[];
}

const today = new Date(2026, 10, 20);

/** What is said of it, line by line: what is text as it is, else role and name, and the states that are set. */
function linesOf({ role, name = '', children = [], ...rest }: Node): string[] {
  const states = ['expanded', 'pressed']
    .filter((state) => state in rest)
    .map((state) => `${state}=${(rest as Record<string, unknown>)[state]}`);
  const own = role === 'StaticText' ? name : [role, name, ...states].filter(Boolean).join(' ');
  const inner = children.flatMap(linesOf);
  return role === 'generic' || role === 'none' ? inner : [own, ...inner.filter((line) => line !== name)];
}

let count = 0;

async function said(variant: string, dossier: unknown): Promise<string[]> {
  const id = `snapshot-${(count += 1)}`;
  const around = await fixture(
    html`<section id=${id} aria-label="Rondom"><www-steps variant=${variant} .dossier=${dossier} .today=${today}></www-steps></section>`,
  );
  await around.querySelector<WwwSteps>('www-steps')!.updateComplete;
  const tree = (await a11ySnapshot({ selector: `#${id}` })) as unknown as Node;
  return linesOf(tree)
    .slice(1)
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter(Boolean);
}

const method = 'Stappen en lessen: Toolkit WijkWelvaartsWerk (project 2020–2021), De 99 van Amsterdam en Stichting Commons Network.';
const toDo = (title: string, planned: string) => [
  `button ${title} expanded=false`,
  ...['Niet begonnen', 'Gepland', planned, 'Werkelijk', 'nog niet begonnen'],
];
const withMeeting = {
  ...noord,
  meetings: [...noord.meetings!, { id: 'm', kind: 'team', title: 'Overleg', start: '2027-01-12', cancelled: true }],
};

describe('what a screen reader says of <www-steps>', () => {
  it('as a bar: where, and of each step its status', async () => {
    expect(await said('bar', noord)).to.deep.equal([
      'navigation Stappen van WijkWelvaartsWerk',
      'button 1. Team Klaar pressed=false',
      'button 2. Probleem en kaart Bezig pressed=false',
      'button 3. Titel 3 Niet begonnen pressed=false',
      'button 4. Titel 4 Niet begonnen pressed=false',
      'button 5. Titel 5 Niet begonnen pressed=false',
      'status',
    ]);
  });

  it('in full: how far it is, each step with its status and both periods, and of the open one its parts', async () => {
    const lines = await said('full', noord);
    expect(lines.slice(0, 15)).to.deep.equal([
      'heading Zo ver zijn we in Noord',
      'Stap 1 is klaar. Stap 2 is bezig en loopt twee maanden uit.',
      'button 1. WijkWelvaartsWerk doet de wijk zelf expanded=false',
      ...['Klaar', 'Een team van ambtenaren en bewoners.'],
      ...['Gepland', 'jan – mrt 2026', 'Werkelijk', 'jan – apr 2026', '1 maand later klaar'],
      'button 2. Omschrijf met elkaar het echte probleem expanded=true',
      ...['Bezig', 'Nog niet af:', 'een nieuw verhaal over de buurt', 'Gepland'],
    ]);
    expect(lines.filter((line) => line.startsWith('heading'))).to.deep.equal([
      'heading Zo ver zijn we in Noord',
      'heading Wat we doen',
      'heading Waaruit blijkt dat?',
      'heading Lessen bij deze stap',
      'heading Bijeenkomsten',
      'heading Assemblee van juni',
    ]);
    expect(lines).to.include.members(['1 van 3 klaar', 'button Op de kaart: Bezaanjachtplein pressed=false']);
  });

  it('on a time axis: all that is drawn, in words', async () => {
    expect(await said('timeline', withMeeting)).to.deep.equal([
      'heading Wanneer doen we wat in Noord?',
      'Stap 1 is klaar. Stap 2 is bezig en loopt twee maanden uit.',
      'button 1. WijkWelvaartsWerk doet de wijk zelf expanded=false',
      ...['Klaar', 'Gepland', 'jan – mrt 2026', 'Werkelijk', 'jan – apr 2026', '1 maand later klaar'],
      'button 2. Omschrijf met elkaar het echte probleem expanded=false',
      ...['Bezig', 'Gepland', 'apr – sep 2026', 'Werkelijk', 'sinds mei 2026', 'loopt 2 maanden uit'],
      ...toDo('3. Titel 3', 'okt 2026 – mrt 2027'),
      'zou in oktober beginnen',
      ...toDo('4. Titel 4', 'apr – dec 2027'),
      ...toDo('5. Titel 5', 'vanaf 2027'),
      'heading Bijeenkomsten',
      'button 14 juni 2026: Assemblee van juni pressed=false',
      'button 12 januari 2027: Overleg pressed=false',
      '(gaat niet door)',
      'Bijgewerkt op 20 november 2026.',
      method,
      'status',
    ]);
  });

  it('done without evidence, and taken up again: kindly, and as it is', async () => {
    const steps = [step(1, { status: 'done' }), step(2, { status: 'doing', actual: { to: '2026-04' } })];
    expect(await said('full', dossierOf(steps))).to.include.members([
      'Stap 1 is klaar, maar dat is nog niet te zien. Stap 2 is weer bezig.',
      'Klaar, maar nog niet laten zien',
      'Weer bezig',
      'tot en met april 2026, nu weer bezig',
    ]);
  });

  it('without steps: that there are none yet', async () => {
    expect(await said('full', dossierOf([]))).to.deep.equal(['Hier staan nog geen stappen', 'status']);
  });

  it('of the method: no progress', async () => {
    const lines = await said('timeline', undefined);
    expect(lines.slice(0, 3)).to.deep.equal([
      'heading De vijf stappen van WijkWelvaartsWerk',
      'Zo werk je met je buurt aan een eigen, sterke economie.',
      'button 1. WijkWelvaartsWerk doet de wijk zelf expanded=false',
    ]);
    expect(lines.filter((line) => /Klaar|Bezig|begonnen/.test(line))).to.deep.equal([]);
  });
});
