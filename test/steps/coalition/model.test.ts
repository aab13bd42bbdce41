import { expect } from '@open-wc/testing';
import { publishDossier, type Coalition, type Dossier, type Member } from '@wijkwelvaartswerk/contract';
import { coalitionView, hasNoCoalition } from '../../../packages/steps/src/coalition/model.js';
import type { MemberView } from '../../../packages/steps/src/coalition/member-view.js';
import { dossierOf } from '../dossiers.js';
import { partContext, plain } from '../part-context.js';

const viewOf = (coalition: Coalition, more: Partial<Dossier> = {}) =>
  coalitionView(partContext(publishDossier(dossierOf([], { coalition, ...more })).dossier));
const organisations = [
  { id: 'vn', name: 'Verdedig Noord', url: 'https://vn.example/', contact: 'mailto:info@vn.example?subject=x', summary: ' ' },
  { id: 'kok', name: 'Piet de Vries', url: 'https://piet.example/', person: { consent: 'none' as const } },
];
const one = (member: Omit<Member, 'id'>): MemberView =>
  viewOf({ members: [{ id: 'm', ...member }] }, { organisations }).groups[0]!.members[0]!;

describe('coalitionView', () => {
  it('puts members together by role, residents first, each role in the order of the file', () => {
    const { groups } = viewOf({
      members: [
        { id: 'a', name: 'A', role: 'broker' },
        { id: 'b', name: 'B', role: 'resident-group' },
        { id: 'c', name: 'C', role: 'official' },
        { id: 'd', name: 'D', role: 'resident-group' },
      ],
    });
    expect(groups.map(({ role, members }) => [role, members.map(({ name }) => name)])).to.deep.equal([
      ['resident-group', ['B', 'D']],
      ['official', ['C']],
      ['broker', ['A']],
    ]);
  });

  it('names an organisation with its website, contact and tie', () => {
    expect(one({ organisation: 'vn', role: 'resident-group', bond: 'Sinds 2012 in de buurt' })).to.deep.equal({
      id: 'm',
      name: 'Verdedig Noord',
      url: 'https://vn.example/',
      contact: { kind: 'mail', href: 'mailto:info@vn.example?subject=x', label: 'info@vn.example' },
      summary: undefined,
      bond: 'Sinds 2012 in de buurt',
    });
  });

  for (const [what, member, name] of [
    ['someone who agreed', { name: 'Ans', role: 'resident-group', person: { consent: 'public' } }, 'Ans'],
    ['a pseudonym', { name: 'Ans', role: 'resident-group', person: { consent: 'none', pseudonym: 'De kok' } }, 'De kok'],
    ['a resident without consent', { name: 'Ans', role: 'resident-group', person: { consent: 'none' } }, 'Een buurtbewoner'],
    ['an official without consent', { name: 'Ans', role: 'official', person: { consent: 'coalition' } }, 'Een ambtenaar'],
    ['someone of an organisation', { organisation: 'vn', role: 'partner', person: { consent: 'none' } }, 'Iemand van Verdedig Noord'],
    ['someone of a private one', { organisation: 'kok', role: 'expert', person: { consent: 'none' } }, 'Een deskundige'],
    ['an organisation that is not there', { organisation: 'weg', role: 'partner' }, 'Nog zonder naam'],
    ['a name of spaces', { name: '  ', role: 'expert' }, 'Nog zonder naam'],
  ] as [string, Omit<Member, 'id'>, string][]) {
    it(`calls ${what} “${name}”`, () => expect(one(member).name).to.equal(name));
  }

  it('shows nothing more of who did not agree', () => {
    const { url, contact, summary, bond } = one({
      name: 'Ans',
      organisation: 'vn',
      role: 'resident-group',
      bond: 'Woont op nummer 12',
      person: { consent: 'none' },
    });
    expect([url, contact, summary, bond]).to.deep.equal([undefined, undefined, undefined, undefined]);
  });

  for (const [contact, kind, label] of [
    ['tel:+31201234567', 'call', '+31201234567'],
    ['mailto:a%20b@c.example', 'mail', 'a b@c.example'],
    ['mailto:%E0%A4%A@c.example', 'mail', '%E0%A4%A@c.example'],
    ['https://c.example/contact', 'page', undefined],
  ] as const) {
    it(`reads the contact ${contact}`, () => {
      const found = viewOf(
        { members: [{ id: 'm', organisation: 'o', role: 'partner' }] },
        { organisations: [{ id: 'o', name: 'O', contact }] },
      ).groups[0]!.members[0]!.contact;
      expect([found?.kind, found?.label]).to.deep.equal([kind, label]);
    });
  }

  for (const [what, budget, paid, expected] of [
    ['amounts', 24000, 15500, { paid: '€ 15.500', left: '€ 8.500' }],
    ['nothing paid yet', 1000, 0, { paid: '€ 0', left: '€ 1.000' }],
    ['all of it paid', 1000, 1000, { paid: '€ 1.000', left: '€ 0' }],
    ['more than was there', 1000, 1500, { paid: '€ 1.500', over: '€ 500' }],
    ['a band set aside', { min: 1000, max: 2000 }, 500, { paid: '€ 500', left: '€ 500 – € 1.500' }],
    ['a band paid', 1000, { min: 500, max: 1500 }, { paid: '€ 500 – € 1.500', left: '€ 0 – € 500' }],
    ['a band beyond', 1000, { min: 1200, max: 1500 }, { paid: '€ 1.200 – € 1.500', over: '€ 200 – € 500' }],
    ['not what was paid', 1000, undefined, {}],
  ] as const) {
    it(`says what is left of ${what}`, () => {
      const compensation = { budget, currency: 'EUR', ...(paid !== undefined && { paid }) };
      const view = viewOf({ members: [], compensation }).compensation!;
      const { paid: gone, left, over } = view;
      const said = Object.entries({ paid: gone, left, over }).filter(([, value]) => value !== undefined);
      expect(Object.fromEntries(said.map(([key, value]) => [key, plain(value)]))).to.deep.equal(expected);
      expect(view.provenance.source).to.equal(null);
    });
  }

  it('draws nothing of nothing', () => {
    expect(viewOf({ members: [], compensation: { budget: 0, paid: 0, currency: 'EUR' } }).compensation?.bar).to.deep.equal([]);
  });
});

describe('hasNoCoalition', () => {
  for (const [coalition, expected] of [
    [undefined, true],
    [{ members: [] }, true],
    [{ members: [], documents: [] }, true],
    [{ members: [], documents: [{ title: 'A' }] }, false],
    [{ members: [], compensation: { budget: 1, currency: 'EUR' } }, false],
    [{ members: [{ id: 'a', name: 'A', role: 'official' }] }, false],
  ] as [Coalition | undefined, boolean][]) {
    it(`is ${expected} for ${JSON.stringify(coalition)}`, () =>
      expect(hasNoCoalition(dossierOf([], coalition && { coalition }))).to.equal(expected));
  }
});
