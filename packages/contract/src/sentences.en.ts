import { asPercentage, type Sentences } from './sentences.js';

/** English, for whoever keeps the file: plain words. */
export const en: Sentences = {
  locale: 'en-GB',
  or: 'or',
  items: {
    features: 'place',
    layers: 'layer',
    lines: 'line',
    flows: 'flow',
    items: 'flow',
    nodes: 'node',
    sources: 'source',
    organisations: 'organisation',
    members: 'member',
    documents: 'document',
    steps: 'step',
    tasks: 'task',
    evidence: 'evidence',
    lessons: 'lesson',
    audience: 'audience',
    meetings: 'meeting',
    decisions: 'decision',
    plans: 'plan',
    places: 'place',
    indicators: 'indicator',
    values: 'value',
    anchors: 'anchor institution',
    benchmarks: 'benchmark',
    commitments: 'commitment',
    spending: 'spending',
    tiers: 'tier',
    targets: 'target',
    budget: 'budget',
    network: 'network',
    exchange: 'exchange',
    glossary: 'term',
    terms: 'term',
    aliases: 'other word',
    see: 'reference',
    facts: 'fact',
    codes: 'code',
    bounds: 'edge',
  },
  shape: 'background, shape',
  itself: 'this',
  expected: {
    LocalText: 'a text, or a text for each language: { "nl": "…", "en": "…" }',
    Amount: 'a number without quotation marks, or a band: { "min": 10, "max": 50 }',
    MultiplierValue: 'a number from 1 to 3 without quotation marks, or a band: { "min": 1.4, "max": 1.9 }',
    FactValue: 'a number, a text or a band: { "min": 10, "max": 50 }',
    PartialDate: 'a date between quotation marks, such as "2021" or "2021-06-15"',
    DateTime: 'a date between quotation marks, such as "2026-03-12T19:30+01:00"',
    Link: 'an address between quotation marks, such as "https://example.org"',
    Id: 'a short name between quotation marks, such as "community-garden"',
    SourceRef: 'the id of a source, or a source with a title: { "title": "…" }',
    Share: 'a number from 0 to 1, without quotation marks',
    Category: 'a whole number from 1 to 8',
    Position: 'a list of two numbers: [longitude, latitude]',
    Bounds: 'a list of four numbers: [west, south, east, north]',
    Geometry: 'a place, such as { "type": "Point", "coordinates": [4.91, 52.38] }, or null',
    number: 'a number, without quotation marks',
    integer: 'a whole number, without quotation marks',
    'string|number': 'a short name or a number',
    string: 'a text between quotation marks',
    boolean: 'true or false, without quotation marks',
    array: 'a list: [ … ]',
    object: 'between braces: { … }',
  },
  formats: {
    PartialDate: 'is no possible date. Write a year, a month or a day, such as 2021, 2021-06 or 2021-06-15',
    DateTime: 'is no possible date and time. Write a day such as 2026-03-12, or add the time and the time zone: 2026-03-12T19:30+01:00',
    Link: 'is no address a page may lead to. Use an address with https:, http:, mailto: or tel:, or one within your own site',
    Currency: 'is no code of a currency. Use three capitals, such as EUR',
    Language: 'is no code of a language. Use nl, en or nl-x-b1, for example',
  },
  reasons: {
    swapped: 'longitude and latitude have changed places. Write the longitude first, as in [4.91, 52.38]',
    rd: 'these are coordinates in metres (Rijksdriehoek). Convert them to degrees (WGS 84), as in [4.91, 52.38]',
    'null-island': 'the place is [0, 0], a point in the sea. Fill in the real place. Is it unknown? Then set “geometry” to null',
    'out-of-range': 'this place is not on earth. Longitude runs from -180 to 180, latitude from -90 to 90',
    empty: 'there are no points here. Fill in the place. Is it unknown? Then set “geometry” to null',
    open: 'the edge of this shape is not closed. Repeat the first point at the end',
    crossing: 'the edge of this shape crosses itself. See whether the points are in the right order',
    'same-ends': '“from” and “to” are the same. A line or arrow leads to another place: change one of them',
    negative: '“amount” is less than nothing. Take the minus away. Does it flow the other way? Then turn “from” and “to” round',
    order: 'the edges are in the wrong order. Write them as [west, south, east, north]',
  },
  slips: {
    number: 'JSON does not know such a number: write an ordinary one or null',
    word: 'JSON does not know that word: use true, false or null, without capitals',
    ',': 'That comma is one too many: take it away',
    "'": 'Use the straight double quotation mark only: "',
    '/': 'JSON cannot have comments: take them away',
    '<': 'This looks like a web page: check the address',
    none: 'See whether a comma, a bracket or a quotation mark is missing there or just before',
  },
  targets: {
    sources: 'source',
    organisations: 'organisation',
    steps: 'step',
    meetings: 'meeting',
    anchors: 'anchor institution',
    glossary: 'term',
    nodes: 'item of “nodes”',
    places: 'place',
  },
  say: {
    'not-json': ({ params, number, quote, slip }) => {
      if (params['line'] === undefined) return 'this file is not valid JSON. Check all commas, brackets and quotation marks.';
      const found = params['token'] === undefined ? 'something is wrong' : `it says ${quote(params['token'])}`;
      return `this file is not valid JSON: on line ${number(params['line'])}, character ${number(params['column'])}, ${found}. ${slip}.`;
    },
    'not-object': () =>
      'this is not a dossier. A dossier stands between braces and begins like this: { "version": 1, "neighbourhood": { "name": "…" } }.',
    'newer-version': ({ params, number }) =>
      `this dossier was made for version ${number(params['version'])}, which this site does not know yet. Ask whoever keeps the site to update WijkWelvaartsWerk.`,
    'no-name': () => 'the name of the neighbourhood is missing. Fill in “name” in “neighbourhood”.',
    'too-large': ({ key, params, number, subject }) =>
      key === ''
        ? `this file is too large: ${number(params['length'])} characters, where ${number(params['limit'])} may be. Put large layers in a file of their own and point to it with “href”.`
        : `${subject} is too long. One file may have ${number(params['limit'])} in all; the rest is left out. Put large layers in a file of their own and point to it with “href”.`,
    'too-deep': ({ subject, params, number }) =>
      `${subject} goes too deep: more than ${number(params['limit'])} levels. Make it simpler, or take it away.`,
    'too-many': ({ params, number }) =>
      `there are ${number(params['count'])} issues. These are the first ${number(params['limit'])}. Mend those first and look again.`,
    type: ({ subject, params, axis, expected }) => {
      if (axis === undefined) return `${subject} must be ${expected}.`;
      const name = axis === 0 ? 'longitude' : 'latitude';
      if (params['value'] === null) return `the ${name} is missing. Fill in a number. Is the place unknown? Then set “geometry” to null.`;
      return `the ${name} is not a number. Write a number without quotation marks, such as ${axis === 0 ? '4.91' : '52.38'}.`;
    },
    required: ({ params, quote, holder }) => `${quote(`${holder}${String(params['key'])}`)} is missing. Fill it in.`,
    'requires-one-of': ({ params, oneOf }) => `something is missing. Fill in ${oneOf(params['keys'])}.`,
    enum: ({ subject, params, quote, oneOf }) => {
      const value = quote(params['value']);
      return `${value ? `${value} is not possible for ${subject}` : `${subject} is not right`}. Choose from ${oneOf(params['allowed'])}.`;
    },
    format: ({ subject, params, quote, format }) => `${quote(params['value']) || 'what it says'} for ${subject} ${format}.`,
    range: ({ subject, params, number }) => {
      const { minimum, maximum } = params;
      const within = maximum === undefined ? `at least ${number(minimum)}` : `between ${number(minimum)} and ${number(maximum)}`;
      const percent = maximum === 1 ? asPercentage(params['value']) : undefined;
      if (percent)
        return `${subject} is ${number(percent.given)}: more than all there is. Did you mean ${number(percent.given)}%? Then write ${percent.share}.`;
      return `${subject} must be ${within}. ${maximum === 1 ? 'Write 40% as 0.4.' : 'Correct the number.'}`;
    },
    length: ({ subject, key, params, number }) => {
      if (params['minLength'] !== undefined) return `${subject} is empty. Fill it in.`;
      if (params['minProperties'] !== undefined) return `${subject} has no text. Fill in a text, or take it away.`;
      if (key === 'bounds') return `${subject} must have four numbers: [west, south, east, north].`;
      if (params['maxItems'] === 3 && Number(params['length']) > 3)
        return 'there are too many numbers. Write [longitude, latitude], as in [4.91, 52.38].';
      if (params['maxItems'] === 3) return 'the longitude or the latitude is missing. Write [longitude, latitude], as in [4.91, 52.38].';
      return `at least ${number(params['minItems'])} points are needed; there are ${number(params['length'])}. Complete them.`;
    },
    'unknown-key': ({ subject, params, quote }) => {
      const meant = quote(params['nearest']);
      return `${subject} is not known. ${meant ? `Did you mean ${meant}?` : 'Take it away, or put x- before it when it is your own.'}`;
    },
    position: ({ reason }) => `${reason}.`,
    shape: ({ reason }) => `${reason}.`,
    direction: ({ reason }) => `${reason}.`,
    'min-above-max': ({ subject, params, number }) =>
      params['min'] === undefined
        ? `in ${subject} “min” is larger than “max”. Turn them round.`
        : `in ${subject} “min” (${number(params['min'])}) is larger than “max” (${number(params['max'])}). Turn them round.`,
    'from-after-to': ({ subject, params, quote }) =>
      `in ${subject} the beginning (${quote(params['from'])}) comes after the end (${quote(params['to'])}). Correct one of them.`,
    'duplicate-id': ({ params, quote }) => `the id ${quote(params['id'])} is taken already. Choose another id.`.replace('  ', ' '),
    'duplicate-number': ({ params, number }) =>
      `another place has number ${number(params['number'])} too. Give each place a number of its own.`,
    blank: ({ params, quote }) => `${quote(params['key'])} is empty. Fill it in.`,
    'dangling-ref': ({ subject, params, quote, targets }) => {
      const none = targets.length > 2 ? 'but that id is nowhere' : `but there is no ${targets.join(' or ')} with that id`;
      const meant = quote(params['nearest']);
      return `${subject} points to ${quote(params['id']) || 'something'}, ${none}. ${meant ? `Did you mean ${meant}?` : 'Check the id, or take the reference away.'}`;
    },
    'no-data': ({ params, oneOf }) => `there is nothing to show here yet. Fill in ${oneOf(params['keys'])}.`,
  },
};
