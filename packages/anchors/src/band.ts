/** What a figure can be at least and at most; both the same for a figure that is known exactly. */
export interface Band {
  readonly min: number;
  readonly max: number;
}

const exactly = (value: number): Band => ({ min: value, max: value });

/** A number or a band from a dossier; `undefined` when it is neither. */
export function bandOf(figure: unknown): Band | undefined {
  if (typeof figure === 'number') return Number.isFinite(figure) ? exactly(figure) : undefined;
  const { min, max } = (figure ?? {}) as Record<string, unknown>;
  return typeof min === 'number' && typeof max === 'number' && Number.isFinite(min) && min <= max && max < Infinity
    ? { min, max }
    : undefined;
}

export function sumOf(bands: readonly Band[]): Band {
  return {
    min: bands.reduce((sum, { min }) => sum + min, 0),
    max: bands.reduce((sum, { max }) => sum + max, 0),
  };
}
