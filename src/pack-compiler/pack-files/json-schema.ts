/** The parts of a valibot schema that a JSON Schema can say, as valibot keeps them on its objects. */
interface Node {
  readonly kind: string;
  readonly type: string;
  readonly pipe?: readonly Node[];
  readonly entries?: Readonly<Record<string, Node>>;
  readonly wrapped?: Node;
  readonly item?: Node;
  readonly options?: readonly unknown[];
  readonly literal?: unknown;
  readonly requirement?: unknown;
  readonly message?: unknown;
  readonly description?: string;
}

type Json = Readonly<Record<string, unknown>>;

const DIALECT = 'https://json-schema.org/draft/2020-12/schema';
/** What `isPartialDate` checks, without the lengths of months. */
const PARTIAL_DATE = '^\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?$';

/** A schema of valibot as JSON Schema. Throws for what it does not know, so that nothing is left out in silence. */
export function jsonSchemaOf(schema: object, title: string): Json {
  return { $schema: DIALECT, title, ...convert(schema as Node) }; // every schema of valibot has these parts
}

function convert(node: Node): Json {
  if (!node.pipe) return typeOf(node);
  const [base, ...actions] = node.pipe;
  const isList = base?.type === 'array';
  return Object.assign({}, base && convert(base), ...actions.map((action) => limitOf(action, isList)));
}

function typeOf(node: Node): Json {
  switch (node.type) {
    case 'string':
    case 'number':
    case 'boolean':
      return { type: node.type };
    case 'literal':
      return { const: node.literal };
    case 'picklist':
      return { enum: node.options };
    case 'array':
      return { type: 'array', items: node.item ? convert(node.item) : {} };
    case 'optional':
      return node.wrapped ? convert(node.wrapped) : {};
    case 'union':
      return { anyOf: (node.options as readonly Node[]).map(convert) }; // the options of a union are schemas
    case 'strict_object':
      return objectOf(node.entries ?? {});
    default:
      throw new Error(`There is no JSON Schema for “${node.type}”.`);
  }
}

function objectOf(entries: Readonly<Record<string, Node>>): Json {
  const fields = Object.entries(entries);
  return {
    type: 'object',
    additionalProperties: false,
    required: fields.filter(([, { type }]) => type !== 'optional').map(([name]) => name),
    properties: Object.fromEntries(fields.map(([name, field]) => [name, convert(field)])),
  };
}

function limitOf({ type, requirement, message, description }: Node, isList: boolean): Json {
  switch (type) {
    case 'min_length':
      return { minLength: requirement };
    case 'max_length':
      return isList ? { maxItems: requirement } : { maxLength: requirement };
    case 'min_value':
      return { minimum: requirement };
    case 'max_value':
      return { maximum: requirement };
    case 'regex':
      return { pattern: (requirement as RegExp).source }; // what a regex action checks
    case 'description':
      return { description };
    case 'check':
      if (message === 'bad-date') return { pattern: PARTIAL_DATE };
  }
  throw new Error(`There is no JSON Schema for “${type}”.`);
}
