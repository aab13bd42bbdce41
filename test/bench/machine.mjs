import { readFile } from 'node:fs/promises';
import { availableParallelism, totalmem } from 'node:os';

/** What of this machine bears on the figures; nothing that tells whose it is. */
export async function machine(browser) {
  const { dependencies } = JSON.parse(await readFile(new URL('package.json', import.meta.url), 'utf8'));
  return {
    cores: availableParallelism(),
    memory: Math.round(totalmem() / 2 ** 30),
    system: process.platform,
    browser: await browser.version(),
    node: process.version,
    peers: dependencies,
  };
}
