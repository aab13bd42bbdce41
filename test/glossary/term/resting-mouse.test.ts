import { expect, html, oneEvent, waitUntil } from '@open-wc/testing';
import { resetMouse, sendKeys, sendMouse } from '@web/test-runner-commands';
import { bubble, click, close, isOpen, rest, terms, word } from './term-page.js';

describe('a mouse on a word', () => {
  let timers: Timers;
  beforeEach(async () => {
    await resetMouse();
    await sendMouse({ type: 'move', position: [790, 590] });
    timers = new Timers();
  });
  afterEach(() => timers.restore());

  it('opens when it rests on the word, stays while it is in the bubble, and closes when it leaves', async () => {
    const [term] = await terms();
    await rest(word(term!));
    expect(isOpen(term!), 'not at once').to.equal(false);
    await waitUntil(() => isOpen(term!));
    expect(document.activeElement, 'focus').to.equal(document.body);
    await rest(bubble(term!)!);
    await rest(close(term!));
    const left = oneEvent(bubble(term!)!, 'toggle');
    expect(isOpen(term!)).to.equal(true);
    await sendMouse({ type: 'move', position: [790, 590] });
    await left;
    expect(isOpen(term!)).to.equal(false);
  });

  it('stays open when what it opened is pressed', async () => {
    const [term] = await terms();
    await rest(word(term!));
    await waitUntil(() => isOpen(term!));
    await click(word(term!));
    await waitUntil(() => isOpen(term!));
    await click(word(term!));
    expect(isOpen(term!)).to.equal(false);
  });

  it('closes by Escape, wherever the focus is', async () => {
    const [term] = await terms();
    await rest(word(term!));
    await waitUntil(() => isOpen(term!));
    await sendKeys({ press: 'Escape' });
    expect(isOpen(term!)).to.equal(false);
  });

  it('does not open by resting with no-hover, nor when the mouse goes on', async () => {
    const [still, passing] = await terms(html`<p><www-term no-hover>commons</www-term> en <www-term>waarde</www-term></p>`);
    await rest(word(still!));
    await timers.done();
    expect(isOpen(still!)).to.equal(false);
    await rest(word(passing!));
    await sendMouse({ type: 'move', position: [790, 590] });
    await timers.done();
    expect(isOpen(passing!)).to.equal(false);
  });

  it('leaves no timer when the word is removed under it', async () => {
    const [term] = await terms();
    await rest(word(term!));
    await waitUntil(() => timers.pending > 0);
    term!.remove();
    expect(timers.pending).to.equal(0);
  });

  it('is not a finger: a touch does not rest, and opens by its press', async () => {
    const [term] = await terms();
    term!.dispatchEvent(new PointerEvent('pointerenter', { pointerType: 'touch' }));
    expect(timers.pending).to.equal(0);
    word(term!)!.dispatchEvent(new PointerEvent('pointerdown', { pointerType: 'touch', bubbles: true }));
    word(term!)!.click();
    await waitUntil(() => isOpen(term!));
  });
});

/** Keeps count of the timers of 300 ms, those of a resting mouse. */
class Timers {
  readonly #set = globalThis.setTimeout.bind(globalThis);
  readonly #clear = globalThis.clearTimeout.bind(globalThis);
  readonly #running = new Set<number>();

  constructor() {
    Object.assign(globalThis, {
      setTimeout: (then: () => void, delay?: number) => {
        const run = () => {
          this.#running.delete(id);
          then();
        };
        const id = Number(this.#set(run, delay));
        if (delay === 300) this.#running.add(id);
        return id;
      },
      clearTimeout: (id: number) => {
        this.#running.delete(id);
        this.#clear(id);
      },
    });
  }

  get pending(): number {
    return this.#running.size;
  }

  /** When those that were set have run or been cleared. */
  async done(): Promise<void> {
    await waitUntil(() => this.pending === 0);
  }

  restore(): void {
    Object.assign(globalThis, { setTimeout: this.#set, clearTimeout: this.#clear });
  }
}
