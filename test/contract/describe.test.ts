import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { describeIssue } from '../../packages/contract/src/describe.js';
import { parseDossier, type Issue } from '../../packages/contract/src/index.js';
import { damage, damaged } from './arbitrary.js';
import { full, place, put, withPlaces } from './dossiers.js';

const LANGUAGES = ['nl', 'en'] as const;
const PLACE = '/map/layers/0/features/features/0';

function issuesOf(...changes: [pointer: string, value: unknown][]): readonly Issue[] {
  const input = full();
  put(input, '/map/layers/0/href');
  put(input, '/map/layers/1/href');
  for (const [pointer, value] of changes) put(input, pointer, value);
  return parseDossier(input).issues;
}

describe('describeIssue', () => {
  for (const [issues, nl, en] of [
    [
      issuesOf([`${PLACE}/geometry/coordinates/0`, null]),
      'Laag 1, plek 1 “Buurttuin”: de lengtegraad ontbreekt. Vul een getal in. Is de plaats onbekend? Zet dan “geometry” op null.',
      'Layer 1, place 1 “Buurttuin”: the longitude is missing. Fill in a number. Is the place unknown? Then set “geometry” to null.',
    ],
    [
      issuesOf([`${PLACE}/properties/statuss`, 'now']),
      'Laag 1, plek 1 “Buurttuin”: “statuss” is niet bekend. Bedoel je “status”?',
      'Layer 1, place 1 “Buurttuin”: “statuss” is not known. Did you mean “status”?',
    ],
    [
      issuesOf([`${PLACE}/geometry/coordinates`, [121000, 487000]]),
      'Laag 1, plek 1 “Buurttuin”: dit zijn coördinaten in meters (Rijksdriehoek). Reken ze om naar graden (WGS 84), zoals [4.91, 52.38].',
      'Layer 1, place 1 “Buurttuin”: these are coordinates in metres (Rijksdriehoek). Convert them to degrees (WGS 84), as in [4.91, 52.38].',
    ],
    [
      issuesOf(['/anchors/0/spending/0/tiers/1/share', 40]),
      'Ankerorganisatie 1 “Ziekenhuis”, uitgaven 1 “2024”, kring 2 “city”: “share” is 40: dat is meer dan alles. Bedoel je 40%? Schrijf dan 0.4.',
      'Anchor institution 1 “Ziekenhuis”, spending 1 “2024”, tier 2 “city”: “share” is 40: more than all there is. Did you mean 40%? Then write 0.4.',
    ],
    [
      issuesOf(['/anchors/0/name', undefined], ['/anchors/0/spending/0/tiers/0/amount', { min: 9, max: 5 }]),
      'Ankerorganisatie 1 “Gemeente Amsterdam”, uitgaven 1 “2024”, kring 1 “Noord”: bij “amount” is “min” (9) groter dan “max” (5). Draai ze om.',
      'Anchor institution 1 “Gemeente Amsterdam”, spending 1 “2024”, tier 1 “Noord”: in “amount” “min” (9) is larger than “max” (5). Turn them round.',
    ],
    [
      issuesOf(['/anchors/0/targets/0/share', -0.2]),
      'Ankerorganisatie 1 “Ziekenhuis”, doel 1 “2028”: “share” moet tussen 0 en 1 liggen. Schrijf 40% als 0.4.',
      'Anchor institution 1 “Ziekenhuis”, target 1 “2028”: “share” must be between 0 and 1. Write 40% as 0.4.',
    ],
    [
      issuesOf(['/anchors/0/multiplier/value/max', 19]),
      'Ankerorganisatie 1 “Ziekenhuis”: “multiplier › value › max” moet tussen 1 en 3 liggen. Verbeter het getal.',
      'Anchor institution 1 “Ziekenhuis”: “multiplier › value › max” must be between 1 and 3. Correct the number.',
    ],
    [
      issuesOf(['/benchmarks/0/spending/0/tiers/0/share', 18.2]),
      'Vergelijking 1 “Zwolle”, uitgaven 1 “2019”, kring 1 “region”: “share” is 18,2: dat is meer dan alles. Bedoel je 18,2%? Schrijf dan 0.182.',
      'Benchmark 1 “Zwolle”, spending 1 “2019”, tier 1 “region”: “share” is 18.2: more than all there is. Did you mean 18.2%? Then write 0.182.',
    ],
    [
      issuesOf(['/anchoring/homeBase/tenure', 'huur']),
      '“huur” kan niet bij “anchoring › homeBase › tenure”. Kies uit “owned”, “permanent-lease” of “temporary”.',
      '“huur” is not possible for “anchoring › homeBase › tenure”. Choose from “owned”, “permanent-lease” or “temporary”.',
    ],
    [
      issuesOf(['/meetings/0/decisions/1', 4]),
      'Bijeenkomst 1 “Eerste assemblee”, besluit 2: dit moet een tekst zijn, of een tekst per taal: { "nl": "…", "en": "…" }.',
      'Meeting 1 “Eerste assemblee”, decision 2: this must be a text, or a text for each language: { "nl": "…", "en": "…" }.',
    ],
    [
      issuesOf(['/plans/0/places/1', 'schol']),
      'Plan 1 “Werkplaats”, plek 2: dit verwijst naar “schol”, maar er is geen plek met dat id. Bedoel je “school”?',
      'Plan 1 “Werkplaats”, place 2: this points to “schol”, but there is no place with that id. Did you mean “school”?',
    ],
    [
      issuesOf(['/map/background/features/features/0/properties/kind', 'gras']),
      'Achtergrond, vorm 1 “Het IJ”: “gras” kan niet bij “kind”. Kies uit “water”, “green”, “road”, “boundary” of “label”.',
      'Background, shape 1 “Het IJ”: “gras” is not possible for “kind”. Choose from “water”, “green”, “road”, “boundary” or “label”.',
    ],
    [
      parseDossier('{"a": NaN}').issues,
      'Dit bestand is geen geldige JSON: op regel 1, teken 7 staat “NaN”. Zo’n getal kent JSON niet: schrijf een gewoon getal of null.',
      'This file is not valid JSON: on line 1, character 7, it says “NaN”. JSON does not know such a number: write an ordinary one or null.',
    ],
  ] as const) {
    it(`says: ${nl.slice(0, 70)}…`, () => {
      expect(issues).to.have.lengthOf(1);
      expect(describeIssue(issues[0]!, 'nl')).to.equal(nl);
      expect(describeIssue(issues[0]!)).to.equal(nl);
      expect(describeIssue(issues[0]!, 'en')).to.equal(en);
    });
  }

  const many = Array.from({ length: 1100 }, (_, i) => place(i, 4.9, { status: 'nu' }));
  const deep = Array.from({ length: 40 }).reduce<object>((inner) => ({ a: inner }), {});
  const each: Record<Issue['code'], () => readonly Issue[]> = {
    'not-json': () => parseDossier('{').issues,
    'not-object': () => parseDossier([]).issues,
    'newer-version': () => issuesOf(['/version', 2]),
    'no-name': () => issuesOf(['/neighbourhood/name', '']),
    'too-large': () => [{ severity: 'error', path: '', code: 'too-large', params: { limit: 1e6, length: 2e6 } }],
    'too-deep': () => issuesOf(['/x-diep', deep]),
    'too-many': () => parseDossier(withPlaces(many)).issues,
    type: () => issuesOf(['/steps/0/number', '1']),
    required: () => issuesOf(['/steps/0/title', undefined]),
    'requires-one-of': () => issuesOf(['/coalition/members/1/name', undefined]),
    enum: () => issuesOf(['/steps/0/status', {}]),
    format: () => issuesOf(['/title/Engels_', 'x']),
    range: () => issuesOf(['/steps/0/number', 0]),
    length: () => issuesOf(['/sources/1/id', '']),
    'unknown-key': () => issuesOf(['/qqqqqqqqqq', 1]),
    position: () => issuesOf(['/neighbourhood/centre', [200, 52]]),
    shape: () => issuesOf(['/map/layers/1/features/features/0/geometry/coordinates/0/0/0', [4.95, 52.4]]),
    direction: () => issuesOf(['/map/layers/3/flows/0/amount', -1]),
    'duplicate-number': () => issuesOf(['/map/layers/0/features/features/1/properties/number', 1]),
    blank: () => issuesOf(['/map/layers/0/title', ' ']),
    'min-above-max': () => issuesOf(['/coalition/compensation/budget/min', 1e6]),
    'from-after-to': () => issuesOf(['/steps/0/planned/from', '2030']),
    'duplicate-id': () => issuesOf(['/organisations/1/id', 'tuin']),
    'dangling-ref': () => issuesOf(['/flows/items/0/from', 'nergens']),
    'no-data': () => issuesOf(['/map/background', {}]),
  };
  for (const [code, make] of Object.entries(each)) {
    it(`has a sentence in Dutch and English for ${code}, which says what to do`, () => {
      const issue = make().find((one) => one.code === code);
      expect(issue, code).to.be.an('object');
      const [nl, en] = LANGUAGES.map((language) => describeIssue(issue!, language));
      for (const sentence of [nl, en])
        expect(sentence)
          .to.match(/^[\p{Lu}“].{20,}[.?]$/u)
          .and.not.to.match(/undefined|null\)|\[object|NaN|“”| {2}/);
      expect(nl).not.to.equal(en);
      expect(nl).not.to.match(/\b(u|uw)\b|!/);
    });
  }

  it('has a right sentence for every issue of randomly damaged dossiers', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(fc.array(damage, { minLength: 1, maxLength: 3 }), (all) => {
        const input = all.reduce<Record<string, unknown>>(damaged, full() as unknown as Record<string, unknown>);
        for (const issue of parseDossier(input).issues) {
          seen.add(issue.code);
          for (const language of LANGUAGES) {
            expect(describeIssue(issue, language), JSON.stringify(issue))
              .to.match(/^[\p{Lu}“].{20,}[.?]$/su)
              .and.not.to.match(/undefined|\[object|““/);
          }
        }
      }),
      { numRuns: 1000 },
    );
    expect(seen.size).to.be.above(8);
  });

  it('does not repeat a text without end, nor break on what cannot be written', () => {
    for (const value of ['x'.repeat(1e6), 12n, Symbol('x'), { toString: null }]) {
      const [issue] = issuesOf(['/steps/0/status', value]);
      expect(describeIssue(issue!).length).to.be.below(300);
    }
  });

  it('says nothing of a person who may not be seen in public but the pseudonym', () => {
    const person = { consent: 'none', pseudonym: 'Zorgdrager' };
    const one = { ...place('jan', 4.9123, { name: 'Jan de Vries', person, status: 'Tuinstraat 5' }), bbox: 'x' };
    one.geometry = { type: 'Point', coordinates: [52.3891, 4.9123] };
    const other = place('jan', 4.9, { name: 'Jan de Vries', person: { consent: 'nee' } });
    const { issues } = parseDossier(withPlaces([one, other]));
    expect(issues.length).to.be.above(3);
    expect(JSON.stringify(issues)).not.to.match(/Jan|4\.9123|52\.3891|Tuinstraat/i);
    expect(describeIssue(issues[0]!)).to.contain('“Zorgdrager”');
    const [anchor] = issuesOf(['/organisations/1/person', { consent: 'none' }], ['/anchors/0/name', undefined], ['/anchors/0/kind', 'x']);
    expect(describeIssue(anchor!)).to.contain('Ankerorganisatie 1 “ziekenhuis”: ');
  });
});
