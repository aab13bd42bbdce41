import type { LocalText } from '@wijkwelvaartswerk/contract';
import type { Counted } from './purchase.js';
import type { Area, Areas } from './tiers.js';

type Language = 'nl' | 'en';

const words = {
  nl: {
    neighbourhood: 'Wijk',
    city: 'Stad',
    region: 'Regio',
    postcodes: (list: string) => `postcode ${list}`,
    municipalities: (list: string) => `gemeentecode ${list}`,
    to: ' tot en met ',
    or: 'of',
    country: (name: string, unlessSaid: boolean) =>
      `Land: de rest van ${name}${unlessSaid ? ', ook als het bestand geen land noemt' : ''}.`,
    placeOnly: 'Staat er alleen een plaats bij en geen postcode, dan telt een leverancier niet bij de wijk.',
    address: 'Het adres van de leverancier in het bestand telt, niet waar het werk is gedaan.',
    contracts:
      'Geteld: getekende contracten, en gunningen waar geen contract bij staat. Elk contract telt één keer, in het jaar van tekenen, met het laatste bedrag.',
    lines: 'Geteld: de bedragen in het bestand, regel voor regel.',
    excluded: 'De btw zit er niet in.',
    included: 'De btw zit erin.',
    lost: (count: number, what: Counted['what']) =>
      count === 1
        ? `In het bestand kon één ${what === 'lines' ? 'regel' : 'contract'} niet meetellen.`
        : `In het bestand konden ${count} ${what === 'lines' ? 'regels' : 'contracten'} niet meetellen.`,
  },
  en: {
    neighbourhood: 'Neighbourhood',
    city: 'City',
    region: 'Region',
    postcodes: (list: string) => `postcode ${list}`,
    municipalities: (list: string) => `municipality code ${list}`,
    to: ' to ',
    or: 'or',
    country: (name: string, unlessSaid: boolean) =>
      `Country: the rest of ${name}${unlessSaid ? ', also when the file names no country' : ''}.`,
    placeOnly: 'A supplier with a place but no postcode is not counted in the neighbourhood.',
    address: 'What counts is the address of the supplier in the file, not where the work was done.',
    contracts:
      'Counted: signed contracts, and awards without a contract. Each contract counts once, in the year of signing, with its last amount.',
    lines: 'Counted: the amounts in the file, line by line.',
    excluded: 'VAT is not included.',
    included: 'VAT is included.',
    lost: (count: number, what: Counted['what']) =>
      `In the file ${count} ${what === 'lines' ? 'line' : 'contract'}${count === 1 ? '' : 's'} could not be counted.`,
  },
};

/** A rule by area in words. */
export function definitionOf(areas: Areas): LocalText {
  return { nl: areasIn('nl', areas), en: areasIn('en', areas) };
}

/** What was counted in words, before what “local” means. `lost`: how many purchases could not be counted. */
export function withCounted(definition: LocalText, { what, vat }: Counted, lost: number): LocalText {
  const said = (language: Language) => {
    const say = words[language];
    return [say[what], vat && say[vat], lost > 0 && say.lost(lost, what)].filter(Boolean).join(' ');
  };
  const texts = typeof definition === 'string' ? { nl: definition, en: definition } : definition;
  return Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, `${said(key === 'en' ? 'en' : 'nl')} ${text}`]));
}

function areasIn(language: Language, areas: Areas): string {
  const say = words[language];
  const parts = (['neighbourhood', 'city', 'region'] as const).flatMap((id) => {
    const text = areas[id] && areaIn(language, areas[id]);
    return text ? [`${say[id]}: ${text}.`] : [];
  });
  const [home] = areas.country ?? [];
  const name = home === 'Nederland' && language === 'en' ? 'the Netherlands' : home;
  const country = name && say.country(name, areas.countryUnlessSaid === true);
  return [...parts, country, goesByPostcodeAlone(areas) && say.placeOnly, say.address].filter(Boolean).join(' ');
}

/** The neighbourhood is known by postcode, and what is around it also otherwise: who has no postcode may be nearer than is counted. */
function goesByPostcodeAlone({ neighbourhood: near = {}, city = {}, region = {} }: Areas): boolean {
  const named = ({ names = [], municipalities = [] }: Area) => [...names, ...municipalities].some((name) => name.trim());
  return (near.postcodes ?? []).some((code) => code.trim()) && !named(near) && (named(city) || named(region));
}

function areaIn(language: Language, { postcodes = [], names = [], municipalities = [] }: Area): string {
  const say = words[language];
  const list = (items: readonly string[]) => items.filter((item) => item.trim()).join(', ');
  const codes = list(postcodes.map((range) => range.trim().replace(/\s*[-–—]\s*/, say.to)));
  return [codes && say.postcodes(codes), list(names), list(municipalities) && say.municipalities(list(municipalities))]
    .filter(Boolean)
    .join(` ${say.or} `);
}
