import { flushSync } from 'react-dom';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { page } from './react-page.ts';
import { compare, difference, frames, statesFrom, type App } from './states.ts';

function mount(element: Element): App {
  const root = createRoot(element);
  return {
    set: async (state) => flushSync(() => root.render(page(state))),
    unmount: () => root.unmount(),
  };
}

const hydrate = (element: Element, seed: number, troubled: (error: unknown) => void) =>
  hydrateRoot(element, page(statesFrom(seed).next().value), { onRecoverableError: troubled });

Object.assign(globalThis, { mount, hydrate, compare, difference, frames, statesFrom });
