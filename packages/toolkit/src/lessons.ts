import type { Lesson } from '@wijkwelvaartswerk/contract';
import { toolkitSource as source } from './source.js';

/** What the pilots in Amsterdam and neighbourhoods elsewhere taught, in the order of the steps. A claim is the toolkit's claim. */
export const lessons: readonly Lesson[] = [
  {
    id: 'les-geld-voor-bewoners',
    kind: 'lesson',
    step: 'stap-1',
    audience: ['official', 'organisation'],
    text: {
      nl: 'Bewoners die veel buren achter zich hebben, steken veel uren in de samenwerking met de gemeente. Betaal hen daarvoor, en reserveer dat geld meteen bij de start. Dat is eerlijk, en dan is het plan ook echt van hen.',
      en: 'Residents who have many neighbours behind them put many hours into working with the municipality. Pay them for it, and reserve that money right at the start. It is fair, and it makes the plan truly theirs.',
    },
    source,
  },
  {
    id: 'les-expert-van-buiten',
    kind: 'lesson',
    step: 'stap-1',
    audience: ['official', 'organisation'],
    text: {
      nl: 'Een bureau van buiten inhuren lijkt handig, maar het kent de wijk vaak niet. Houd die rol dus klein. Een buitenstaander is wél een goede makelaar: die neemt ideeën van elders mee en stelt mensen aan elkaar voor, zonder zelf partij te zijn.',
      en: 'Hiring an outside agency seems convenient, but it often does not know the neighbourhood. So keep its part small. An outsider does make a good broker, who brings ideas from elsewhere and introduces people to each other, without taking sides.',
    },
    source,
  },
  {
    id: 'weetje-groepen',
    kind: 'funfact',
    step: 'stap-1',
    audience: ['resident', 'official', 'organisation'],
    text: {
      nl: 'De proef in Amsterdam was in 2020 en 2021, in Venserpolder, de Wildemanbuurt en de Banne. Zeven groepen werkten mee: Bernadetta Zorg, Bloei & Groei, Buurtsalon Zuidoost, Going Social, Stichting SES, Verdedig Noord en Stichting Studiezalen.',
      en: 'The trial in Amsterdam was in 2020 and 2021, in Venserpolder, Wildemanbuurt and De Banne. Seven groups worked on it: Bernadetta Zorg, Bloei & Groei, Buurtsalon Zuidoost, Going Social, Stichting SES, Verdedig Noord and Stichting Studiezalen.',
    },
    source,
  },
  {
    id: 'tip-eerst-een-assemblee',
    kind: 'tip',
    step: 'stap-2',
    audience: ['resident', 'official'],
    text: {
      nl: 'Begin met een assemblee voor alle buren, op uitnodiging van de eerste groep die meedoet. Er komt dan een gesprek los, en het plan is vanaf dag één van meer mensen.',
      en: 'Begin with an assembly for all neighbours, hosted by the first group that takes part. It gets people talking, and from day one the plan belongs to more people.',
    },
    source,
  },
  {
    id: 'protip-studenten',
    kind: 'protip',
    step: 'stap-2',
    audience: ['official', 'organisation'],
    text: {
      nl: 'Laat studenten die hier wonen het onderzoek doen, als stage of als opdracht van hun studie. Ze kennen de straten, ze hebben leren onderzoeken, en straks vertellen zij het verhaal verder.',
      en: 'Let students who live here do the research, as a placement or as part of their course. They know the streets, they have learnt how to do research, and later they will pass the story on.',
    },
    source,
  },
  {
    id: 'praktijk-north-ayrshire',
    kind: 'practice',
    step: 'stap-2',
    audience: ['official'],
    text: {
      nl: 'North Ayrshire begon als eerste in Schotland met Community Wealth Building. Het eerste werk daar was alles in kaart brengen, onder de naam ‘inclusive growth diagnostic’. Dat liet zien hoe zwaar de problemen waren en waar iets te winnen viel.',
      en: 'North Ayrshire was the first in Scotland to take up community wealth building. The first job there was to map everything, under the name ‘inclusive growth diagnostic’. It showed how serious the problems were and where there was something to gain.',
    },
    source,
  },
  {
    id: 'protip-lagen-op-de-kaart',
    kind: 'protip',
    step: 'stap-2',
    audience: ['resident', 'official'],
    text: {
      nl: 'Zet meer op de kaart dan geld alleen. Waar zorgen mensen voor elkaar? Waar zijn de buurtkamers? In welke straten zegt iedereen elkaar gedag? Waar kan straks een supermarkt van de buurt zelf komen? Wordt het te vol, maak dan voor elk onderwerp een eigen laag.',
      en: 'Put more on the map than money alone. Where do people care for each other? Where are the community rooms? In which streets does everyone say hello? Where could a supermarket owned by the neighbourhood come one day? If it gets crowded, give each subject a layer of its own.',
    },
    source,
  },
  {
    id: 'tip-financiele-cirkel',
    kind: 'tip',
    step: 'stap-2',
    audience: ['official', 'organisation'],
    text: {
      nl: 'Vraag al bij het zoeken naar het probleem een paar grote organisaties om mee te denken, zoals een school, een corporatie of een ziekenhuis. In Cleveland (VS) deed de Living Cities-coalitie dat. Zo’n financiële cirkel kan later plannen helpen betalen, door geld dat er al is een andere kant op te sturen.',
      en: 'While you are still looking for the problem, ask a few large organisations to think along, such as a school, a housing association or a hospital. In Cleveland (US) the Living Cities coalition did so. Such a financial circle can later help to pay for plans, by steering money that is already there in another direction.',
    },
    source,
  },
  {
    id: 'protip-businesscoach',
    kind: 'protip',
    step: 'stap-3',
    audience: ['resident', 'organisation'],
    text: {
      nl: 'Nodig eens een coach uit die anders met startups werkt. Veel mensen durven niet meer groot te dromen. Wie iets wil ondernemen, moet dat juist weer leren.',
      en: 'Invite a coach who usually works with start-ups. Many people no longer dare to dream big. Anyone who wants to start something has to learn that again.',
    },
    source,
  },
  {
    id: 'praktijk-osdorp-en-noord',
    kind: 'practice',
    step: 'stap-3',
    audience: ['resident', 'official'],
    text: {
      nl: 'In Amsterdam kwamen er plannen uit. Trekkers uit Osdorp bedenken met de gemeente een groencoöp en een eigen uitzendbureau. In Noord is de wens een wooncoöperatie.',
      en: 'In Amsterdam this led to plans. With the municipality, people who get things going in Osdorp devise a cooperative for green maintenance and an employment agency of their own. In Noord the wish is a housing cooperative.',
    },
    source,
  },
  {
    id: 'praktijk-preston',
    kind: 'practice',
    step: 'stap-4',
    audience: ['official', 'organisation'],
    text: {
      nl: 'Preston, in Engeland, koos ankers zoals het ziekenhuis, de politie, de universiteit en het eigen stadhuis. Volgens de toolkit zijn het er 12. In wat zij samen kopen en wie zij inhuren, gaat elk jaar bijna € 1,5 miljard om. Ook bedrijven uit de buurt kunnen daarvan leven. Andere bronnen noemen zes ankers en £ 750 miljoen.',
      en: 'Preston, in England, chose anchors such as the hospital, the police, the university and its own town hall. According to the toolkit there are 12 of them. What they buy and whom they hire in comes to almost €1.5 billion a year. Businesses close by can live on that too. Other sources speak of six anchors and £750 million.',
    },
    source,
  },
  {
    id: 'praktijk-chicago',
    kind: 'practice',
    step: 'stap-4',
    audience: ['official'],
    text: {
      nl: 'Chicago (VS) werkt sinds de zomer van 2021 aan dezelfde aanpak. De stad wil een economie die socialer, groener en eerlijker is. Ook wil zij de kloof in bezit verkleinen die tussen klassen en bevolkingsgroepen van ouders op kinderen overgaat.',
      en: 'Chicago (US) has worked on the same approach since the summer of 2021. The city wants an economy that is more social, greener and fairer. It also wants to narrow the gap in wealth that passes from parents to children, between classes and between ethnic groups.',
    },
    source,
  },
  {
    id: 'weetje-convenant-zuidoost',
    kind: 'funfact',
    step: 'stap-4',
    audience: ['resident', 'official'],
    text: {
      nl: 'In Zuidoost kozen stadsdeel en Masterplan openlijk voor de buurtgroepen. Zij gaven geld en kennis, beloofden om te blijven en zetten hun handtekening onder een convenant.',
      en: 'In Zuidoost the city district and the Masterplan openly sided with the local groups. They gave money and knowledge, promised to stay and signed a covenant.',
    },
    source,
  },
  {
    id: 'tip-incubator',
    kind: 'tip',
    step: 'stap-5',
    audience: ['resident', 'official'],
    text: {
      nl: 'Blijf samen leren. Begin een leerplek voor coöperatieven, of sluit je aan bij een die er al is, met buurtbewoners en ambtenaren naast elkaar. Want samen ondernemen, een vereniging besturen en een gemeenschap opbouwen zijn vakken die je moet leren.',
      en: 'Keep learning together. Start a school for cooperatives, or join one that exists, with residents and officials side by side. Running a business together, governing an association and building a community are crafts one has to learn.',
    },
    source,
  },
  {
    id: 'protip-uitwissel-fte',
    kind: 'protip',
    step: 'stap-5',
    audience: ['official', 'organisation'],
    text: {
      nl: 'Ruil van baan: de Uitwissel-FTE. Een ambtenaar gaat werken bij het bewonerscollectief, en iemand die zich inzet voor de buurt gaat werken bij het team van de gemeente. Beide teams worden er beter van, en er wordt meer naar ze geluisterd.',
      en: 'Swap jobs: the Uitwissel-FTE, an exchange of posts. An official goes to work for the residents’ collective, and a local activist goes to work in the team of the municipality. Both teams get better, and people listen to them more.',
    },
    source,
  },
  {
    id: 'praktijk-gemeenschapsbanken',
    kind: 'practice',
    step: 'stap-5',
    audience: ['official', 'organisation'],
    text: {
      nl: 'Plannen voor de lange termijn vragen om ander geld. In het Verenigd Koninkrijk verenigt de Community Savings Bank Association nieuwe, kleine coöperatieve banken. Zij maken geen winst voor zichzelf: wat mensen er sparen, wordt weer in dezelfde gemeenschap gestoken.',
      en: 'Plans for the long term need a different kind of money. In the United Kingdom the Community Savings Bank Association unites new, small cooperative banks. They make no profit for themselves: what people save there is put back into the same community.',
    },
    source,
  },
  {
    id: 'praktijk-masterplannen',
    kind: 'practice',
    step: 'stap-5',
    audience: ['official'],
    text: {
      nl: 'Amsterdam geeft het werk een plaats in de Masterplannen voor Zuidoost en Nieuw-West. Dat zijn grote plannen voor wijken die het moeilijk hebben. Ze lopen jaren door, gaan over veel onderwerpen tegelijk en vallen onder de burgemeester. Zo staat het bestuur erachter en hangt het werk niet af van één potje.',
      en: 'Amsterdam gives the work a place in the Masterplans for Zuidoost and Nieuw-West. These are large plans for districts that have a hard time. They run for years, cover many subjects at once and come under the mayor. So the council stands behind the work, and it does not depend on a single small fund.',
    },
    source,
  },
];
