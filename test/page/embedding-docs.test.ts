import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { strictPolicy } from '../embed/host-site.ts';
import { inPage, Installed, loader, ready, Sites } from '../embed/lab.ts';

/** The pieces of code of one language in a page of the documentation. */
const pieces = (page: string, language: string): string[] => {
  const text = readFileSync(new URL(`../../docs/embedding/${page}.md`, import.meta.url), 'utf8');
  return [...text.matchAll(new RegExp(`\`\`\`${language}\\n(.*?)\`\`\``, 'gs'))].map(([, code]) => code!);
};

// What the documentation tells to paste, pasted.
describe('the documentation of embedding', () => {
  let sites: Sites;
  let installed: Installed;
  before(async () => {
    sites = await Sites.open();
    installed = new Installed();
  });
  after(async () => {
    await sites.close();
    installed.remove();
  });
  /** With the site of the test for the one in the example. */
  const here = (code: string): string => code.replaceAll('https://www.voorbeeld.nl/', sites.site.address);
  const policy = () => strictPolicy({ 'frame-src': sites.site.address });

  it('has a script and an element that work', async () => {
    const { page, messages, close } = await sites.visit(inPage(pieces('script', 'html')[0]!));
    await ready(page, 1);
    assert.deepEqual(messages, []);
    await close();
  });

  it('has a loader, a div and a span that work', async () => {
    const { page, messages, close } = await sites.visit(inPage(pieces('loader', 'html')[0]!));
    await ready(page, 2);
    assert.equal(await page.$eval('www-map', (map) => map.getAttribute('layers')), 'bewonersgroepen,ondernemers');
    assert.deepEqual(messages, []);
    await close();
  });

  it('has a frame that works, and a listener of one’s own that gives it its height', async () => {
    sites.site.pages.set('/luister.js', { script: pieces('frame', 'js')[0]! });
    const listener = '<script src="/luister.js"></script>';
    const { page, messages, close } = await sites.visit(inPage(here(pieces('frame', 'html')[0]!), listener), policy());
    const frame = (await (await page.waitForSelector('iframe'))!.contentFrame())!;
    await ready(frame, 1);
    const content = () => frame.evaluate(() => Math.ceil(document.documentElement.getBoundingClientRect().height));
    const outer = () => page.$eval('iframe', ({ height }) => Number(height));
    while ((await content()) !== (await outer())) await page.evaluate(() => new Promise((done) => requestAnimationFrame(done)));
    assert.ok((await outer()) > 0 && (await outer()) !== 600);
    assert.deepEqual(messages, []);
    await close();
  });

  it('names what a sandbox has to allow', async () => {
    const tokens = /allow-scripts allow-same-origin[\w -]+/.exec(
      readFileSync(new URL('../../docs/embedding/frame.md', import.meta.url), 'utf8'),
    )![0];
    const address = `${sites.other.address}wijkwelvaartswerk/frame.html?widget=plans&amp;src=/dossiers/noord.json`;
    const html = inPage(`<iframe sandbox="${tokens}" src="${address}" title="Plannen"></iframe>`, loader);
    const { page, messages, close } = await sites.visit(html, strictPolicy({ 'frame-src': sites.other.address }));
    await ready((await (await page.waitForSelector('iframe'))!.contentFrame())!, 1);
    await page.waitForFunction(() => document.querySelector('iframe')!.style.height !== '');
    assert.deepEqual(messages, []);
    await close();
  });

  it('has commands that work', async () => {
    const commands = ['README', 'frame'].flatMap((page) => pieces(page, 'sh').flatMap((code) => code.trim().split('\n')));
    assert.equal(commands.length, 3);
    for (const command of commands) {
      const [, args] = /^npx wijkwelvaartswerk (.*?)( > \S+)?$/.exec(command)!;
      const { out, code } = await installed.run(...args!.split(' '));
      assert.equal(code, 0, command);
      assert.ok(out.length > 200);
    }
  });

  it('says rightly that a plain loader of another site needs crossorigin, and works with it', async () => {
    const place = '<div data-www-widget="plans" data-src="/dossiers/noord.json"></div>';
    const script = `<script src="${sites.other.address}wijkwelvaartswerk/loader.js" defer></script>`;
    const allowed = strictPolicy({ 'script-src': sites.other.address });
    const without = await sites.visit(inPage(place, script), allowed);
    await without.page.waitForFunction(() => document.querySelector('div')!.textContent.includes('kon niet worden geladen'));
    await without.close();
    const { page, messages, close } = await sites.visit(inPage(place, script.replace(' defer', ' crossorigin defer')), allowed);
    await ready(page, 1);
    assert.deepEqual(messages, []);
    await close();
  });
});
