import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { Step } from '@wijkwelvaartswerk/contract';
import '@wijkwelvaartswerk/kit/define.js';
import '@wijkwelvaartswerk/steps/define.js';
import type { WwwSteps } from '@wijkwelvaartswerk/steps';
import { html } from 'lit';
import { changed, steps, today, underWay } from './steps-dossier.js';

const longWord = 'Zelfstandigeondernemersverenigingsoverlegvoorzittersverkiezing';

export default {
  title: 'Steps/Bad input',
  component: 'www-steps',
  args: { variant: 'full', step: '', headingLevel: 2, today },
  argTypes: {
    variant: { control: 'inline-radio', options: ['bar', 'full', 'timeline'] },
    dossier: { control: 'object' },
    today: { control: false },
  },
} satisfies Meta<WwwSteps>;

type Story = StoryObj<WwwSteps>;

const narrow: Partial<Story> = { decorators: [(story) => html`<div style="max-width: 320px">${story()}</div>`] };

export const LongTexts: Story = {
  args: {
    dossier: {
      ...changed({
        2: {
          title: `${longWord} voor alle bewoners, ondernemers, vrijwilligers en ambtenaren van de hele wijk en de straten daaromheen`,
          outcome: 'een verhaal dat zo lang is dat het niet op één regel past, en ook niet op twee. '.repeat(3),
          tasks: [{ id: 't', title: `${longWord} ${longWord}`, status: 'doing', owner: longWord }],
          evidence: [{ title: longWord, url: `${longWord}.html`, date: '2026-06-20', place: 'plein' }],
        },
      }),
      neighbourhood: { name: `Haarlemmermeerspoorwegovergangsbuurt en ${longWord}` },
    },
  },
};

/** Five hundred tasks: “20 van 500 klaar”, twelve of them, and a button “Toon alle 500 taken, ingeklapt”. On paper all. */
export const ManyTasks: Story = {
  args: {
    dossier: changed({
      2: { tasks: Array.from({ length: 500 }, (_, i) => ({ id: `t${i}`, title: `Taak ${i + 1}`, status: i < 20 ? 'done' : 'todo' })) },
    }),
  },
};

export const TwelveSteps: Story = {
  args: {
    dossier: {
      ...underWay,
      steps: Array.from({ length: 12 }, (_, i) => ({
        id: `eigen-${i + 1}`,
        number: i + 1,
        title: `Eigen stap ${i + 1}`,
        status: i < 4 ? 'done' : i < 6 ? 'doing' : 'todo',
        ...(i < 4 && { evidence: [{ title: 'Verslag' }] }),
      })),
    },
  },
};
export const TwelveStepsBar: Story = { args: { ...TwelveSteps.args, variant: 'bar' } };

export const OneStep: Story = { args: { dossier: { ...underWay, steps: steps.slice(1, 2) } } };
export const OneStepBar: Story = { args: { ...OneStep.args, variant: 'bar' } };
const forty = Array.from({ length: 40 }, (_, i): Step => ({
  id: `s${i}`,
  number: i + 1,
  title: `Stap met naam ${i + 1}`,
  status: i < 3 ? 'doing' : 'todo',
}));
export const FortySteps: Story = { args: { dossier: { ...underWay, steps: forty } } };
export const FortyStepsBar: Story = { args: { ...FortySteps.args, variant: 'bar' } };
export const FortyStepsNarrowBar: Story = { ...narrow, args: { ...FortySteps.args, variant: 'bar' } };

/**
 * Dates upside down, a number that is none, texts of spaces only, a language that is missing, a word without end: what can be shown is, a step
 * without a title is “Stap 7”, and what is wrong is said once: “3 dingen in de gegevens kloppen niet. De rest zie je gewoon.”
 */
export const BadInput: Story = {
  args: {
    dossier: {
      ...changed({
        1: { planned: { from: '2026-05', to: '2026-01' } },
        2: { title: { ar: 'وصف المشكلة معًا' }, outcome: '  ', evidence: [{ title: ' ', meeting: 'weg' }] },
        3: { title: longWord.repeat(20) },
        4: { number: 7, title: '   ' },
        5: { number: -1 },
      }),
    },
  },
};
export const BadInputTimeline: Story = { args: { ...BadInput.args, variant: 'timeline' } };
export const BadInputBar: Story = { args: { ...BadInput.args, variant: 'bar' } };

/** One mistake never costs the rest: a link that may not be followed stays as text. */
export const PartlyReadable: Story = {
  args: {
    dossier: changed({
      2: { status: 'doing', evidence: [{ title: 'Verslag van de assemblee', url: 'javascript:void 0' }], planned: { to: 'ooit' } },
    }),
  },
};
