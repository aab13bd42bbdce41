import { createElement as e, Fragment, StrictMode, Suspense, use, useState } from 'react';
import type { Item, State } from './states.ts';

const never = new Promise<string>(() => {});

/** While it waits, what is beside it is emptied, and filled again later. */
function Late({ state }: { state: State }): unknown {
  return state.late ? use(never) : state.word;
}

function Counter({ word }: { word: string }): unknown {
  const [count, setCount] = useState(0);
  return e('p', { className: 'counter', onClick: () => setCount((before: number) => before + 1) }, count, ' keer commons, ', word);
}

function Page({ state }: { state: State }): unknown {
  const { n, who, word, lead, tail, show, kind, items } = state;
  return e(
    'div',
    null,
    e('p', null, 'Over ', n, ' dagen is de ', word, ' van ', who, '.'),
    e('p', null, lead),
    e('p', null, lead, e('b', null, word), tail),
    e('div', null, show ? tail : null, show ? e('em', null, word) : word, ' en ', lead),
    e('div', null, show && tail, kind === 0 ? lead : e('hr'), n),
    e(
      'ul',
      null,
      items.map(({ id, text, n, flag }: Item) => e('li', { key: id, title: flag ? 'ja' : null }, text, ' ', n)),
    ),
    e(
      'div',
      null,
      items.map(({ id, text, n, flag }: Item) => e(Fragment, { key: id }, text, n, flag ? e('br') : ' commons ')),
      tail,
    ),
    kind === 0 ? e('section', null, e('h2', null, word), lead) : kind === 1 ? tail : e('p', null, e('a', { href: '#' }, word), tail),
    e('div', null, e(Suspense, { fallback: 'Wacht op de assemblee' }, lead, e(Late, { state }), tail)),
    e(Counter, { word }),
  );
}

export const page = (state: State) => e(StrictMode, null, e(Page, { state }));
