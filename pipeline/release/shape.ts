import * as z from 'zod';
import * as schemas from '../../src/schema/index.js';

/** Every field that ships, by its path, with its type and, for a closed list, its codes; and the open lists of codes. */
export type Shape = Readonly<Record<string, { readonly type: string; readonly codes?: readonly string[] | undefined }>>;

const shipped = {
  visit: schemas.visitSchema,
  meeting: schemas.meetingSchema,
  country: schemas.countrySchema,
  person: schemas.personSchema,
  place: schemas.placeSchema,
  event: schemas.eventSchema,
  publisher: schemas.publisherSchema,
  source: schemas.sourceSchema,
  meta: schemas.metaSchema,
};

/** The shape of what ships. `codes`: lists that grow with the data, as the codes of countries. */
export function shapeOf(codes: Readonly<Record<string, readonly string[]>>): Shape {
  const fields = Object.entries(shipped).flatMap(([name, schema]) =>
    flatten(name, readSchema(z.toJSONSchema(schema, { unrepresentable: 'any' }))),
  );
  const lists = Object.entries(codes).map(([name, list]): [string, Shape[string]] => [
    name,
    { type: 'codes', codes: [...list] },
  ]);
  return Object.fromEntries([...fields, ...lists]);
}

/** The part of JSON Schema that our schemas use. */
const jsonSchema = z.object({
  type: z.union([z.string(), z.array(z.string())]).optional(),
  enum: z.array(z.string().nullable()).optional(),
  const: z.unknown().optional(),
  get anyOf() {
    return z.array(jsonSchema).optional();
  },
  get items() {
    return jsonSchema.optional();
  },
  get properties() {
    return z.record(z.string(), jsonSchema).optional();
  },
  required: z.array(z.string()).optional(),
});
type JsonSchema = z.output<typeof jsonSchema>;

function readSchema(schema: unknown): JsonSchema {
  return jsonSchema.parse(schema);
}

function flatten(path: string, schema: JsonSchema, optional = ''): [string, Shape[string]][] {
  const [inner, nullable] = withoutNull(schema);
  const own: [string, Shape[string]] = [
    path,
    { type: `${typeOf(inner)}${nullable}${optional}`, ...(inner.enum ? { codes: inner.enum.map(String) } : {}) },
  ];
  const items = inner.items ? flatten(`${path}[]`, inner.items) : [];
  const members = Object.entries(inner.properties ?? {}).flatMap(([key, member]) =>
    flatten(`${path}.${key}`, member, inner.required?.includes(key) ? '' : ' or missing'),
  );
  return [own, ...items, ...members];
}

function withoutNull(schema: JsonSchema): [JsonSchema, string] {
  const [only, ...others] = (schema.anyOf ?? []).filter(({ type }) => type !== 'null');
  const isNullable = schema.anyOf?.some(({ type }) => type === 'null') ?? false;
  return only && others.length === 0 ? [only, isNullable ? ' or null' : ''] : [schema, ''];
}

function typeOf({ type, const: value }: JsonSchema): string {
  if (value !== undefined) return JSON.stringify(value);
  return Array.isArray(type) ? type.join(' or ') : (type ?? 'any');
}
