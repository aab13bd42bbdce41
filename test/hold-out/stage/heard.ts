/** What went wrong since it was last asked for. */
const heard: string[] = [];
/** Gives it, and forgets it. */
export const hear = (): string[] => heard.splice(0);
export const tell = (text: string) => void (heard.length < 100 && heard.push(text));
addEventListener('error', ({ message, error }) => tell(`error: ${message} ${(error as Error | undefined)?.stack ?? ''}`));
addEventListener('unhandledrejection', ({ reason }) =>
  tell(`not handled: ${String(reason)} ${(reason as Error | undefined)?.stack ?? ''}`),
);
for (const kind of ['error', 'warn'] as const)
  console[kind] = (...words: unknown[]) => tell(`console.${kind}: ${words.map(String).join(' ')}`);

/** What an attack runs, if it can. */
Object.assign(globalThis, { pwn: () => tell('RAN') });
export const builtIn = new Map(
  [Object, Array, String, Function].map((one) => [one.prototype, Object.getOwnPropertyNames(one.prototype).length]),
);

/** Long tasks: how long, in ms. */
let tasks: number[] = [];
const add = (entries: PerformanceEntryList) => tasks.push(...entries.map(({ duration }) => duration));
const observer = new PerformanceObserver((list) => add(list.getEntries()));
observer.observe({ type: 'longtask' });
/** The longest since it was last asked for; 0 when none took 50 ms. */
export function longestTask(): number {
  add(observer.takeRecords());
  const longest = Math.max(0, ...tasks);
  tasks = [];
  return longest;
}
