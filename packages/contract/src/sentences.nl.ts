import { asPercentage, type Sentences } from './sentences.js';

/** Dutch, for whoever keeps the file: plain words, "je". */
export const nl: Sentences = {
  locale: 'nl-NL',
  or: 'of',
  items: {
    features: 'plek',
    layers: 'laag',
    lines: 'lijn',
    flows: 'stroom',
    items: 'stroom',
    nodes: 'punt',
    sources: 'bron',
    organisations: 'organisatie',
    members: 'deelnemer',
    documents: 'document',
    steps: 'stap',
    tasks: 'taak',
    evidence: 'bewijs',
    lessons: 'les',
    audience: 'doelgroep',
    meetings: 'bijeenkomst',
    decisions: 'besluit',
    plans: 'plan',
    places: 'plek',
    indicators: 'indicator',
    values: 'waarde',
    anchors: 'ankerorganisatie',
    benchmarks: 'vergelijking',
    commitments: 'toezegging',
    spending: 'uitgaven',
    tiers: 'kring',
    targets: 'doel',
    budget: 'begroting',
    network: 'netwerk',
    exchange: 'uitwisseling',
    glossary: 'begrip',
    terms: 'begrip',
    aliases: 'ander woord',
    see: 'verwijzing',
    facts: 'feit',
    codes: 'code',
    bounds: 'rand',
  },
  shape: 'achtergrond, vorm',
  itself: 'dit',
  expected: {
    LocalText: 'een tekst zijn, of een tekst per taal: { "nl": "…", "en": "…" }',
    Amount: 'een getal zijn, zonder aanhalingstekens, of een bandbreedte: { "min": 10, "max": 50 }',
    MultiplierValue: 'een getal van 1 tot 3 zijn, zonder aanhalingstekens, of een bandbreedte: { "min": 1.4, "max": 1.9 }',
    FactValue: 'een getal, een tekst of een bandbreedte zijn: { "min": 10, "max": 50 }',
    PartialDate: 'een datum tussen aanhalingstekens zijn, zoals "2021" of "2021-06-15"',
    DateTime: 'een datum tussen aanhalingstekens zijn, zoals "2026-03-12T19:30+01:00"',
    Link: 'een adres tussen aanhalingstekens zijn, zoals "https://example.org"',
    Id: 'een korte naam tussen aanhalingstekens zijn, zoals "buurttuin"',
    SourceRef: 'het id van een bron zijn, of een bron met een titel: { "title": "…" }',
    Share: 'een getal van 0 tot 1 zijn, zonder aanhalingstekens',
    Category: 'een heel getal van 1 tot en met 8 zijn',
    Position: 'een lijst van twee getallen zijn: [lengtegraad, breedtegraad]',
    Bounds: 'een lijst van vier getallen zijn: [west, zuid, oost, noord]',
    Geometry: 'een plaats zijn, zoals { "type": "Point", "coordinates": [4.91, 52.38] }, of null',
    number: 'een getal zijn, zonder aanhalingstekens',
    integer: 'een heel getal zijn, zonder aanhalingstekens',
    'string|number': 'een korte naam of een getal zijn',
    string: 'een tekst tussen aanhalingstekens zijn',
    boolean: 'true of false zijn, zonder aanhalingstekens',
    array: 'een lijst zijn: [ … ]',
    object: 'tussen accolades staan: { … }',
  },
  formats: {
    PartialDate: 'is geen datum die kan. Schrijf een jaar, maand of dag zoals 2021, 2021-06 of 2021-06-15',
    DateTime:
      'is geen datum en tijd die kan. Schrijf een dag zoals 2026-03-12, of met de tijd en de tijdzone erbij: 2026-03-12T19:30+01:00',
    Link: 'is geen adres waar een pagina naartoe mag verwijzen. Gebruik een adres met https:, http:, mailto: of tel:, of een adres binnen je eigen site',
    Currency: 'is geen code van een munt. Gebruik drie hoofdletters, zoals EUR',
    Language: 'is geen code van een taal. Gebruik bijvoorbeeld nl, en of nl-x-b1',
  },
  reasons: {
    swapped: 'de lengtegraad en de breedtegraad staan verwisseld. Schrijf eerst de lengtegraad, zoals [4.91, 52.38]',
    rd: 'dit zijn coördinaten in meters (Rijksdriehoek). Reken ze om naar graden (WGS 84), zoals [4.91, 52.38]',
    'null-island': 'de plaats is [0, 0], een punt in zee. Vul de echte plaats in. Is die onbekend? Zet dan “geometry” op null',
    'out-of-range': 'deze plaats ligt niet op aarde. De lengtegraad loopt van -180 tot 180, de breedtegraad van -90 tot 90',
    empty: 'hier staan geen punten. Vul de plaats in. Is die onbekend? Zet dan “geometry” op null',
    open: 'de rand van deze vorm is niet gesloten. Herhaal het eerste punt aan het eind',
    crossing: 'de rand van deze vorm kruist zichzelf. Kijk of de punten in de goede volgorde staan',
    'same-ends': '“from” en “to” zijn hetzelfde. Een lijn of pijl gaat naar een andere plek: verander een van de twee',
    negative: '“amount” is minder dan nul. Haal het minteken weg. Gaat de stroom de andere kant op? Draai dan “from” en “to” om',
    order: 'de randen staan in de verkeerde volgorde. Schrijf ze als [west, zuid, oost, noord]',
  },
  slips: {
    number: 'Zo’n getal kent JSON niet: schrijf een gewoon getal of null',
    word: 'Dat woord kent JSON niet: gebruik true, false of null, zonder hoofdletter',
    ',': 'Die komma is er een te veel: haal haar weg',
    "'": 'Gebruik alleen het rechte dubbele aanhalingsteken: "',
    '/': 'Opmerkingen kunnen niet in JSON: haal ze weg',
    '<': 'Dit lijkt een webpagina: kijk of het adres klopt',
    none: 'Kijk of daar of net daarvoor een komma, een haakje of een aanhalingsteken ontbreekt',
  },
  targets: {
    sources: 'bron',
    organisations: 'organisatie',
    steps: 'stap',
    meetings: 'bijeenkomst',
    anchors: 'ankerorganisatie',
    glossary: 'begrip',
    nodes: 'punt in “nodes”',
    places: 'plek',
  },
  say: {
    'not-json': ({ params, number, quote, slip }) => {
      if (params['line'] === undefined)
        return 'dit bestand is geen geldige JSON. Kijk of alle komma’s, haakjes en aanhalingstekens kloppen.';
      const found = params['token'] === undefined ? 'gaat het mis' : `staat ${quote(params['token'])}`;
      return `dit bestand is geen geldige JSON: op regel ${number(params['line'])}, teken ${number(params['column'])} ${found}. ${slip}.`;
    },
    'not-object': () =>
      'dit is geen dossier. Een dossier staat tussen accolades en begint zo: { "version": 1, "neighbourhood": { "name": "…" } }.',
    'newer-version': ({ params, number }) =>
      `dit dossier is gemaakt voor versie ${number(params['version'])}. Deze site kent die nog niet. Vraag de beheerder van de site om WijkWelvaartsWerk bij te werken.`,
    'no-name': () => 'de naam van de buurt ontbreekt. Vul “name” in bij “neighbourhood”.',
    'too-large': ({ key, params, number, subject }) =>
      key === ''
        ? `dit bestand is te groot: ${number(params['length'])} tekens. Het mogen er ${number(params['limit'])} zijn. Zet grote lagen in een eigen bestand en verwijs ernaar met “href”.`
        : `${subject} is te lang. In één bestand mogen er samen ${number(params['limit'])} staan; de rest is weggelaten. Zet grote lagen in een eigen bestand en verwijs ernaar met “href”.`,
    'too-deep': ({ subject, params, number }) =>
      `${subject} zit te diep in elkaar: meer dan ${number(params['limit'])} lagen. Maak het eenvoudiger, of haal het weg.`,
    'too-many': ({ params, number }) =>
      `er zijn ${number(params['count'])} meldingen. Hier staan de eerste ${number(params['limit'])}. Verbeter die eerst en kijk dan opnieuw.`,
    type: ({ subject, params, axis, expected }) => {
      if (axis === undefined) return `${subject} moet ${expected}.`;
      if (params['value'] === null)
        return `de ${axis === 0 ? 'lengtegraad' : 'breedtegraad'} ontbreekt. Vul een getal in. Is de plaats onbekend? Zet dan “geometry” op null.`;
      return `de ${axis === 0 ? 'lengtegraad' : 'breedtegraad'} is geen getal. Schrijf een getal zonder aanhalingstekens, zoals ${axis === 0 ? '4.91' : '52.38'}.`;
    },
    required: ({ params, quote, holder }) => `${quote(`${holder}${String(params['key'])}`)} ontbreekt. Vul het in.`,
    'requires-one-of': ({ params, oneOf }) => `er ontbreekt iets. Vul ${oneOf(params['keys'])} in.`,
    enum: ({ subject, params, quote, oneOf }) => {
      const value = quote(params['value']);
      return `${value ? `${value} kan niet bij ${subject}` : `${subject} klopt niet`}. Kies uit ${oneOf(params['allowed'])}.`;
    },
    format: ({ subject, params, quote, format }) => `${quote(params['value']) || 'wat er staat'} bij ${subject} ${format}.`,
    range: ({ subject, params, number }) => {
      const { minimum, maximum } = params;
      const within = maximum === undefined ? `minstens ${number(minimum)} zijn` : `tussen ${number(minimum)} en ${number(maximum)} liggen`;
      const percent = maximum === 1 ? asPercentage(params['value']) : undefined;
      if (percent)
        return `${subject} is ${number(percent.given)}: dat is meer dan alles. Bedoel je ${number(percent.given)}%? Schrijf dan ${percent.share}.`;
      return `${subject} moet ${within}. ${maximum === 1 ? 'Schrijf 40% als 0.4.' : 'Verbeter het getal.'}`;
    },
    length: ({ subject, key, params, number }) => {
      if (params['minLength'] !== undefined) return `${subject} is leeg. Vul het in.`;
      if (params['minProperties'] !== undefined) return `${subject} heeft geen tekst. Vul een tekst in, of haal het weg.`;
      if (key === 'bounds') return `${subject} moet vier getallen hebben: [west, zuid, oost, noord].`;
      if (params['maxItems'] === 3 && Number(params['length']) > 3)
        return 'er staan te veel getallen. Schrijf [lengtegraad, breedtegraad], zoals [4.91, 52.38].';
      if (params['maxItems'] === 3)
        return 'de lengtegraad of de breedtegraad ontbreekt. Schrijf [lengtegraad, breedtegraad], zoals [4.91, 52.38].';
      return `er zijn minstens ${number(params['minItems'])} punten nodig; er staan er ${number(params['length'])}. Vul ze aan.`;
    },
    'unknown-key': ({ subject, params, quote }) => {
      const meant = quote(params['nearest']);
      return `${subject} is niet bekend. ${meant ? `Bedoel je ${meant}?` : 'Haal het weg, of zet er x- voor als het van jezelf is.'}`;
    },
    position: ({ reason }) => `${reason}.`,
    shape: ({ reason }) => `${reason}.`,
    direction: ({ reason }) => `${reason}.`,
    'min-above-max': ({ subject, params, number }) =>
      params['min'] === undefined
        ? `bij ${subject} is “min” groter dan “max”. Draai ze om.`
        : `bij ${subject} is “min” (${number(params['min'])}) groter dan “max” (${number(params['max'])}). Draai ze om.`,
    'from-after-to': ({ subject, params, quote }) =>
      `bij ${subject} komt het begin (${quote(params['from'])}) na het eind (${quote(params['to'])}). Verbeter een van de twee.`,
    'duplicate-id': ({ params, quote }) => `het id ${quote(params['id'])} is al gebruikt. Kies een ander id.`.replace('  ', ' '),
    'duplicate-number': ({ params, number }) =>
      `een andere plek heeft ook nummer ${number(params['number'])}. Geef elke plek een eigen nummer.`,
    blank: ({ params, quote }) => `${quote(params['key'])} is leeg. Vul het in.`,
    'dangling-ref': ({ subject, params, quote, targets }) => {
      const none = targets.length > 2 ? 'maar dat id bestaat nergens' : `maar er is geen ${targets.join(' of ')} met dat id`;
      const meant = quote(params['nearest']);
      return `${subject} verwijst naar ${quote(params['id']) || 'iets'}, ${none}. ${meant ? `Bedoel je ${meant}?` : 'Kijk het id na, of haal de verwijzing weg.'}`;
    },
    'no-data': ({ params, oneOf }) => `hier is nog niets om te laten zien. Vul ${oneOf(params['keys'])} in.`,
  },
};
