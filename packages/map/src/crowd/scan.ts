import { BACKSLASH, CLOSE_LIST, COMMA, JsonBytes, OPEN, OPEN_LIST, QUOTE } from './json-bytes.js';

/** What a scan learns of each feature of a GeoJSON file, in columns. */
export interface Scan {
  readonly count: number;
  /** Where each begins and ends in the bytes. */
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  /** First position of its geometry, as the file has it; not a number: none was found. */
  readonly xs: Float64Array;
  readonly ys: Float64Array;
  /** `FLAG`s of each. */
  readonly flags: Uint8Array;
  /** Where the old member `crs` of the file is. */
  readonly crs: readonly [start: number, end: number] | undefined;
  /** The file stops too early, or is no JSON from somewhere on. */
  readonly isCut: boolean;
}

export const FLAG = {
  /** It may be about a person. */
  private: 1,
  /** Not plainly in order: it has to be read in full. */
  odd: 2,
  planned: 4,
  closed: 8,
  approximate: 16,
  /** All bytes are ASCII, and none of them an apostrophe or a backslash: words are in it as they are. */
  plain: 32,
} as const;

/** What goes by which name in the properties of the file. */
export type Names = Readonly<Partial<Record<'name' | 'status' | 'precision' | 'person', string>>>;

/** So many bytes are read before work can pause. */
const STRIDE = 1 << 18;
const APOSTROPHE = 39;

/**
 * Finds the features of a GeoJSON file without making an object of any: the file may be larger than a browser could hold as objects.
 * Gives nothing when the bytes are no feature collection. Whatever is in them, it does not throw.
 */
export function* scanFeatures(bytes: Uint8Array, names: Names): Generator<void, Scan | undefined> {
  const scanner = new Scanner(bytes, names);
  return yield* scanner.collection();
}

class Scanner extends JsonBytes {
  readonly #keys: Record<'geometry' | 'properties' | 'features' | 'crs' | 'type' | 'coordinates' | 'Point' | 'MultiPoint', Uint8Array>;
  readonly #names: Record<'name' | 'status' | 'precision', Uint8Array>;
  readonly #person: Uint8Array | undefined;
  /** Of the feature read last. */
  #x = NaN;
  #y = NaN;
  #flags = 0;
  #isNamed = false;

  constructor(bytes: Uint8Array, { name = 'name', status = 'status', precision = 'precision', person }: Names) {
    super(bytes);
    const encoder = new TextEncoder();
    const encoded = <Name extends string>(...all: Name[]) =>
      Object.fromEntries(all.map((each) => [each, encoder.encode(each)])) as Record<Name, Uint8Array>;
    this.#keys = encoded('geometry', 'properties', 'features', 'crs', 'type', 'coordinates', 'Point', 'MultiPoint');
    // A name with dots leads into a property that holds others: there it is not looked for.
    const first = (path: string) => encoder.encode(path.split('.')[0]);
    this.#names = { name: first(name), status: encoder.encode(status), precision: encoder.encode(precision) };
    this.#person = person === undefined ? undefined : first(person);
  }

