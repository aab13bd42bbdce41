import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { flowsTokens } from '../../packages/anchors/src/flows/tokens.ts';
import { gaugeTokens } from '../../packages/anchors/src/gauge/tokens.ts';
import { sharedTokens } from '../../packages/kit/src/shared-tokens.ts';
import { mapTokens } from '../../packages/map/src/tokens.ts';
import { lessonTokens } from '../../packages/steps/src/lessons/tokens.ts';

// Contrast of our own colours where axe does not look: in the picture of the map, in bars and diagrams, around fields and the focus.

const colours = new Map(
  [sharedTokens, mapTokens, gaugeTokens, flowsTokens, lessonTokens].flat().map(({ name, value }) => [name.replace('color-', ''), value]),
);

/** Relative luminance of `#rrggbb`, as WCAG defines it. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

const surfaces = ['surface', 'surface-soft', 'surface-raised'];
const categories = [1, 2, 3, 4, 5, 6, 7, 8].map((number) => `category-${number}`);

/** What is told, by least contrast, and on what it stands. */
const pairs: readonly (readonly [least: number, of: readonly string[], on: readonly string[], what: string])[] = [
  [4.5, ['text', 'text-muted', 'action', 'done', 'doing', 'todo', 'error'], surfaces, 'text on surfaces'],
  [4.5, ['text', 'text-muted'], ['lesson-tip', 'lesson-protip', 'lesson-lesson', 'lesson-practice', 'lesson-funfact'], 'text of lessons'],
  ...['done', 'doing', 'todo', 'error'].map((name) => [4.5, [name, 'text'], [`${name}-soft`], `text of what is ${name}`] as const),
  [4.5, ['on-action'], ['action'], 'text on filled buttons'],
  [4.5, ['map-label'], ['map-land', 'map-outside', 'map-halo'], 'names on the map'],
  [4.5, ['map-water-label'], ['map-water', 'map-halo'], 'names on water'],
  [4.5, ['on-category'], categories, 'numbers in markers'],
  ...[1, 2, 3, 4].map((tier) => [4.5, [`on-tier-${tier}`], [`tier-${tier}`], `figures in the bar, part ${tier}`] as const),
  [3, categories, ['map-halo', 'surface'], 'markers against their edge, and in the list'],
  [3, ['line-strong'], ['surface', 'surface-raised'], 'edges of fields'],
  [3, ['focus'], [...surfaces, 'focus-inner', 'map-land', 'map-outside', 'map-water', 'map-green'], 'the ring of the focus'],
  [3, ['flow-in', 'flow-stay', 'flow-leak', 'flow-past'], ['surface'], 'flows in the diagram'],
  [3, ['flow-in', 'flow-stay', 'flow-leak'], ['map-land', 'map-outside'], 'arrows on the map'],
  [3, ['tier-1', 'tier-2', 'tier-3', 'tier-unknown', 'target-flag'], ['surface'], 'parts of the bar'],
];

describe('contrast of our own colours', () => {
  for (const [scheme, index] of [
    ['light', 0],
    ['dark', 1],
  ] as const)
    for (const [least, of, on, what] of pairs)
      it(`is ${least} or more in ${scheme}: ${what}`, () => {
        const colour = (name: string) => (colours.get(name) as readonly string[])[index]!;
        const low = of.flatMap((one) =>
          on.flatMap((other) => {
            const ratio = contrast(colour(one), colour(other));
            return ratio < least ? [`${one} on ${other}: ${ratio.toFixed(2)}`] : [];
          }),
        );
        assert.deepEqual(low, []);
      });

  it('is measured as WCAG does', () => {
    assert.equal(contrast('#ffffff', '#000000'), 21);
    assert.equal(contrast('#777777', '#ffffff').toFixed(2), '4.48');
  });
});
