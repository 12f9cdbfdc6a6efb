import * as z from 'zod';
import { engagement } from '../../src/schema/engagement.js';
import { documentedFields } from '../files/doc-comments.js';

/** The JSON Schema (2020-12) of `engagements.json`, with the meaning of each field. */
export function jsonSchema(model: string): string {
  const schema = z.toJSONSchema(z.array(engagement), { unrepresentable: 'any', reused: 'ref' });
  const { $schema, ...rest } = schema;
  const described = describe(rest, new Map(documentedFields(model).map(({ name, meaning }) => [name, meaning])));
  const titled = { $schema, title: 'Engagements', description: 'A list of records, by start, then id.' };
  return `${JSON.stringify({ ...titled, ...Object(described) }, null, 2)}\n`;
}

/** The same schema with a description beside every property that the types tell of. */
function describe(node: unknown, meanings: ReadonlyMap<string, string>): unknown {
  if (Array.isArray(node)) return node.map((member) => describe(member, meanings));
  if (typeof node !== 'object' || node === null) return node;
  return Object.fromEntries(
    Object.entries(node).map(([key, value]) => [
      key,
      key === 'properties' ? describeProperties(value, meanings) : describe(value, meanings),
    ]),
  );
}

function describeProperties(properties: object, meanings: ReadonlyMap<string, string>): unknown {
  return Object.fromEntries(
    Object.entries(properties).map(([name, property]) => {
      const description = meanings.get(name);
      return [name, { ...(description && { description }), ...Object(describe(property, meanings)) }];
    }),
  );
}
