import { expect } from '@open-wc/testing';
import { ask, doubt, type Asking } from '../../../packages/map/src/data/ask.js';
import { failing } from './asked.js';

const real = globalThis.fetch;
const signal = new AbortController().signal;

/** Answers with these parts, one after the other, and then is silent, breaks off or ends. */
function answering(parts: readonly string[], end: 'ends' | 'breaks off' | 'is silent'): { cancelled: boolean } {
  const state = { cancelled: false };
  globalThis.fetch = (_, init) => {
    const stream = new ReadableStream<Uint8Array>({
      start: (controller) => {
        for (const part of parts) controller.enqueue(new TextEncoder().encode(part));
        if (end === 'ends') controller.close();
        if (end === 'breaks off') setTimeout(() => controller.error(new TypeError('network error')));
        init?.signal?.addEventListener('abort', () => {
          state.cancelled = true;
          if (end === 'is silent') controller.error(init.signal!.reason);
        });
      },
    });
    return Promise.resolve(new Response(stream));
  };
  return state;
}

const textOf = async (asking: Partial<Asking> = {}) => new TextDecoder().decode((await ask('/x', { signal, ...asking })).bytes);

describe('ask', () => {
  afterEach(() => {
    globalThis.fetch = real;
  });

  it('gives all bytes, in order', async () => {
    answering(['a', 'bc', 'd'], 'ends');
    expect(await textOf()).to.equal('abcd');
  });

  it('takes no more than it was told', async () => {
    const state = answering(['a'.repeat(6), 'a'.repeat(6)], 'is silent');
    expect(await failing(textOf({ most: 10 }))).to.equal('too-large');
    expect(state.cancelled).to.equal(true);
  });

  it('is done when the first bytes are enough', async () => {
    const state = answering(['abc', 'def'], 'is silent');
    expect(await textOf({ enough: (first) => first[0] === 97 })).to.equal('abc');
    expect(state.cancelled).to.equal(true);
  });

  it('asks the server itself for what is asked again, and for what is below it', async () => {
    const asked: unknown[] = [];
    globalThis.fetch = (url, init) => {
      asked.push([url, init?.cache]);
      return Promise.resolve(new Response('x'));
    };
    doubt('/laag/items');
    for (const url of ['/laag/items', '/laag/items?page=2', '/andere']) await ask(url, { signal });
    expect(asked).to.deep.equal([
      ['/laag/items', 'no-cache'],
      ['/laag/items?page=2', 'no-cache'],
      ['/andere', 'default'],
    ]);
  });

  for (const [what, parts, end, failure] of [
    ['is silent', [], 'is silent', 'time-out'],
    ['becomes silent', ['a'], 'is silent', 'time-out'],
    ['breaks off', ['a'], 'breaks off', 'cut-short'],
  ] as const) {
    it(`says so when the server ${what}`, async () => {
      answering(parts, end);
      expect(await failing(textOf({ patience: 20 }))).to.equal(failure);
    });
  }

  it('waits as long as something comes', async () => {
    globalThis.fetch = () => {
      let left = 5;
      const pull = (controller: ReadableStreamDefaultController) =>
        new Promise<void>((done) =>
          setTimeout(() => {
            if (left-- > 0) controller.enqueue(new Uint8Array([97]));
            else controller.close();
            done();
          }, 30),
        );
      return Promise.resolve(new Response(new ReadableStream({ pull })));
    };
    expect(await textOf({ patience: 100 })).to.equal('aaaaa');
  });

  for (const [status, failure] of [
    [401, 'not-allowed 401'],
    [403, 'not-allowed 403'],
    [404, 'not-found 404'],
    [410, 'not-found 410'],
    [400, 'refused 400'],
    [429, 'refused 429'],
    [500, 'server 500'],
    [504, 'server 504'],
  ] as const) {
    it(`understands ${status}`, async () => {
      globalThis.fetch = () => Promise.resolve(new Response('', { status }));
      expect(await failing(textOf())).to.equal(failure);
    });
  }

  it('says that a server cannot be reached', async () => {
    globalThis.fetch = () => Promise.reject(new TypeError('Failed to fetch'));
    expect(await failing(textOf())).to.equal('unreachable');
  });

  it('stops when it is not wanted any more', async () => {
    answering(['a'], 'is silent');
    const request = new AbortController();
    setTimeout(() => request.abort());
    expect(await failing(textOf({ signal: request.signal }))).to.equal('AbortError');
  });
});
