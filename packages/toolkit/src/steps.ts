import type { LocalText, Step } from '@wijkwelvaartswerk/contract';

/** One step of the method: what any neighbourhood can do, whatever the state of its own work. */
export interface MethodStep extends Pick<Step, 'id' | 'number' | 'title'> {
  /** One to three words, for where there is little room. */
  readonly short: LocalText;
  /** What the step is for. */
  readonly summary: LocalText;
  /** What there is after this step. */
  readonly outcome: LocalText;
  /** What to do, in a sensible order. */
  readonly todo: readonly LocalText[];
}

/** The five steps of the method. They overlap in practice: the numbers say what leans on what. */
export const steps: readonly MethodStep[] = [
  {
    id: 'stap-1',
    number: 1,
    title: { nl: 'WijkWelvaartsWerk doet de wijk zelf', en: 'The neighbourhood does it itself' },
    short: { nl: 'Team', en: 'Team' },
    summary: {
      nl: 'Alles begint met vertrouwen en respect, tussen mensen en tussen organisaties. Vaak ontbreekt dat, en dan beslissen mensen van buiten hoe het er in de wijk aan toegaat. Breng daarom bewoners en ambtenaren bij elkaar die bij de wijk horen en op wie de buurt rekent.',
      en: 'Everything starts with trust and respect, between people and between organisations. Often that is missing, and then outsiders decide how things go in the neighbourhood. So bring together residents and officials who belong there and on whom people rely.',
      'nl-x-b1':
        'Je maakt een team van bewoners en ambtenaren. Iedereen in het team kent de wijk goed. De buurt vertrouwt het team, en de mensen in het team vertrouwen elkaar.',
    },
    outcome: {
      nl: 'Er staat een team: actieve bewoners naast ambtenaren die de wijk kennen. De invloed van de gemeente en de energie van de buurt werken voortaan samen.',
      en: 'There is a team: active residents beside officials who know the neighbourhood. The influence of the municipality and the energy of the residents now work together.',
    },
    todo: [
      {
        nl: 'Zoek bewonersgroepen die namens veel buren kunnen praten.',
        en: 'Find residents’ groups that can speak for many of their neighbours.',
      },
      {
        nl: 'Vraag ambtenaren die vaak in de wijk zijn en daar vertrouwen hebben.',
        en: 'Ask officials who are often in the neighbourhood and are trusted there.',
      },
      {
        nl: 'Neem de tijd om elkaar te leren kennen, voordat je plannen maakt.',
        en: 'Take time to get to know each other before you make plans.',
      },
      {
        nl: 'Spreek af hoe jullie samen besluiten nemen, en wie namens wie praat.',
        en: 'Agree how you decide together, and who speaks for whom.',
      },
      {
        nl: 'Reserveer geld, zodat ook bewoners voor hun uren betaald worden.',
        en: 'Reserve money, so that residents too are paid for their hours.',
      },
    ],
  },
  {
    id: 'stap-2',
    number: 2,
    title: { nl: 'Omschrijf met elkaar het echte probleem', en: 'Describe the real problem together' },
    short: { nl: 'Probleem en kaart', en: 'Problem and map' },
    summary: {
      nl: 'Voor de vraag wat er écht aan de hand is, is zelden tijd. Maak die tijd wel, want dit gesprek kan veel in beweging zetten. Praat met de hele buurt, een paar maanden lang als dat nodig is, en teken samen een kaart van wat er in de wijk is, wat er ontbreekt en wat er weglekt. Wie weet hoe het zit, staat sterker.',
      en: 'There is seldom time to ask what is really going on. Make that time, because this conversation can set a lot in motion. Talk with the whole neighbourhood, for some months if need be, and draw a map together of what is there, what is missing and what leaks away. Those who know how things stand have more power.',
      'nl-x-b1':
        'Je zoekt samen uit wat het echte probleem is in de wijk. Daar praat je over met de hele buurt. Dat kan een paar maanden duren. Ook maak je samen een kaart: wat is er in de wijk en wat gaat eruit weg?',
    },
    outcome: {
      nl: 'Je weet veel meer over de wijk, en er ligt een nieuw verhaal over de buurt. De buurt heeft dat zelf gemaakt, met een kaart erbij die het laat zien.',
      en: 'You know far more about the neighbourhood, and there is a new story about it. The people who live there made it themselves, with a map that shows it.',
    },
    todo: [
      {
        nl: 'Organiseer assemblees waar iedereen uit de buurt kan meepraten.',
        en: 'Hold assemblies where anyone from the neighbourhood can join in.',
      },
      {
        nl: 'Vraag door: wat gaat er mis, en waar komt dat door?',
        en: 'Keep asking: what goes wrong, and what causes it?',
      },
      {
        nl: 'Zoek uit welke grote bedrijven weinig loon betalen, ver weg inkopen of de lucht vuil maken.',
        en: 'Find out which large companies pay low wages, buy far away or pollute the air.',
      },
      {
        nl: 'Zoek uit wie veel gebouwen bezit en waar die voor dienen.',
        en: 'Find out who owns many of the buildings and what they are used for.',
      },
      {
        nl: 'Tel wie er werkt en maakt: zzp’ers, kunstenaars, kleine ondernemers.',
        en: 'Count who works and makes things: freelancers, artists, small businesses.',
      },
      {
        nl: 'Teken de kaart en zet erop waar de wijk goed in is, of kan worden, en wat er weglekt.',
        en: 'Draw the map and mark what the neighbourhood is good at, or could be, and what leaks away.',
      },
    ],
  },
  {
    id: 'stap-3',
    number: 3,
    title: { nl: 'Leer met elkaar van de toekomst', en: 'Learn from the future together' },
    short: { nl: 'Leren', en: 'Learning' },
    summary: {
      nl: 'Wie iets nieuws leert, ook van elkaar, krijgt nieuwe ideeën. Maak samen een reeks avonden over wat er in de wijk mogelijk is. De onderwerpen kiest de buurt zelf. Je werkt er dromen uit tot plannen die passen bij het nieuwe verhaal over de buurt, zoals een voedseltuin, elektrische deelauto’s of een bedrijf van bewoners dat het groen verzorgt.',
      en: 'Learning something new, also from each other, brings new ideas. Make a series of evenings together about what could be possible. The neighbourhood chooses the subjects. There you work dreams out into plans that fit the new story of the neighbourhood, such as a food garden, shared electric cars or a company of residents that looks after the green.',
      'nl-x-b1':
        'Je organiseert een paar avonden over de toekomst van de wijk. Je leert daar over nieuwe ideeën. Daarna maak je samen plannen. Bijvoorbeeld voor een tuin met groente of voor auto’s die je deelt.',
    },
    outcome: {
      nl: 'Iedereen die meedoet heeft nieuwe ideeën opgedaan. De plannen staan op papier en krijgen een plek op de kaart.',
      en: 'Everyone who takes part has found new ideas. The plans are on paper and have a place on the map.',
    },
    todo: [
      {
        nl: 'Vraag de buurt waarover zij wil leren en stel daarmee het programma samen.',
        en: 'Ask people what they want to learn about and build the programme on that.',
      },
      {
        nl: 'Plan een reeks avonden, met tijd om te dromen en tijd om uit te werken.',
        en: 'Plan a series of evenings, with time to dream and time to work things out.',
      },
      {
        nl: 'Geef workshops, bijvoorbeeld over samen wonen in een coöperatief, commons, de donuteconomie of natuur in de stad.',
        en: 'Give workshops, for instance on cooperative housing, commons, doughnut economics or nature in the city.',
      },
      {
        nl: 'Werk elk plan uit op één blad: wie, wat, waar en wat is er nodig?',
        en: 'Work out each plan on one sheet: who, what, where, and what does it need?',
      },
      {
        nl: 'Zet de plannen bij op de kaart van de wijk.',
        en: 'Add the plans to the map of the neighbourhood.',
      },
    ],
  },
  {
    id: 'stap-4',
    number: 4,
    title: { nl: 'Bouw aan de ankers van de wijkeconomie', en: 'Build the anchors of the local economy' },
    short: { nl: 'Ankers', en: 'Anchors' },
    summary: {
      nl: 'Grote organisaties die niet weggaan, zoals een ziekenhuis, een woningcorporatie, een universiteit, een voetbalstadion of de gemeente, geven veel geld uit. Zij zijn het vliegwiel: kopen zij meer in bij ondernemers en coöperatieven dichtbij, dan draait de hele wijkeconomie mee. Zij geven mensen werk, en je kunt er leren of zorg krijgen. Dat gaat zelden vanzelf: de gemeente moet de ankers aansporen en de groepen in de buurt helpen om te kunnen leveren.',
      en: 'Large organisations that will not leave, such as a hospital, a housing association, a university, a football stadium or the municipality, spend a great deal. They are the flywheel: when they buy more from businesses and cooperatives close by, the whole local economy picks up. They give people work, and are places to learn or to be cared for. That seldom happens by itself: the municipality has to spur the anchors on, and help local groups become suppliers.',
      'nl-x-b1':
        'Grote organisaties geven veel geld uit. Een deel daarvan kunnen zij uitgeven in de wijk. Dan komt er meer werk voor mensen uit de buurt. De gemeente vraagt de organisaties om mee te doen. En zij helpt kleine bedrijven in de wijk.',
    },
    outcome: {
      nl: 'Een paar grote organisaties doen mee en weten waar hun geld nu heen gaat. Ze hebben afgesproken wat ze in de wijk gaan kopen, wie ze aannemen en wat ze verder bijdragen.',
      en: 'A few large organisations take part and know where their money goes now. They have agreed what they will buy in the neighbourhood, whom they will hire and what else they will contribute.',
    },
    todo: [
      {
        nl: 'Maak een lijst van grote organisaties die hier blijven.',
        en: 'List the large organisations that are here to stay.',
      },
      {
        nl: 'Vraag elke organisatie hoeveel zij uitgeeft en hoeveel daarvan in de wijk, de stad en de regio blijft.',
        en: 'Ask each of them how much it spends and how much of that stays in the neighbourhood, the city and the region.',
      },
      {
        nl: 'Zoek uit wat ondernemers en coöperatieven uit de buurt kunnen leveren.',
        en: 'Find out what local businesses and cooperatives can supply.',
      },
      {
        nl: 'Maak afspraken over inkopen, aannemen, leren en meebetalen.',
        en: 'Make agreements about buying, hiring, learning and funding.',
      },
      {
        nl: 'Laat de gemeente het goede voorbeeld geven en de andere ankers aansporen.',
        en: 'Have the municipality set the example and spur on the other anchors.',
      },
      {
        nl: 'Help groepen uit de buurt om hun eerste opdracht aan te kunnen.',
        en: 'Help local groups to cope with their first contract.',
      },
    ],
  },
  {
    id: 'stap-5',
    number: 5,
    title: { nl: 'Veranker het WijkWelvaartsWerk in de toekomst', en: 'Anchor the work in the future' },
    short: { nl: 'Verankeren', en: 'Making it last' },
    summary: {
      nl: 'Een proef die na een jaar stopt, helpt de wijk niet verder. Zorg daarom vanaf de eerste dag dat het werk blijft bestaan. Daar zijn drie dingen voor nodig: een vaste plek in de wijk, een bewonersorganisatie die jaren vooruit kan, en een team bij de gemeente dat de tijd krijgt om te leren.',
      en: 'A trial that stops after a year does not help the neighbourhood. So see to it from the first day that the work will last. That takes three things: a permanent place in the neighbourhood, a residents’ organisation that can look years ahead, and a team at the municipality that gets the time to learn.',
      'nl-x-b1':
        'Het werk in de wijk moet blijven, ook over tien jaar. Daarvoor is een vaste plek nodig, en een sterke organisatie van bewoners. Ook moet de gemeente er mensen voor hebben die dit jaren lang doen.',
    },
    outcome: {
      nl: 'Het werk hangt niet meer af van één project of één persoon. Er is een vaste plek, geld voor meer jaren, een bestuur waarin bewoners beslissen en een team bij de gemeente dat blijft.',
      en: 'The work no longer depends on one project or one person. There is a permanent place, money for several years, a board in which residents decide and a team at the municipality that stays.',
    },
    todo: [
      {
        nl: 'Regel met de gemeente een vaste plek, hoe schaars ruimte ook is. Een winkel die tijdelijk leegstaat, raak je weer kwijt.',
        en: 'Arrange a permanent place with the municipality, however scarce space is. A shop that happens to stand empty will be lost again.',
      },
      {
        nl: 'Maak een begroting voor meer jaren en zoek vast geld.',
        en: 'Draw up a budget for several years and look for lasting funding.',
      },
      {
        nl: 'Kies een bestuursvorm waarin bewoners beslissen, bijvoorbeeld een wijkcoöperatie met een wijkraad.',
        en: 'Choose a form of governance in which residents decide, for instance a neighbourhood cooperative with a council.',
      },
      {
        nl: 'Vraag de gemeente om hulp bij fondsen en bij het vinden van goed advies.',
        en: 'Ask the municipality for help with funds and with finding good advice.',
      },
      {
        nl: 'Vraag de gemeente om een vast team dat hier jaren aan kan werken.',
        en: 'Ask the municipality for a permanent team that can work on this for years.',
      },
      {
        nl: 'Leer van andere gemeenten, in Nederland en daarbuiten.',
        en: 'Learn from other municipalities, in the Netherlands and abroad.',
      },
    ],
  },
];
