/** For a story's `beforeEach`: answers every request like this, until the story is left. */
export const answering = (answer: typeof fetch) => () => {
  const real = globalThis.fetch;
  globalThis.fetch = answer;
  return () => {
    globalThis.fetch = real;
  };
};

/** Never answers: a dossier that stays on its way. */
export const unanswered = answering(() => new Promise<Response>(() => {}));
