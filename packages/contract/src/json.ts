/** Where a text stops being JSON, counted from 1. `token`: what stands there, when it is one of the usual slips. */
export interface Slip {
  readonly line?: number;
  readonly column?: number;
  readonly token?: string;
}

/** What often slips into JSON written by hand or by a program: words and marks JSON does not have, a comma too many. Strings are passed over. */
const SLIP = /"[^"\\]*(?:\\[^][^"\\]*)*"?|(NaN|-?Infinity|undefined|None|True|False|['“”„<]|\/[/*]|,(?=\s*[\]}]))/g;

export function readJson(text: string): { readonly value: unknown } | Slip {
  // Some programs put an invisible mark before a text.
  const json = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
  try {
    return { value: JSON.parse(json) };
  } catch (error) {
    return slipIn(json, String(error));
  }
}

function slipIn(json: string, message: string): Slip {
  const engine = offsetIn(json, message);
  for (const { 1: token, index } of json.matchAll(SLIP)) {
    if (index > engine) break;
    if (token) return { ...placeOf(json, index), token };
  }
  return engine < Infinity ? placeOf(json, engine) : {};
}

/** The place the engine's message names, as Chromium or Firefox say it; Infinity when it names none. */
function offsetIn(json: string, message: string): number {
  const [, position] = /position (\d+)/.exec(message) ?? [];
  if (position) return Number(position);
  const [, line, column] = /line (\d+) column (\d+)/.exec(message) ?? [];
  if (line) return json.split('\n', Number(line) - 1).join('\n').length + Number(column);
  return /end of/.test(message) ? json.length : Infinity;
}

function placeOf(json: string, offset: number): { line: number; column: number } {
  const before = json.slice(0, offset).split('\n');
  return { line: before.length, column: before.at(-1)!.length + 1 };
}
