/** A dossier with mistakes in it, made of another one. */
export interface Mutant {
  readonly dossier: unknown;
  /** Name of what was done. */
  readonly done: readonly string[];
}

type Holder = Record<string, unknown>;
type Choose = <T>(list: readonly T[]) => T;

/** Values that are easily forgotten. */
const VALUES: readonly unknown[] = [
  ...[null, true, false, '', ' ', '0', 'null', [], {}, [[]], [null], { nl: null }, { nl: 4 }, { nl: '' }, { '': 'x' }, { xx: 'x' }],
  ...[0, -0, 1, -1, 0.1, 1.5, 9, 1e21, -1e21, 1e308, 5e-324, 2 ** 53, 181, 91, { min: 3, max: 1 }, { min: 1, max: 1e308 }],
  ...['2026', '0000', '9999-12-31', '2026-13', '2026-02-30', '2026-03-12T19:30+01:00', '2026-03-29T02:30+01:00', '-1', '1e3'],
  ...[
    'outside',
    'stap-1',
    'commons',
    'EUR',
    'XXX',
    'hours',
    'nl',
    'tlh',
    'ar',
    'zz-zz',
    'done',
    'money',
    'places',
    'neighbourhood',
    'elsewhere',
  ],
  ...['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'javascript:x', 'https://', 'a,b', '#', '?', '%', '%E0%A4%A', '\\', '"]'],
  ...['\u0000', '\ud800', '\u202e', '\u200b', '😀', 'é'.normalize('NFD'), 'x'.repeat(3000), 'woord '.repeat(400), 'a\n\nb\n\n\n\nc'],
  ...[
    [4.9, 52.38],
    [52.38, 4.9],
    [0, 0],
    [200, 100],
    [4.9],
    [4.9, '52'],
    [
      [4.9, 52.38],
      [4.9, 52.38],
    ],
    [NaN, 1],
    [1e308, -1e308],
  ],
];

/** A generator of numbers from 0 to 1 that gives the same ones for the same seed (mulberry32). */
export function random(seed: number): () => number {
  let state = seed * 0x9e3779b1;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** The mutant with this number: some parts of a dossier, shortened, with one to eight things changed. */
export function mutant(bases: readonly object[], seed: number): Mutant {
  const next = random(seed);
  const choose: Choose = (list) => list[Math.floor(next() * list.length)]!;
  const dossier = shortened(choose(bases), next, choose);
  const done: string[] = [];
  for (let times = 1 + Math.floor(next() ** 2 * 8); times > 0; times--) {
    const path = somewhere(dossier, next, choose);
    const last = path.pop();
    if (last === undefined) continue;
    const holder = path.reduce((at, key) => at[key] as Holder, dossier);
    const change = choose(CHANGES);
    done.push(`${change.name} /${[...path, last].join('/')}`);
    change(holder, last, { dossier, next, choose });
  }
  return { dossier, done };
}

interface Tools {
  readonly dossier: Holder;
  readonly next: () => number;
  readonly choose: Choose;
}

const CHANGES: readonly ((holder: Holder, key: string, tools: Tools) => void)[] = [
  function replace(holder, key, { choose }) {
    holder[key] = structuredClone(choose(VALUES));
  },
  function replaceText(holder, key, { choose }) {
    holder[key] = choose(VALUES.filter((value) => typeof value === 'string'));
  },
  function remove(holder, key) {
    if (Array.isArray(holder)) holder.splice(Number(key), 1);
    else delete holder[key];
  },
  function rename(holder, key) {
    holder[`${key}s`] = holder[key];
    if (!Array.isArray(holder)) delete holder[key];
  },
  function double(holder, key) {
    if (Array.isArray(holder)) holder.push(structuredClone(holder[Number(key)]));
    else holder[key] = [holder[key], structuredClone(holder[key])];
  },
  function swap(holder, key, { choose }) {
    const other = choose(Object.keys(holder));
    [holder[key], holder[other]] = [holder[other], holder[key]];
  },
  function moveHere(holder, key, { dossier, next, choose }) {
    const path = somewhere(dossier, next, choose);
    holder[key] = structuredClone(path.reduce<unknown>((at, one) => (at as Holder)[one], dossier));
  },
  function scale(holder, key, { choose }) {
    const value = holder[key];
    if (typeof value === 'number') holder[key] = value * choose([-1, 0, 0.001, 10, 1e6, 1e300]);
    if (typeof value === 'string')
      holder[key] = choose([value.toUpperCase(), value.repeat(50), [...value].reverse().join(''), `${value} `]);
  },
];

/** Some of the parts of a dossier, with lists of a few: small enough that a change meets something, and quick. */
function shortened(base: object, next: () => number, choose: Choose): Holder {
  const whole = base as Holder;
  const kept = Object.keys(whole).filter((key) => /^(version|neighbourhood|language)$/.test(key) || next() < 0.35);
  return Object.fromEntries(kept.map((key) => [key, cut(whole[key], next, choose)]));
}

function cut(value: unknown, next: () => number, choose: Choose): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (!Array.isArray(value)) return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, cut(part, next, choose)]));
  // Positions and shapes stay whole.
  if (value.some((part) => typeof part !== 'object' || Array.isArray(part))) return structuredClone(value);
  const most = choose([1, 2, 2, 3, 5]);
  return value.filter(() => value.length <= most || next() < most / value.length).map((part) => cut(part, next, choose));
}

/** Any place in a dossier, as a list of keys; places deep in it as likely as others. */
function somewhere(dossier: Holder, next: () => number, choose: Choose): string[] {
  const path: string[] = [];
  let at: unknown = dossier;
  while (typeof at === 'object' && at !== null && Object.keys(at).length > 0 && (path.length === 0 || next() < 0.8)) {
    const key = choose(Object.keys(at));
    path.push(key);
    at = (at as Holder)[key];
  }
  return path;
}
