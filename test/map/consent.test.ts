import { expect } from '@open-wc/testing';
import { agree, agreed, otherHost, whenAgreed } from '../../packages/map/src/consent.js';

describe('consent', () => {
  it('is for one host, once a person gave it', () => {
    expect(agreed('geo.example')).to.equal(false);
    agree('geo.example');
    expect([agreed('geo.example'), agreed('other.geo.example')]).to.deep.equal([true, false]);
  });

  it('is heard of by every map of the page, until it leaves', () => {
    const gone = new AbortController();
    let heard = 0;
    whenAgreed(() => heard++, gone.signal);
    agree('heard.example');
    gone.abort();
    agree('other.example');
    expect(heard).to.equal(1);
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
