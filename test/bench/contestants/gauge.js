// Only for the row that starts gauges by script: the element itself comes from the file of the release, by a script tag.
export const kind = await customElements.whenDefined('www-anchor-gauge');

export async function mount(box, { dossier }) {
  const gauge = document.createElement('www-anchor-gauge');
  gauge.src = dossier;
  const ready = new Promise((done) => gauge.addEventListener('www-ready', done, { once: true }));
  box.append(gauge);
  await ready;
}
