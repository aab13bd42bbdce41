import { executeServerCommand } from '@web/test-runner-commands';

interface Node {
  readonly role: string;
  readonly name?: string;
  readonly expanded?: boolean;
  readonly pressed?: boolean;
  readonly checked?: boolean;
  readonly children?: readonly Node[];
}

/** What a screen reader is given of the page, in order: each line a role and a name, plain text as it is. */
export async function spoken(): Promise<string[]> {
  const root = await executeServerCommand<Node, object>('a11y-snapshot', {});
  return lines(root).slice(1);
}

function lines({ role, name = '', expanded, pressed, checked, children = [] }: Node): string[] {
  const states = Object.entries({ expanded, pressed, checked }).flatMap(([state, is]) =>
    is === undefined ? [] : `${is ? '' : 'not '}${state}`,
  );
  const text = name.replace(/\s+/g, ' ').trim();
  const own = role === 'StaticText' ? text : [role, text && `“${text}”`, ...states].filter(Boolean).join(' ');
  // The text of a link or a heading is its name, and is said once.
  const inner = children.filter((child) => child.role !== 'StaticText' || child.name !== name);
  return [...(own ? [own] : []), ...inner.flatMap(lines)];
}
