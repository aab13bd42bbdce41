import type { PropertyDeclarations, ReactiveElement } from 'lit';

/** Makes of what a script gave for an attribute what the attribute could have said: a text, or a number where that is asked for. */
export function takeAsWritten(element: ReactiveElement): void {
  const { elementProperties } = element.constructor as typeof ReactiveElement & { elementProperties: ReadonlyMap<string, Declaration> };
  const properties = element as unknown as Record<string, unknown>;
  for (const [name, { attribute, type }] of elementProperties) {
    if (attribute === false || type === Boolean) continue;
    const given = properties[name];
    if (type === Number ? typeof given !== 'number' : typeof given !== 'string') {
      properties[name] = type === Number ? Number.parseFloat(written(given)) : written(given);
    }
  }
}

type Declaration = PropertyDeclarations[string];

/** Of a list its parts, as an attribute would list them; of what is no text nothing. */
function written(value: unknown): string {
  if (Array.isArray(value)) return value.map(written).join(' ');
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
