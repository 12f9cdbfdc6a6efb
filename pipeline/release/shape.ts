import * as z from 'zod';
import { countryCodes, organisationCodes } from '../../src/generated/codes.js';
import { meeting, visit } from '../../src/schema/engagement.js';
import * as tables from '../../src/schema/tables.js';
import type { Snapshot } from './snapshot.js';

export type Shape = Snapshot['shape'];

const { country, organisation, person, place, labelPoint, event, publisher, source, membership, meta } = tables;
const shipped = {
  visit,
  meeting,
  country,
  organisation,
  person,
  place,
  labelPoint,
  event,
  publisher,
  source,
  membership,
  meta,
};

/** The shape of what ships: every field, and the lists of codes that grow with the data. */
export function shapeOf(): Shape {
  const fields = Object.entries(shipped).flatMap(([name, schema]) =>
    flatten(name, jsonSchema.parse(z.toJSONSchema(schema, { unrepresentable: 'any' }))),
  );
  return Object.fromEntries([
    ...fields,
    ['codes of countries', { type: 'codes', codes: [...countryCodes] }],
    ['codes of organisations', { type: 'codes', codes: [...organisationCodes] }],
  ]);
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

function flatten(path: string, schema: JsonSchema, optional = ''): [string, Shape[string]][] {
  const [inner, nullable] = withoutNull(schema);
  const codes = inner.enum && !isListedOnce(inner.enum) ? { codes: inner.enum.map(String) } : {};
  const own: [string, Shape[string]] = [path, { type: `${typeOf(inner)}${nullable}${optional}`, ...codes }];
  const items = inner.items ? flatten(`${path}[]`, inner.items) : [];
  const members = Object.entries(inner.properties ?? {}).flatMap(([key, member]) =>
    flatten(`${path}.${key}`, member, inner.required?.includes(key) ? '' : ' or missing'),
  );
  return [own, ...items, ...members];
}

/** Whether a list is that of the codes of countries or of organisations, which stand in the shape once and for all. */
function isListedOnce(codes: readonly unknown[]): boolean {
  return [countryCodes, organisationCodes].some((list) => list.length === codes.length && list[0] === codes[0]);
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
