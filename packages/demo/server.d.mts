/** The Content-Security-Policy of every answer. */
export const policy: string;

/** Starts the demo on the first free port from `port` on (0: any) and gives its address and a way to stop it. */
export function serve(port?: number): Promise<{ address: string; stop: () => Promise<void> }>;
