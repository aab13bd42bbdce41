import { a11ySnapshot } from '@web/test-runner-commands';

interface Heard {
  readonly role: string;
  readonly name?: string;
  readonly pressed?: boolean;
  readonly level?: number;
  readonly children?: readonly Heard[];
}

/** What a screen reader is given of the page, one line for each thing: `heading 3 Wat er komt`, `button Buurttuin, pressed`. */
export async function spoken(): Promise<string[]> {
  return lines((await (a11ySnapshot({}) as Promise<unknown>)) as Heard);
}

function lines({ role, name = '', level, pressed, children = [] }: Heard): string[] {
  const said = [role, level, name.replace(/\s+/g, ' ').replaceAll(' :', ':').trim()].filter(Boolean).join(' ');
  return [pressed ? `${said}, pressed` : said, ...children.flatMap(lines)];
}
