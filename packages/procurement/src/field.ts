import { isObject, type Json } from './merge.js';

/** A text or number of JSON as text; `undefined` for all else and for what is empty. */
export function text(value: unknown): string | undefined {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value.trim() ? value.trim() : undefined;
}

export function objects(value: unknown): Json[] {
  return Array.isArray(value) ? value.filter(isObject) : [];
}

/** A field that should be an object; empty when it is not. */
export function object(value: unknown): Json {
  return isObject(value) ? value : {};
}
