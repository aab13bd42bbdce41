// From a file with purchases to the gauge, with nothing but the built files. All of it happens on this page.
import '/wijkwelvaartswerk/anchors.js';
import { describeProcurementIssues, describeUnplaced, spendingFromFile, tiersBy } from '/wijkwelvaartswerk/procurement.js';

/** So many lines are listed; the rest is counted. */
const LISTED = 100;
const KINDS = { line: 'Regel', contract: 'Contract', award: 'Gunning' };

const field = (id) => document.getElementById(id);
const make = (name, content, attributes = {}) => {
  const element = Object.assign(document.createElement(name), attributes);
  element.append(...[content].flat());
  return element;
};
const number = (count) => new Intl.NumberFormat('nl-NL').format(count);
const money = (amount, currency) => {
  const format = new Intl.NumberFormat('nl-NL', { style: 'currency', currency });
  return typeof amount === 'number' ? format.format(amount) : `${format.format(amount.min)} – ${format.format(amount.max)}`;
};

/** The file that is shown: its name, its bytes, and whether we invented it. */
let file;
let saved = '';

/** What a person typed as an area: figures are postcodes, GM… is a municipality, all else is a place. */
function areaOf(text) {
  const parts = text
    .split(/[,;\n]/)
    .map((part) => part.trim())
    .filter(Boolean);
  const isCode = (part) => /^gm\d+$/i.test(part);
  const isPostcode = (part) => /^\d/.test(part);
  return {
    postcodes: parts.filter(isPostcode),
    municipalities: parts.filter(isCode),
    names: parts.filter((part) => !isCode(part) && !isPostcode(part)),
  };
}

function options() {
  const filled = (key, value) => (value ? { [key]: value } : {});
  return {
    tierOf: tiersBy({
      neighbourhood: areaOf(field('wijk').value),
      city: areaOf(field('stad').value),
      region: areaOf(field('regio').value),
      countryUnlessSaid: field('land').checked,
    }),
    source: { title: field('bron').value.trim() || file.name },
    ...filled('asOf', field('stand').value),
    ...filled('date', field('jaar').validity.valid && field('jaar').value),
    ...filled('buyer', field('koper').value),
  };
}

/** Counts again and shows all of it. */
function show() {
  if (!file) return;
  const result = spendingFromFile(file.bytes, options());
  const { spending, issues, counted, unplaced, buyers } = result;
  showBuyers(buyers);
  const hasFigures = spending.length > 0;
  field('uitkomst').hidden = !hasFigures;
  field('stemming').textContent = hasFigures ? `${file.name}: ${number(counted)} inkopen geteld.` : '';
  field('fout').replaceChildren(
    ...(hasFigures
      ? []
      : [
          make('p', [make('strong', `In ${file.name} is niets om te tellen.`)]),
          ...describeProcurementIssues(issues).map((said) => make('p', said)),
        ]),
  );
  if (!hasFigures) return;
  const id = 'organisatie';
  const name = field('naam').value.trim() || field('koper').value || (buyers.length === 1 ? buyers[0] : 'De organisatie');
  document.querySelector('www-anchor-gauge').dossier = {
    version: 1,
    language: 'nl',
    neighbourhood: { name: 'De wijk' },
    anchors: [{ id, name, spending, ...(file.example && { example: true }) }],
  };
  field('geteld').textContent =
    `${number(counted)} inkopen, in ${list(spending.map(({ period, currency, total }) => `${period}: ${money(total, currency)}`))}.`;
  field('onbekend').replaceChildren(...unknownIn(unplaced));
  const said = describeProcurementIssues(issues);
  field('weten').replaceChildren(
    ...(said.length > 0 ? said : ['Niets. Alles in het bestand is meegeteld.']).map((sentence) => make('li', sentence)),
  );
  save(JSON.stringify(spending, null, 2));
}

/** Each reason with the purchases it holds for. */
function unknownIn(unplaced) {
  if (unplaced.length === 0) return [make('p', 'Niets: van elke leverancier is bekend waar die zit.')];
  const reasons = [...new Set(unplaced.map(({ because }) => because))];
  return reasons.map((reason) => {
    const group = unplaced.filter(({ because }) => because === reason);
    const rows = group
      .slice(0, LISTED)
      .map(({ purchase: { kind, id, suppliers, amount, currency } }) =>
        make('tr', [
          make('th', `${KINDS[kind]} ${id}`, { scope: 'row' }),
          make('td', suppliers.map((supplier) => supplier.name ?? supplier.id).join(', ') || 'niet genoemd'),
          make('td', money(amount, currency), { className: 'number' }),
        ]),
      );
    const head = make('tr', [
      make('th', 'Waar', { scope: 'col' }),
      make('th', 'Leverancier', { scope: 'col' }),
      make('th', 'Bedrag', { scope: 'col', className: 'number' }),
    ]);
    const more = group.length > LISTED ? [make('p', `En nog ${number(group.length - LISTED)}.`)] : [];
    return make('details', [make('summary', describeUnplaced(group)), make('table', [make('thead', head), make('tbody', rows)]), ...more]);
  });
}

/** A file of several buyers can be narrowed to one. */
function showBuyers(buyers) {
  const select = field('koper');
  field('koper-veld').hidden = buyers.length < 2;
  const known = [...select.options].slice(1).map(({ value }) => value);
  if (known.join('\n') === buyers.join('\n')) return;
  select.replaceChildren(select.options[0], ...buyers.map((buyer) => make('option', buyer, { value: buyer })));
}

function save(json) {
  URL.revokeObjectURL(saved);
  saved = URL.createObjectURL(new Blob([json], { type: 'application/json' }));
  field('download').href = saved;
  field('json').textContent = json;
}

function list(parts) {
  return parts.join(', in ');
}

/** Another file begins anew: what was said of the last one does not hold for it. */
async function take(name, read, example = false) {
  field('fout').replaceChildren();
  try {
    file = { name, bytes: await read(), example };
  } catch {
    file = undefined;
    field('uitkomst').hidden = true;
    field('stemming').textContent = '';
    field('fout').replaceChildren(make('p', `${name} is niet te openen. Kies het bestand opnieuw, of probeer het later nog eens.`));
    return;
  }
  for (const id of ['koper', 'naam', 'bron', 'stand']) field(id).value = '';
  show();
  if (!field('uitkomst').hidden) field('uitkomst-kop').focus();
}

const openFile = (chosen) => chosen && take(chosen.name, () => chosen.arrayBuffer());

field('bestand').addEventListener('change', ({ target }) => openFile(target.files[0]));
field('keuze').addEventListener('change', ({ target }) => target.id !== 'bestand' && show());
field('keuze').addEventListener('submit', (event) => {
  event.preventDefault();
  show();
});
for (const button of document.querySelectorAll('[data-example]'))
  button.addEventListener('click', () => {
    field('bestand').value = '';
    const name = button.dataset.example;
    return take(
      name,
      async () => {
        const response = await fetch(`/dossiers/inkoop/${name}`);
        if (!response.ok) throw new Error(String(response.status));
        return response.arrayBuffer();
      },
      true,
    );
  });

const box = field('vak');
for (const [type, isOver] of [
  ['dragover', true],
  ['dragleave', false],
  ['drop', false],
])
  box.addEventListener(type, (event) => {
    event.preventDefault();
    box.classList.toggle('over', isOver);
    if (type === 'drop') void openFile(event.dataTransfer.files[0]);
  });
