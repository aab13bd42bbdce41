/** All values in a text of JSON: one, or one on each line (JSON lines, as large sets of releases are given). `undefined`: it is not JSON. */
export function jsonIn(text: string): { readonly values: readonly unknown[]; readonly badLines: readonly number[] } | undefined {
  const whole = parsed(text);
  if (whole) return { values: [whole.value], badLines: [] };
  const lines = text.split('\n').map((line, index) => ({ line: index + 1, text: line.trim(), json: parsed(line) }));
  const values = lines.flatMap(({ json }) => (json ? [json.value] : []));
  if (!values.some((value) => typeof value === 'object' && value !== null)) return undefined;
  return { values, badLines: lines.filter((line) => line.text && !line.json).map(({ line }) => line) };
}

function parsed(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    return undefined;
  }
}
