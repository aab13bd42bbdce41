// Only for the rows that start maps by script: the element itself comes from the file of the release, by a script tag.
export const kind = await customElements.whenDefined('www-map');

export async function mount(box, { dossier }) {
  const map = document.createElement('www-map');
  map.src = dossier;
  const ready = new Promise((done) => map.addEventListener('www-ready', done, { once: true }));
  box.append(map);
  await ready;
}
