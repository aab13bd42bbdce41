// The reference of the dossier as Markdown, made from the schema: a section for each definition, a row for each property.

/** `schema`: src/dossier.schema.json. */
export default function reference(schema) {
  const definitions = Object.entries(schema.definitions);
  const parts = definitions.filter(([, { type }]) => type === 'object');
  const values = definitions.filter(([, { type }]) => type !== 'object');
  const sections = [
    '# The dossier: reference',
    schema.description,
    'Put `"$schema": "dossier.schema.json"` at the top of your file, and an editor such as VS Code completes and explains what you type.',
    '## Dossier',
    table(schema),
    '## Parts',
    ...parts.flatMap(([name, part]) => section(name, part)),
    '## Values',
    ...values.flatMap(([name, value]) => section(name, value)),
  ];
  return `${sections.join('\n\n')}\n`;
}

function section(name, definition) {
  const { description, examples = [], oneOf, properties, anyOf } = definition;
  const lines = [`### ${name}`, description];
  if (oneOf) lines.push(`One of ${list([...oneOf.map(typeOf), ...([definition.type].flat().includes('null') ? ['`null`'] : [])], 'or')}.`);
  else if (properties && definition.type !== 'object') lines.push(`${capital(typeOf({ type: definition.type }))}, with these keys:`);
  else if (!properties) lines.push(`${capital(typeOf(definition))}.`);
  if (anyOf)
    lines.push(
      `At least one of ${list(
        anyOf.map(({ required }) => code(required[0])),
        'and',
      )} is needed.`,
    );
  if (properties) lines.push(table(definition));
  if (examples.length > 0) lines.push(`For example ${list(examples.map(json), 'or')}.`);
  return lines;
}

function table({ properties, required = [] }) {
  const rows = Object.entries(properties).map(([name, property]) => [
    code(name),
    typeOf(property),
    required.includes(name) ? 'yes' : '',
    property.description + refersTo(property),
    list((property.examples ?? []).map(json), 'or'),
  ]);
  return [['Key', 'What', 'Needed', 'Meaning', 'Example'], Array(5).fill('---'), ...rows]
    .map((cells) => `| ${cells.map(cell).join(' | ')} |`)
    .join('\n');
}

function typeOf(property) {
  if (property.$ref) return link(property.$ref);
  if ('const' in property) return code(JSON.stringify(property.const));
  if (property.enum)
    return list(
      property.enum.map((value) => code(JSON.stringify(value))),
      'or',
    );
  if (property.type === 'array') return `list of ${typeOf(property.items)}${property.items.type === 'number' ? 's' : ''}`;
  const types = [property.type].flat().map((type) => NAMES[type]);
  return list(types, 'or') + limits(property);
}

const NAMES = {
  string: 'text',
  number: 'number',
  integer: 'whole number',
  boolean: '`true` or `false`',
  object: 'object',
  null: '`null`',
};

function limits({ minimum, maximum }) {
  if (minimum === undefined) return '';
  return maximum === undefined ? `, at least ${minimum}` : `, ${minimum} to ${maximum}`;
}

/** Where an id is looked up, which the schema says beside the property or in the items of its list. */
function refersTo({ refersTo: lists = [], items }) {
  const all = [...lists, ...(items?.refersTo ?? [])];
  return all.length > 0 ? ` Looked up in ${list(all.map(code), 'and')}.` : '';
}

const link = ($ref) => {
  const name = $ref.split('/').pop();
  return `[${name}](#${name.toLowerCase()})`;
};
const code = (text) => `\`${text}\``;
const json = (value) => code(JSON.stringify(value));
const cell = (text) => text.replaceAll('|', '\\|').replaceAll('\n', ' ');
const capital = (text) => text.charAt(0).toUpperCase() + text.slice(1);
const list = (words, word) => (words.length > 1 ? `${words.slice(0, -1).join(', ')} ${word} ${words.at(-1)}` : (words[0] ?? ''));
