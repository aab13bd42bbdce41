// The source schema in the three forms others want it in. None of them changes what it is given.

/** For json-schema-to-typescript: closed objects, and a type name where a description stands beside a $ref. */
export function forTypes(schema) {
  return map(schema, ({ discriminator, anyOf, examples, refersTo, instead, ...node }) => {
    if (node.tsType) return { description: node.description, tsType: node.tsType };
    if (node.$ref && node.description) return { description: node.description, tsType: node.$ref.split('/').pop() };
    if (node.properties) return { ...node, additionalProperties: false };
    return node;
  });
}

/** For the reader in the page: only what it needs to know, a definition called by its bare name. */
export function forReading(schema) {
  return map(schema, ({ $schema, title, description, examples, tsType, $ref, ...node }) => {
    const name = $ref?.split('/').pop();
    return Object.keys(node).length > 0 ? { ...(name && { $ref: name }), ...node } : (name ?? node);
  });
}

/** For editors and other tools: closed objects with room for an author's own `x-` keys, and nothing outside draft-07. */
export function published(schema) {
  return map(schema, ({ discriminator, refersTo, instead, tsType, ...node }) => {
    if (node.oneOf) return node.type.includes('null') ? { ...node, oneOf: [...node.oneOf, { type: 'null' }] } : node;
    return node.properties ? { ...node, patternProperties: { '^x-': {} }, additionalProperties: false } : node;
  });
}

/** Changes every schema inside a schema, the innermost first. Values such as those of `enum`, `const` and `examples` are no schemas. */
function map(schema, change) {
  const node = { ...schema };
  for (const key of ['properties', 'definitions']) {
    if (node[key]) node[key] = Object.fromEntries(Object.entries(node[key]).map(([name, part]) => [name, map(part, change)]));
  }
  for (const key of ['items', 'propertyNames', 'additionalProperties']) {
    if (typeof node[key] === 'object') node[key] = map(node[key], change);
  }
  for (const key of ['oneOf', 'anyOf']) if (node[key]) node[key] = node[key].map((part) => map(part, change));
  return change(node);
}
