import * as z from 'zod';
import type { Engagement } from '../../src/index.js';
import type { Open } from '../../src/schema/equality.js';
import { engagementsSchema } from '../../src/schema/index.js';
import { sha256 } from '../sha256.js';
import type { Shape } from './shape.js';

/** All that a later version is compared with: the records, the shapes and codes, and what the helpers answer. */
export interface Snapshot {
  readonly version: string;
  /** SHA-256 of the records in the form in which they ship. */
  readonly sha256: string;
  readonly shape: Shape;
  /** By call, the hash of the answer. */
  readonly helpers: Readonly<Record<string, string>>;
  /** By name, the hash of each table beside the records. */
  readonly tables: Readonly<Record<string, string>>;
  readonly engagements: readonly Open<Engagement>[];
}

export const snapshotSchema = z.strictObject({
  version: z.string(),
  sha256: z.string(),
  shape: z.record(z.string(), z.strictObject({ type: z.string(), codes: z.array(z.string()).optional() })),
  helpers: z.record(z.string(), z.string()),
  tables: z.record(z.string(), z.string()),
  engagements: engagementsSchema,
}) satisfies z.ZodType<Snapshot>;

/** The records of an earlier version as those of this one: every id that was ever released is in the type of ids. */
export function asEngagements(list: readonly Open<Engagement>[]): readonly Engagement[] {
  return list as readonly Engagement[];
}

/** SHA-256 of a list in the form in which it ships. */
export function hashOf(engagements: readonly unknown[]): string {
  return sha256(`${JSON.stringify(engagements)}\n`);
}
