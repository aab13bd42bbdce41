import { expect } from '@open-wc/testing';
import { parseDossier, type Issue } from '../../packages/contract/src/index.js';
import { at, full, put } from './dossiers.js';

/** What goes in where, and what is said about it: at the same place unless a pointer follows. `GONE`: what is there is taken away. */
type Mistake = readonly [what: string, where: string, value: unknown, code: Issue['code'], params?: Issue['params'], pointer?: string];

const GONE = undefined;
const PLACE = '/map/layers/0/features/features/0';
const SHAPE = '/map/background/features/features/0';
const RING = `${PLACE}/geometry/coordinates/0`;

/** An area with corners so many thousandths of a degree from the middle of the neighbourhood. */
const area = (...corners: [east: number, north: number][]) => ({
  type: 'Polygon',
  coordinates: [corners.map(([east, north]) => [4.9 + east / 1000, 52.38 + north / 1000])],
});

const mistakes: Record<string, readonly Mistake[]> = {
  'the file': [
    ['a version as text', '/version', '1', 'enum', { allowed: [1], value: '1' }],
    ['no version', '/version', GONE, 'required', { key: 'version' }, ''],
    ['version 0', '/version', 0, 'enum', { value: 0 }],
    ['a language that is none', '/language', 'Nederlands!', 'format', { format: 'Language' }],
    ['a Dutch date', '/updated', '1 juni 2026', 'format', { format: 'PartialDate' }],
    ['a date as number', '/updated', 2026, 'type', { expected: 'PartialDate' }],
    ['a title in a wrong language', '/title/nederlands_', 'Noord', 'format', { format: 'Language' }],
    ['a title without any language', '/title', {}, 'length', { minProperties: 1 }],
    ['a text that is a number', '/title/en', 5, 'type', { expected: 'string' }],
    ['a text that is a list', '/title', ['Noord'], 'type', { expected: 'LocalText' }],
    ['a text that is null', '/title', null, 'type', { expected: 'LocalText' }],
    ['an unknown key', '/neighborhood', {}, 'unknown-key', { key: 'neighborhood', nearest: 'neighbourhood' }],
    ['a key nothing comes near', '/qqqqqqqqqqqq', 1, 'unknown-key', { nearest: undefined }],
    ['a list that is an object', '/glossary', {}, 'type', { expected: 'array' }],
    ['a list that is a text', '/sources', 'cbs', 'type', { expected: 'array' }],
    ['an item that is null', '/plans/0', null, 'type', { expected: 'Plan' }],
    ['an item that is a list', '/plans/0', [], 'type', { expected: 'Plan' }],
  ],
  neighbourhood: [
    ['a municipality that is a number', '/neighbourhood/municipality', 363, 'type', { expected: 'string' }],
    ['a code that is a number', '/neighbourhood/codes/1', 363, 'type', { expected: 'string' }],
    ['a centre that is an object', '/neighbourhood/centre', { lon: 4.9, lat: 52.4 }, 'type', { expected: 'Position' }],
    ['a swapped centre', '/neighbourhood/centre', [52.39, 4.92], 'position', { reason: 'swapped' }],
    ['bounds with three numbers', '/neighbourhood/bounds', [4.8, 52.3, 5], 'length', { minItems: 4 }],
    ['bounds with a text', '/neighbourhood/bounds/2', '5.01', 'type', { expected: 'number' }],
    ['bounds from east to west', '/neighbourhood/bounds', [5.01, 52.37, 4.85, 52.43], 'position', { reason: 'order' }],
    ['bounds from north to south', '/neighbourhood/bounds', [4.85, 52.43, 5.01, 52.37], 'position', { reason: 'order' }],
    ['swapped bounds', '/neighbourhood/bounds', [52.37, 4.85, 52.43, 5.01], 'position', { reason: 'swapped' }],
    ['bounds in metres', '/neighbourhood/bounds', [119000, 486000, 128000, 493000], 'position', { reason: 'rd' }],
  ],
  'sources and organisations': [
    ['a source without title', '/sources/1/title', GONE, 'required', { key: 'title' }, '/sources/1'],
    ['a source without id', '/sources/1/id', GONE, 'required', { key: 'id' }, '/sources/1'],
    ['an empty id', '/sources/1/id', '', 'length', { minLength: 1 }],
    ['an id that is a number', '/sources/1/id', 7, 'type', { expected: 'Id' }],
    ['an id used twice', '/sources/1/id', 'verslag', 'duplicate-id', { id: 'verslag' }],
    ['a day that is not there', '/sources/0/date', '2026-02-30', 'format', { format: 'PartialDate' }],
    ['a month that is not there', '/sources/0/date', '2026-13', 'format', { format: 'PartialDate' }],
    ['an organisation without name', '/organisations/0/name', GONE, 'required', { key: 'name' }, '/organisations/0'],
    ['an organisation used twice', '/organisations/1/id', 'tuin', 'duplicate-id', { id: 'tuin' }],
    ['a contact that is an address without mailto', '/organisations/0/contact', 'x:info@example.org', 'format', { format: 'Link' }],
  ],
  links: [
    ['a script', '/organisations/0/url', 'javascript:alert(1)', 'format', { format: 'Link' }],
    ['a script in capitals', '/organisations/0/url', 'JaVaScRiPt:alert(1)', 'format', { format: 'Link' }],
    ['a script behind a space', '/organisations/0/url', ' javascript:alert(1)', 'format', { format: 'Link' }],
    ['a script broken by a new line', '/organisations/0/url', 'java\nscript:alert(1)', 'format', { format: 'Link' }],
    ['a script broken by a tab', '/organisations/0/url', 'java\tscript:alert(1)', 'format', { format: 'Link' }],
    ['a script behind a control character', '/organisations/0/url', '\u0001javascript:alert(1)', 'format', { format: 'Link' }],
    ['data', '/plans/0/url', 'DATA:text/html,x', 'format', { format: 'Link' }],
    ['another scheme', '/plans/0/url', 'vbscript:x', 'format', { format: 'Link' }],
    ['a file', '/plans/0/url', 'file:///etc/passwd', 'format', { format: 'Link' }],
  ],
  coalition: [
    ['no members', '/coalition/members', GONE, 'required', { key: 'members' }, '/coalition'],
    ['a member without role', '/coalition/members/0/role', GONE, 'required', { key: 'role' }, '/coalition/members/0'],
    ['an unknown role', '/coalition/members/0/role', 'baas', 'enum', { value: 'baas' }],
    [
      'a member without name or organisation',
      '/coalition/members/1/name',
      GONE,
      'requires-one-of',
      { keys: ['organisation', 'name'] },
      '/coalition/members/1',
    ],
    ['an organisation that is not there', '/coalition/members/0/organisation', 'tuim', 'dangling-ref', { id: 'tuim', nearest: 'tuin' }],
    ['a consent that is none', '/coalition/members/1/person/consent', 'ja', 'enum', { allowed: ['public', 'coalition', 'none'] }],
    ['no consent', '/coalition/members/1/person', {}, 'required', { key: 'consent' }],
    ['a person that is a text', '/coalition/members/1/person', 'Fatima', 'type', { expected: 'Person' }],
    ['a budget as text', '/coalition/compensation/budget', '1000', 'type', { expected: 'Amount' }],
    ['a band without max', '/coalition/compensation/budget/max', GONE, 'required', { key: 'max' }, '/coalition/compensation/budget'],
    [
      'a band upside down',
      '/coalition/compensation/budget/min',
      9000,
      'min-above-max',
      { min: 9000, max: 5000 },
      '/coalition/compensation/budget',
    ],
    ['a band with another key', '/coalition/compensation/budget/maximum', 1, 'unknown-key', { nearest: 'max' }],
    ['money without currency', '/coalition/compensation/currency', GONE, 'required', { key: 'currency' }, '/coalition/compensation'],
    ['a currency that is none', '/coalition/compensation/currency', 'euro', 'format', { format: 'Currency' }],
    ['a document without title', '/coalition/documents/0/title', GONE, 'required', { key: 'title' }, '/coalition/documents/0'],
    ['a source that is not there', '/coalition/compensation/source', 'verslagen', 'dangling-ref', { nearest: 'verslag' }],
  ],
  steps: [
    ['a number with a fraction', '/steps/0/number', 1.5, 'type', { expected: 'integer' }],
    ['number 0', '/steps/0/number', 0, 'range', { minimum: 1, value: 0 }],
    ['a Dutch status', '/steps/0/status', 'klaar', 'enum', { allowed: ['todo', 'doing', 'done'] }],
    ['a misspelled key', '/steps/0/statuss', 'done', 'unknown-key', { nearest: 'status' }],
    ['a period upside down', '/steps/0/planned', { from: '2026-09', to: '2026-04' }, 'from-after-to', { from: '2026-09', to: '2026-04' }],
    ['a period that is a text', '/steps/0/planned', '2026', 'type', { expected: 'Period' }],
    ['evidence without title', '/steps/0/evidence/0/title', GONE, 'required', { key: 'title' }, '/steps/0/evidence/0'],
    ['evidence at an unknown place', '/steps/0/evidence/0/place', 'buurtuin', 'dangling-ref', { nearest: 'buurttuin' }],
    ['evidence of an unknown meeting', '/steps/0/evidence/0/meeting', 'assemblé', 'dangling-ref', { nearest: 'assemblee' }],
    ['a task without status', '/steps/0/tasks/0/status', GONE, 'required', { key: 'status' }, '/steps/0/tasks/0'],
    ['a task with a list of owners', '/steps/0/tasks/0/owner', ['Jan'], 'type', { expected: 'string' }],
    ['a step used twice', '/steps/1/id', 'coalitie', 'duplicate-id', { id: 'coalitie' }],
  ],
  lessons: [
    ['an unknown kind', '/lessons/0/kind', 'advies', 'enum', { value: 'advies' }],
    ['an unknown audience', '/lessons/0/audience/1', 'ambtenaar', 'enum', { value: 'ambtenaar' }],
    ['an unknown step', '/lessons/0/step', 'coalition', 'dangling-ref', { nearest: 'coalitie' }],
    ['a step of the method where the file has its own', '/lessons/0/step', 'stap-1', 'dangling-ref', { lists: ['steps'] }],
    ['a source without title', '/lessons/0/source', { url: 'https://example.org' }, 'required', { key: 'title' }],
    ['no text', '/lessons/0/text', GONE, 'required', { key: 'text' }, '/lessons/0'],
  ],
  meetings: [
    ['a time without zone', '/meetings/0/start', '2026-03-12T19:30', 'format', { format: 'DateTime' }],
    ['an hour that is not there', '/meetings/0/start', '2026-03-12T25:30+01:00', 'format', { format: 'DateTime' }],
    ['a day that is not there', '/meetings/0/start', '2026-04-31T19:30+01:00', 'format', { format: 'DateTime' }],
    ['an end before the start', '/meetings/0/end', '2026-03-12T18:00+01:00', 'from-after-to', {}, '/meetings/0'],
    ['an end before the start in another zone', '/meetings/0/end', '2026-03-12T20:00+02:00', 'from-after-to', {}, '/meetings/0'],
    ['an unknown place', '/meetings/0/place', 'tuintje', 'dangling-ref', { lists: ['places'] }],
    ['an unknown term', '/meetings/0/terms/1', 'common', 'dangling-ref', { nearest: 'commons' }],
    ['a decision that is a number', '/meetings/0/decisions/1', 4, 'type', { expected: 'LocalText' }],
    ['cancelled as text', '/meetings/0/cancelled', 'ja', 'type', { expected: 'boolean' }],
  ],
  plans: [
    ['an unknown stage', '/plans/0/stage', 'bezig', 'enum', { value: 'bezig' }],
    ['an unknown place', '/plans/0/places/1', 'schol', 'dangling-ref', { nearest: 'school' }],
    ['an unknown organisation', '/plans/0/organisations/0', 'tuinen', 'dangling-ref', { nearest: 'tuin' }],
    ['an unknown step', '/plans/0/step', 'kaarten', 'dangling-ref', { nearest: 'kaart' }],
    ['an id that is a number in a list of ids', '/plans/0/places/0', 3, 'type', { expected: 'Id' }],
  ],
  'layers of the map': [
    ['no layers', '/map/layers', GONE, 'required', { key: 'layers' }, '/map'],
    ['a kind that is misspelled', '/map/layers/0/kind', 'place', 'enum', { allowed: ['places', 'areas', 'network', 'flows'] }],
    ['no kind', '/map/layers/2/kind', GONE, 'required', { key: 'kind' }, '/map/layers/2'],
    ['a key of another kind', '/map/layers/3/symbol', 'circle', 'unknown-key', { key: 'symbol' }],
    ['category 9', '/map/layers/0/category', 9, 'range', { minimum: 1, maximum: 8, value: 9 }],
    ['category as text', '/map/layers/0/category', '2', 'type', { expected: 'Category' }],
    ['a symbol nobody drew', '/map/layers/0/symbol', 'star', 'enum', { value: 'star' }],
    ['a format nobody reads', '/map/layers/0/format', 'shapefile', 'enum', { value: 'shapefile' }],
    ['fields that are no names', '/map/layers/0/fields/name', 3, 'type', { expected: 'string' }],
    ['a layer used twice', '/map/layers/1/id', 'plekken', 'duplicate-id', { id: 'plekken' }],
    ['nothing to show', '/map/layers/3', { id: 'x', kind: 'flows', title: 'Leeg' }, 'no-data', { keys: ['flows', 'href'] }],
    ['a line from nowhere', '/map/layers/2/lines/0/from', 'nergens', 'dangling-ref', { lists: ['places'] }],
    ['a line to outside', '/map/layers/2/lines/0/to', 'outside', 'dangling-ref', { lists: ['places'] }],
    ['a line without end', '/map/layers/2/lines/0/to', GONE, 'required', { key: 'to' }, '/map/layers/2/lines/0'],
    ['a flow to nowhere', '/map/layers/3/flows/0/to', 'nergens', 'dangling-ref', { lists: ['places', 'outside'] }],
    ['a flow without amount', '/map/layers/3/flows/0/amount', GONE, 'required', { key: 'amount' }, '/map/layers/3/flows/0'],
    ['a layer whose title is only spaces', '/map/layers/0/title', '  ', 'blank', { key: 'title' }, '/map/layers/0'],
    ['a line to where it begins', '/map/layers/2/lines/0/to', 'buurttuin', 'direction', { reason: 'same-ends' }, '/map/layers/2/lines/0'],
    [
      'a flow from outside to outside',
      '/map/layers/3/flows/0/to',
      'outside',
      'direction',
      { reason: 'same-ends' },
      '/map/layers/3/flows/0',
    ],
    ['a flow of less than nothing', '/map/layers/3/flows/0/amount', -5, 'direction', { reason: 'negative' }, '/map/layers/3/flows/0'],
    ['a flow that may be less than nothing', '/map/layers/3/flows/0/amount', { min: -5, max: 5 }, 'direction', {}, '/map/layers/3/flows/0'],
    ['a background with an unknown kind', `${SHAPE}/properties/kind`, 'grass', 'enum', { value: 'grass' }],
    ['a background without kind', `${SHAPE}/properties/kind`, GONE, 'required', { key: 'kind' }, `${SHAPE}/properties`],
    ['a background of nothing', '/map/background', { credit: 'Gemeente' }, 'no-data', { keys: ['features', 'href'] }],
  ],
  places: [
    ['no name', `${PLACE}/properties/name`, GONE, 'required', { key: 'name' }, `${PLACE}/properties`],
    ['a name that is a number', `${PLACE}/properties/name`, 12, 'type', { expected: 'LocalText' }],
    ['no properties', `${PLACE}/properties`, GONE, 'required', { key: 'properties' }, PLACE],
    ['a type that is misspelled', `${PLACE}/type`, 'feature', 'enum', { allowed: ['Feature'] }],
    ['a number as text', `${PLACE}/properties/number`, '1', 'type', { expected: 'integer' }],
    ['a Dutch status', `${PLACE}/properties/status`, 'nu', 'enum', { value: 'nu' }],
    ['an unknown precision', `${PLACE}/properties/precision`, 'ongeveer', 'enum', { value: 'ongeveer' }],
    ['an unknown organisation', `${PLACE}/properties/organisation`, 'tuin2', 'dangling-ref', { nearest: 'tuin' }],
    ['a consent in Dutch', `${PLACE}/properties/person/consent`, 'nee', 'enum', {}],
    ['a fact without value', `${PLACE}/properties/facts/0/value`, GONE, 'required', { key: 'value' }, `${PLACE}/properties/facts/0`],
    ['a fact upside down', `${PLACE}/properties/facts/1/value/max`, 5, 'min-above-max', {}, `${PLACE}/properties/facts/1/value`],
    ['a fact that is a list', `${PLACE}/properties/facts/0/value`, [12], 'type', { expected: 'FactValue' }],
    ['an image without words', `${PLACE}/properties/image/alt`, GONE, 'required', { key: 'alt' }, `${PLACE}/properties/image`],
    ['an image from a script', `${PLACE}/properties/image/href`, 'data:image/png,x', 'format', { format: 'Link' }],
    ['an id that is a list', `${PLACE}/id`, [], 'type', { expected: 'string|number' }],
    ['an id used in the same layer', '/map/layers/0/features/features/1/id', 'buurttuin', 'duplicate-id', { id: 'buurttuin' }],
    ['an id used in another layer', '/map/layers/1/features/features/0/id', 'school', 'duplicate-id', { id: 'school' }],
    ['an id that is the same as a number', '/map/layers/1/features/features/0/id', '3', 'duplicate-id', { id: '3' }],
    ['a name of spaces', `${PLACE}/properties/name`, ' ', 'blank', { key: 'name' }, `${PLACE}/properties`],
    ['a name that is empty in each language', `${PLACE}/properties/name`, { nl: '', en: ' ' }, 'blank', {}, `${PLACE}/properties`],
    ['a number used twice', '/map/layers/0/features/features/1/properties/number', 1, 'duplicate-number', { number: 1 }],
    ['a place that is null', PLACE, null, 'type', { expected: 'PlaceFeature' }],
    ['a collection without features', '/map/layers/0/features/features', GONE, 'required', { key: 'features' }, '/map/layers/0/features'],
  ],
  positions: [
    ['no geometry', `${PLACE}/geometry`, GONE, 'required', { key: 'geometry' }, PLACE],
    ['a geometry that is a text', `${PLACE}/geometry`, 'Noord', 'type', { expected: 'Geometry' }],
    ['a geometry without type', `${PLACE}/geometry/type`, GONE, 'required', { key: 'type' }, `${PLACE}/geometry`],
    ['a geometry in small letters', `${PLACE}/geometry/type`, 'point', 'enum', { value: 'point' }],
    ['a collection of geometries', `${PLACE}/geometry/type`, 'GeometryCollection', 'enum', {}],
    ['no coordinates', `${PLACE}/geometry/coordinates`, GONE, 'required', { key: 'coordinates' }, `${PLACE}/geometry`],
    ['coordinates that are a text', `${PLACE}/geometry/coordinates`, '4.9, 52.38', 'type', { expected: 'Position' }],
    ['points without any', `${PLACE}/geometry`, { type: 'MultiPoint', coordinates: [] }, 'position', { reason: 'empty' }],
    ['an area without rings', `${PLACE}/geometry`, { type: 'Polygon', coordinates: [] }, 'position', { reason: 'empty' }],
    ['areas without rings', `${PLACE}/geometry`, { type: 'MultiPolygon', coordinates: [[], []] }, 'position', { reason: 'empty' }],
    ['an area that is not closed', `${PLACE}/geometry`, area([0, 0], [1, 0], [1, 1], [0, 1]), 'shape', { reason: 'open' }, RING],
    [
      'an area that crosses itself',
      `${PLACE}/geometry`,
      area([0, 0], [1, 1], [1, 0], [0, 1], [0, 0]),
      'shape',
      { reason: 'crossing' },
      RING,
    ],
    ['a longitude that is null', `${PLACE}/geometry/coordinates/0`, null, 'type', { expected: 'number', value: null }],
    ['a latitude as text', `${PLACE}/geometry/coordinates/1`, '52.38', 'type', { expected: 'number', value: '52.38' }],
    ['one number', `${PLACE}/geometry/coordinates`, [52.38], 'length', { minItems: 2, length: 1 }],
    ['four numbers', `${PLACE}/geometry/coordinates`, [4.9, 52.38, 1, 2], 'length', { maxItems: 3, length: 4 }],
    ['swapped axes', `${PLACE}/geometry/coordinates`, [52.38, 4.9], 'position', { reason: 'swapped', position: [52.38, 4.9] }],
    ['Dutch metres', `${PLACE}/geometry/coordinates`, [121000, 487000], 'position', { reason: 'rd' }],
    ['the point in the sea', `${PLACE}/geometry/coordinates`, [0, 0], 'position', { reason: 'null-island' }],
    ['a longitude of 200', `${PLACE}/geometry/coordinates`, [200, 52], 'position', { reason: 'out-of-range' }],
    ['a latitude of 91', `${PLACE}/geometry/coordinates`, [4.9, 91], 'position', { reason: 'out-of-range' }],
    ['a ring of three', `${SHAPE}/geometry/coordinates/0`, [[4, 52], [5, 52], [4, 52]], 'length', { minItems: 4, length: 3 }], // prettier-ignore
    ['a swapped corner', `${SHAPE}/geometry/coordinates/0/2`, [52.38, 4.9], 'position', { reason: 'swapped' }],
    ['a line of one point', '/map/layers/1/features/features/1/geometry/coordinates', [[4.9, 52]], 'length', { minItems: 2 }],
  ],
  flows: [
    ['no items', '/flows/items', GONE, 'required', { key: 'items' }, '/flows'],
    ['from nowhere', '/flows/items/0/from', 'huizn', 'dangling-ref', { nearest: 'huizen' }],
    ['an unknown kind', '/flows/items/0/kind', 'geld', 'enum', { value: 'geld' }],
    ['a value without unit', '/flows/items/0/unit', GONE, 'required', { key: 'unit' }, '/flows/items/0'],
    ['a value as text', '/flows/items/0/value', '38 miljoen', 'type', { expected: 'Amount' }],
    ['a node without label', '/flows/nodes/0/label', GONE, 'required', { key: 'label' }, '/flows/nodes/0'],
    ['an unknown side', '/flows/nodes/0/side', 'binnen', 'enum', { allowed: ['inside', 'outside'] }],
  ],
  indicators: [
    ['no values', '/indicators/0/values', GONE, 'required', { key: 'values' }, '/indicators/0'],
    ['a value without period', '/indicators/0/values/0/period', GONE, 'required', { key: 'period' }, '/indicators/0/values/0'],
    ['a comparison without value', '/indicators/0/comparison/value', GONE, 'required', { key: 'value' }, '/indicators/0/comparison'],
  ],
  anchors: [
    ['an unknown kind', '/anchors/0/kind', 'museum', 'enum', { value: 'museum' }],
    ['a promise without title', '/anchors/0/commitments/0/title', GONE, 'required', { key: 'title' }, '/anchors/0/commitments/0'],
    ['spending without tiers', '/anchors/0/spending/0/tiers', GONE, 'required', { key: 'tiers' }, '/anchors/0/spending/0'],
    ['a currency that is none', '/anchors/0/spending/0/currency', 'euro', 'format', { format: 'Currency' }],
    ['a total upside down', '/anchors/0/spending/0/total', { min: 9, max: 3 }, 'min-above-max', { min: 9, max: 3 }],
    ['a multiplier above 3', '/anchors/0/multiplier/value', 4, 'range', { minimum: 1, maximum: 3, value: 4 }],
    ['a multiplier in which money is lost', '/anchors/0/multiplier/value/min', 0.4, 'range', { minimum: 1, maximum: 3 }],
    ['a multiplier upside down', '/anchors/0/multiplier/value', { min: 2, max: 1.5 }, 'min-above-max', { min: 2, max: 1.5 }],
    ['a multiplier as text', '/anchors/0/multiplier/value', '1,6', 'type', { expected: 'MultiplierValue' }],
    ['a tier nobody knows', '/anchors/0/spending/0/tiers/0/id', 'street', 'enum', { value: 'street' }],
    [
      'a tier without figure',
      '/anchors/0/spending/0/tiers/1/share',
      GONE,
      'requires-one-of',
      { keys: ['amount', 'share'] },
      '/anchors/0/spending/0/tiers/1',
    ],
    ['a share in per cent', '/anchors/0/spending/0/tiers/1/share', 40, 'range', { minimum: 0, maximum: 1, value: 40 }],
    ['suppliers below zero', '/anchors/0/spending/0/tiers/0/suppliers', -1, 'range', { minimum: 0 }],
    ['a target as text', '/anchors/0/targets/0/share', '50%', 'type', { expected: 'Share' }],
    ['a year as text', '/anchors/0/targets/0/year', '2028', 'type', { expected: 'integer' }],
  ],
  benchmarks: [
    ['figures of nobody', '/benchmarks/0/name', GONE, 'required', { key: 'name' }, '/benchmarks/0'],
    ['no figures', '/benchmarks/0/spending', GONE, 'required', { key: 'spending' }, '/benchmarks/0'],
    ['a share in per cent', '/benchmarks/0/spending/0/tiers/0/share', 40, 'range', { minimum: 0, maximum: 1, value: 40 }],
  ],
  'finance circle': [
    ['an amount without currency', '/financeCircle/members/0/currency', GONE, 'required', { key: 'currency' }, '/financeCircle/members/0'],
    ['an unknown status', '/financeCircle/members/0/status', 'betaald', 'enum', { value: 'betaald' }],
  ],
  anchoring: [
    ['an unknown tenure', '/anchoring/homeBase/tenure', 'huur', 'enum', { value: 'huur' }],
    ['a home base nowhere', '/anchoring/homeBase/place', 'schuur', 'dangling-ref', { lists: ['places'] }],
    ['a budget without year', '/anchoring/budget/0/year', GONE, 'required', { key: 'year' }, '/anchoring/budget/0'],
    ['seats below zero', '/anchoring/governance/council/seats', -9, 'range', { minimum: 0 }],
    ['a charter that is a script', '/anchoring/governance/charter', 'javascript:x', 'format', { format: 'Link' }],
    ['a network without name', '/anchoring/network/0/name', GONE, 'required', { key: 'name' }, '/anchoring/network/0'],
    ['an unknown direction', '/anchoring/exchange/0/direction', 'heen', 'enum', { value: 'heen' }],
    ['a programme without name', '/anchoring/programme/name', GONE, 'required', { key: 'name' }, '/anchoring/programme'],
  ],
  glossary: [
    ['a term without meaning', '/glossary/0/definition', GONE, 'required', { key: 'definition' }, '/glossary/0'],
    ['an alias that is a number', '/glossary/0/aliases/0', 1, 'type', { expected: 'LocalText' }],
    ['a related term nobody knows', '/glossary/0/see/0', 'waarden', 'dangling-ref', { nearest: 'waarde' }],
  ],
};

