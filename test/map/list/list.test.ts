import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { WwwMap } from '../../../packages/map/src/index.js';
import { dossierWith, place, placesLayer } from '../dossiers.js';
import { all, focused, listed, mapOf, one, row, search, settled, words } from '../elements.js';

const groups = (element: WwwMap) => all(element, '[part=list] .group');
const titles = (element: WwwMap) => groups(element).map((group) => words(group.querySelector('h3')));
const group = (element: WwwMap, title: string) => groups(element).find((each) => words(each.querySelector('h3')).startsWith(title))!;

describe('the list of <www-map>', () => {
  it('has the places on the map by layer, then those that are nowhere, then what else is on the map', async () => {
    expect(titles(await mapOf())).to.deep.equal([
      'Wijkpartners 3',
      'Bewonersgroepen 1',
      'Toekomst 1',
      'Plek onbekend 2',
      'Zorgnetwerk 3',
      'Waar mensen elkaar groeten 1',
      'Geldstromen staat uit 3',
    ]);
  });

  it('says where each place is, as exactly as is known', async () => {
    const element = await mapOf();
    for (const [id, line] of [
      ['banne', 'Bezaanjachtplein 243'],
      ['tolhuistuin', 'Ongeveer: park aan het IJ'],
      ['elzo', 'Ongeveer: ergens in de straat'],
      ['noordas', 'Bewonersgroepen'],
      ['toekomst:Buurtsuper', 'Gepland'],
    ]) {
      expect(words(row(element, id!).querySelector('.sub')), id).to.equal(line);
    }
  });

  it('says why places are nowhere, and draws them hollow', async () => {
    const element = await mapOf();
    expect(words(group(element, 'Plek onbekend').querySelector('.help'))).to.contain('We weten het adres niet');
    expect(row(element, 'noordas').querySelector('path')?.getAttribute('fill')).to.equal('var(--_surface)');
    expect(row(element, 'banne').querySelector('path')?.getAttribute('fill')).to.equal('var(--_category-3)');
  });

  it('reads the number before the name', async () => {
    expect(words(row(await mapOf(), 'banne'))).to.equal('17 17 Huis van de Wijk De Banne Bezaanjachtplein 243');
    expect(
      row(await mapOf(), 'banne')
        .querySelector('svg')
        ?.getAttribute('aria-hidden'),
    ).to.equal('true');
  });

  it('keeps a layer that is off, and says so', async () => {
    const element = await mapOf(undefined, { layers: 'bewoners' });
    expect(titles(element)[0]).to.equal('Wijkpartners staat uit 3');
    await search(element, 'banne');
    expect(words(row(element, 'banne').querySelector('.sub'))).to.equal('Wijkpartners · Bezaanjachtplein 243 · staat uit');
  });

  it('says lines and flows in words, folded', async () => {
    const element = await mapOf();
    const [network, flows] = [group(element, 'Zorgnetwerk'), group(element, 'Geldstromen')] as HTMLDetailsElement[];
    expect(network!.open).to.equal(false);
    network!.open = flows!.open = true;
    expect([...network!.querySelectorAll('li')].map(words)).to.deep.equal([
      '18 Huis van de Wijk De Evenaar – 17 Huis van de Wijk De Banne: delen een boodschappendienst',
      '17 Huis van de Wijk De Banne – 7 Actiegroep ELZO',
      '17 Huis van de Wijk De Banne – 1 Verdedig Noord',
    ]);
    const [out, into, between] = [...flows!.querySelectorAll('li')].map(words);
    expect(out).to.equal('€ 38 miljoen weg uit Van der Pekbuurt: huur en hypotheek Bron: Kerncijfers, CBS, 2025');
    expect(into).to.equal('€ 19 miljoen erbij voor 17 Huis van de Wijk De Banne zonder bron');
    expect(between).to.equal('10–30 uur van 17 Huis van de Wijk De Banne naar 18 Huis van de Wijk De Evenaar zonder bron');
  });

  it('opens the card of an area', async () => {
    const element = await mapOf();
    row(element, 'pek').click();
    await settled(element);
    expect(words(one(element, '[part=card]')))
      .to.contain('Van der Pekbuurt')
      .and.to.contain('Op de markt zegt iedereen gedag.');
  });

  it('walks up and down with the arrows, and stops at the ends', async () => {
    const element = await mapOf();
    row(element, 'banne').focus();
    const walk = async (key: string) => {
      await sendKeys({ press: key });
      return focused(element)?.dataset['place'];
    };
    expect(await walk('ArrowUp')).to.equal('banne');
    expect(await walk('ArrowDown')).to.equal('evenaar');
    expect(await walk('ArrowDown')).to.equal('tolhuistuin');
    expect(await walk('ArrowDown')).to.equal('elzo');
    expect(await walk('ArrowUp')).to.equal('tolhuistuin');
    row(element, 'noordas').focus();
    expect(await walk('ArrowDown'), 'not into what is folded').to.equal('noordas');
  });

  it('shows markup in names as text', async () => {
    const name = '<img src=x onerror=alert(1)>';
    const element = await mapOf(dossierWith([placesLayer('a', [place('x', null, { name })])]));
    expect(listed(element)).to.deep.equal([`1 ${name}`]);
    expect(one(element, 'img')).to.equal(null);
  });
});
