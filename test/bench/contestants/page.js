// What is the same for every contestant: starts what stands in the page, and lets the bench start more.
import { kind, mount } from 'contestant';

window.bench.kind = kind;
window.bench.mount = mount;
window.bench.mounted = Promise.all(
  [...document.querySelectorAll('.map[data-places], .map[data-dossier]')].map((box) => mount(box, box.dataset)),
);
