/** A file as a browser or Node gives it, or its text. */
export type FileContent = ArrayBuffer | Uint8Array | string;

/** What Windows-1252 has from 0x80 on. Node from 20.18.3 to 24.6 leaves these bytes as they are (nodejs/node#56542). */
const WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** UTF-8 where that is possible, UTF-16 when the file says so; else it is Windows-1252, as spreadsheets write it. */
export function textOf(file: FileContent): string {
  if (typeof file === 'string') return file.replace(/^\ufeff/, '');
  const [first, second] = new Uint8Array(file);
  const encoding = first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(file);
  } catch {
    return new TextDecoder('windows-1252').decode(file).replace(/[\u0080-\u009f]/g, (letter) => WINDOWS[letter.charCodeAt(0) - 0x80]!);
  }
}

/** A workbook is a zip; an old one has a form of its own. */
const WORKBOOKS = ['PK\u0003\u0004', '\u00d0\u00cf\u0011\u00e0'];

/** What a file is, when it is neither a table nor JSON. A text does not begin with NULs; a picture or a programme does. */
export function otherThanData(text: string): 'spreadsheet' | 'pdf' | 'web-page' | 'no-text' | 'empty' | undefined {
  if (text.trim() === '') return 'empty';
  if (WORKBOOKS.some((begin) => text.startsWith(begin))) return 'spreadsheet';
  if (text.startsWith('%PDF-')) return 'pdf';
  if (text.slice(0, 100).includes('\u0000')) return 'no-text';
  return /^\s*<(!doctype|html|\?xml)/i.test(text) ? 'web-page' : undefined;
}

export function looksLikeJson(text: string): boolean {
  return /^\s*[[{]/.test(text);
}
