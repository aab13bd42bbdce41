import { createStaticVNode, defineComponent, Fragment, h, KeepAlive, ref, type Component } from 'vue';
import { render } from './vue-page.html';
import type { State } from './states.ts';

/** Each begins and ends with a text, as a fragment may; the middle is made of HTML at once. */
const panels = ['commons', 'geen', 'waarde'].map((name) =>
  defineComponent({
    props: { word: { type: String, default: '' } },
    setup: (props) => {
      const middle = () => createStaticVNode('de assemblee <i>of</i> commons', 3);
      return () => h('div', [h(Fragment, [`Over ${name} en ${props.word}`, h('br'), middle(), h('br'), props.word])]);
    },
  }),
);

/** The page of vue-page.html. */
export const pageOf = (state: () => State): Component => ({
  components: { KeepAlive },
  setup: () => ({ count: ref(0), panels }),
  computed: { state },
  render,
});
