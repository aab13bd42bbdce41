/** A schema, or the name of a definition. */
export type SchemaOrName = Schema | string;

/** The part of JSON Schema draft-07 in which the dossier's schema is written, and words of our own. */
export interface Schema {
  /** Name of a definition, where more is said beside it. */
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly minLength?: number;
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly items?: SchemaOrName;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly properties?: Readonly<Record<string, SchemaOrName>>;
  readonly required?: readonly string[];
  /** One of these properties must be there. */
  readonly anyOf?: readonly { readonly required: readonly string[] }[];
  readonly minProperties?: number;
  readonly propertyNames?: SchemaOrName;
  readonly additionalProperties?: SchemaOrName;
  readonly oneOf?: readonly SchemaOrName[];
  readonly definitions?: Readonly<Record<string, Schema>>;
  /** Which property says which of `oneOf` applies. */
  readonly discriminator?: { readonly propertyName: string };
  /** Ours: the lists in which a text of this kind must be an id. */
  readonly refersTo?: readonly string[];
  /** Ours: what a property is taken to be when its value is wrong, or when it must be there and is not. */
  readonly instead?: unknown;
}
