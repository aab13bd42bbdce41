import type { Schema } from '../src/schema.js';

export function forTypes(schema: object): object;
export function forReading(schema: object): Schema;
export function published(schema: object): object;
