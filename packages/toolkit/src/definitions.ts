/** What the ten terms mean in English and in plain Dutch, by their ids. Apart, because a page in Dutch that explains a word can do without. */
export const definitions: Readonly<Record<string, { readonly en: string; readonly 'nl-x-b1': string }>> = {
  ankerorganisatie: {
    en: 'A large organisation that is tied to the neighbourhood or the city, such as a school, a post office, a hospital or a housing association. An anchor is willing to help change the local economy. It may hire people who live nearby, buy from local businesses, join a campaign, make room for people who want to learn, or help to find money.',
    'nl-x-b1':
      'Een grote organisatie die in de wijk blijft. Denk aan een school, een ziekenhuis of een woningcorporatie. De organisatie helpt de buurt. Bijvoorbeeld met werk of met geld. Of ze koopt spullen in de wijk.',
  },
  assemblee: {
    en: 'An evening or afternoon on which residents themselves do the talking. You sit in a circle, with no stage and no speaker. A facilitator sees to it that everyone gets a turn, including those who speak softly. There is no need to hide the problems: the talk is about what goes wrong, and why.',
    'nl-x-b1':
      'Een bijeenkomst van bewoners. Iedereen zit in een kring en iedereen mag praten. Je praat over de problemen in de buurt en waar ze door komen.',
  },
  commons: {
    en: 'A known group of people who look after something together, under rules that are clear to all. What they share may be a garden, a lake or a wind turbine, and also knowledge, as with Wikipedia. A commons is a way to organise things, and also a way to look at the world. It keeps asking: what belongs to us together, and what do we leave to business or government?',
    'nl-x-b1':
      'Een groep mensen die samen ergens voor zorgt. Bijvoorbeeld voor een tuin. Er zijn duidelijke regels. Iedereen in de groep kent die regels.',
  },
  'community-wealth-building': {
    en: 'An approach from the United States that grows from below, together with the municipality or the region. Its aim is an economy in which ordinary people have a say, and a community that grows stronger. Cooperatives and social businesses get more room, and large organisations are the anchors of the change. It is now well known in Great Britain too, and suits places where the factories closed and many people were left without work and without hope. That is where the news often went to find angry voters, for Brexit and for Trump.',
    'nl-x-b1':
      'Een manier om een wijk of stad sterker te maken. Bewoners beslissen mee over de economie. Grote organisaties helpen de wijk. Het idee komt uit Amerika. In Nederland heet het WijkWelvaartsWerk.',
  },
  cooperatief: {
    en: 'Dutch has two words that look alike but are not the same.\n\nA coöperatie has long been a legal form in the Netherlands: an ordinary company, but with members. Those members may be companies themselves, as with FrieslandCampina and PricewaterhouseCoopers. Then it is about capital, not about labour.\n\nA coöperatief is a company with members that belongs to the people who work in it: a worker-owned cooperative. This approach is about the second kind.',
    'nl-x-b1':
      'Twee woorden die op elkaar lijken. Een coöperatie is een bedrijf met leden. Soms zijn die leden ook bedrijven. Een coöperatief is een bedrijf dat van de werknemers zelf is.',
  },
  'democratisering-van-de-economie': {
    en: 'The community regains a say in the economy. That can be done in four ways at once. You stop what exhausts people and nature, such as dirty industry and throwaway jobs. You make people owners of the company they work for. You see to it that residents have time and room for clubs and associations. And you bend large flows of money, so that they run towards the neighbourhood instead of away from it.',
    'nl-x-b1':
      'Gewone mensen beslissen mee over de economie. Bijvoorbeeld omdat zij samen eigenaar zijn van een bedrijf. En het geld van de wijk blijft meer in de wijk.',
  },
  donuteconomie: {
    en: 'A picture of a new economy, devised by Kate Raworth, an economist in Oxford. The doughnut has two edges. The inner edge is what every person needs, the outer one is what the earth can bear. Between the two fits an economy that is good for everyone. Other new ideas have their place in it too, such as reuse, well-being as the goal and exchange from person to person.',
    'nl-x-b1':
      'Een idee van Kate Raworth. Iedereen heeft genoeg om goed te leven. En we gebruiken niet meer dan de aarde aankan. De economie blijft tussen die twee grenzen.',
  },
  kapitaalstromen: {
    en: 'The money that comes into a neighbourhood and leaves it, and the question of who ends up with it. If one party owns many buildings, our rent goes to that owner, who also earns when buildings are sold and gains from the tax rules on mortgages. Delivery services such as Deliveroo and Uber do something similar: they take a part of what local businesses earn.',
    'nl-x-b1':
      'Het geld dat de wijk in komt en uit gaat. Een voorbeeld is de huur. Woont de eigenaar van je huis ergens anders? Dan gaat dat geld de wijk uit.',
  },
  waarde: {
    en: 'A wider word than profit. Not only euros count, but also what people do and feel: neighbours who say hello, a green place to play, work that does not drain you but makes you curious and lets you grow. A neighbourhood can lose value when nobody pays attention. Then people grow lonelier, the air gets dirtier, houses fall into disrepair and the neighbourhood loses its energy.',
    'nl-x-b1':
      'Alles wat een buurt goed maakt. Dat is meer dan geld. Ook groen, gezellige buren en fijn werk hebben waarde. Let je niet op, dan verdwijnt de waarde uit de buurt.',
  },
  wijkwelvaartswerk: {
    en: 'The Dutch name for community wealth building, WWW for short. Residents, the municipality and large organisations together make the community stronger and the local economy more democratic. Local groups are the backbone: what they do together has value, also without money, and deserves to count beside the market.',
    'nl-x-b1':
      'Nederlands woord voor Community Wealth Building. Bewoners, de gemeente en grote organisaties maken samen de wijk sterker. Zo blijft er meer geld en werk in de wijk.',
  },
};
