import type { Ajv, Options } from 'ajv';
import { requirePackage } from './commonjs.js';

let loaded: Promise<{ Ajv: typeof Ajv }> | undefined;

/** Ajv, to which the reader's verdict is compared, with this schema under the name `dossier`. */
export async function ajvFor(schema: object, options: Options = { strict: false, discriminator: true }): Promise<Ajv> {
  loaded ??= requirePackage('ajv');
  const { Ajv: Referee } = await loaded;
  const ajv = new Referee({ allErrors: true, ...options });
  ajv.addSchema(schema, 'dossier');
  return ajv;
}
