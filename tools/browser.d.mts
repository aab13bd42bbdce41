/** What puppeteer-core needs to start the browser, on any machine. */
export function launchOptions(): Promise<{ executablePath: string; headless: boolean | 'shell'; args: string[] }>;