  *collection(): Generator<void, Scan | undefined> {
    // An invisible mark that some programs put before a text.
    if (this.bytes[0] === 0xef && this.bytes[1] === 0xbb) this.at = 3;
    if (!this.enter(OPEN)) return undefined;
    let crs: Scan['crs'];
    let scan: Omit<Scan, 'crs'> | undefined;
    while (this.member()) {
      if (this.is(this.#keys.features) && this.value() === OPEN_LIST) {
        this.at++;
        scan = yield* this.#features();
        if (scan.isCut) break;
      } else if (this.is(this.#keys.crs)) {
        this.skip();
        crs = [this.start, this.end];
      } else this.skip();
    }
    return scan && { ...scan, crs };
  }

  *#features(): Generator<void, Omit<Scan, 'crs'>> {
    let room = Math.max(1024, this.bytes.length >>> 8);
    let [starts, ends, flags] = [new Uint32Array(room), new Uint32Array(room), new Uint8Array(room)];
    let [xs, ys] = [new Float64Array(room), new Float64Array(room)];
    let [count, paused, isCut] = [0, this.at, true];
    for (let mark = this.value(); mark !== undefined; mark = this.value()) {
      if (mark === COMMA) {
        this.at++;
        continue;
      }
      if (mark === CLOSE_LIST) {
        this.at++;
        isCut = false;
        break;
      }
      const start = this.at;
      if (mark === OPEN) this.#feature();
      else this.#odd();
      if (this.at > this.bytes.length || this.at === start) break;
      if (count === room) {
        room *= 2;
        [starts, ends, flags] = [grown(starts, room), grown(ends, room), grown(flags, room)];
        [xs, ys] = [grown(xs, room), grown(ys, room)];
      }
      starts[count] = start;
      ends[count] = this.at;
      xs[count] = this.#x;
      ys[count] = this.#y;
      flags[count] = this.#flags;
      count++;
      if (this.at - paused > STRIDE) {
        paused = this.at;
        yield;
      }
    }
    return {
      ...{ count, isCut },
      ...{ starts: starts.slice(0, count), ends: ends.slice(0, count), flags: flags.slice(0, count) },
      ...{ xs: xs.slice(0, count), ys: ys.slice(0, count) },
    };
  }

  #feature(): void {
    const start = this.at;
    [this.#x, this.#y, this.#flags, this.#isNamed] = [NaN, NaN, 0, false];
    this.isOdd = false;
    this.at++;
    while (this.member()) {
      if (this.is(this.#keys.geometry) && this.value() === OPEN) this.#geometry();
      else if (this.is(this.#keys.properties) && this.value() === OPEN) this.#properties();
      else this.skip();
    }
    if (!this.#isNamed || this.isOdd) this.#flags |= FLAG.odd;
    if (this.#isPlain(start, this.at)) this.#flags |= FLAG.plain;
  }

  /** What stands where a feature should. */
  #odd(): void {
    [this.#x, this.#y, this.#flags] = [NaN, NaN, FLAG.odd];
    this.skip();
  }

  /** Of a point where it is, of several the first; of anything else someone has to look. */
  #geometry(): void {
    let [isPoint, x, y] = [false, NaN, NaN];
    this.at++;
    while (this.member()) {
      if (this.is(this.#keys.type) && this.value() === QUOTE) {
        this.text();
        isPoint = this.is(this.#keys.Point) || this.is(this.#keys.MultiPoint);
      } else if (this.is(this.#keys.coordinates)) {
        const start = this.at;
        while (this.value() === OPEN_LIST) this.at++;
        x = this.number();
        if (this.value() === COMMA) this.at++;
        y = this.number();
        this.at = start;
        this.skip();
      } else this.skip();
    }
    [this.#x, this.#y] = isPoint ? [x, y] : [NaN, NaN];
  }

  #properties(): void {
    this.at++;
    while (this.member()) {
      if (this.#mayBePerson()) this.#flags |= FLAG.private;
      const { name, status, precision } = this.#names;
      if (this.is(name)) this.#name();
      else if (this.is(status)) this.#oneOf({ now: 0, planned: FLAG.planned, closed: FLAG.closed });
      else if (this.is(precision)) {
        this.#oneOf({ exact: 0, street: FLAG.approximate, neighbourhood: FLAG.approximate, unknown: FLAG.approximate });
      } else this.skip();
    }
  }

  #name(): void {
    const mark = this.value();
    this.skip();
    // A name is a text, a number of a table or a text in several languages.
    this.#isNamed = (mark === QUOTE && this.end > this.start + 2) || mark === OPEN || (mark !== undefined && mark >= 48 && mark <= 57);
  }

  #oneOf(values: Readonly<Record<string, number>>): void {
    this.skip();
    const flag = values[String.fromCharCode(...this.bytes.subarray(this.start + 1, Math.min(this.end - 1, this.start + 20)))];
    this.#flags |= flag ?? FLAG.odd;
  }

  /** The contract takes every key that begins so for one about a person. */
  #mayBePerson(): boolean {
    const [bytes, start] = [this.bytes, this.start];
    if (this.#person && this.is(this.#person)) return true;
    for (let at = 0; at < 4; at++) {
      const byte = bytes[start + at]!;
      // Written with an escape it may say anything.
      if (byte === BACKSLASH) return true;
      if ((byte | 32) !== PERS[at]) return false;
    }
    return true;
  }

  #isPlain(start: number, end: number): boolean {
    for (let at = start; at < end; at++) {
      const byte = this.bytes[at]!;
      if (byte > 126 || byte === APOSTROPHE || byte === BACKSLASH) return false;
    }
    return true;
  }
}

const PERS = [112, 101, 114, 115];

/** A position that may be no place on earth, or not the one that was meant: the contract has to say. */
export function isOdd(x: number, y: number): boolean {
  if (!(Math.abs(x) <= 180 && Math.abs(y) <= 90)) return true;
  return (x === 0 && y === 0) || (x > 50 && x < 54 && y > 3 && y < 8);
}

function grown<Column extends Uint32Array | Uint8Array | Float64Array>(column: Column, room: number): Column {
  const larger = new (column.constructor as new (length: number) => Column)(room);
  larger.set(column);
  return larger;
}
