export const [QUOTE, BACKSLASH, COMMA] = [34, 92, 44];
/** What objects and lists begin and end with. */
export const [OPEN, OPEN_LIST, CLOSE_LIST] = [123, 91, 93];
const [CLOSE, COLON] = [125, 58];

/** Goes through the bytes of JSON without making anything of them. What it cannot understand it passes over, and never throws. */
export class JsonBytes {
  /** Where it is; past the end: no sense could be made of what came. */
  protected at = 0;
  /** Of the text or value that was read last. */
  protected start = 0;
  protected end = 0;
  /** Something was passed over that may be no JSON. */
  protected isOdd = false;

  constructor(protected readonly bytes: Uint8Array) {}

  /** Goes to the value of the next member of an object, with its key as the text read last; past the end of the object when there is none. */
  protected member(): boolean {
    let mark = this.value();
    if (mark === COMMA) {
      this.at++;
      mark = this.value();
      if (mark !== QUOTE) this.isOdd = true;
    }
    if (mark === QUOTE) {
      this.text();
      if (this.value() === COLON) {
        this.at++;
        return true;
      }
    }
    // The end of the object, or of all that can be understood.
    if (mark === CLOSE) this.at++;
    else this.at = this.bytes.length + 1;
    return false;
  }

  protected enter(mark: number): boolean {
    if (this.value() !== mark) return false;
    this.at++;
    return true;
  }

  /** What comes next, after white space. */
  protected value(): number | undefined {
    const bytes = this.bytes;
    let at = this.at;
    while (bytes[at]! <= 32) at++;
    this.at = at;
    return bytes[at];
  }

  /** A text between quotes; what was read last is what is between them. */
  protected text(): void {
    const bytes = this.bytes;
    let at = this.at + 1;
    this.start = at;
    for (let byte = bytes[at]; byte !== QUOTE && byte !== undefined; byte = bytes[at]) at += byte === BACKSLASH ? 2 : 1;
    this.end = at;
    this.at = at + 1;
  }

  /** Past the next value, whatever it is; it is what was read last. */
  protected skip(): void {
    const mark = this.value();
    const start = this.at;
    if (mark === QUOTE) this.text();
    else if (mark === OPEN || mark === OPEN_LIST) this.skipNested();
    else this.skipBare(mark);
    [this.start, this.end] = [start, this.at];
  }

  /** A number, `true`, `false` or `null`; what looks like none of them is for who reads in full. */
  private skipBare(mark = 0): void {
    const isDigit = mark >= 48 && mark <= 57;
    if (!isDigit && mark !== 45 && mark !== 116 && mark !== 102 && mark !== 110) this.isOdd = true;
    while (!isEnd(this.bytes[this.at])) this.at++;
  }

  private skipNested(): void {
    const bytes = this.bytes;
    const length = bytes.length;
    let [depth, at] = [0, this.at];
    while (at < length) {
      const byte = bytes[at]!;
      if (byte === QUOTE) {
        at++;
        for (let inner = bytes[at]; inner !== QUOTE && inner !== undefined; inner = bytes[at]) at += inner === BACKSLASH ? 2 : 1;
      } else if (byte === OPEN || byte === OPEN_LIST) depth++;
      else if ((byte === CLOSE || byte === CLOSE_LIST) && --depth === 0) {
        this.at = at + 1;
        return;
      }
      at++;
    }
    this.at = length + 1;
  }

  protected number(): number {
    this.value();
    const bytes = this.bytes;
    const start = this.at;
    let at = start;
    const negative = bytes[at] === 45;
    if (negative) at++;
    let [digits, decimals, mantissa] = [0, 0, 0];
    let isFraction = false;
    for (let byte = bytes[at]!; ; byte = bytes[++at]!) {
      if (byte >= 48 && byte <= 57) {
        mantissa = mantissa * 10 + byte - 48;
        digits++;
        if (isFraction) decimals++;
      } else if (byte === 46 && !isFraction) isFraction = true;
      else break;
    }
    if (digits > 0 && digits <= 15 && isEnd(bytes[at])) {
      this.at = at;
      // Exact: up to 15 digits, divided by a power of ten that is exact too.
      return (negative ? -mantissa : mantissa) / 10 ** decimals;
    }
    while (!isEnd(bytes[at])) at++;
    this.at = at;
    const text = String.fromCharCode(...bytes.subarray(start, Math.min(at, start + 64)));
    return /^-?\d/.test(text) ? Number(text) : NaN;
  }

  /** Whether what was read last is this. */
  protected is(what: Uint8Array): boolean {
    const [bytes, start] = [this.bytes, this.start];
    if (this.end - start !== what.length) return false;
    for (let at = 0; at < what.length; at++) if (bytes[start + at] !== what[at]) return false;
    return true;
  }
}

/** The end of a number, `true`, `false` or `null`. */
function isEnd(byte: number | undefined): boolean {
  return byte === undefined || byte === COMMA || byte === CLOSE || byte === CLOSE_LIST || byte <= 32;
}
