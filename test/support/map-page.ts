import { readFileSync } from 'node:fs';
import type { Dossier } from '@wijkwelvaartswerk/contract';
import type { Browser } from 'puppeteer-core';
import { openPage, type WatchedPage } from './browser-page.ts';

interface MapPage {
  /** Of `<www-map>`; without `src` that of Noord. */
  readonly attributes?: Readonly<Record<string, string>>;
  /** Pixels of page above the map. */
  readonly above?: number;
  /** What the reader has set. */
  readonly features?: { name: string; value: string }[];
  readonly width?: number;
  readonly height?: number;
}

/** A page of the demo that has only a map, of the built files, under the strict policy of the demo. Answers once the map is there. */
export async function openMap(
  browser: Browser,
  address: string,
  { attributes = {}, above = 0, features = [], ...size }: MapPage = {},
): Promise<WatchedPage> {
  const opened = await openPage(browser, address, size);
  await opened.page.emulateMediaFeatures(features);
  await opened.page.goto(address);
  await opened.page.evaluate(
    (wanted, pixels) => {
      const map = document.createElement('www-map');
      for (const [name, value] of Object.entries(wanted)) map.setAttribute(name, value);
      const space = document.createElement('div');
      space.style.height = `${pixels}px`;
      document.body.replaceChildren(space, map);
    },
    { src: 'dossiers/noord.json', ...attributes },
    above,
  );
  await opened.page.waitForFunction(() => /ready|empty|error/.test(document.querySelector('www-map')!.dataset['status'] ?? ''));
  return opened;
}

/** The names of the places of Noord, in Dutch, and their numbers. */
export function placesOfNoord(): { readonly name: string; readonly number: number | undefined }[] {
  const file = new URL('../../packages/demo/dossiers/noord.json', import.meta.url);
  const { layers } = (JSON.parse(readFileSync(file, 'utf8')) as Dossier).map!;
  return layers
    .flatMap((layer) => (layer.kind === 'places' && 'features' in layer ? layer.features!.features : []))
    .map(({ properties: { name, number } }) => ({ name: typeof name === 'string' ? name : name['nl']!, number }));
}
