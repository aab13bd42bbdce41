/** What the service answers to an address below `/ogc`, to be sent as JSON; `undefined`: nothing is there. `folder`: URL of the folder with the data. */
export function answerOgc(url: URL, folder: URL): Promise<object | undefined>;
