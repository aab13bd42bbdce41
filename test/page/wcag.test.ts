import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { openAllWidgets, unfold, widgets } from '../support/all-widgets.ts';
import { useDemo } from '../support/demo.ts';

// What docs/wcag.md says was measured, for all widgets on one page, in the built files.

describe('what WCAG asks and axe does not measure', { concurrency: 2 }, () => {
  const demo = useDemo();

  const visit = (size?: { width?: number; height?: number }) => openAllWidgets(demo.browser, demo.server.address, size);

  /** Text that does not fit in its box and is cut off there, with nothing to scroll. */
  const cutOff = (page: Page) =>
    page.evaluate(() =>
      seenIn('*')
        // A figure in a bar that is too short for it is in the legend.
        .filter((element) => !element.closest('svg, .fit') && element.textContent!.trim() !== '' && element.clientWidth > 0)
        .filter((element) => {
          const { overflowX, overflowY } = getComputedStyle(element);
          const across = /hidden|clip/.test(overflowX) && element.scrollWidth > element.clientWidth + 1;
          return across || (/hidden|clip/.test(overflowY) && element.scrollHeight > element.clientHeight + 1);
        })
        .map(described),
    );

  for (const width of [1200, 320])
    it(`1.4.12: nothing is cut off with more room between lines, words and letters, ${width} px`, { timeout: 90_000 }, async () => {
      const { page, close } = await visit({ width });
      await unfold(page);
      await page.evaluate((list) => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(
          '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }',
        );
        document.adoptedStyleSheets.push(sheet);
        for (const { shadowRoot } of document.querySelectorAll(list)) shadowRoot!.adoptedStyleSheets.push(sheet);
      }, widgets);
      await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
      assert.deepEqual(await cutOff(page), []);
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), width);
      await close();
    });

  it('1.4.4: nothing is cut off, and the page does not scroll sideways, with text twice as large', { timeout: 90_000 }, async () => {
    const { page, close } = await visit({ width: 1280 });
    await unfold(page);
    await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    const size = await page.evaluate(() => parseFloat(getComputedStyle(document.querySelector('www-steps')!).fontSize));
    assert.ok(size >= 32, `${size} px`);
    assert.deepEqual(await cutOff(page), []);
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 1280);
    await close();
  });

  for (const width of [1200, 375])
    it(
      `2.5.8: all that can be pressed is 24 px, or has that room to itself, or is in a sentence, ${width} px`,
      { timeout: 90_000 },
      async () => {
        const { page, close } = await visit({ width });
        await unfold(page);
        const found = await page.evaluate(() => {
          const pressed = seenIn(
            'button, a[href], input, select, summary, [tabindex="0"]:is([role=button], [role=link], [role=option])',
          ).map(
            // Who presses the words of a choice presses the choice.
            (element) => ({ element, box: (element.closest('label') ?? element).getBoundingClientRect() }),
          );
          const small = ({ box }: { box: DOMRect }) => box.width < 24 || box.height < 24;
          const middle = ({ x, y, width, height }: DOMRect) => [x + width / 2, y + height / 2] as const;
          /** A circle of 24 px around its middle meets no other target. */
          const alone = (one: (typeof pressed)[number]) => {
            const [x, y] = middle(one.box);
            return pressed.every((other) => {
              if (other === one || one.element.closest('label')?.contains(other.element)) return true;
              const [dx, dy] = [Math.max(other.box.left - x, 0, x - other.box.right), Math.max(other.box.top - y, 0, y - other.box.bottom)];
              return Math.hypot(dx, dy) >= 12;
            });
          };
          const inSentence = ({ element }: { element: HTMLElement }) => {
            // A term is a word in the sentence of the page.
            const around = element.parentElement ?? (element.getRootNode() as ShadowRoot).host.parentElement!;
            return getComputedStyle(element).display === 'inline' && around.innerText.trim().length > element.innerText.trim().length;
          };
          const bad = pressed.filter((one) => small(one) && !inSentence(one) && !alone(one));
          return { count: pressed.length, bad: bad.map(({ element, box }) => `${box.width} × ${box.height} ${described(element)}`) };
        });
        assert.ok(found.count > 100, `${found.count} targets`);
        assert.deepEqual(found.bad, []);
        await close();
      },
    );

  for (const width of [1200, 375])
    it(`1.3.2: what is read first stands above or before what is read later, ${width} px`, { timeout: 90_000 }, async () => {
      const { page, close } = await visit({ width });
      await unfold(page);
      const turned = await page.evaluate((list) => {
        const holdsText = (element: Element) =>
          [...element.childNodes].some((node) => node.nodeType === 3 && node.nodeValue!.trim() !== '');
        const isScrolledAway = (element: Element) => {
          let box = element.parentElement;
          while (box && !/auto|scroll/.test(getComputedStyle(box).overflowY)) box = box.parentElement;
          const [{ top, bottom }, seen] = [element.getBoundingClientRect(), box?.getBoundingClientRect()];
          return !!seen && (bottom > seen.bottom || top < seen.top);
        };
        const found: string[] = [];
        for (const widget of document.querySelectorAll(list)) {
          const own = seenIn('*').filter((element) => element.getRootNode() === widget.shadowRoot);
          const read = own
            // Says the same in either order: where the steps are, above them; a figure above its year; how to see the rest of a table.
            .filter((element) => holdsText(element) && !element.closest('svg, [part~=map], figure, .now, .picked, .value, .hint'))
            .filter((element) => !isScrolledAway(element))
            .map((element) => ({ element, ...element.getBoundingClientRect().toJSON() }) as DOMRect & { element: HTMLElement });
          read.forEach((one, index) => {
            for (const later of read.slice(index + 1)) {
              const across = Math.min(one.right, later.right) - Math.max(one.left, later.left);
              const along = Math.min(one.bottom, later.bottom) - Math.max(one.top, later.top);
              const isAbove = across > 1 && later.bottom <= one.top + 1;
              const isBefore = along > Math.min(one.height, later.height) / 2 && later.right <= one.left + 1;
              if (isAbove || isBefore)
                found.push(`${described(later.element)} is ${isAbove ? 'above' : 'before'} ${described(one.element)}`);
            }
          });
        }
        return found;
      }, widgets);
      assert.deepEqual(turned.slice(0, 20), []);
      await close();
    });

  for (const [way, width, height] of [
    ['across', 800, 400],
    ['upright', 400, 800],
  ] as const)
    it(`1.3.4: nothing is only there when the screen is held the other way: ${way}`, async () => {
      const { page, close } = await visit({ width, height });
      const hidden = await page.evaluate(
        (list) =>
          [...document.querySelectorAll<HTMLElement>(list)]
            .filter(({ offsetHeight }) => offsetHeight === 0)
            .map(({ localName }) => localName),
        widgets,
      );
      assert.deepEqual(hidden, []);
      await close();
    });
});
