/** The value that a share (0–1) of all values is not above; nearest rank. */
export function percentile(values, share) {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)];
}

export function median(values) {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** What is measured: how it is called in the tables, and in what it is written. */
export const metrics = {
  bytes: { label: 'JS + CSS before a touch', unit: 'KB' },
  allBytes: { label: 'JS + CSS, fully interactive', unit: 'KB' },
  sight: { label: 'in sight', unit: 'ms' },
  rendered: { label: 'in sight, from the last byte of data', unit: 'ms' },
  blocked: { label: 'blocked', unit: 'ms' },
  busy: { label: 'main thread busy', unit: 'ms' },
  shift: { label: 'layout shift', unit: 'CLS' },
  found: { label: 'terms found', unit: '' },
  heap: { label: 'heap', unit: 'MB' },
  workerHeap: { label: 'heap of its workers', unit: 'MB' },
  p50: { label: 'frame, median', unit: 'ms' },
  p95: { label: 'frame, p95', unit: 'ms' },
  frames: { label: 'frames in 2 s', unit: '' },
  mounts: { label: 'maps removed', unit: '' },
  alive: { label: 'still alive', unit: '' },
  canvases: { label: 'canvases left', unit: '' },
  listeners: { label: 'listeners left', unit: '' },
  workers: { label: 'workers left', unit: '' },
  heapLeft: { label: 'heap left', unit: 'MB' },
};

const scale = { KB: 1000, MB: 1e6, ms: 1, CLS: 1, '': 1 };

/** A value as it is written, without its unit. */
export function write(value, unit) {
  const scaled = value / scale[unit];
  const digits = unit === 'CLS' && scaled > 0 ? 4 : unit === '' || scaled === 0 || Math.abs(scaled) >= 100 ? 0 : 1;
  return scaled.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits });
}

export const withUnit = (value, unit) => [write(value, unit), unit].filter(Boolean).join(' ');
