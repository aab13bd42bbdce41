import { collection, feature, flows, layer, lines, point } from './bad-dossiers.js';

const MARKUP = '<img src=x onerror="alert(1)">';
const SCRIPT = 'javascript:alert(1)';

/** Markup in every text that the map shows, and scripts and data in every link. */
export const hostile = {
  version: 1,
  neighbourhood: { name: MARKUP, centre: [4.9, 52.4] },
  sources: [{ id: 'bron', title: MARKUP, publisher: MARKUP, url: SCRIPT }],
  organisations: [{ id: 'club', name: MARKUP, summary: MARKUP, url: 'data:text/html,x', contact: 'vbscript:x' }],
  plans: [{ id: 'plan', title: MARKUP, stage: 'idea', places: ['goed'], url: SCRIPT }],
  meetings: [{ id: 'avond', kind: 'assembly', title: MARKUP, start: '2026', place: 'goed', url: SCRIPT }],
  steps: [{ id: 's', number: 1, title: MARKUP, status: 'todo', evidence: [{ title: MARKUP, place: 'goed', url: SCRIPT }] }],
  map: {
    background: { credit: MARKUP, features: collection({ type: 'Feature', geometry: point(4.9, 52.4), properties: { kind: 'label', name: MARKUP } }) }, // prettier-ignore
    layers: [
      layer(
        [
          feature(
            MARKUP,
            point(4.9, 52.4),
            {
              ...{ summary: MARKUP, address: MARKUP, url: SCRIPT, organisation: 'club', status: 'planned' },
              facts: [{ label: MARKUP, value: MARKUP, unit: MARKUP, definition: MARKUP, source: { title: MARKUP, url: SCRIPT } }],
              image: { href: 'data:image/svg+xml,<svg/>', alt: MARKUP, credit: MARKUP },
            },
            'goed',
          ),
        ],
        { title: MARKUP, summary: MARKUP, example: true },
      ),
      layer([feature(MARKUP, point(4.91, 52.4), {}, 'ander')], { id: 'other', title: MARKUP }),
      { ...lines({ from: 'goed', to: 'ander', label: MARKUP }), title: MARKUP },
      { ...flows({ from: 'goed', to: 'outside', amount: 1, unit: MARKUP, label: MARKUP, source: 'bron' }), title: MARKUP },
    ],
  },
};
