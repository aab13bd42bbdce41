/** A postcode without spaces, in capitals; of a Dutch one only that, whatever stands around it. */
export function postcodeOf(text: string): string {
  const [, figures, letters] = /(?<![\w])(?:NL[- ]?)?([1-9]\d{3})\s*([A-Z]{2})(?![\w])/.exec(text.toUpperCase()) ?? [];
  return figures ? `${figures}${letters}` : compact(text);
}

export function isDutchPostcode(text: string): boolean {
  return /^[1-9]\d{3}[A-Z]{2}$/.test(postcodeOf(text));
}

/**
 * Says whether a postcode is in any of these: beginnings such as `1031` and `1031AB`, and ranges such as `1020-1039` and `1031AA – 1031AZ`,
 * both ends included.
 */
export function postcodesIn(wanted: readonly string[]): (postcode: string) => boolean {
  const ranges = wanted.flatMap((text) => {
    const ends = text
      .split(/-|–|—|\bt\/m\b|\btot(?: en met)?\b|\.\./i)
      .map(compact)
      .filter(Boolean);
    const [from, to = from] = ends.sort();
    return from && to ? [{ from, to }] : [];
  });
  return (postcode) => {
    const code = postcodeOf(postcode);
    return ranges.some(
      ({ from, to }) => code.slice(0, from.length) >= from && code.slice(0, to.length) <= to && code.length >= from.length,
    );
  };
}

function compact(text: string): string {
  return text.replace(/\s+/g, '').toUpperCase();
}
