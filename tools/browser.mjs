// The browser for every test: CHROME_PATH, else one that is installed, else the one that comes with the packages (needs no apt).
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

const names = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser', 'chrome', 'chrome.exe'];
const places = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  join(homedir(), 'Applications/Google Chrome.app/Contents/MacOS/Google Chrome'),
  'C:/Program Files/Google/Chrome/Application/chrome.exe',
  'C:/Program Files (x86)/Google/Chrome/Application/chrome.exe',
];

const installed = () =>
  [...(process.env.PATH ?? '').split(delimiter).flatMap((folder) => names.map((name) => join(folder, name))), ...places].find((path) =>
    existsSync(path),
  );

async function packaged() {
  process.env.AWS_LAMBDA_JS_RUNTIME ??= 'nodejs22.x'; // makes the package unpack the system libraries it needs as well
  const { default: chromium } = await import('@sparticuz/chromium');
  return chromium.executablePath();
}

const background = ['--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];

/** What puppeteer-core needs to start the browser, on any machine. */
export async function launchOptions() {
  const own = process.env.CHROME_PATH || installed();
  const executablePath = own ?? (await packaged());
  return {
    executablePath,
    headless: own ? true : 'shell',
    args: [
      '--no-sandbox',
      '--disable-dev-shm-usage',
      '--use-angle=swiftshader-webgl',
      '--enable-unsafe-swiftshader',
      '--font-render-hinting=none',
      ...background,
    ],
  };
}
