import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type * as Toolkit from '../../packages/toolkit/src/index.ts';

/** The method as data, from its sources: for what runs in Node, which does not read them as they are. */
export async function toolkit(): Promise<typeof Toolkit> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('../../packages/toolkit/src/index.ts', import.meta.url))],
    ...{ bundle: true, format: 'esm', write: false, conditions: ['www-source'] },
  });
  return (await import(`data:text/javascript;base64,${Buffer.from(outputFiles[0]!.contents).toString('base64')}`)) as typeof Toolkit;
}
