import { expect } from '@open-wc/testing';
import { vouch } from '../../packages/kit/src/vouch.js';

describe('vouch', () => {
  it('takes the address of a script and a text of data as they are', () => {
    expect(String(vouch().createScriptURL('/worker.js'))).to.equal('/worker.js');
    expect(String(vouch().createScript('{"a":"b"}'))).to.equal('{"a":"b"}');
  });

  for (const text of ['alert(1)', '', '</script><script>alert(1)</script>']) {
    it(`vouches for no text that is not data: “${text}”`, () => expect(() => vouch().createScript(text)).to.throw());
  }

  it('makes one policy, as a page allows its name once', () => {
    expect(vouch()).to.equal(vouch());
  });
});
