/** A value that is there, or a promise of it: what is there is used at once, within the same frame. */
export type Soon<Value> = Value | Promise<Value>;

/** Gives a function that loads a module when it is first called, and has it at once from then on. What failed is asked for again. */
export function onDemand<Module>(load: () => Promise<Module>): () => Soon<Module> {
  let module: Soon<Module> | undefined;
  return () =>
    (module ??= load().then(
      (loaded) => (module = loaded),
      (reason) => {
        module = undefined;
        throw reason;
      },
    ));
}

/** What `next` makes of a value: at once when the value is there. */
export function after<Value, Result>(value: Soon<Value>, next: (value: Value) => Soon<Result>): Soon<Result> {
  return value instanceof Promise ? value.then(next) : next(value);
}
