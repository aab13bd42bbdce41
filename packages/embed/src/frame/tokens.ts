import { sharedTokens } from '@wijkwelvaartswerk/kit';

const names = new Set(sharedTokens.map(({ name }) => `--www-${name}`));

/** What a value may be made of: these and plain words and numbers. No `url()`, no `var()`: a value stands for itself and asks for nothing. */
const FUNCTIONS = new Set([
  ...['rgb', 'rgba', 'hsl', 'hsla', 'hwb', 'lab', 'lch', 'oklab', 'oklch', 'color', 'color-mix', 'light-dark'],
  ...['calc', 'min', 'max', 'clamp'],
]);

/** Whether this is a token that every widget reads. */
export const isToken = (name: string): boolean => names.has(name);

/** Whether this is a value for the token: a colour for a colour, a length for a length. */
export function fits(name: string, value: string): boolean {
  if (!/^[#\w\s.,%()/*+-]{1,200}$/.test(value)) return false;
  const called = [...value.matchAll(/([\w-]*)\(/g)].map(([, called = '']) => called.toLowerCase());
  return called.every((one) => one === '' || FUNCTIONS.has(one)) && CSS.supports(propertyFor(name), value);
}

function propertyFor(name: string): string {
  if (name.startsWith('--www-color-')) return 'color';
  if (name === '--www-shadow') return 'box-shadow';
  return name === '--www-font-size' ? 'font-size' : 'padding-top';
}
