import { createApp, createSSRApp, nextTick, shallowRef } from 'vue';
import { compare, difference, frames, statesFrom, type App } from './states.ts';
import { pageOf } from './vue-component.ts';

function mount(element: Element): App {
  const state = shallowRef(statesFrom(1).next().value);
  const app = createApp(pageOf(() => state.value));
  app.mount(element);
  return {
    set: (next) => {
      state.value = next;
      return nextTick();
    },
    unmount: () => app.unmount(),
  };
}

const hydrate = (element: Element, seed: number) => createSSRApp(pageOf(() => statesFrom(seed).next().value)).mount(element);

Object.assign(globalThis, { mount, hydrate, compare, difference, frames, statesFrom });
