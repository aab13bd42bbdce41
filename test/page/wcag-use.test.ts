import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { openAllWidgets, unfold } from '../support/all-widgets.ts';
import { shown } from '../support/browser-page.ts';
import { useDemo } from '../support/demo.ts';

// What docs/wcag.md says was measured, for all widgets on one page, in the built files.

describe('what WCAG asks of use, and axe does not try', { concurrency: 2 }, () => {
  const demo = useDemo();

  const visit = (size?: { width?: number; height?: number }) => openAllWidgets(demo.browser, demo.server.address, size);

  for (const [width, height] of [
    [1200, 800],
    [375, 600],
  ] as const)
    it(
      `2.4.7, 2.4.11, 3.2.1: what gets the focus shows it, is not behind something else, and does nothing yet, ${width} px`,
      { timeout: 120_000 },
      async () => {
        const { page, close } = await visit({ width, height });
        const address = page.url();
        await page.evaluate(() => {
          Object.assign(globalThis, { done: [] as string[] });
          for (const name of ['www-select', 'www-layer-change', 'change', 'submit', 'toggle'])
            document.addEventListener(name, (event) =>
              (globalThis as unknown as { done: string[] }).done.push(name + described(event.target as Element)),
            );
        });
        const [unseen, behind] = [new Set<string>(), new Set<string>()];
        let stops = 0;
        for (let at = ''; at !== 'BODY' && stops < 600; stops++) {
          await page.keyboard.press('Tab');
          const met = await page.evaluate(async () => {
            await new Promise(requestAnimationFrame);
            const active = focused();
            if (active === document.body) return { at: 'BODY' };
            const label = active.closest('label');
            const shows = [active, label, ...active.querySelectorAll('*')].some(
              (one) => one && getComputedStyle(one).outlineStyle !== 'none',
            );
            const boxes = [...(label ?? active).getClientRects()];
            const isOn = (x: number, y: number) => {
              const there = topmost(x, y);
              return (
                !!there &&
                (active.contains(there) || there.contains(active) || !!label?.contains(there) || there.shadowRoot?.contains(active))
              );
            };
            const parts = [0.1, 0.5, 0.9];
            const visible = boxes.some(({ x, y, width, height }) =>
              parts.some((across) => parts.some((down) => isOn(Math.max(x + width * across, 0), Math.max(y + height * down, 0)))),
            );
            return { at: described(active), shows, visible };
          });
          at = met.at;
          if (at === 'BODY') break;
          if (!met.shows) unseen.add(at);
          if (!met.visible) behind.add(at);
        }
        assert.ok(stops > 100 && stops < 600, `${stops} stops`);
        assert.deepEqual([...unseen], [], 'no outline');
        assert.deepEqual([...behind], [], 'behind something');
        assert.deepEqual(await page.evaluate(() => (globalThis as unknown as { done: string[] }).done), [], 'done by focus alone');
        assert.equal(page.url(), address);
        await close();
      },
    );

  it('3.2.2: a choice or a word that is typed leads nowhere, and keeps the focus', { timeout: 90_000 }, async () => {
    const { page, close } = await visit();
    const address = page.url();
    const count = await page.evaluate(() => {
      const fields = seenIn('input:not([disabled]), select');
      Object.assign(globalThis, { fields });
      return fields.length;
    });
    assert.ok(count > 20, `${count} fields`);
    const moved: string[] = [];
    for (let i = 0; i < count; i++) {
      const type = await page.evaluate((index) => {
        const field = (globalThis as unknown as { fields: HTMLInputElement[] }).fields[index]!;
        if (!field.isConnected || !field.checkVisibility()) return 'gone';
        field.focus();
        return field.type;
      }, i);
      if (type === 'gone') continue;
      await page.keyboard.press(type === 'checkbox' ? 'Space' : type === 'radio' || type === 'range' ? 'ArrowRight' : '1');
      const kept = await page.evaluate(async (index) => {
        await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
        const field = (globalThis as unknown as { fields: HTMLInputElement[] }).fields[index]!;
        const now = focused() as HTMLInputElement;
        return now === field || (now.type === 'radio' && now.name === field.name) ? '' : `${described(field)} → ${described(now)}`;
      }, i);
      if (kept) moved.push(kept);
    }
    assert.deepEqual(moved, []);
    assert.equal(page.url(), address);
    assert.equal((await demo.browser.pages()).includes(page), true);
    await close();
  });

  it('2.5.3: the name of a control has the words that can be seen on it', { timeout: 60_000 }, async () => {
    const { page, close } = await visit();
    await unfold(page);
    const other = await page.evaluate(() => {
      const plain = (text: string) =>
        text
          .toLowerCase()
          .replace(/[^\p{L}\p{N}]+/gu, ' ')
          .trim();
      return seenIn('button, a[href], summary, input, select, [role=button], [role=link]').flatMap((element) => {
        const root = element.getRootNode() as ShadowRoot;
        const by = element.getAttribute('aria-labelledby')?.split(/\s+/) ?? [];
        const name = element.getAttribute('aria-label') ?? by.map((id) => root.getElementById(id)?.textContent ?? '').join(' ');
        const words = plain(element.innerText ?? '');
        // Without either of the two the words on it are its name.
        return !plain(name) || plain(name).includes(words) ? [] : [`“${name}” says not “${words}”: ${described(element)}`];
      });
    });
    assert.deepEqual(other, []);
    await close();
  });

  it('1.4.13: what opens under a mouse can be closed by key, and the mouse can go into it', { timeout: 60_000 }, async () => {
    const { page, close } = await visit();
    const word = (await page.$('www-term'))!;
    await word.scrollIntoView();
    await word.hover();
    const bubble = await shown(page, 'www-term >>> [part~=tip]:popover-open');
    await bubble.hover();
    await page.evaluate(() => new Promise((done) => setTimeout(done, 600)));
    assert.ok(await bubble.isVisible(), 'stays while the mouse is in it');
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => seenIn(':popover-open').length === 0);
    await close();
  });

  it('2.5.7: the map can be moved to any place without dragging, by pressing alone', { timeout: 60_000 }, async () => {
    const { page, close } = await visit();
    const map = (await page.$('www-map >>> [part~=map]'))!;
    await map.scrollIntoView();
    const { x, y, width, height } = (await map.boundingBox())!;
    await page.mouse.move(x + width / 2, y + height / 2);
    await shown(page, 'www-map >>> .ol-viewport');
    const drawn = () => page.$eval('www-map >>> .picture-canvas', (canvas) => (canvas as HTMLCanvasElement).toDataURL());
    for (const press of [
      () => page.mouse.click(x + width * 0.8, y + height * 0.85, { count: 2 }),
      () => page.click('www-map >>> button[aria-label="Zoom uit"]'),
      () => page.click('www-map >>> button[aria-label="Zoom in"]'),
    ]) {
      const before = await drawn();
      await press();
      await page.waitForFunction(
        (old) => {
          const canvas = document.querySelector('www-map')!.shadowRoot!.querySelector<HTMLCanvasElement>('.picture-canvas');
          return canvas!.toDataURL() !== old;
        },
        { timeout: 8000 },
        before,
      );
    }
    await close();
  });
});
