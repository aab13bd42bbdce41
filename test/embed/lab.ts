import assert from 'node:assert/strict';
import { execFile, execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, Frame, Page } from 'puppeteer-core';
import { openPage, startBrowser, type WatchedPage } from '../support/browser-page.ts';
import { serveHost, strictPolicy, type HostSite } from './host-site.ts';

export const widgets = [
  ...['map', 'steps', 'lessons', 'coalition', 'agenda', 'plans', 'anchoring', 'anchor-gauge', 'flows', 'glossary', 'term'],
] as const;
/** A selector of all of them. */
export const elements = widgets.map((name) => `www-${name}`).join();
/** A dossier in which each of them has something to show. */
export const src = '/dossiers/noord.json';
export const loader = '<script src="/wijkwelvaartswerk/loader.js" defer></script>';

/** A page of a site, with this in it. */
export const inPage = (body: string, head = ''): string =>
  `<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>Een site</title>${head}</head><body><main><h1>Een site</h1>${body}</main></body></html>`;

/** Waits until so many widgets are there, each with its dossier and to be seen. */
export const ready = (page: Page | Frame, count: number): Promise<unknown> =>
  page.waitForFunction(
    (list, wanted) => {
      const found = [...document.querySelectorAll<HTMLElement>(list)];
      return found.length === wanted && found.every(({ dataset, hidden }) => dataset['status'] === 'ready' && !hidden);
    },
    { timeout: 30_000 },
    elements,
    count,
  );

/** The package as someone installs it, and its command. */
export class Installed {
  /** A folder with `node_modules` in it. */
  readonly folder = mkdtempSync(join(tmpdir(), 'www-embedding-'));
  readonly release = join(this.folder, 'node_modules/wijkwelvaartswerk');

  constructor() {
    const source = fileURLToPath(new URL('../../packages/embed', import.meta.url));
    const said = execFileSync('npm', ['pack', source, '--pack-destination', this.folder, '--json', '--silent'], { encoding: 'utf8' });
    const [{ filename }] = JSON.parse(said) as [{ filename: string }];
    execFileSync('tar', ['-xzf', join(this.folder, filename), '-C', this.folder]);
    mkdirSync(join(this.folder, 'node_modules'));
    renameSync(join(this.folder, 'package'), this.release);
  }

  /** What the command says, and with what code it ends. */
  run(...args: string[]): Promise<{ out: string; wrong: string; code: number }> {
    const command = join(this.release, 'bin/wijkwelvaartswerk.mjs');
    return new Promise((done) =>
      execFile(process.execPath, [command, ...args], (error, out, wrong) => done({ out, wrong, code: error ? Number(error.code) : 0 })),
    );
  }

  /** The code that the command prints. */
  async embed(...args: string[]): Promise<string> {
    const { out, wrong } = await this.run('embed', ...args);
    assert.equal(wrong, '');
    return out;
  }

  /** … for each widget. */
  all(...args: string[]): Promise<string[]> {
    return Promise.all(widgets.map((name) => this.embed('--widget', name, ...(name === 'term' ? [] : ['--src', src]), ...args)));
  }

  remove(): void {
    rmSync(this.folder, { recursive: true });
  }
}

/** A browser, a strict site and another one that has the release too. */
export class Sites {
  readonly browser: Browser;
  readonly site: HostSite;
  readonly other: HostSite;

  private constructor(browser: Browser, site: HostSite, other: HostSite) {
    this.browser = browser;
    this.site = site;
    this.other = other;
  }

  static async open(): Promise<Sites> {
    const [browser, site, other] = await Promise.all([startBrowser(), serveHost(), serveHost()]);
    return new Sites(browser, site, other);
  }

  /** Puts a page on the site and goes there. */
  async visit(html: string, policy = strictPolicy()): Promise<WatchedPage> {
    this.site.pages.set('/pagina', { html, policy });
    return this.go('pagina');
  }

  /** Goes to an address of the site, given without its start. */
  async go(path: string): Promise<WatchedPage> {
    this.site.asked.length = 0;
    this.other.asked.length = 0;
    const opened = await openPage(this.browser, this.site.address);
    await opened.page.goto(this.site.address + path);
    return opened;
  }

  async close(): Promise<void> {
    await this.browser.close();
    this.site.stop();
    this.other.stop();
  }
}
