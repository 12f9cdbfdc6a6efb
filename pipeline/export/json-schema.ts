import * as z from 'zod';
import { engagement } from '../../src/schema/engagement.js';
import { meaningsOf } from '../files/doc-comments.js';

/** The objects within a record, by the property that holds them, with the shapes whose fields they have. */
const shapes: Readonly<Record<string, readonly string[]>> = { venue: ['Venue'], counterpart: ['Counterpart'] };
const record: readonly string[] = ['Engagement', 'Visit', 'Meeting'];

/** The JSON Schema (2020-12) of `engagements.json`, with the meaning of each field. */
export function jsonSchema(model: readonly string[]): string {
  const meanings = meaningsOf(model);
  const { $schema, ...rest } = z.toJSONSchema(z.array(engagement), { unrepresentable: 'any' });
  const described = describe(rest, record, meanings);
  const titled = { $schema, title: 'Engagements', description: 'A list of records, by start, then id.' };
  return `${JSON.stringify({ ...titled, ...Object(described) })}\n`;
}

type Meanings = ReadonlyMap<string, string>;

/** The same schema with a description beside every property that the types tell of. */
function describe(node: unknown, shape: readonly string[], meanings: Meanings): unknown {
  if (Array.isArray(node)) return node.map((member) => describe(member, shape, meanings));
  if (typeof node !== 'object' || node === null) return node;
  return Object.fromEntries(
    Object.entries(node).map(([key, value]) => [
      key,
      key === 'properties' ? describeProperties(value, shape, meanings) : describe(value, shape, meanings),
    ]),
  );
}

function describeProperties(properties: object, shape: readonly string[], meanings: Meanings): unknown {
  return Object.fromEntries(
    Object.entries(properties).map(([name, property]) => {
      const description = shape.map((of) => meanings.get(`${of}.${name}`)).find(Boolean);
      const inner = describe(property, shapes[name] ?? shape, meanings);
      return [name, { ...(description && { description }), ...Object(inner) }];
    }),
  );
}
