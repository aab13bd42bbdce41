import type { Term } from '@wijkwelvaartswerk/contract';
import { toolkitSource as source } from './source.js';

const dutch = (...texts: string[]) => texts.map((nl) => ({ nl }));
const english = (...texts: string[]) => texts.map((en) => ({ en }));

/** A term of the method, of which the definition is in Dutch alone. */
interface TermInDutch extends Term {
  readonly definition: { readonly nl: string };
}

/** The ten terms of the method with their names in every language, and what they mean in Dutch alone. */
export const termsInDutch: readonly TermInDutch[] = [
  {
    id: 'ankerorganisatie',
    term: { nl: 'Ankerorganisatie', en: 'Anchor institution' },
    aliases: [
      ...dutch('ankerorganisaties', 'anker-organisatie', 'ankerinstelling', 'ankerinstellingen', 'ankerinstituut', 'ankerinstituten'),
      ...english('anchor institutions', 'anchor organisation', 'anchor organisations'),
    ],
    definition: {
      nl: 'Een grote organisatie die vastzit aan de wijk of de stad, zoals een school, een postkantoor, een ziekenhuis of een woningcorporatie. Een anker wil helpen om de economie van de wijk te veranderen. Het neemt bijvoorbeeld mensen uit de buurt aan, koopt in bij bedrijven dichtbij, doet mee aan een campagne, maakt plaats voor mensen die willen leren of helpt om geld te vinden.',
    },
    see: ['community-wealth-building', 'kapitaalstromen'],
    source,
  },
  {
    id: 'assemblee',
    term: { nl: 'Assemblee', en: 'Assembly' },
    aliases: [
      ...dutch('assemblees', 'assemblée', 'assemblées', 'buurtassemblee', 'bewonersassemblee'),
      ...english('assemblies', 'neighbourhood assembly'),
    ],
    definition: {
      nl: 'Een avond of middag waarop bewoners zelf het gesprek voeren. Je zit in een kring, er is geen podium en geen spreker. Een gespreksleider let erop dat iedereen aan bod komt, ook wie zacht praat. Je hoeft de problemen niet weg te stoppen: het gaat juist over wat er misgaat, en waardoor.',
    },
    see: ['wijkwelvaartswerk', 'commons'],
    source,
  },
  {
    id: 'commons',
    term: { nl: 'Commons', en: 'Commons' },
    aliases: [...dutch('meenten'), ...english('commoning', 'the commons')],
    definition: {
      nl: 'Een vaste groep mensen die samen voor iets zorgt, met afspraken die voor iedereen duidelijk zijn. Wat zij delen kan een tuin zijn, een windmolen of een meer, en ook kennis, zoals bij Wikipedia. Een commons is een manier om iets te regelen, en ook een kijk op de wereld. Je stelt steeds de vraag: wat is van ons samen, en wat laten we over aan bedrijven of aan de overheid?',
    },
    see: ['cooperatief', 'waarde'],
    source,
  },
  {
    id: 'community-wealth-building',
    term: { nl: 'Community Wealth Building', en: 'Community wealth building' },
    aliases: ['CWB', ...english('community wealth-building', 'community-wealth-building')],
    definition: {
      nl: 'Een aanpak uit de Verenigde Staten die van onderop groeit, samen met de gemeente of de regio. Het doel is een economie waar gewone mensen over meebeslissen, en een gemeenschap die sterker wordt. Coöperatieven en sociale bedrijven krijgen meer ruimte, en grote organisaties zijn de ankers van de verandering. De aanpak is nu ook bekend in Groot-Brittannië, en past goed bij plaatsen waar de fabrieken dichtgingen en veel mensen zonder werk en zonder hoop kwamen te zitten. Het nieuws zocht daar vaak de boze kiezers, van Brexit en van Trump.',
    },
    see: ['wijkwelvaartswerk', 'ankerorganisatie', 'democratisering-van-de-economie'],
    source,
  },
  {
    id: 'cooperatief',
    term: { nl: 'Coöperatief of coöperatie', en: 'Worker cooperative or cooperative company' },
    aliases: [
      ...dutch(
        'coöperatief',
        'coöperatieven',
        'coöperatie',
        'coöperaties',
        'cooperatief',
        'cooperatieven',
        'cooperatie',
        'cooperaties',
        'coöp',
        'coöps',
      ),
      ...english(
        'worker cooperative',
        'worker cooperatives',
        'worker-owned cooperative',
        'worker-owned cooperatives',
        'cooperative',
        'cooperatives',
        'co-operative',
        'co-operatives',
        'co-op',
        'co-ops',
      ),
    ],
    definition: {
      nl: 'Twee woorden die op elkaar lijken, maar niet hetzelfde zijn.\n\nEen coöperatie is in Nederland al heel lang een rechtsvorm: een gewoon bedrijf, maar met leden. Die leden kunnen ook zelf bedrijven zijn, zoals bij FrieslandCampina en PricewaterhouseCoopers. Dan draait het om kapitaal, niet om werk.\n\nEen coöperatief is een bedrijf met leden dat van de mensen is die er werken, in het Engels een ‘worker-owned cooperative’. In deze aanpak gaat het om coöperatieven.',
    },
    see: ['democratisering-van-de-economie', 'commons'],
    source,
  },
  {
    id: 'democratisering-van-de-economie',
    term: { nl: 'Democratisering van de economie', en: 'Democratising the economy' },
    aliases: [
      ...dutch('democratiseren van de economie', 'economie democratiseren', 'economische democratie'),
      ...english('democratisation of the economy', 'democratise the economy', 'economic democracy'),
    ],
    definition: {
      nl: 'De gemeenschap krijgt weer iets te zeggen over de economie. Dat kan op vier manieren tegelijk. Je stopt met wat mens en natuur uitput, zoals vuile industrie en banen waar je zo weer uit ligt. Je maakt mensen eigenaar van het bedrijf waar ze werken. Je zorgt dat bewoners tijd en ruimte hebben voor clubs en verenigingen. En je buigt grote geldstromen om, zodat ze naar de wijk toe gaan in plaats van ervandaan.',
    },
    see: ['cooperatief', 'kapitaalstromen'],
    source,
  },
  {
    id: 'donuteconomie',
    term: { nl: 'Donuteconomie', en: 'Doughnut economics' },
    aliases: [
      ...dutch('donut-economie', 'donut economie', 'donutmodel'),
      ...english('donut economics', 'doughnut economy', 'donut economy'),
    ],
    definition: {
      nl: 'Een beeld van een nieuwe economie, bedacht door Kate Raworth, econoom in Oxford. De donut heeft twee randen. De binnenste rand is wat ieder mens nodig heeft, de buitenste is wat de aarde aankan. Daartussen past een economie die voor iedereen goed is. Ook andere nieuwe ideeën krijgen er een plaats in, zoals hergebruik, welzijn als doel en ruilen van mens tot mens.',
    },
    see: ['waarde', 'democratisering-van-de-economie'],
    source,
  },
  {
    id: 'kapitaalstromen',
    term: { nl: 'Kapitaalstromen', en: 'Capital flows' },
    aliases: [...dutch('kapitaalstroom', 'geldstroom', 'geldstromen'), ...english('capital flow', 'money flow', 'money flows')],
    definition: {
      nl: 'Het geld dat een wijk in en uit gaat, en de vraag bij wie het terechtkomt. Bezit iemand veel gebouwen in de buurt, dan gaat onze huur naar die eigenaar. Die verdient ook bij verkoop, en heeft voordeel van de regels voor belasting en hypotheek. Bezorgdiensten zoals Deliveroo en Uber doen iets dergelijks: zij nemen een deel van wat ondernemers in de buurt verdienen.',
    },
    see: ['waarde', 'ankerorganisatie'],
    source,
  },
  {
    id: 'waarde',
    term: { nl: 'Waarde', en: 'Value' },
    aliases: [...dutch('waarden'), ...english('values')],
    definition: {
      nl: 'Een ruimer woord dan winst. Niet alleen euro’s tellen mee, ook wat mensen doen en voelen: buren die elkaar gedag zeggen, een groene plek om te spelen, werk dat je niet leegtrekt maar je nieuwsgierig maakt en laat groeien. Een buurt kan waarde verliezen als niemand oplet. Dan neemt de eenzaamheid toe, wordt de lucht vuiler, vervallen de huizen en raakt de buurt haar energie kwijt.',
    },
    see: ['kapitaalstromen', 'donuteconomie'],
    source,
  },
  {
    id: 'wijkwelvaartswerk',
    term: { nl: 'WijkWelvaartsWerk', en: 'WijkWelvaartsWerk' },
    aliases: ['WWW', ...dutch('wijkwelvaartswerk', 'WWW-traject', 'WWW-trajecten'), ...english('neighbourhood wealth work')],
    definition: {
      nl: 'De Nederlandse naam voor Community Wealth Building, afgekort WWW. Bewoners, gemeente en grote organisaties maken samen de gemeenschap sterker en de economie van de wijk democratischer. Buurtgroepen zijn de ruggengraat: wat zij samen doen heeft waarde, ook zonder geld, en dat mag meetellen naast de markt.',
    },
    see: ['community-wealth-building', 'assemblee', 'ankerorganisatie'],
    source,
  },
];
