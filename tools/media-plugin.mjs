/** The test command `emulate-media-features`: any CSS media feature, such as forced-colors or prefers-color-scheme. */
export function mediaPlugin() {
  return {
    name: 'emulate-media-features',
    async executeCommand({ command, payload, session }) {
      if (command !== 'emulate-media-features') return;
      await session.browser.getPage(session.id).emulateMediaFeatures(payload);
      return true;
    },
  };
}