/** With all places in the file itself, so that a place that is not there can be known to be so. */
function dossier(): Record<string, unknown> {
  const all = structuredClone(full()) as unknown as Record<string, unknown>;
  for (const layer of [0, 1]) put(all, `/map/layers/${layer}/href`);
  return all;
}

describe('a dossier in which nothing is wrong', () => {
  it('is read without an issue, and comes out as it went in', () => {
    const input = full();
    const { dossier: read, issues } = parseDossier(input);
    expect(issues).to.deep.equal([]);
    expect(read).to.deep.equal(full());
  });

  for (const [what, where, value] of [
    ['an own key', '/plans/0/x-eigen', { a: [1] }],
    ['an own key beside a number', '/coalition/compensation/budget/x-noot', 'geschat'],
    ['an unknown place in a file that has places elsewhere', '/plans/0/places/0', 'elders'],
    ['a place outside the Netherlands', `${PLACE}/geometry/coordinates`, [-2.7, 53.76]],
    ['a place south of the equator', `${PLACE}/geometry/coordinates`, [-43.2, -22.9]],
    ['a year and a month in the same year', '/steps/0/planned', { from: '2024-06', to: '2024' }],
    ['an end in another zone', '/meetings/0/end', '2026-03-12T19:00+00:00'],
    ['a meeting of one day', '/meetings/0/end', '2026-03-12'],
    ['a term of the method', '/glossary/0/see/0', 'community-wealth-building'],
    ['a link within the site', '/plans/0/url', '?pagina=2'],
    ['a link without scheme', '/plans/0/url', '//example.org/x'],
    ['a colon further on in a link', '/plans/0/url', 'plannen/a:b'],
    ['a telephone number', '/organisations/0/contact', 'tel:+31201234567'],
    ['spending without currency', '/anchors/0/spending/0/currency', GONE],
    ['spending without total', '/anchors/0/spending/0/total', GONE],
    ['a multiplier as one number', '/anchors/0/multiplier/value', 1.6],
    ['29 February', '/sources/0/date', '2024-02-29'],
  ] as const) {
    it(`may have ${what}`, () => {
      const input = full();
      put(input, where, value);
      expect(parseDossier(input).issues).to.deep.equal([]);
    });
  }

  it('knows the steps of the method when it has none of its own', () => {
    const input = full();
    put(input, '/steps');
    put(input, '/plans/0/step', 'stap-5');
    put(input, '/lessons/0/step', 'stap-1');
    put(input, '/meetings/0/step', 'stap-2');
    expect(parseDossier(input).issues).to.deep.equal([]);
  });
});

