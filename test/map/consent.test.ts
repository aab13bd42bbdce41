import { expect } from '@open-wc/testing';
import { agree, agreed, otherHost } from '../../packages/map/src/consent.js';

describe('consent', () => {
  it('is for one host, once a person gave it', () => {
    expect(agreed('geo.example')).to.equal(false);
    agree('geo.example');
    expect([agreed('geo.example'), agreed('other.geo.example')]).to.deep.equal([true, false]);
  });

  for (const [what, url, host] of [
    ['not for the page itself', new URL('/plekken.geojson', location.href).href, undefined],
    ['for another host', 'https://geo.example/plekken.geojson', 'geo.example'],
    ['for another port of the same machine', `http://${location.hostname}:1/`, `${location.hostname}:1`],
    ['for the same name by another protocol', `ftp://${location.host}/`, location.host],
  ] as const) {
    it(`is needed ${what}`, () => expect(otherHost(url)).to.equal(host));
  }
});
