import { expect, waitUntil } from '@open-wc/testing';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { CHUNK, chunksOf } from '../../../packages/map/src/list/chunks.js';
import { Filling } from '../../../packages/map/src/list/filling.js';
import type { PlaceView } from '../../../packages/map/src/model.js';

/** An element with one list of so many places, that counts the rows it renders. */
class LongList implements ReactiveControllerHost {
  readonly updateComplete = Promise.resolve(true);
  readonly filling = new Filling(this);
  readonly places: readonly PlaceView[];
  rows = 0;
  renderings = 0;
  #controller?: ReactiveController;

  constructor(count: number) {
    this.places = Array.from({ length: count }, () => ({}) as PlaceView);
  }

  addController(controller: ReactiveController): void {
    this.#controller = controller;
  }

  removeController(): void {}

  requestUpdate(): void {
    queueMicrotask(() => this.render());
  }

  render(): void {
    this.#controller?.hostUpdate?.();
    const filled = chunksOf(this.places).filter((chunk) => this.filling.has(chunk));
    this.rows = filled.reduce((sum, { places }) => sum + places.length, 0);
    this.renderings++;
    this.#controller?.hostUpdated?.();
  }
}

describe('Filling', () => {
  it('gives every place its row in the end, when there are thousands', async function () {
    this.timeout(30_000);
    const list = new LongList(3020);
    list.render();
    expect(list.rows).to.equal(CHUNK);
    await waitUntil(() => list.rows === 3020, 'rows', { timeout: 25_000 });
  });

  it('stops by itself at ten thousand rows, and goes on where a person comes', async function () {
    this.timeout(30_000);
    const list = new LongList(200_000);
    list.render();
    await waitUntil(() => list.rows >= 10_000, 'rows', { timeout: 25_000 });
    const { renderings } = list;
    await new Promise((done) => requestIdleCallback(done));
    expect(list.renderings).to.equal(renderings);
    list.filling.fill(chunksOf(list.places)[3000]!);
    await waitUntil(() => list.rows === 10_050);
  });
});