for (const [section, list] of Object.entries(mistakes)) {
  describe(`mistakes in ${section}`, () => {
    for (const [what, where, value, code, params = {}, pointer = where] of list) {
      it(`says where ${what} is: ${code}`, () => {
        const input = dossier();
        put(input, where, value);
        const { dossier: read, issues } = parseDossier(input);
        const found = issues.filter((issue) => issue.code === code && issue.path === pointer);
        expect(found, JSON.stringify(issues)).to.have.lengthOf(1);
        expect(found[0]!.params).to.deep.include(params);
        expect(issues, JSON.stringify(issues)).to.have.lengthOf(code === 'duplicate-id' ? issues.length : 1);
        expect(parseDossier(read).issues.filter(({ severity }) => severity === 'error')).to.deep.equal([]);
      });
    }
  });
}

describe('what a mistake costs', () => {
  for (const [what, where, value, rest, left] of [
    ['an optional property', '/plans/0/url', 'javascript:x', '/plans/0/title', 'Werkplaats'],
    ['one language of a text', '/title/en', 5, '/title/nl', 'Wijkwelvaart in Noord'],
    ['a field of a layer', '/map/layers/0/fields/url', 5, '/map/layers/0/fields/name', 'naam'],
    ['the category of a layer, not its places', '/map/layers/0/category', 9, `${PLACE}/properties/name`, 'Buurttuin'],
    ['one fact of a place', `${PLACE}/properties/facts/0/label`, 5, `${PLACE}/properties/facts/0/label`, 'Bezoekers'],
    ['one decision', '/meetings/0/decisions/0', 5, '/meetings/0/decisions/0/nl', 'Er komt een werkplaats'],
    ['an image, not the place', `${PLACE}/properties/image/alt`, 5, `${PLACE}/properties/name`, 'Buurttuin'],
    ['the id of a place that is used already, not the place', `${PLACE}/id`, 'x', `${PLACE}/properties/name`, 'Buurttuin'],
    ['the id of a layer that is used already, not its places', '/map/layers/1/id', 'plekken', '/map/layers/1/id', 'plekken:2'],
    ['nothing, for a place without a name', `${PLACE}/properties/name`, '', `${PLACE}/properties/name`, ''],
    ['nothing, for a number of two places', `${PLACE}/properties/number`, 3, `${PLACE}/properties/number`, 3],
    ['the place of an area without points, not its name', `${PLACE}/geometry`, area(), `${PLACE}/geometry`, null],
    ['a step of two', '/steps/0/status', 'klaar', '/steps/0/id', 'kaart'],
    ['the bounds as a whole', '/neighbourhood/bounds/0', 'x', '/neighbourhood/bounds', undefined],
    ['nothing, for a reference to nowhere', '/plans/0/step', 'nergens', '/plans/0/step', 'nergens'],
    ['nothing, for a key nobody knows', '/plans/0/titel', 'Plan', '/plans/0/titel', 'Plan'],
    ['the version, which is read as the one there is', '/version', '1', '/version', 1],
    ['the position of a place, not the place', `${PLACE}/geometry/coordinates/0`, null, `${PLACE}/geometry`, null],
    ['a consent that is not clear: it counts as none', `${PLACE}/properties/person`, 'ja', `${PLACE}/properties/person/consent`, 'none'],
    ['a consent that is missing: it counts as none', `${PLACE}/properties/person`, {}, `${PLACE}/properties/person/consent`, 'none'],
  ] as const) {
    it(`is ${what}`, () => {
      const input = dossier();
      put(input, where, value);
      const before = JSON.stringify(input);
      expect(at(parseDossier(input).dossier, rest)).to.equal(left);
      expect(JSON.stringify(input), 'the input').to.equal(before);
    });
  }

  it('is not said again of what pointed to it', () => {
    const input = dossier();
    for (const where of ['/organisations', '/glossary', '/meetings/0/kind', '/steps/0/status', '/flows/nodes/0/label'])
      put(input, where, 5);
    put(input, `${PLACE}/type`, 5);
    put(input, '/sources/0/title', 5);
    expect(parseDossier(input).issues.map(({ code }) => code)).not.to.include('dangling-ref');
  });

  it('leaves the rest of a file that has all these mistakes at once', () => {
    const input = dossier();
    const all = Object.values(mistakes).flat();
    // What is inside something else goes first, so that each mistake is really made.
    for (const [, where, value] of all.filter(([, , , code]) => code !== 'required').sort(([, a], [, b]) => b.length - a.length)) {
      if (where.split('/').length > 3) put(input, where, value);
    }
    const { dossier: read, issues } = parseDossier(input);
    expect(issues.length).to.be.above(30);
    expect(parseDossier(read).issues.filter(({ severity }) => severity === 'error')).to.deep.equal([]);
    expect(read?.neighbourhood.name).to.equal('Noord');
    expect(read?.map?.layers.map(({ id }) => id)).to.include.members(['plekken', 'netwerk']);
  });
});
