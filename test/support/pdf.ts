import { inflateSync } from 'node:zlib';

/** A page of a PDF that Chromium made. */
export interface PdfPage {
  /** In points, 72 to an inch. */
  readonly width: number;
  readonly height: number;
  /** All that can be read, in the order in which it was drawn, without spaces. */
  readonly text: string;
  /** What draws it. */
  readonly content: string;
}

/** Longer than what comes before any stream. */
const HEAD = 100_000;

interface PdfObject {
  readonly head: string;
  readonly stream: Buffer | undefined;
}

/** Reads the pages of a PDF as Chromium writes it: each object on its own, streams deflated, letters in fonts that say what they mean. */
export function pagesOf(pdf: Uint8Array): PdfPage[] {
  const objects = objectsOf(Buffer.from(pdf));
  const at = (reference: string | undefined): PdfObject => objects.get(Number(reference)) ?? { head: '', stream: undefined };
  const fonts = new Map<string, ReadonlyMap<string, string>>();
  const fontOf = (reference: string) => {
    let font = fonts.get(reference);
    if (!font) {
      const meaning = at(/\/ToUnicode (\d+)/.exec(at(reference).head)?.[1]);
      fonts.set(reference, (font = lettersOf(inflated(meaning))));
    }
    return font;
  };
  return [...objects.values()]
    .filter(({ head }) => /\/Type \/Page\b/.test(head))
    .map(({ head }) => {
      const [width = 0, height = 0] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(head)?.slice(1).map(Number) ?? [];
      const named = [...(/\/Font <<(.*?)>>/s.exec(head)?.[1] ?? '').matchAll(/\/(\w+) (\d+) 0 R/g)];
      const content = inflated(at(/\/Contents (\d+)/.exec(head)?.[1]));
      const known = new Map(named.map(([, name, reference]) => [name, fontOf(reference!)]));
      return { width, height, content, text: textOf(content, known).replace(/\s/g, '') };
    });
}

/** Whether a page has these words, wherever lines are broken. */
export function says({ text }: PdfPage, words: string): boolean {
  return text.includes(words.replace(/\s/g, ''));
}

function objectsOf(pdf: Buffer): Map<number, PdfObject> {
  // One byte a character, so that places in the text are places in the file.
  const text = pdf.toString('latin1');
  const objects = new Map<number, PdfObject>();
  for (const { 1: number, index } of text.matchAll(/^(\d+) 0 obj$/gm)) {
    const [head = ''] = /^[\s\S]*?(?=stream\n|endobj)/.exec(text.slice(index, index + HEAD)) ?? [];
    const length = Number(/\/Length (\d+)/.exec(head)?.[1]);
    const start = index + head.length + 'stream\n'.length;
    objects.set(Number(number), { head, stream: length ? pdf.subarray(start, start + length) : undefined });
  }
  return objects;
}

function inflated({ stream }: PdfObject): string {
  return stream ? inflateSync(stream).toString('latin1') : '';
}

/** What each glyph of a font means, by its code as four hexadecimal digits. */
function lettersOf(map: string): Map<string, string> {
  const letters = new Map<string, string>();
  const decode = (hex: string) => Buffer.from(hex, 'hex').swap16().toString('utf16le');
  for (const [, block] of map.matchAll(/beginbfchar\n(.*?)endbfchar/gs)) {
    for (const [, code, letter] of block!.matchAll(/<(\w{4})> <(\w+)>/g)) letters.set(code!.toUpperCase(), decode(letter!));
  }
  for (const [, block] of map.matchAll(/beginbfrange\n(.*?)endbfrange/gs)) {
    for (const [, from, to, letter] of block!.matchAll(/<(\w{4})> <(\w{4})> <(\w{4})>/g)) {
      for (let step = 0; step <= parseInt(to!, 16) - parseInt(from!, 16); step++) {
        const code = (parseInt(from!, 16) + step).toString(16).padStart(4, '0').toUpperCase();
        letters.set(code, String.fromCharCode(parseInt(letter!, 16) + step));
      }
    }
  }
  return letters;
}

function textOf(content: string, fonts: ReadonlyMap<string | undefined, ReadonlyMap<string, string>>): string {
  let font: ReadonlyMap<string, string> | undefined;
  let text = '';
  for (const [, name, hex] of content.matchAll(/\/(\w+) [\d.]+ Tf|<(\w+)>/g)) {
    if (name) font = fonts.get(name);
    else for (const code of hex!.match(/.{4}/g) ?? []) text += font?.get(code.toUpperCase()) ?? '';
  }
  return text;
}
