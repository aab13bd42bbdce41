import type { Term } from '@wijkwelvaartswerk/contract';
import { toolkitSource as source } from './source.js';

const dutch = (...texts: string[]) => texts.map((nl) => ({ nl }));
const english = (...texts: string[]) => texts.map((en) => ({ en }));

/** The ten terms of the method, in the order of the Dutch alphabet. Aliases are other spellings and forms. */
export const terms: readonly Term[] = [
  {
    id: 'ankerorganisatie',
    term: { nl: 'Ankerorganisatie', en: 'Anchor institution' },
    aliases: [
      ...dutch('ankerorganisaties', 'anker-organisatie', 'ankerinstelling', 'ankerinstellingen', 'ankerinstituut', 'ankerinstituten'),
      ...english('anchor institutions', 'anchor organisation', 'anchor organisations'),
    ],
    definition: {
      nl: 'Een grote organisatie die vastzit aan de wijk of de stad, zoals een school, een postkantoor, een ziekenhuis of een woningcorporatie. Een anker wil helpen om de economie van de wijk te veranderen. Het neemt bijvoorbeeld mensen uit de buurt aan, koopt in bij bedrijven dichtbij, doet mee aan een campagne, maakt plaats voor mensen die willen leren of helpt om geld te vinden.',
      en: 'A large organisation that is tied to the neighbourhood or the city, such as a school, a post office, a hospital or a housing association. An anchor is willing to help change the local economy. It may hire people who live nearby, buy from local businesses, join a campaign, make room for people who want to learn, or help to find money.',
      'nl-x-b1':
        'Een grote organisatie die in de wijk blijft. Denk aan een school, een ziekenhuis of een woningcorporatie. De organisatie helpt de buurt. Bijvoorbeeld met werk of met geld. Of ze koopt spullen in de wijk.',
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
      en: 'An evening or afternoon on which residents themselves do the talking. You sit in a circle, with no stage and no speaker. A facilitator sees to it that everyone gets a turn, including those who speak softly. There is no need to hide the problems: the talk is about what goes wrong, and why.',
      'nl-x-b1':
        'Een bijeenkomst van bewoners. Iedereen zit in een kring en iedereen mag praten. Je praat over de problemen in de buurt en waar ze door komen.',
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
      en: 'A known group of people who look after something together, under rules that are clear to all. What they share may be a garden, a lake or a wind turbine, and also knowledge, as with Wikipedia. A commons is a way to organise things, and also a way to look at the world. It keeps asking: what belongs to us together, and what do we leave to business or government?',
      'nl-x-b1':
        'Een groep mensen die samen ergens voor zorgt. Bijvoorbeeld voor een tuin. Er zijn duidelijke regels. Iedereen in de groep kent die regels.',
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
      en: 'An approach from the United States that grows from below, together with the municipality or the region. Its aim is an economy in which ordinary people have a say, and a community that grows stronger. Cooperatives and social businesses get more room, and large organisations are the anchors of the change. It is now well known in Great Britain too, and suits places where the factories closed and many people were left without work and without hope. That is where the news often went to find angry voters, for Brexit and for Trump.',
      'nl-x-b1':
        'Een manier om een wijk of stad sterker te maken. Bewoners beslissen mee over de economie. Grote organisaties helpen de wijk. Het idee komt uit Amerika. In Nederland heet het WijkWelvaartsWerk.',
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
      en: 'Dutch has two words that look alike but are not the same.\n\nA coöperatie has long been a legal form in the Netherlands: an ordinary company, but with members. Those members may be companies themselves, as with FrieslandCampina and PricewaterhouseCoopers. Then it is about capital, not about labour.\n\nA coöperatief is a company with members that belongs to the people who work in it: a worker-owned cooperative. This approach is about the second kind.',
      'nl-x-b1':
        'Twee woorden die op elkaar lijken. Een coöperatie is een bedrijf met leden. Soms zijn die leden ook bedrijven. Een coöperatief is een bedrijf dat van de werknemers zelf is.',
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
      en: 'The community regains a say in the economy. That can be done in four ways at once. You stop what exhausts people and nature, such as dirty industry and throwaway jobs. You make people owners of the company they work for. You see to it that residents have time and room for clubs and associations. And you bend large flows of money, so that they run towards the neighbourhood instead of away from it.',
      'nl-x-b1':
        'Gewone mensen beslissen mee over de economie. Bijvoorbeeld omdat zij samen eigenaar zijn van een bedrijf. En het geld van de wijk blijft meer in de wijk.',
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
      en: 'A picture of a new economy, devised by Kate Raworth, an economist in Oxford. The doughnut has two edges. The inner edge is what every person needs, the outer one is what the earth can bear. Between the two fits an economy that is good for everyone. Other new ideas have their place in it too, such as reuse, well-being as the goal and exchange from person to person.',
      'nl-x-b1':
        'Een idee van Kate Raworth. Iedereen heeft genoeg om goed te leven. En we gebruiken niet meer dan de aarde aankan. De economie blijft tussen die twee grenzen.',
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
      en: 'The money that comes into a neighbourhood and leaves it, and the question of who ends up with it. If one party owns many buildings, our rent goes to that owner, who also earns when buildings are sold and gains from the tax rules on mortgages. Delivery services such as Deliveroo and Uber do something similar: they take a part of what local businesses earn.',
      'nl-x-b1':
        'Het geld dat de wijk in komt en uit gaat. Een voorbeeld is de huur. Woont de eigenaar van je huis ergens anders? Dan gaat dat geld de wijk uit.',
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
      en: 'A wider word than profit. Not only euros count, but also what people do and feel: neighbours who say hello, a green place to play, work that does not drain you but makes you curious and lets you grow. A neighbourhood can lose value when nobody pays attention. Then people grow lonelier, the air gets dirtier, houses fall into disrepair and the neighbourhood loses its energy.',
      'nl-x-b1':
        'Alles wat een buurt goed maakt. Dat is meer dan geld. Ook groen, gezellige buren en fijn werk hebben waarde. Let je niet op, dan verdwijnt de waarde uit de buurt.',
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
      en: 'The Dutch name for community wealth building, WWW for short. Residents, the municipality and large organisations together make the community stronger and the local economy more democratic. Local groups are the backbone: what they do together has value, also without money, and deserves to count beside the market.',
      'nl-x-b1':
        'Nederlands woord voor Community Wealth Building. Bewoners, de gemeente en grote organisaties maken samen de wijk sterker. Zo blijft er meer geld en werk in de wijk.',
    },
    see: ['community-wealth-building', 'assemblee', 'ankerorganisatie'],
    source,
  },
];
